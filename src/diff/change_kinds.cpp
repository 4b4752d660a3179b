// Every kind of change there is.
#include "diff/change_kinds.hpp"

#include <algorithm>

namespace ctg::diff {

namespace kinds {
#define CTG_CHANGE(identifier, name, of, english, french, sentence, phrase) \
  const ChangeKind identifier{name, ChangeClass::of, {english, french}, {sentence, phrase}};
#include "diff/change_kinds.def"
#undef CTG_CHANGE
}  // namespace kinds

std::span<const ChangeKind* const> all_change_kinds() {
  static constexpr const ChangeKind* all[] = {
#define CTG_CHANGE(identifier, name, of, english, french, sentence, phrase) &kinds::identifier,
#include "diff/change_kinds.def"
#undef CTG_CHANGE
  };
  return all;
}

const ChangeKind* find_change_kind(std::string_view name) {
  const auto all = all_change_kinds();
  const auto found = std::find_if(all.begin(), all.end(), [&](const ChangeKind* kind) { return kind->name == name; });
  return found == all.end() ? nullptr : *found;
}

std::string_view name_of(ChangeClass of) {
  switch (of) {
    case ChangeClass::commitment:
      return "commitment";
    case ChangeClass::progress:
      return "progress";
    case ChangeClass::wording:
      return "wording";
    case ChangeClass::structure:
      break;
  }
  return "structure";
}

}  // namespace ctg::diff
