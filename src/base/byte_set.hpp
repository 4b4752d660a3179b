// A set of bytes, asked in one step: for scans over every byte of a text.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ctg {

class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) held_[static_cast<unsigned char>(byte)] = true;
  }
  constexpr ByteSet with_range(unsigned char first, unsigned char last) const {
    ByteSet result = *this;
    for (unsigned byte = first; byte <= last; ++byte) result.held_[byte] = true;
    return result;
  }

  constexpr bool holds(char byte) const { return held_[static_cast<unsigned char>(byte)]; }

  // The first of the text's bytes, from `begin` on, that is in the set; the text's size where none is.
  constexpr std::size_t first_in(std::string_view text, std::size_t begin = 0) const {
    while (begin < text.size() && !holds(text[begin])) ++begin;
    return begin;
  }
  constexpr bool any_in(std::string_view text) const { return first_in(text) < text.size(); }

  // The first that is not.
  constexpr std::size_t first_not_in(std::string_view text, std::size_t begin = 0) const {
    while (begin < text.size() && holds(text[begin])) ++begin;
    return begin;
  }

 private:
  std::array<bool, 256> held_{};
};

}  // namespace ctg
