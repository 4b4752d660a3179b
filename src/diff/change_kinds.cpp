// Every kind of change there is.
#include "diff/change_kinds.hpp"

namespace ctg::diff {

namespace kinds {
#define CTG_CHANGE(identifier, name, of, english, french) const ChangeKind identifier{name, ChangeClass::of, {english, french}};
#include "diff/change_kinds.def"
#undef CTG_CHANGE
}  // namespace kinds

std::span<const ChangeKind* const> all_change_kinds() {
  static constexpr const ChangeKind* all[] = {
#define CTG_CHANGE(identifier, name, of, english, french) &kinds::identifier,
#include "diff/change_kinds.def"
#undef CTG_CHANGE
  };
  return all;
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
