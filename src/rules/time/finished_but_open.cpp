// An action that has ended says so in its status.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text ended_but_open{"`{0}` has ended and its status is `{1}`", "`{0}` a pris fin et son statut est `{1}`"};
constexpr Text ended_here{"it ended here", "elle a pris fin ici"};
constexpr Text write_done{"write `done`, or remove `actual.end` if it goes on", "écrivez `done`, ou retirez `actual.end` si elle continue"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    const LocatedDate& end = action.actual.end;
    if (!action.status || !is_open(action) || !end || surely_after(*end, today)) continue;  // `actual-date-in-future`
    findings.add(action.status.at, ended_but_open, action.id.value, name_of(action.status.value))
        .note(end.at, ended_here)
        .replace(action.status.at, "done", write_done)
        .fix->safe = false;
  }
}

}  // namespace

extern const Rule finished_but_open{
    .info = {.name = "finished-but-open",
             .family = Family::time,
             .severity = Severity::error,
             .summary = {"An action has an actual end and is not done.", "Une action a une date de fin réelle sans être réalisée."},
             .why = {"The action is counted as open, then as late, though it is over. Its status is `done`, or `cancelled` with its "
                     "reason; if it goes on, `actual.end` does not belong there yet.",
                     "L'action compte comme ouverte, puis comme en retard, alors qu'elle est finie. Son statut est `done`, ou `cancelled` "
                     "avec son motif\u00a0; si elle continue, `actual.end` n'a pas encore sa place."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, actual: {start: 2024-09, end: 2025-06}}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: done, actual: {start: 2024-09, end: 2025-06}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
