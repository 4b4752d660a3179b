// A short digest of texts.
#include "base/digest.hpp"

namespace ctg {
namespace {

constexpr std::uint64_t prime = 0x100000001B3ULL;

}  // namespace

void Digest::add(std::string_view text, unsigned char end) {
  for (const char c : text) state_ = (state_ ^ static_cast<unsigned char>(c)) * prime;
  state_ = (state_ ^ end) * prime;
}

std::string hexadecimal(std::uint64_t number) {
  std::string digits(16, '0');
  for (std::size_t place = digits.size(); number > 0; number >>= 4U) digits[--place] = "0123456789abcdef"[number & 0xFU];
  return digits;
}

}  // namespace ctg
