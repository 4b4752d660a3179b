// What a difference means: its kind, by the field it is in and what it does to the promise.
#pragma once

#include "diff/change_kinds.hpp"
#include "diff/walk.hpp"

namespace ctg::diff {

// `thing` has both sides.
const ChangeKind& meaning_of(const Pair& thing, const Difference& difference);
const ChangeKind& meaning_of_addition(Kind kind, const Thing& added);
const ChangeKind& meaning_of_removal(Kind kind, const Thing& removed);

}  // namespace ctg::diff
