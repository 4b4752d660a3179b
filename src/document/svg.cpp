// Meters, sparklines and figures as SVG.
#include "document/svg.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "document/html_text.hpp"
#include "document/svg_drawing.hpp"
#include "document/words.hpp"
#include "i18n/text.hpp"

namespace ctg::document {
namespace {

constexpr Text today_words{"today's date in the plan", "date de situation"};

std::string legend_entry(std::string_view mark, std::string_view look, std::string_view words) {
  return "<li><svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 12 12\"><" + std::string(mark) + " class=\"" + std::string(look) +
         "\"/></svg>" + escaped_html(words) + "</li>";
}

std::string square_entry(std::string_view look, std::string_view words) {
  return legend_entry("rect width=\"12\" height=\"12\"", look, words);
}

std::string line_entry(std::string_view look, std::string_view words) {
  return legend_entry("line x1=\"0\" y1=\"6\" x2=\"12\" y2=\"6\"", look, words);
}

std::string legend_items(const BarChart& chart, Language) {
  std::string items;
  for (std::size_t i = 0; i < chart.series.size(); ++i)
    if (!chart.series[i].name.empty()) items += square_entry(series_class(chart.series, i), chart.series[i].name);
  return items;
}

std::string legend_items(const LineChart& chart, Language language) {
  std::string items;
  for (std::size_t i = 0; i < chart.series.size(); ++i) items += line_entry(line_class(chart.series[i], i), chart.series[i].name);
  if (chart.today) items += line_entry("today", today_words.in(language));
  return items;
}

// Each state once, in the order they are met.
std::string legend_items(const Calendar& calendar, Language language) {
  std::string items;
  std::map<std::string, bool> said;
  for (const CalendarSection& section : calendar.sections)
    for (const CalendarEntry& entry : section.entries)
      if (!entry.words.empty() && said.emplace(entry.words, true).second) items += square_entry(fill_class(entry.tone, 0), entry.words);
  return items + line_entry("today", today_words.in(language));
}

// The numbers stand in the fields.
std::string legend_items(const Grid&, Language) { return {}; }

}  // namespace

std::string meter_svg(const Meter& meter) {
  std::string marks = "<rect width=\"100\" height=\"10\" class=\"track\"/><rect width=\"" + svg_number(within_bounds(meter.share) * 100) +
                      "\" height=\"10\" class=\"f1\"/>";
  if (meter.due) {
    const std::string x = svg_number(std::clamp(within_bounds(*meter.due) * 100, 1.0, 99.0));
    marks += "<line x1=\"" + x + "\" y1=\"0\" x2=\"" + x + "\" y2=\"10\" class=\"due\"/>";
  }
  return "<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 100 10\" width=\"100\" height=\"10\">" + marks + "</svg>";
}

std::string sparkline_svg(const Sparkline& sparkline) {
  const auto bounds = sparkline_bounds(sparkline);
  if (!bounds) return {};
  const double step = sparkline.values.size() > 1 ? 92.0 / static_cast<double>(sparkline.values.size() - 1) : 0;
  std::string marks;
  std::string points;
  const auto end_run = [&] {
    if (!points.empty()) marks += "<polyline points=\"" + points + "\" class=\"line l1\"/>";
    points.clear();
  };
  for (std::size_t i = 0; i < sparkline.values.size(); ++i) {
    const auto& value = sparkline.values[i];
    if (!value || !std::isfinite(*value)) {
      end_run();
      continue;
    }
    const double height = bounds->height(*value);
    const std::string x = svg_number(4 + step * static_cast<double>(i));
    const std::string y = svg_number(16 - 12 * height);
    if (!points.empty()) points += ' ';
    points.append(x).append(",").append(y);
    marks.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"2.5\" class=\"f1\"/>");
  }
  end_run();
  return "<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 100 20\" width=\"100\" height=\"20\">" + marks + "</svg>";
}

std::string chart_figure(const Chart& chart, Language language) {
  const Picture picture = std::visit([&](const auto& drawing) { return draw(drawing, language); }, chart.drawing);
  const std::string items = std::visit([&](const auto& drawing) { return legend_items(drawing, language); }, chart.drawing);
  std::string html = "<figure>\n<figcaption>" + escaped_html(chart.title) + "</figcaption>\n";
  if (!items.empty()) html += "<ul class=\"legend\">" + items + "</ul>\n";
  constexpr double widest_small = 800;  // a wider one would be too small to read on a telephone
  const std::string_view look = picture.width > widest_small ? "figure wide" : "figure";
  html += "<div class=\"" + std::string(look) + "\" role=\"group\" tabindex=\"0\" aria-label=\"" + escaped_html(chart.title) + "\">" +
          picture.drawing.svg(picture.width, picture.height, chart.summary) + "</div>\n</figure>\n";
  return html;
}

}  // namespace ctg::document
