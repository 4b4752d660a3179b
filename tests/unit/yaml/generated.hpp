// Documents as people write plans, made from a seed: the same everywhere. And one-keystroke mistakes in them.
#pragma once

#include <cstdint>
#include <string>

namespace ctg::yaml {

// SplitMix64: small, and the same numbers on every machine (https://prng.di.unimi.it/splitmix64.c).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
  bool chance(unsigned percent) { return below(100) < percent; }

 private:
  std::uint64_t state_;
};

// A whole document: nested mappings and lists of both kinds, every style of scalar, comments, blank lines.
std::string generated_document(Dice& dice);
// A character put in, taken out or replaced, a line moved or lost.
std::string with_a_mistake(std::string text, Dice& dice);

}  // namespace ctg::yaml
