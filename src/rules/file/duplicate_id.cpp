// Two things of one kind do not share an id.
#include <unordered_map>

#include "rules/rule.hpp"

namespace ctg::rules::file {
namespace {

constexpr Text taken{"the id `{0}` is already taken by another {1}", "l'identifiant `{0}` est déjà pris ({1})"};
constexpr Text first_here{"taken here first", "pris d'abord ici"};
constexpr Text give_another{"give one of the two another id", "donnez un autre identifiant à l'un des deux"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : all_kinds) {
    std::unordered_map<std::string_view, Span> first;
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const LocatedText& id = plan.thing(kind, index).id;
      if (!id.given()) continue;
      const auto [place, is_new] = first.emplace(id.value, id.at);
      if (!is_new) findings.add(id.at, taken, id.value, kind_info(kind).label).note(place->second, first_here).remedy(give_another);
    }
  }
}

}  // namespace

extern const Rule duplicate_id{
    .info = {.name = "duplicate-id",
             .family = Family::file,
             .severity = Severity::error,
             .summary = {"Two things of one kind have the same id.", "Deux éléments de même nature portent le même identifiant."},
             .why = {"Every reference to that id would be ambiguous: nobody could say which action a decision postponed. Ids are never "
                     "used twice, not even for a cancelled action.",
                     "Tout renvoi à cet identifiant serait ambigu\u00a0: on ne saurait plus quelle action une décision a reportée. Un "
                     "identifiant ne sert jamais deux fois, même pour une action abandonnée."},
             .bad = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: centre, title: Vieille ville, kind: neighbourhood}
)",
             .good = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: vieille-ville, title: Vieille ville, kind: neighbourhood}
)"},
    .check = check,
};

}  // namespace ctg::rules::file
