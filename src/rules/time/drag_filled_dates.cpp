// The dates of actions in a row do not grow by one day each: a spreadsheet filled them in.
#include <utility>
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text grows_by_a_day{"the dates of {0} actions in a row grow by one day, from {1} to {2}: a spreadsheet filled them in",
                              "les dates de {0} actions de suite avancent d'un jour, du {1} au {2}\u00a0: un tableur les a remplies"};
constexpr Text first_here{"the first of them", "la première"};
constexpr Text last_here{"the last of them", "la dernière"};
constexpr Text restore{
    "give each the date that was agreed, most likely that of the first; in a spreadsheet, copy the cell instead of "
    "dragging it",
    "donnez à chacune la date convenue, sans doute celle de la première\u00a0; dans un tableur, copiez la cellule au lieu de "
    "l'étirer"};

constexpr std::size_t shortest_run = 3;  // two neighbours may end a day apart by chance

using DateOf = const LocatedDate& (*)(const Action&);

bool is_next_day(const LocatedDate& a, const LocatedDate& b) {
  const auto is_day = [](const LocatedDate& date) { return date && date->precision == PartialDate::Precision::day; };
  return is_day(a) && is_day(b) && days_between(a->first, b->first) == 1;
}

using Run = std::pair<std::size_t, std::size_t>;  // first and last action

std::vector<Run> runs(const Plan& plan, DateOf date_of) {
  std::vector<Run> found;
  std::size_t begin = 0;
  for (std::size_t i = 1; i <= plan.actions.size(); ++i) {
    if (i < plan.actions.size() && is_next_day(date_of(plan.actions[i - 1]), date_of(plan.actions[i]))) continue;
    if (i - begin >= shortest_run) found.emplace_back(begin, i - 1);
    begin = i;
  }
  return found;
}

void say(const Plan& plan, const Run& run, DateOf date_of, Findings& findings) {
  const LocatedDate& first = date_of(plan.actions[run.first]);
  const LocatedDate& last = date_of(plan.actions[run.second]);
  findings.add(date_of(plan.actions[run.first + 1]).at, grows_by_a_day, run.second - run.first + 1, first->first, last->first)
      .note(first.at, first_here)
      .note(last.at, last_here)
      .remedy(restore);
}

void check(const Plan& plan, Date, Findings& findings) {
  const DateOf end = [](const Action& action) -> const LocatedDate& { return action.planned.end; };
  const DateOf start = [](const Action& action) -> const LocatedDate& { return action.planned.start; };
  const std::vector<Run> ends = runs(plan, end);
  for (const Run& run : ends) say(plan, run, end, findings);
  // Both columns are dragged together: said once.
  for (const Run& run : runs(plan, start)) {
    bool said = false;
    for (const Run& other : ends) said = said || (run.first <= other.second && other.first <= run.second);
    if (!said) say(plan, run, start, findings);
  }
}

}  // namespace

extern const Rule drag_filled_dates{
    .info =
        {.name = "drag-filled-dates",
         .family = Family::time,
         .severity = Severity::warning,
         .summary = {"The dates of three or more actions in a row grow by one day each.",
                     "Les dates de trois actions de suite ou plus avancent d'un jour à chaque fois."},
         // Seen in a contrat local de santé of 29 actions: 11 of them stood in such runs, and 6 ended after the plan for that reason only.
         .why = {"Dragging the corner of a cell in a spreadsheet fills 1, 2 and 3 September where 1 September was meant three times. "
                 "Nobody agreed on those days, and some may fall after the end of the convention.",
                 "En étirant une cellule, un tableur écrit 1er, 2 et 3 septembre là où l'on voulait trois fois le 1er. Personne n'a "
                 "convenu de ces jours, et certains peuvent tomber après la fin de la convention."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {end: 2099-09-01}}
  - {id: PAR-02, title: Former les bénévoles, objectives: [parents], status: planned, planned: {end: 2099-09-02}}
  - {id: PAR-03, title: Écrire le guide, objectives: [parents], status: planned, planned: {end: 2099-09-03}}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {end: 2099-09-01}}
  - {id: PAR-02, title: Former les bénévoles, objectives: [parents], status: planned, planned: {end: 2099-09-01}}
  - {id: PAR-03, title: Écrire le guide, objectives: [parents], status: planned, planned: {end: 2099-09-01}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
