// Reads what git writes of its objects.
#include "git/words.hpp"

#include <algorithm>
#include <cstdint>

#include "base/text.hpp"

namespace ctg::git {

bool is_object_id(std::string_view text) {
  return (text.size() == 40 || text.size() == 64) &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::optional<Date> day_of(std::string_view time) {
  constexpr std::int64_t seconds_a_day = 86'400;
  const auto parts = split(time, ' ');
  if (parts.size() != 2 || parts[1].size() != 5 || (parts[1][0] != '+' && parts[1][0] != '-')) return std::nullopt;
  const auto seconds = number<std::int64_t>(parts[0]);
  const auto zone = number<int>(parts[1].substr(1));
  if (!seconds || !zone) return std::nullopt;
  const std::int64_t east = (std::int64_t{*zone} / 100 * 60 + *zone % 100) * 60;
  const std::int64_t local = *seconds + (parts[1][0] == '-' ? -east : east);
  const std::int64_t days = local / seconds_a_day - (local % seconds_a_day < 0 ? 1 : 0);
  if (days < INT32_MIN || days > INT32_MAX) return std::nullopt;
  return Date{static_cast<std::int32_t>(days)};
}

}  // namespace ctg::git
