// The few words and figures that every writer says alike.
#pragma once

#include <string>

#include "document/document.hpp"
#include "i18n/text.hpp"

namespace ctg::document {

Text callout_label(CalloutKind kind);

// `40 %`, and the share due after it where one is given: `40 % (attendu 60 %)`.
std::string meter_words(const Meter& meter, Language language);

// Blocks of a bar `size` long that a share fills: none only for 0, all only for 1.
std::size_t filled_blocks(double share, std::size_t size);

// Between 0 and 1, 0 for what is no number.
double within_bounds(double share);

// How many no-break blanks a line begins with: what follows them stands further right, on every line that it takes.
std::size_t leading_blanks(const Line& line);
Line without_leading_blanks(Line line);

// The folded headings that a writer stands below.
class OpenFolds {
 public:
  void open(const Heading& heading);
  // Once for each that ends before a heading of this level, the innermost first; false where none is left. All of them end before 0.
  bool close_one(unsigned level);

 private:
  std::vector<unsigned> levels_;
};

// What the lowest and the highest mark of a sparkline stand for.
struct SparklineBounds {
  double low = 0;
  double high = 0;

  // Of a value, between 0 and 1; in the middle where all are alike.
  double height(double value) const;
};
// None where no value is given.
std::optional<SparklineBounds> sparkline_bounds(const Sparkline& sparkline);

// One character a value from `levels` (lowest first), `gap` where there is none.
std::string sparkline_text(const Sparkline& sparkline, const std::vector<std::string_view>& levels, std::string_view gap);
// The levels as block characters, and in ASCII.
std::string sparkline_blocks(const Sparkline& sparkline);
std::string sparkline_ascii(const Sparkline& sparkline);

}  // namespace ctg::document
