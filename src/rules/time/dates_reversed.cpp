// Nothing ends before it starts.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text ends_first{"the end, {0}, comes before the start, {1}", "la fin précède le début\u00a0: fin {0}, début {1}"};
constexpr Text starts_here{"the start", "le début"};
constexpr Text check_both{"check both dates", "vérifiez les deux dates"};

void check_pair(const LocatedDate& start, const LocatedDate& end, Findings& findings) {
  if (start && end && surely_before(*end, *start))
    findings.add(end.at, ends_first, *end, *start)
        .note(start.at, starts_here)
        .remedy(check_both)
        .offer({{start.at, iso_partial_date(*end)}, {end.at, iso_partial_date(*start)}});
}

// The convention's own period is `period-reversed`.
void check(const Plan& plan, Date, Findings& findings) {
  for (const Institution& institution : plan.institutions) check_pair(institution.valid_from, institution.valid_to, findings);
  for (const Person& person : plan.people) check_pair(person.from, person.to, findings);
  for (const Action& action : plan.actions) {
    check_pair(action.planned.start, action.planned.end, findings);
    check_pair(action.actual.start, action.actual.end, findings);
    for (const Blocker& blocker : action.blockers) check_pair(blocker.since, blocker.resolved_on, findings);
  }
}

}  // namespace

extern const Rule dates_reversed{
    .info = {.name = "dates-reversed",
             .family = Family::time,
             .severity = Severity::error,
             .summary = {"Something ends before it starts.", "Quelque chose finit avant d'avoir commencé."},
             .why = {"Durations, calendars and lateness computed from such dates are wrong. Most often two digits were swapped, or the "
                     "year was not changed when a sheet was copied.",
                     "Les durées, les calendriers et les retards calculés sur ces dates sont faux. Le plus souvent, deux chiffres sont "
                     "inversés, ou l'année n'a pas été changée dans une fiche recopiée."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  planned: {start: 2099-09-01, end: 2099-06-30}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  planned: {start: 2099-09-01, end: 2100-06-30}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
