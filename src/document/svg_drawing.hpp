// A picture in the making: marks and texts on a surface, in units of the picture.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace ctg::document {

// The class that fills a series, or an entry of a calendar, with its colour: by its tone, else the place of the series.
std::string fill_class(Tone tone, std::size_t place);
// The class that draws a line, in the colour of its place.
std::string line_class(const LineSeries& series, std::size_t place);
// Of one series among others: those without a tone take the colours of the palette in turn.
std::string series_class(const std::vector<Series>& all, std::size_t place);

class Drawing {
 public:
  void rectangle(double x, double y, double width, double height, std::string_view look);
  void line(double x1, double y1, double x2, double y2, std::string_view look);
  void polyline(std::string_view points, std::string_view look);
  void circle(double x, double y, double radius, std::string_view look);
  enum class Anchor { start, middle, end };
  // Cut to `width` columns with an ellipsis; the whole text is told where the pointer rests.
  void text(double x, double y, std::string_view words, Anchor anchor = Anchor::start, std::size_t width = 200, std::string_view look = {});

  // From this point upwards to the right.
  void slanted_text(double x, double y, std::string_view words, std::size_t width);

  // The whole element, of this size; its name is read aloud.
  std::string svg(double width, double height, std::string_view name) const;

 private:
  std::string marks_;
};

// The inside of a figure: what is drawn, and its size.
struct Picture {
  Drawing drawing;
  double width = 0;
  double height = 0;
};
Picture draw(const BarChart& chart, Language language);
Picture draw(const LineChart& chart, Language language);
Picture draw(const Calendar& calendar, Language language);
Picture draw(const Grid& grid, Language language);

// Steps of 1, 2 or 5 times a power of ten: four to eight of them from 0 or below to `high` or above.
struct Scale {
  double low = 0;
  double high = 1;
  double step = 1;
};
Scale scale_for(double low, double high);

// A value beside an axis of that step.
std::string axis_words(double value, double step, bool is_share, Language language);

}  // namespace ctg::document
