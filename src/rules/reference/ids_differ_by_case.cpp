// Two ids of one kind are told apart by more than capital letters.
#include <unordered_map>
#include <unordered_set>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text only_by_case{"the id `{0}` differs from `{1}` only by its capital letters",
                            "l'identifiant `{0}` ne se distingue de `{1}` que par les majuscules"};
constexpr Text other_here{"the other one", "l'autre est ici"};
constexpr Text give_another{"give one of the two an id that differs when it is spoken",
                            "donnez à l'un des deux un identifiant qui s'en distingue à l'oral"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : all_kinds) {
    std::unordered_map<std::string, const LocatedText*> first;
    std::unordered_set<std::string_view> seen;  // a second thing with the very same id is `duplicate-id`
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const LocatedText& id = plan.thing(kind, index).id;
      if (!id.given() || !seen.insert(id.value).second) continue;
      const auto [place, is_new] = first.emplace(lower_ascii(id.value), &id);
      if (!is_new)
        findings.add(id.at, only_by_case, id.value, place->second->value).note(place->second->at, other_here).remedy(give_another);
    }
  }
}

}  // namespace

extern const Rule ids_differ_by_case{
    .info =
        {.name = "ids-differ-by-case",
         .family = Family::reference,
         .severity = Severity::error,
         .summary = {"Two ids of one kind differ only by capital letters.",
                     "Deux identifiants de même nature ne diffèrent que par les majuscules."},
         .why = {"On the telephone, in minutes and in file names (Windows and macOS do not tell `pe-01.yaml` from `PE-01.yaml`), the two "
                 "are one. Ids are compared without case.",
                 "Au téléphone, dans un compte rendu ou dans un nom de fichier (Windows et macOS confondent `pe-01.yaml` et "
                 "`PE-01.yaml`), les deux n'en font qu'un. Les identifiants se comparent sans tenir compte des majuscules."},
         .bad = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: Centre, title: Vieille ville, kind: neighbourhood}
)",
         .good = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: vieille-ville, title: Vieille ville, kind: neighbourhood}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
