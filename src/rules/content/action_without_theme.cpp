// An action has a theme.
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text no_theme{"`{0}` has no theme", "`{0}` n'a pas de thématique"};
constexpr Text give_theme{"give at least one: `themes: [parenting]`", "indiquez-en au moins une\u00a0: `themes: [parenting]`"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    if (action.themes.empty() && !action.damaged && !action.status.is(Status::cancelled))
      findings.add(action.place(), no_theme, action.id.value).remedy(give_theme);
}

}  // namespace

extern const Rule action_without_theme{
    .info = {.name = "action-without-theme",
             .family = Family::content,
             .severity = Severity::information,
             .summary = {"An action has no theme.", "Une action n'a pas de thématique."},
             .why = {"The Caf and the Cnaf read a convention by their themes: early childhood, youth, parenting, access to rights… An "
                     "action without a theme is missing from those counts.",
                     "La Caf et la Cnaf lisent une convention par thématique\u00a0: petite enfance, jeunesse, parentalité, accès aux "
                     "droits… Une action sans thématique manque dans ces comptes."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, publics: [parents]}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  themes: [parenting]
  publics: [parents]
)"},
    .check = check,
};

}  // namespace ctg::rules::content
