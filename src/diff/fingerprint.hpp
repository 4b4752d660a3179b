// What a change is known by: the same in every commit, branch and language.
#pragma once

#include <string>

#include "diff/canonical.hpp"
#include "diff/change.hpp"

namespace ctg::diff {

// Sixteen hexadecimal digits, of the kind of change, the thing, the place in it, and both values (FNV-1a, 64 bits:
// http://www.isthe.com/chongo/tech/comp/fnv/).
std::string fingerprint_of(const Change& change, const Names& names);

}  // namespace ctg::diff
