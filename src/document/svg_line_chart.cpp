// Lines over time: years below, values at the side, a name at the end of each line's legend.
#include <algorithm>
#include <cmath>
#include <limits>

#include "document/html_text.hpp"
#include "document/svg_drawing.hpp"

namespace ctg::document {
namespace {

constexpr double width = 720;
constexpr double height = 260;
constexpr double left = 70;
constexpr double right = 20;
constexpr double top = 12;
constexpr double bottom = 28;

struct Frame {
  Date first;
  Date last;
  Scale scale;

  double x(Date day) const {
    const double days = std::max(days_between(first, last), 1);
    return left + (width - left - right) * days_between(first, day) / days;
  }
  double y(double value) const { return height - bottom - (height - top - bottom) * (value - scale.low) / (scale.high - scale.low); }
};

Frame frame_of(const LineChart& chart) {
  Frame frame{{std::numeric_limits<std::int32_t>::max()}, {std::numeric_limits<std::int32_t>::min()}, {}};
  double low = 0;
  double high = 0;
  for (const LineSeries& series : chart.series)
    for (const LinePoint& point : series.points) {
      frame.first = std::min(frame.first, point.on);
      frame.last = std::max(frame.last, point.on);
      low = std::min(low, point.value);
      high = std::max(high, point.value);
    }
  if (frame.first > frame.last) frame.first = frame.last = Date{};
  frame.scale = scale_for(low, high);
  if (chart.is_share) frame.scale = {0, 1, 0.25};
  return frame;
}

void draw_axes(Drawing& drawing, const LineChart& chart, const Frame& frame, Language language) {
  const Scale& scale = frame.scale;
  const auto steps = static_cast<int>(std::lround((scale.high - scale.low) / scale.step));
  for (int i = 0; i <= steps; ++i) {
    const double value = scale.low + i * scale.step;
    drawing.line(left, frame.y(value), width - right, frame.y(value), "grid");
    drawing.text(left - 8, frame.y(value) + 4, axis_words(value, scale.step, chart.is_share, language), Drawing::Anchor::end, 12, "faint");
  }
  // The first day of each year; of too many years, every second, third…
  const int years = year_of(frame.last) - year_of(frame.first) + 1;
  const int every = std::max(1, years / 8);
  for (int year = year_of(frame.first); year <= year_of(frame.last) + 1; year += every) {
    const auto day = make_date(year, 1, 1);
    if (!day || *day < frame.first || *day > frame.last) continue;
    drawing.line(frame.x(*day), top, frame.x(*day), height - bottom + 4, "grid");
    drawing.text(frame.x(*day), height - 8, std::to_string(year), Drawing::Anchor::middle, 8, "faint");
  }
}

}  // namespace

Picture draw(const LineChart& chart, Language language) {
  const Frame frame = frame_of(chart);
  Picture picture{{}, width, height};
  draw_axes(picture.drawing, chart, frame, language);
  if (chart.today && *chart.today >= frame.first && *chart.today <= frame.last)
    picture.drawing.line(frame.x(*chart.today), top, frame.x(*chart.today), height - bottom, "today");
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const LineSeries& series = chart.series[i];
    std::string points;
    for (const LinePoint& point : series.points)
      points += (points.empty() ? "" : " ") + svg_number(frame.x(point.on)) + "," + svg_number(frame.y(point.value));
    if (series.points.size() > 1) picture.drawing.polyline(points, line_class(series, i));
    constexpr std::size_t most_points = 24;  // more would be a string of beads
    if (series.points.size() <= most_points)
      for (const LinePoint& point : series.points)
        picture.drawing.circle(frame.x(point.on), frame.y(point.value), 4, fill_class(Tone::neutral, i));
  }
  return picture;
}

}  // namespace ctg::document
