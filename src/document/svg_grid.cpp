// Fields of a grid: a row a heading, a column another, in each its number, darker where it is greater.
#include <algorithm>
#include <cmath>

#include "base/unicode.hpp"
#include "document/svg_drawing.hpp"

namespace ctg::document {
namespace {

constexpr double least_width = 760;
constexpr double label_width = 250;
constexpr double narrowest_field = 31;
constexpr double widest_field = 60;
constexpr double row_height = 26;
constexpr std::size_t label_columns = 36;
constexpr std::size_t heading_columns = 20;
constexpr std::size_t level_heading = 4;  // columns of the longest heading that stands level
constexpr double column_of_text = 6.6;    // of a character, in units of the picture
constexpr double shades = 5;

struct Layout {
  double top = 22;
  double field = narrowest_field;
  bool is_slanted = false;
};

Layout layout_of(const Grid& grid) {
  std::size_t longest = 0;
  for (const std::string& column : grid.columns) longest = std::max(longest, std::min(display_width(column), heading_columns));
  const double room = (least_width - label_width) / static_cast<double>(std::max<std::size_t>(grid.columns.size(), 1));
  Layout layout{.field = std::clamp(room, narrowest_field, widest_field), .is_slanted = longest > level_heading};
  constexpr double sine = 0.77;  // of the slant
  if (layout.is_slanted) layout.top = 16 + sine * column_of_text * static_cast<double>(longest);
  return layout;
}

}  // namespace

Picture draw(const Grid& grid, Language) {
  const Layout layout = layout_of(grid);
  const double right = label_width + layout.field * static_cast<double>(grid.columns.size());
  Picture picture{{},
                  std::max(least_width, right + (layout.is_slanted ? 60 : 10)),
                  layout.top + row_height * static_cast<double>(grid.rows.size()) + 4};
  Drawing& drawing = picture.drawing;
  const auto left_of = [&](std::size_t column) { return label_width + layout.field * static_cast<double>(column); };
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    if (layout.is_slanted)
      drawing.slanted_text(left_of(i) + layout.field / 2, layout.top - 6, grid.columns[i], heading_columns);
    else
      drawing.text(left_of(i) + layout.field / 2, layout.top - 8, grid.columns[i], Drawing::Anchor::middle, heading_columns);
  }
  std::size_t most = 1;
  for (const GridRow& row : grid.rows)
    for (const std::size_t count : row.counts) most = std::max(most, count);
  double y = layout.top;
  for (const GridRow& row : grid.rows) {
    drawing.text(label_width - 10, y + 17, row.label, Drawing::Anchor::end, label_columns);
    drawing.line(label_width, y, right, y, "grid");
    for (std::size_t i = 0; i < std::min(row.counts.size(), grid.columns.size()); ++i) {
      if (row.counts[i] == 0) continue;
      const auto shade = static_cast<int>(std::ceil(shades * static_cast<double>(row.counts[i]) / static_cast<double>(most)));
      drawing.rectangle(left_of(i) + 1, y + 1, layout.field - 2, row_height - 2, "h" + std::to_string(shade));
      drawing.text(left_of(i) + layout.field / 2, y + 17, std::to_string(row.counts[i]), Drawing::Anchor::middle);
    }
    y += row_height;
  }
  drawing.line(label_width, y, right, y, "grid");
  return picture;
}

}  // namespace ctg::document
