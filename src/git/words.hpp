// What git writes, read: object ids, numbers, and the time of a commit.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace ctg::git {

bool is_object_id(std::string_view text);

template <class Number>
std::optional<Number> number(std::string_view digits) {
  Number value{};
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// `1699999999 +0130`, as a commit's header ends its lines with (git's Documentation/technical, "commit objects"): the day it was there.
std::optional<Date> day_of(std::string_view time);

}  // namespace ctg::git
