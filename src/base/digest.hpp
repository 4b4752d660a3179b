// A short digest that tells texts apart: the same on every machine and in every version.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ctg {

// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Against accidents, not against adversaries.
class Digest {
 public:
  // `end` is a byte that the text does not hold, so that where one text ends and the next begins counts.
  void add(std::string_view text, unsigned char end);
  std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

// Sixteen digits.
std::string hexadecimal(std::uint64_t number);

}  // namespace ctg
