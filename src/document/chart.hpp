// Pictures as data: what is compared, how it moved, when it happens. A table beside each says the same in words.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"

namespace ctg::document {

enum class Tone : std::uint8_t;

// One colour of a picture; `neutral` takes the next colour of the writer's palette.
struct Series {
  std::string name;
  Tone tone;
};

struct Bar {
  std::string label;
  std::vector<double> values;  // one a series, 0 or more; stacked
  std::string words;           // what stands at its end: `3 sur 7`, `120 000 €`
};

struct BarChart {
  std::vector<Series> series;
  std::vector<Bar> bars;
  // What each series comes to, where the bars overlap or are parts of one whole: a picture of shares is drawn of these alone.
  std::vector<double> whole = {};
};

struct LinePoint {
  Date on;
  double value = 0;
};

struct LineSeries {
  std::string name;
  std::vector<LinePoint> points;  // in the order of their days
  bool dashed = false;            // an aim, not a measure
};

struct LineChart {
  std::vector<LineSeries> series;
  bool is_share = false;      // values between 0 and 1, said as percents
  std::optional<Date> today;  // marked where it lies among the points
};

struct CalendarEntry {
  std::string label;
  Date begin;
  Date end;  // the last day
  Tone tone;
  std::string words;  // its state: `en cours`
};

struct CalendarSection {
  std::string title;
  std::vector<CalendarEntry> entries;
};

// When things happen, from `begin` to `end`: what lies outside is cut there.
struct Calendar {
  std::vector<CalendarSection> sections;
  Date begin;
  Date end;
  Date today;
};

struct GridRow {
  std::string label;
  std::vector<std::size_t> counts;  // one a column
};

// How many there are of two headings at once: darker where they are more.
struct Grid {
  std::vector<std::string> columns;
  std::vector<GridRow> rows;
};

struct Chart {
  std::string title;
  std::string summary;  // what it shows, in a sentence: read aloud instead of the picture
  std::variant<BarChart, LineChart, Calendar, Grid> drawing;
};

}  // namespace ctg::document
