// An action says whom it is meant for.
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text no_public{"`{0}` does not say whom it is meant for", "`{0}` ne dit pas à qui elle s'adresse"};
constexpr Text give_public{
    "name them: `publics: [parents, children_0_3]`, or `audience: institutions` for work among partners",
    "dites-le\u00a0: `publics: [parents, children_0_3]`, ou `audience: institutions` pour un travail entre partenaires"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    if (action.publics.empty() && !action.audience.is(Audience::institutions) && !action.damaged && !action.status.is(Status::cancelled))
      findings.add(action.place(), no_public, action.id.value).remedy(give_public);
}

}  // namespace

extern const Rule action_without_public{
    .info = {.name = "action-without-public",
             .family = Family::content,
             .severity = Severity::information,
             .summary = {"An action does not say whom it is meant for.", "Une action ne dit pas à qui elle s'adresse."},
             .why = {"The first question of an evaluation is who was to benefit and who did. What the institutions do among themselves "
                     "says so with `audience: institutions`.",
                     "La première question d'une évaluation est de savoir qui devait en bénéficier, et qui en a bénéficié. Ce que les "
                     "institutions font entre elles se dit par `audience: institutions`."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, themes: [parenting]}
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
  publics: [parents, children_0_3]
)"},
    .check = check,
};

}  // namespace ctg::rules::content
