// Bars, sparklines and calendars in characters.
#include "document/terminal_chart.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/words.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t widest_label = 40;
constexpr std::size_t widest_bar = 40;
constexpr std::size_t widest_calendar = 60;
constexpr std::size_t narrow = 60;  // columns: below, the label of a bar stands above it

class TerminalChart {
 public:
  explicit TerminalChart(const TerminalLines& lines)
      : style_(lines.style()), width_(style_.width == 0 ? 100 : std::min<std::size_t>(style_.width, 100)) {}

  std::vector<std::string> draw(const BarChart& chart) {
    std::size_t words = 0;
    double longest = 0;
    std::vector<std::string> labels;
    for (const Bar& bar : chart.bars) {
      words = std::max(words, display_width(printable(bar.words)));
      longest = std::max(longest, std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
      labels.push_back(bar.label);
    }
    const bool is_stacked = width_ < narrow;
    if (is_stacked)
      lay_out({}, std::min(words, width_ * 2 / 3), widest_bar);
    else
      lay_out(labels, std::min<std::size_t>(words, width_ / 3), widest_bar);
    for (const Bar& bar : chart.bars) {
      std::string drawn;
      for (std::size_t i = 0; i < bar.values.size(); ++i)
        if (longest > 0 && bar.values[i] > 0)
          drawn += repeated(fill(i), std::max<std::size_t>(
                                         1, static_cast<std::size_t>(std::lround(bar.values[i] / longest * static_cast<double>(room_)))));
      if (is_stacked) out_.push_back(cut(bar.label, width_));
      line(is_stacked ? std::string() : bar.label, drawn, bar.words);
    }
    if (chart.series.size() > 1) append_legend(chart.series);
    return std::move(out_);
  }

  std::vector<std::string> draw(const LineChart& chart) {
    std::vector<std::string> labels;
    for (const LineSeries& series : chart.series) labels.push_back(series.name);
    lay_out(labels, 0, widest_calendar);
    std::vector<double> values{0.0};
    for (const LineSeries& series : chart.series)
      for (const LinePoint& point : series.points) values.push_back(point.value);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    for (const LineSeries& series : chart.series) {
      Sparkline sparkline{{}, *low, *high};
      const std::size_t every = std::max<std::size_t>(1, (series.points.size() + room_ - 1) / room_);
      for (std::size_t i = 0; i < series.points.size(); i += every) sparkline.values.emplace_back(series.points[i].value);
      line(series.name, style_.unicode ? sparkline_blocks(sparkline) : sparkline_ascii(sparkline), "");
    }
    return std::move(out_);
  }

  std::vector<std::string> draw(const Calendar& calendar) {
    std::vector<std::string> labels;
    std::size_t words = 0;
    for (const CalendarSection& section : calendar.sections)
      for (const CalendarEntry& entry : section.entries) {
        labels.push_back(entry.label);
        words = std::max(words, display_width(printable(entry.words)));
      }
    lay_out(labels, std::min<std::size_t>(words, 14), widest_calendar);
    line("", years(calendar), "");
    for (const CalendarSection& section : calendar.sections) {
      if (!section.title.empty()) out_.push_back(cut(section.title, width_));
      for (const CalendarEntry& entry : section.entries) line(entry.label, strip(calendar, entry), entry.words);
    }
    return std::move(out_);
  }

  // The table beside it is as near to such a picture as characters come.
  static std::vector<std::string> draw(const Grid&) { return {}; }

 private:
  // As many entries a line as it holds.
  void append_legend(const std::vector<Series>& all) {
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string entry = fill(i) + " " + printable(all[i].name);
      if (!text.empty() && display_width(text) + 2 + display_width(entry) > width_) out_.push_back(std::exchange(text, {}));
      text += (text.empty() ? "" : "  ") + entry;
    }
    out_.push_back(cut(text, width_));
  }

  std::string cut(std::string_view text, std::size_t columns) const {
    return cut_to_width(printable(text), columns, style_.unicode ? "…" : "...");
  }

  std::string fill(std::size_t series) const {
    static constexpr std::string_view blocks[] = {"█", "▒", "░", "▓"};
    static constexpr std::string_view letters[] = {"#", "=", "-", "+"};
    return std::string(style_.unicode ? blocks[series % 4] : letters[series % 4]);
  }

  // The widths of the label and of what is drawn, that words of so many columns may follow.
  void lay_out(const std::vector<std::string>& labels, std::size_t words, std::size_t widest) {
    label_ = 0;
    for (const std::string& label : labels) label_ = std::max(label_, display_width(printable(label)));
    label_ = std::min({label_, widest_label, width_ / 3});
    const std::size_t taken = label_ + words + 4;
    room_ = std::clamp<std::size_t>(width_ > taken ? width_ - taken : 1, 1, widest);
    words_ = words;
  }

  void line(std::string_view label, const std::string& drawn, std::string_view words) {
    const std::string shown = cut(label, label_);
    std::string text = shown + std::string(label_ - std::min(label_, display_width(shown)), ' ') + "  " + drawn;
    if (!words.empty()) text += std::string(room_ - std::min(room_, display_width(drawn)), ' ') + "  " + cut(words, words_);
    out_.push_back(text.substr(0, text.find_last_not_of(' ') + 1));
  }

  std::size_t column(const Calendar& calendar, Date day) const {
    const double days = std::max(days_between(calendar.begin, calendar.end), 1);
    const double share = std::clamp(days_between(calendar.begin, day) / days, 0.0, 1.0);
    return std::min(room_ - 1, static_cast<std::size_t>(share * static_cast<double>(room_)));
  }

  std::string years(const Calendar& calendar) const {
    std::string text(room_, ' ');
    std::size_t free = 0;
    for (int year = year_of(calendar.begin); year <= year_of(calendar.end); ++year) {
      const std::size_t at = column(calendar, make_date(year, 1, 1).value_or(calendar.begin));
      const std::string word = std::to_string(year);
      if (at < free || at + word.size() > room_) continue;
      text.replace(at, word.size(), word);
      free = at + word.size() + 1;
    }
    return text;
  }

  std::string strip(const Calendar& calendar, const CalendarEntry& entry) const {
    const std::size_t begin = column(calendar, entry.begin);
    const std::size_t end = std::max(begin, column(calendar, entry.end));
    const std::size_t today = column(calendar, calendar.today);
    const bool has_today = calendar.today >= calendar.begin && calendar.today <= calendar.end;
    std::string text;
    for (std::size_t i = 0; i < room_; ++i) {
      const bool inside = i >= begin && i <= end;
      if (style_.unicode)
        text += inside ? "█" : has_today && i == today ? "│" : " ";
      else
        text += inside ? "#" : has_today && i == today ? "|" : " ";
    }
    return text;
  }

  const Style& style_;
  std::size_t width_;
  std::size_t label_ = 0;
  std::size_t room_ = 1;
  std::size_t words_ = 0;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> terminal_chart(const Chart& chart, const TerminalLines& lines) {
  return std::visit([&](const auto& drawing) { return TerminalChart(lines).draw(drawing); }, chart.drawing);
}

}  // namespace ctg::document
