// Decimal numbers and amounts of money, read digit by digit and written back as they were.
#include "base/decimal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <compare>
#include <limits>

namespace ctg {
namespace {

constexpr std::uint8_t largest_scale = 6;
constexpr std::array<std::int64_t, largest_scale + 1> powers{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
constexpr std::int64_t largest_amount = 1'000'000'000'000'000;  // 10^13 euros, in cents

std::int64_t power(std::uint8_t scale) { return powers[std::min(scale, largest_scale)]; }

bool only_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The whole of `text`, an optional minus and digits.
std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const char* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
  return value;
}

bool has_needless_zero(std::string_view digits) { return digits.size() > 1 && digits.front() == '0'; }

std::string with_point(std::int64_t units, std::uint8_t scale) {
  std::string digits = std::to_string(units);
  if (scale == 0) return digits;
  const std::size_t sign = units < 0 ? 1 : 0;
  if (digits.size() - sign <= scale) digits.insert(sign, scale + 1 - (digits.size() - sign), '0');
  digits.insert(digits.size() - scale, 1, '.');
  return digits;
}

}  // namespace

double Decimal::value() const { return static_cast<double>(units) / static_cast<double>(power(scale)); }

int compare(const Decimal& a, const Decimal& b) {
  const auto order = [](std::int64_t x, std::int64_t y) { return x < y ? -1 : x > y ? 1 : 0; };
  const int whole = order(a.units / power(a.scale), b.units / power(b.scale));
  if (whole != 0) return whole;
  const auto millionths = [](const Decimal& n) { return n.units % power(n.scale) * (power(largest_scale) / power(n.scale)); };
  return order(millionths(a), millionths(b));
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  std::string_view digits = text;
  const bool minus = !digits.empty() && digits.front() == '-';
  if (minus || (!digits.empty() && digits.front() == '+')) digits.remove_prefix(1);
  const std::size_t point = digits.find('.');
  const std::string_view whole = digits.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : digits.substr(point + 1);
  if (whole.empty() || (point != std::string_view::npos && fraction.empty()) || fraction.size() > largest_scale) return std::nullopt;
  if (!only_digits(whole) || !only_digits(fraction) || has_needless_zero(whole) || whole.size() > 19) return std::nullopt;
  std::string all = minus ? "-" : "";
  all.append(whole).append(fraction);
  const auto units = whole_number(all);
  if (!units) return std::nullopt;
  return Decimal{*units, static_cast<std::uint8_t>(fraction.size())};
}

std::string plain_decimal(const Decimal& number) { return with_point(number.units, std::min(number.scale, largest_scale)); }

Amount& Amount::operator+=(Amount other) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (__builtin_add_overflow(cents, other.cents, &cents)) cents = other.cents < 0 ? Limits::min() : Limits::max();
  return *this;
}

Amount& Amount::operator-=(Amount other) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (__builtin_sub_overflow(cents, other.cents, &cents)) cents = other.cents < 0 ? Limits::max() : Limits::min();
  return *this;
}

std::optional<Amount> parse_amount(std::string_view text) {
  const auto number = parse_decimal(text);
  if (!number || number->scale > 2) return std::nullopt;
  const std::int64_t factor = powers[2U - number->scale];
  if (number->units > largest_amount / factor || number->units < -largest_amount / factor) return std::nullopt;
  return Amount{number->units * factor};
}

std::string plain_amount(Amount amount) {
  return amount.cents % 100 == 0 ? std::to_string(amount.cents / 100) : with_point(amount.cents, 2);
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const std::string_view digits = !text.empty() && text.front() == '-' ? text.substr(1) : text;
  if (digits.empty() || !only_digits(digits) || has_needless_zero(digits)) return std::nullopt;
  return whole_number(text);
}

}  // namespace ctg
