// An action under way has been heard of lately.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_news{"no news of `{0}` for {1} {1:day|days}", "pas de nouvelles de `{0}` depuis {1} {1:jour|jours}"};
constexpr Text ask{
    "ask its lead, and write a note, even to say that nothing changed; the limit is {0} {0:day|days} (`stale_days`)",
    "demandez à son pilote, et écrivez une note, même pour dire que rien n'a changé\u00a0; la limite est de {0} {0:jour|jours} "
    "(`stale_days`)"};

void check(const Plan& plan, Date today, Findings& findings) {
  const int limit = thresholds(plan).stale_days;
  for (const Action& action : plan.actions) {
    if (action.damaged || !is_stale(plan, action, today, limit)) continue;
    const LocatedDate news = located_last_news(action, today);
    findings.add(news ? news.at : action.place(), no_news, action.id.value, *days_silent(plan, action, today)).remedy(ask, limit);
  }
}

}  // namespace

extern const Rule stale{
    .info = {.name = "stale",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"Nothing has been heard for long of an action under way.",
                         "On n'a rien dit depuis longtemps d'une action en cours."},
             .why = {"Silence is the commonest sign of trouble, and the committee hears of it last. News is a note, a step done, a change "
                     "of status or a blocker. The limit, 180 days, is changed by `settings.thresholds.stale_days`.",
                     "Le silence est le signe le plus courant d'une difficulté, et le comité l'apprend en dernier. Sont des nouvelles une "
                     "note, une étape faite, un changement de statut, un point de blocage. La limite, 180 jours, se règle dans "
                     "`settings.thresholds.stale_days`."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, actual: {start: 2019-03-04}}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: in_progress
  actual: {start: 2019-03-04}
  notes:
    - {on: 2026-05-12, text: Quatorze familles en avril}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
