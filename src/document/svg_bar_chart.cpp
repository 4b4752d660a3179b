// Bars one below the other: a label, a stack of values, and what they come to in words.
#include <algorithm>
#include <numeric>

#include "document/svg_drawing.hpp"

namespace ctg::document {
namespace {

constexpr double width = 760;
constexpr double label_width = 270;
constexpr double words_width = 130;
constexpr double bar_height = 16;
constexpr double row_height = 26;
constexpr std::size_t label_columns = 36;
constexpr std::size_t words_columns = 22;

double sum(const Bar& bar) { return std::accumulate(bar.values.begin(), bar.values.end(), 0.0); }

}  // namespace

Picture draw(const BarChart& chart, Language) {
  double longest = 0;
  for (const Bar& bar : chart.bars) longest = std::max(longest, sum(bar));
  const double unit = longest > 0 ? (width - label_width - words_width) / longest : 0;
  Picture picture{{}, width, row_height * static_cast<double>(chart.bars.size()) + 4};
  double y = 4;
  for (const Bar& bar : chart.bars) {
    picture.drawing.text(label_width - 10, y + 13, bar.label, Drawing::Anchor::end, label_columns);
    double x = label_width;
    for (std::size_t i = 0; i < bar.values.size() && i < chart.series.size(); ++i) {
      const double length = bar.values[i] * unit;
      if (length <= 0) continue;
      picture.drawing.rectangle(x, y, std::max(length - 1, 1.0), bar_height, series_class(chart.series, i));
      x += length;
    }
    picture.drawing.line(label_width, y - 3, label_width, y + bar_height + 3, "grid");
    picture.drawing.text(x + 8, y + 13, bar.words, Drawing::Anchor::start, words_columns);
    y += row_height;
  }
  return picture;
}

}  // namespace ctg::document
