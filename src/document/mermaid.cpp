// Charts as Mermaid: shares as a pie, bars and lines on axes, a calendar as a Gantt diagram.
#include "document/mermaid.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/html_text.hpp"
#include "document/svg_drawing.hpp"
#include "i18n/format.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t label_columns = 40;
constexpr std::size_t most_points = 36;

// What Mermaid could obey becomes a character that looks like it: its entities are not read in every diagram.
std::string mermaid_text(std::string_view words) {
  static constexpr std::pair<std::string_view, std::string_view> look_alikes[] = {
      {"\"", "″"}, {"#", "＃"}, {";", "；"}, {":", "∶"}, {"<", "‹"},  {">", "›"},   {"{", "("},
      {"}", ")"},  {"[", "("},  {"]", ")"},  {"`", "′"}, {"%", "％"}, {"\\", "＼"}, {"|", "ǀ"},
  };
  std::string text = cut_to_width(trim(printable(words)), label_columns, "…");
  for (const auto& [what, with] : look_alikes) text = replace_all(std::move(text), what, with);
  return text.empty() ? "–" : text;
}

// A name at the begin of a line, which must not be one of the words that Mermaid obeys there.
std::string entry_name(std::string_view words) {
  static constexpr std::string_view obeyed[] = {"acc",          "axisformat", "click",   "dateformat", "end",   "excludes",
                                                "gantt",        "includes",   "section", "tick",       "title", "today",
                                                "inclusiveend", "topaxis",    "vert",    "week"};
  std::string text = mermaid_text(words);
  const std::string lower = lower_ascii(text);
  const bool is_obeyed = std::any_of(std::begin(obeyed), std::end(obeyed), [&](std::string_view word) { return lower.starts_with(word); });
  return is_obeyed ? "\u2060" + text : text;
}

std::string quoted(std::string_view words) { return "\"" + mermaid_text(words) + "\""; }

// An axis from zero: Mermaid's own begins where the smallest value is, and makes a tenth look like nothing.
std::string value_axis(const std::vector<double>& values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const Scale scale = values.empty() ? Scale{} : scale_for(*low, *high);
  return "    y-axis " + svg_number(scale.low) + " --> " + svg_number(scale.high) + "\n";
}

std::string joined(const std::vector<double>& values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const double value : values) texts.push_back(svg_number(value));
  return "[" + join(texts, ", ") + "]";
}

std::string pie(const BarChart& chart, const std::string& title) {
  std::string text = "pie showData title " + mermaid_text(title) + "\n";
  for (std::size_t i = 0; i < std::min(chart.series.size(), chart.whole.size()); ++i)
    if (chart.whole[i] > 0) text += "    " + quoted(chart.series[i].name) + " : " + svg_number(chart.whole[i]) + "\n";
  return text;
}

std::string drawn(const BarChart& chart, const std::string& title, Language) {
  if (chart.bars.empty()) return {};
  if (!chart.whole.empty()) return pie(chart, title);
  std::vector<std::string> labels;
  std::vector<double> values;
  for (const Bar& bar : chart.bars) {
    // Mermaid stacks nothing.
    if (std::count_if(bar.values.begin(), bar.values.end(), [](double value) { return value > 0; }) > 1) return {};
    labels.push_back(quoted(bar.label));
    values.push_back(std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
  }
  return "xychart-beta horizontal\n    title " + quoted(title) + "\n    x-axis [" + join(labels, ", ") + "]\n" + value_axis(values) +
         "    bar " + joined(values) + "\n";
}

// Only where the lines have their values on the same days, some perhaps fewer of them: the axis has no others.
std::string drawn(const LineChart& chart, const std::string& title, Language language) {
  if (chart.series.empty() || chart.series.front().points.size() < 2) return {};
  const std::vector<LinePoint>& first = chart.series.front().points;
  const std::size_t every = (first.size() + most_points - 1) / most_points;
  for (const LineSeries& series : chart.series) {
    const bool same =
        series.points.size() <= first.size() && std::equal(series.points.begin(), series.points.end(), first.begin(),
                                                           [](const LinePoint& a, const LinePoint& b) { return a.on == b.on; });
    if (!same) return {};
  }
  const auto is_kept = [&](std::size_t i) { return i % every == 0 || i + 1 == first.size(); };
  std::vector<std::string> days;
  for (std::size_t i = 0; i < first.size(); ++i)
    if (is_kept(i)) days.push_back("\"" + format_short_date(*parse_partial_date(iso_date(first[i].on).substr(0, 7)), language) + "\"");
  std::string lines;
  std::vector<double> all;
  for (const LineSeries& series : chart.series) {
    std::vector<double> values;
    for (std::size_t i = 0; i < series.points.size(); ++i)
      if (is_kept(i)) values.push_back(series.points[i].value * (chart.is_share ? 100 : 1));
    lines += "    line " + joined(values) + "\n";
    all.insert(all.end(), values.begin(), values.end());
  }
  return "xychart-beta\n    title " + quoted(title) + "\n    x-axis [" + join(days, ", ") + "]\n" + value_axis(all) + lines;
}

// Mermaid has no such picture: the table beside it says the same.
std::string drawn(const Grid&, const std::string&, Language) { return {}; }

std::string_view gantt_state(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "done, ";
    case Tone::problem:
      return "crit, ";
    case Tone::warning:
    case Tone::neutral:
      return "active, ";
    case Tone::muted:
      break;
  }
  return "";
}

std::string drawn(const Calendar& calendar, const std::string& title, Language) {
  // The day of whoever looks at the page is not the day of the report.
  std::string text = "gantt\n    title " + mermaid_text(title) +
                     "\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    inclusiveEndDates\n    todayMarker off\n";
  bool any = false;
  for (const CalendarSection& section : calendar.sections) {
    if (!section.title.empty() && !section.entries.empty()) text += "    section " + mermaid_text(section.title) + "\n";
    for (const CalendarEntry& entry : section.entries) {
      const Date begin = std::clamp(entry.begin, calendar.begin, calendar.end);
      const Date end = std::clamp(entry.end, begin, calendar.end);
      text +=
          "    " + entry_name(entry.label) + " :" + std::string(gantt_state(entry.tone)) + iso_date(begin) + ", " + iso_date(end) + "\n";
      any = true;
    }
  }
  return any ? text : std::string();
}

}  // namespace

std::string mermaid_diagram(const Chart& chart, Language language, std::size_t room) {
  std::string text = std::visit([&](const auto& drawing) { return drawn(drawing, chart.title, language); }, chart.drawing);
  return text.size() <= room ? text : std::string();
}

}  // namespace ctg::document
