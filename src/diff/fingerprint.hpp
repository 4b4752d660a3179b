// What a change is known by: the same in every commit, branch and language.
#pragma once

#include <string>

#include "diff/canonical.hpp"
#include "diff/change.hpp"

namespace ctg::diff {

// Sixteen hexadecimal digits, of the kind of change, the thing, the place in it, and both values.
std::string fingerprint_of(const Change& change, const Names& names);

}  // namespace ctg::diff
