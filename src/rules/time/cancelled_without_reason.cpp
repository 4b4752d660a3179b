// A cancelled action says why.
#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_reason{"`{0}` is cancelled and does not say why", "`{0}` est abandonnée et ne dit pas pourquoi"};
constexpr Text give_reason{"say in `status_reason` who decided, when and why",
                           "dites dans `status_reason` qui l'a décidé, quand et pourquoi"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    if (action.status.is(Status::cancelled) && trim(action.status_reason.value).empty() && !action.damaged)
      findings.add(action.status.at, no_reason, action.id.value).remedy(give_reason);
}

}  // namespace

extern const Rule cancelled_without_reason{
    .info = {.name = "cancelled-without-reason",
             .family = Family::time,
             .severity = Severity::error,
             .summary = {"A cancelled action does not say why.", "Une action abandonnée ne dit pas pourquoi."},
             .why = {"The partners committed themselves to it. The yearly review and the next convention need to know what was learnt: no "
                     "demand, no money, done by somebody else.",
                     "Les partenaires s'y étaient engagés. Le bilan annuel et la convention suivante ont besoin de savoir ce qu'on en a "
                     "appris\u00a0: pas de demande, pas de crédits, faite par quelqu'un d'autre."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: cancelled}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: cancelled
  status_reason: Le centre social voisin l'a ouvert ; décision du COPIL du 15 mai 2025
)"},
    .check = check,
};

}  // namespace ctg::rules::time
