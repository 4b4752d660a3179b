// Digests what a change is.
#include "diff/fingerprint.hpp"

#include "base/digest.hpp"

namespace ctg::diff {

std::string fingerprint_of(const Change& change, const Names& names) {
  Digest digest;
  const auto add = [&digest](std::string_view part) { digest.add(part, 0); };
  add(change.kind->name);
  add(change.thing.kind ? kind_info(*change.thing.kind).name : "convention");
  add(change.thing.id());
  for (const schema::Field* field : change.path) add(field->name);
  add(change.item);
  add(canonical(change.from, &names));
  add(canonical(change.to, nullptr));
  return hexadecimal(digest.value());
}

}  // namespace ctg::diff
