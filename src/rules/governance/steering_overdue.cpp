// The steering committee meets as often as the convention says.
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text not_since{"`{0}` has not met since {1}", "`{0}` ne s'est pas réuni depuis le {1}"};
constexpr Text not_yet{"`{0}` has not met since the convention began, on {1}",
                       "`{0}` ne s'est pas réuni depuis le début de la convention, le {1}"};
constexpr Text last_here{"its last meeting", "sa dernière réunion"};
constexpr Text call_it{"write the meeting that was held, or the next one with its date",
                       "inscrivez la réunion qui s'est tenue, ou la prochaine avec sa date"};

// Where nothing is said: the yearly review that a CTG is followed by.
constexpr std::int64_t usual_meetings_a_year = 1;
constexpr int months_of_grace = 2;  // summer, elections: a committee held a little late is held

struct Meetings {
  LocatedDate last;          // the last that was held
  bool one_ahead = false;    // one is planned
  bool one_undated = false;  // one may have been held at any time
};

Meetings meetings_of(const Plan& plan, const Body& body, Date today) {
  Meetings meetings;
  for (const Meeting& meeting : plan.meetings) {
    if (plan.at(meeting.body) != &body) continue;
    meetings.one_undated = meetings.one_undated || !meeting.on.given();
    if (!meeting.on) continue;
    if (meeting.on->last >= today)
      meetings.one_ahead = true;
    else if (!meetings.last || meeting.on->last > meetings.last->last)
      meetings.last = meeting.on;
  }
  return meetings;
}

// The first day from which meetings are expected.
LocatedDate beginning(const Convention& convention) {
  const LocatedDate& start = convention.period.start;
  const LocatedDate& signed_on = convention.signed_on;
  if (!start) return signed_on;
  return signed_on && surely_after(*signed_on, start->last) ? signed_on : start;
}

void check_body(const Plan& plan, const Body& body, Date today, Findings& findings) {
  const std::int64_t a_year = body.meetings_per_year ? *body.meetings_per_year : usual_meetings_a_year;
  if (body.damaged || a_year < 1 || a_year > 12) return;
  const Meetings meetings = meetings_of(plan, body, today);
  const LocatedDate since = meetings.last ? meetings.last : beginning(plan.convention);
  if (meetings.one_ahead || meetings.one_undated || !since) return;
  if (add_months(since->last, 12 / static_cast<int>(a_year) + months_of_grace) >= today) return;
  const Span at = body.meetings_per_year ? body.meetings_per_year.at : body.place();
  Diagnostic& finding = findings.add(at, meetings.last ? not_since : not_yet, body.title.value, since->last);
  if (meetings.last) finding.note(meetings.last.at, last_here);
  finding.remedy(call_it);
}

void check(const Plan& plan, Date today, Findings& findings) {
  if (!is_running(plan.convention, today)) return;
  for (const Body& body : plan.bodies)
    if (body.kind.is(BodyKind::steering)) check_body(plan, body, today, findings);
}

}  // namespace

extern const Rule steering_overdue{
    .info =
        {.name = "steering-overdue",
         .family = Family::governance,
         .severity = Severity::warning,
         .summary = {"The steering committee has not met for longer than the convention says.",
                     "Le comité de pilotage ne s'est pas réuni depuis plus longtemps que prévu."},
         .why =
             {"Decisions that wait for a committee that does not meet are taken by nobody. Counted: `meetings_per_year` (one a year where "
              "it is not given) from the last meeting held, and two months of grace. A meeting that is planned is enough.",
              "Les décisions qui attendent un comité qui ne se réunit pas ne sont prises par personne. Sont comptés "
              "`meetings_per_year` (une par an à défaut) à partir de la dernière réunion tenue, et deux mois de marge. Une réunion "
              "programmée suffit."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
body: {id: copil, title: Comité de pilotage, kind: steering, meetings_per_year: 2}
meeting: {id: copil-2024-06, title: COPIL de juin, body: copil, on: 2024-06-11}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
body: {id: copil, title: Comité de pilotage, kind: steering, meetings_per_year: 2}
meetings:
  - {id: copil-2024-06, title: COPIL de juin, body: copil, on: 2024-06-11}
  - {id: copil-2026-06, title: COPIL de juin, body: copil, on: 2026-06-11}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::governance
