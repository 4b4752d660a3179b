// A calendar of bars by section: years above, today as a dashed line.
#include <algorithm>

#include "document/svg_drawing.hpp"

namespace ctg::document {
namespace {

constexpr double width = 900;
constexpr double left = 290;
constexpr double right = 10;
constexpr double top = 24;
constexpr double row_height = 20;
constexpr double bar_height = 12;
constexpr std::size_t label_columns = 44;
constexpr std::size_t title_columns = 90;

struct Frame {
  Date first;
  Date last;

  double x(Date day) const {
    const double days = std::max(days_between(first, last), 1);
    return left + (width - left - right) * std::clamp(days_between(first, day) / days, 0.0, 1.0);
  }
};

std::size_t count_rows(const Calendar& calendar) {
  std::size_t rows = 0;
  for (const CalendarSection& section : calendar.sections) rows += section.entries.size() + (section.title.empty() ? 0 : 1);
  return rows;
}

void draw_years(Drawing& drawing, const Frame& frame, double bottom) {
  const int years = year_of(frame.last) - year_of(frame.first) + 1;
  const int every = std::max(1, years / 12);
  for (int year = year_of(frame.first); year <= year_of(frame.last); year += every) {
    const Date begin = std::max(make_date(year, 1, 1).value_or(frame.first), frame.first);
    drawing.line(frame.x(begin), top - 8, frame.x(begin), bottom, "grid");
    drawing.text(frame.x(begin) + 4, top - 8, std::to_string(year), Drawing::Anchor::start, 8, "faint");
  }
}

void draw_entry(Drawing& drawing, const CalendarEntry& entry, const Frame& frame, double y) {
  drawing.text(left - 10, y + 11, entry.label, Drawing::Anchor::end, label_columns);
  const double begin = frame.x(entry.begin);
  const double end = frame.x(add_days(entry.end, 1));
  drawing.rectangle(begin, y + 2, std::max(end - begin, 3.0), bar_height, fill_class(entry.tone, 0));
}

}  // namespace

Picture draw(const Calendar& calendar, Language) {
  const Frame frame{calendar.begin, calendar.end};
  Picture picture{{}, width, top + row_height * static_cast<double>(count_rows(calendar)) + 8};
  Drawing& drawing = picture.drawing;
  draw_years(drawing, frame, picture.height - 4);
  double y = top;
  for (const CalendarSection& section : calendar.sections) {
    if (!section.title.empty()) {
      drawing.text(4, y + 13, section.title, Drawing::Anchor::start, title_columns, "faint");
      y += row_height;
    }
    for (const CalendarEntry& entry : section.entries) {
      draw_entry(drawing, entry, frame, y);
      y += row_height;
    }
  }
  if (calendar.today >= calendar.begin && calendar.today <= calendar.end)
    drawing.line(frame.x(calendar.today), top - 8, frame.x(calendar.today), picture.height - 4, "today");
  return picture;
}

}  // namespace ctg::document
