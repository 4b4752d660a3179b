// Every kind of change there is, by its consequence.
#pragma once

#include <span>

#include "diff/change.hpp"

namespace ctg::diff {

// NOLINTBEGIN: a catalogue; each line of change_kinds.def is one kind
namespace kinds {
#define CTG_CHANGE(identifier, name, of, english, french, sentence, phrase) extern const ChangeKind identifier;
#include "diff/change_kinds.def"
#undef CTG_CHANGE
}  // namespace kinds
// NOLINTEND

// In the order of the catalogue: commitments first.
std::span<const ChangeKind* const> all_change_kinds();
// None for a name that is no kind's.
const ChangeKind* find_change_kind(std::string_view name);

}  // namespace ctg::diff
