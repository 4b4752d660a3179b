// Labels of callouts, meters as words, sparklines as characters.
#include "document/words.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "i18n/format.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
namespace {

constexpr Text share_and_due{"{0} (due {1})", "{0} (attendu {1})"};

}  // namespace

Text callout_label(CalloutKind kind) {
  switch (kind) {
    case CalloutKind::note:
      return {"Note", "Note"};
    case CalloutKind::warning:
      return {"Warning", "Attention"};
    case CalloutKind::problem:
      break;
  }
  return {"Problem", "Problème"};
}

std::string meter_words(const Meter& meter, Language language) {
  const std::string share = format_percent(within_bounds(meter.share), language);
  if (!meter.due) return share;
  return spoken(language, share_and_due, share, format_percent(within_bounds(*meter.due), language));
}

std::size_t filled_blocks(double share, std::size_t size) {
  const double bounded = within_bounds(share);
  if (bounded <= 0 || size == 0) return 0;
  if (bounded >= 1) return size;
  const auto rounded = static_cast<std::size_t>(std::lround(bounded * static_cast<double>(size)));
  return size == 1 ? 0 : std::clamp<std::size_t>(rounded, 1, size - 1);
}

double within_bounds(double share) { return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0; }

double SparklineBounds::height(double value) const { return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5; }

std::optional<SparklineBounds> sparkline_bounds(const Sparkline& sparkline) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const auto& value : sparkline.values)
    if (value && std::isfinite(*value)) {
      low = std::min(low, *value);
      high = std::max(high, *value);
    }
  if (low > high) return std::nullopt;
  return SparklineBounds{sparkline.low.value_or(low), sparkline.high.value_or(high)};
}

std::string sparkline_text(const Sparkline& sparkline, const std::vector<std::string_view>& levels, std::string_view gap) {
  const auto bounds = sparkline_bounds(sparkline);
  std::string text;
  for (const auto& value : sparkline.values)
    if (value && std::isfinite(*value))
      text += levels.at(static_cast<std::size_t>(std::lround(bounds->height(*value) * static_cast<double>(levels.size() - 1))));
    else
      text += gap;
  return text;
}

std::string sparkline_blocks(const Sparkline& sparkline) {
  return sparkline_text(sparkline, {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}, "·");
}

std::string sparkline_ascii(const Sparkline& sparkline) { return sparkline_text(sparkline, {"_", ".", "-", "=", "^"}, " "); }

namespace {

constexpr std::string_view no_break_blank = "\u00A0";

}  // namespace

std::size_t leading_blanks(const Line& line) {
  const auto* words = line.pieces.empty() ? nullptr : std::get_if<Words>(&line.pieces.front().content);
  std::size_t blanks = 0;
  if (words != nullptr)
    while (std::string_view(words->text).substr(blanks * no_break_blank.size()).starts_with(no_break_blank)) ++blanks;
  return blanks;
}

Line without_leading_blanks(Line line) {
  if (const std::size_t blanks = leading_blanks(line); blanks > 0)
    std::get<Words>(line.pieces.front().content).text.erase(0, blanks * no_break_blank.size());
  return line;
}

void OpenFolds::open(const Heading& heading) { levels_.push_back(heading.level); }

bool OpenFolds::close_one(unsigned level) {
  if (levels_.empty() || levels_.back() < level) return false;
  levels_.pop_back();
  return true;
}

}  // namespace ctg::document
