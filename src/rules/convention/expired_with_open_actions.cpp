// When a convention ends, each of its actions is concluded.
#include <algorithm>

#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text still_open{"the convention ended on {0} and {1} {1:action is|actions are} still open",
                          "la convention a pris fin le {0} et {1} {1:action est encore ouverte|actions sont encore ouvertes}"};
constexpr Text open_here{"`{0}` is open", "`{0}` est ouverte"};
constexpr Text conclude{"say of each whether it is `done` or `cancelled`, and carry the others over to the next convention",
                        "dites de chacune si elle est `done` ou `cancelled`, et reportez les autres dans la convention suivante"};

constexpr int examples_shown = 3;

void check(const Plan& plan, Date today, Findings& findings) {
  const LocatedDate& end = plan.convention.period.end;
  if (!end || !surely_before(*end, today)) return;
  const auto count = std::count_if(plan.actions.begin(), plan.actions.end(), is_open);
  if (count == 0) return;
  Diagnostic& finding = findings.add(end.at, still_open, end->last, std::int64_t{count});
  int shown = 0;
  for (const Action& action : plan.actions)
    if (is_open(action) && shown++ < examples_shown)
      finding.note(action.status ? action.status.at : action.place(), open_here, action.id.value);
  finding.remedy(conclude);
}

}  // namespace

extern const Rule expired_with_open_actions{
    .info =
        {.name = "expired-with-open-actions",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"The convention has ended and some of its actions are still open.",
                     "La convention est échue et certaines de ses actions sont encore ouvertes."},
         .why =
             {"The final review says of each action what became of it. What goes on belongs to the next convention, under a new date and "
              "with those who sign it.",
              "Le bilan final dit de chaque action ce qu'elle est devenue. Ce qui continue relève de la convention suivante, avec une "
              "nouvelle date et ceux qui la signent."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2019-01-01, end: 2022-12-31}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2019-01-01, end: 2022-12-31}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: done}
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
