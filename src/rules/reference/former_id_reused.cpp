// An id that a thing once had is not given to another one.
#include <unordered_map>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text was_of_another{"the id `{0}` was once that of `{1}`", "l'identifiant `{0}` a été celui de `{1}`"};
constexpr Text was_of_two{"the former id `{0}` is claimed by `{1}` too", "l'ancien identifiant `{0}` est aussi revendiqué par `{1}`"};
constexpr Text said_here{"said here", "indiqué ici"};
constexpr Text take_a_new_one{"take an id that was never used", "prenez un identifiant qui n'a jamais servi"};
constexpr Text keep_one{"keep it on one of the two; the other may quote it in a note",
                        "gardez-le sur l'un des deux\u00a0; l'autre peut le rappeler dans une note"};

struct Claim {
  const Thing* thing;
  Span at;
};

void check_kind(const Plan& plan, Kind kind, Findings& findings) {
  std::unordered_map<std::string, Claim> claims;  // by former id, compared without case as ids are
  for (std::size_t index = 0; index < plan.count(kind); ++index) {
    const Thing& thing = plan.thing(kind, index);
    for (const LocatedText& former : thing.former_ids) {
      const auto [place, is_new] = claims.emplace(lower_ascii(former.value), Claim{&thing, former.at});
      if (!is_new && place->second.thing != &thing)
        findings.add(former.at, was_of_two, former.value, place->second.thing->id.value).note(place->second.at, said_here).remedy(keep_one);
    }
  }
  for (std::size_t index = 0; index < plan.count(kind) && !claims.empty(); ++index) {
    const Thing& thing = plan.thing(kind, index);
    const auto claim = claims.find(lower_ascii(thing.id.value));
    if (claim == claims.end() || claim->second.thing == &thing) continue;
    findings.add(thing.id.at, was_of_another, thing.id.value, claim->second.thing->id.value)
        .note(claim->second.at, said_here)
        .remedy(take_a_new_one);
  }
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : all_kinds) check_kind(plan, kind, findings);
}

}  // namespace

extern const Rule former_id_reused{
    .info =
        {.name = "former-id-reused",
         .family = Family::reference,
         .severity = Severity::error,
         .summary = {"An id that one thing had before is used by another.", "L'ancien identifiant d'un élément est porté par un autre."},
         .why = {"Minutes and letters written under the old id would lead to the wrong thing. An id is never used twice, even years later.",
                 "Les comptes rendus et les courriers écrits sous l'ancien identifiant mèneraient au mauvais élément. Un identifiant ne "
                 "sert jamais deux fois, même des années après."},
         .bad = R"(places:
  - {id: coeur-de-ville, title: Cœur de ville, kind: neighbourhood, former_ids: [centre]}
  - {id: centre, title: Centre commercial, kind: neighbourhood}
)",
         .good = R"(places:
  - {id: coeur-de-ville, title: Cœur de ville, kind: neighbourhood, former_ids: [centre]}
  - {id: galerie, title: Centre commercial, kind: neighbourhood}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
