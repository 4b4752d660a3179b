// Digests what a change is.
#include "diff/fingerprint.hpp"

#include <cstdint>

namespace ctg::diff {
namespace {

class Digest {
 public:
  void add(std::string_view text) {
    for (const char c : text) step(static_cast<unsigned char>(c));
    step(0);
  }

  std::string digits() const {
    constexpr std::string_view alphabet = "0123456789abcdef";
    std::string written;
    for (int shift = 60; shift >= 0; shift -= 4) written += alphabet[(state_ >> shift) & 0xF];
    return written;
  }

 private:
  void step(unsigned char byte) { state_ = (state_ ^ byte) * 1'099'511'628'211ULL; }

  std::uint64_t state_ = 14'695'981'039'346'656'037ULL;
};

}  // namespace

std::string fingerprint_of(const Change& change, const Names& names) {
  Digest digest;
  digest.add(change.kind->name);
  digest.add(change.thing.kind ? kind_info(*change.thing.kind).name : "convention");
  digest.add(change.thing.id());
  for (const schema::Field* field : change.path) digest.add(field->name);
  digest.add(change.item);
  digest.add(canonical(change.from, &names));
  digest.add(canonical(change.to, nullptr));
  return digest.digits();
}

}  // namespace ctg::diff
