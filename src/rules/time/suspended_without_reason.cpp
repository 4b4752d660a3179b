// A suspended action says why.
#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_reason{"`{0}` is suspended and does not say why", "`{0}` est suspendue et ne dit pas pourquoi"};
constexpr Text give_reason{"say in `status_reason` why, and what has to happen before it goes on",
                           "dites dans `status_reason` pourquoi, et ce qui doit se passer pour qu'elle reprenne"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    if (action.status.is(Status::suspended) && trim(action.status_reason.value).empty() && !action.damaged)
      findings.add(action.status.at, no_reason, action.id.value).remedy(give_reason);
}

}  // namespace

extern const Rule suspended_without_reason{
    .info = {.name = "suspended-without-reason",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"A suspended action does not say why.", "Une action suspendue ne dit pas pourquoi."},
             .why = {"A suspended action waits for something. If nobody wrote for what, nobody will notice when it happens, and it will "
                     "stay suspended until the convention ends.",
                     "Une action suspendue attend quelque chose. Si personne n'a écrit quoi, personne ne verra que c'est arrivé, et elle "
                     "restera suspendue jusqu'à la fin de la convention."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: suspended}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: suspended
  status_reason: Travaux dans le local jusqu'en septembre
)"},
    .check = check,
};

}  // namespace ctg::rules::time
