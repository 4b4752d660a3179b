// Exact decimal numbers and amounts of money, read strictly: no locale, no exponent, no rounding.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ctg {

// units / 10^scale: `12.50` is {1250, 2}. As written, so that it can be written back.
struct Decimal {
  std::int64_t units = 0;
  std::uint8_t scale = 0;  // 0 to 6

  double value() const;
  bool negative() const { return units < 0; }
};

// Compared by value: 1.5 equals 1.50.
int compare(const Decimal& a, const Decimal& b);
inline bool operator==(const Decimal& a, const Decimal& b) { return compare(a, b) == 0; }
inline bool operator<(const Decimal& a, const Decimal& b) { return compare(a, b) < 0; }

// An optional sign, digits, and at most six digits after a point; none for anything else or out of 64 bits. Needless leading
// zeros are refused: `010` is ten for some readers of YAML and eight for others.
std::optional<Decimal> parse_decimal(std::string_view text);
std::string plain_decimal(const Decimal& number);

// Euros, as cents. Sums stay at the end of 64 bits instead of leaving it: a hostile plan may add ten thousand greatest amounts.
struct Amount {
  std::int64_t cents = 0;
  auto operator<=>(const Amount&) const = default;
  Amount& operator+=(Amount other);
  Amount& operator-=(Amount other);
  friend Amount operator+(Amount a, Amount b) { return a += b; }
  friend Amount operator-(Amount a, Amount b) { return a -= b; }
};

// `12000` or `12000.50`: at most two digits after a point, at most 10^13 euros.
std::optional<Amount> parse_amount(std::string_view text);
// `12000` or `12000.50`.
std::string plain_amount(Amount amount);

// A whole number in 64 bits, with an optional minus.
std::optional<std::int64_t> parse_integer(std::string_view text);

}  // namespace ctg
