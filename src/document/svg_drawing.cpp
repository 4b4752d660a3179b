// The marks of a picture, and the scales they are drawn to.
#include "document/svg_drawing.hpp"

#include <algorithm>
#include <cmath>

#include "base/unicode.hpp"
#include "document/html_text.hpp"
#include "i18n/format.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t palette_size = 6;

std::string attribute(std::string_view name, double value) { return " " + std::string(name) + "=\"" + svg_number(value) + "\""; }

std::string look_attribute(std::string_view look) { return look.empty() ? "" : " class=\"" + std::string(look) + "\""; }

}  // namespace

std::string fill_class(Tone tone, std::size_t place) {
  return "f" + (tone == Tone::neutral ? std::to_string(place % palette_size + 1) : std::string(tone_class(tone)));
}

std::string line_class(const LineSeries& series, std::size_t place) {
  return "line l" + std::to_string(place % palette_size + 1) + (series.dashed ? " dashed" : "");
}

std::string series_class(const std::vector<Series>& all, std::size_t place) {
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(place);
  const auto before = std::count_if(all.begin(), end, [](const Series& series) { return series.tone == Tone::neutral; });
  return fill_class(all[place].tone, static_cast<std::size_t>(before));
}

void Drawing::rectangle(double x, double y, double width, double height, std::string_view look) {
  marks_ += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", std::max(width, 0.0)) + attribute("height", height) +
            look_attribute(look) + "/>";
}

void Drawing::line(double x1, double y1, double x2, double y2, std::string_view look) {
  marks_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) + look_attribute(look) + "/>";
}

void Drawing::polyline(std::string_view points, std::string_view look) {
  marks_ += "<polyline points=\"" + std::string(points) + "\"" + look_attribute(look) + "/>";
}

void Drawing::circle(double x, double y, double radius, std::string_view look) {
  marks_ += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + look_attribute(look) + "/>";
}

void Drawing::text(double x, double y, std::string_view words, Anchor anchor, std::size_t width, std::string_view look) {
  constexpr std::string_view anchors[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
  const std::string shown = cut_to_width(words, width, "…");
  marks_ +=
      "<text" + attribute("x", x) + attribute("y", y) + std::string(anchors[static_cast<std::size_t>(anchor)]) + look_attribute(look) + ">";
  if (shown != words) marks_ += "<title>" + escaped_html(words) + "</title>";
  marks_ += escaped_html(shown) + "</text>";
}

void Drawing::slanted_text(double x, double y, std::string_view words, std::size_t width) {
  const std::string place = svg_number(x) + " " + svg_number(y);
  const std::string shown = cut_to_width(words, width, "…");
  marks_ += "<text transform=\"translate(" + place + ") rotate(-50)\">";
  if (shown != words) marks_ += "<title>" + escaped_html(words) + "</title>";
  marks_ += escaped_html(shown) + "</text>";
}

std::string Drawing::svg(double width, double height, std::string_view name) const {
  return "<svg role=\"img\" focusable=\"false\" viewBox=\"0 0 " + svg_number(width) + " " + svg_number(height) + "\" aria-label=\"" +
         escaped_html(name) + "\">" + marks_ + "</svg>";
}

Scale scale_for(double low, double high) {
  if (!std::isfinite(low) || !std::isfinite(high)) return {};
  low = std::min(low, 0.0);
  if (high <= low) high = low + 1;
  constexpr double intervals = 5;
  const double raw = (high - low) / intervals;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  double step = 10 * power;
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= raw * 0.999) {
      step = factor * power;
      break;
    }
  return {std::floor(low / step) * step, std::ceil(high / step - 1e-9) * step, step};
}

std::string axis_words(double value, double step, bool is_share, Language language) {
  if (is_share) return format_percent(std::clamp(value, 0.0, 1.0), language);
  if (step >= 1) return format_integer(std::llround(value), language);
  const int digits = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 1, 6);
  return format_decimal({std::llround(value * std::pow(10.0, digits)), static_cast<std::uint8_t>(digits)}, language);
}

}  // namespace ctg::document
