// Someone keeps a convention that runs together.
#include <algorithm>

#include "base/unicode.hpp"
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text nobody{"nobody of the plan coordinates the convention", "personne dans le plan ne coordonne la convention"};
constexpr Text for_instance{"add the person to `people`, with for instance `role: Chargée de coopération CTG`",
                            "ajoutez la personne à `people`, avec par exemple `role: Chargée de coopération CTG`"};

// The Cnaf's name of the function is `chargé de coopération CTG`; many communes say `coordinateur`, `coordonnatrice`.
bool coordinates(const Person& person) {
  const std::string role = folded(person.role.value);
  return role.find("coordinat") != std::string::npos || role.find("coordonn") != std::string::npos ||
         role.find("cooperation") != std::string::npos;
}

bool still_holds_it(const Person& person, Date today) { return !person.to || !surely_before(*person.to, today); }

void check(const Plan& plan, Date today, Findings& findings) {
  if (!is_running(plan.convention, today)) return;
  const bool one_does = std::any_of(plan.people.begin(), plan.people.end(), [today](const Person& person) {
    return !person.role.given() || (coordinates(person) && still_holds_it(person, today));
  });
  if (!one_does) findings.add(place_of(plan.convention), nobody).remedy(for_instance);
}

}  // namespace

extern const Rule no_coordinator{
    .info =
        {.name = "no-coordinator",
         .family = Family::governance,
         .severity = Severity::information,
         .summary = {"No person of the plan coordinates the convention.", "Aucune personne du plan ne coordonne la convention."},
         .why = {"The Caf funds a function of cooperation (chargé de coopération CTG) so that someone calls the committees and keeps the "
                 "plan up "
                 "to date. When that person leaves, the plan stops being true some months later: give the post and its end.",
                 "La Caf finance une fonction de coopération (chargé de coopération CTG) pour que quelqu'un réunisse les comités et tienne "
                 "le plan à jour. Quand cette personne part, le plan cesse d'être vrai quelques mois plus tard\u00a0: indiquez le poste et "
                 "son terme."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
institution: {id: ville, name: Commune de Rivemont, kind: commune}
person: {id: claire, name: Claire Montagnac, institution: ville, role: Coordinatrice de la CTG, to: 2025-08-31}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
institution: {id: ville, name: Commune de Rivemont, kind: commune}
person: {id: claire, name: Claire Montagnac, institution: ville, role: Coordinatrice de la CTG}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::governance
