// A meeting that was held has minutes.
#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text no_minutes{"the meeting `{0}` ({1}) has no minutes", "la réunion `{0}` ({1}) n'a pas de compte rendu"};
constexpr Text for_instance{"say where they are kept: `minutes: …`", "dites où il se trouve\u00a0: `minutes: …`"};

constexpr int days_to_write_them = 30;

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Meeting& meeting : plan.meetings)
    if (meeting.on && !meeting.minutes && !meeting.damaged && add_days(meeting.on->last, days_to_write_them) < today)
      findings.add(meeting.on.at, no_minutes, meeting.id.value, *meeting.on).remedy(for_instance);
}

}  // namespace

extern const Rule meeting_without_minutes{
    .info =
        {.name = "meeting-without-minutes",
         .family = Family::governance,
         .severity = Severity::information,
         .summary = {"A meeting held more than a month ago has no minutes.",
                     "Une réunion tenue il y a plus d'un mois n'a pas de compte rendu."},
         .why = {"What was agreed without minutes is remembered by each in his own way. A line that says where they are kept is enough.",
                 "Ce qui a été convenu sans compte rendu, chacun s'en souvient à sa façon. Une ligne qui dit où il est rangé suffit."},
         .bad = R"(body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2024-06, title: COPIL de juin 2024, body: copil, on: 2024-06-11}
)",
         .good = R"(body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2024-06, title: COPIL de juin 2024, body: copil, on: 2024-06-11, minutes: comptes-rendus/2024-06-11.pdf}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::governance
