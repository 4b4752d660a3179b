// What a committee decided is what the plan says.
#include "model/decisions.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text still_so{"despite a decision ({1}, {0}), the action `{2}` is still `{3}`",
                        "malgré une décision ({1}, {0}), l'action `{2}` est encore `{3}`"};
constexpr Text still_ends{"despite a decision ({0}), the action `{1}` keeps its end: {2} instead of {3}",
                          "malgré une décision ({0}), l'action `{1}` garde son échéance\u00a0: {2} au lieu de {3}"};
constexpr Text decided_here{"decided here", "décidé ici"};
constexpr Text apply_or_decide{"carry the decision out in the plan, or write the later one that replaces it",
                               "appliquez la décision dans le plan, ou inscrivez celle qui l'a remplacée"};
constexpr Text write_new_end{"write the end that was decided, `{0}`", "écrivez l'échéance décidée, `{0}`"};

void say_status(const Action& action, const HeldDecision& held, Span at, std::string_view value, Findings& findings) {
  findings.add(at, still_so, *held.meeting->on, label_of(held.decision->kind.value), action.id.value, value)
      .note(held.decision->kind.at, decided_here)
      .remedy(apply_or_decide);
}

void say_end(const Action& action, const HeldDecision& held, Findings& findings) {
  const LocatedDate& decided = held.decision->new_end;
  const LocatedDate& written = action.planned.end;
  const std::string iso = iso_partial_date(*decided);
  findings.add(written.at, still_ends, *held.meeting->on, action.id.value, *written, *decided)
      .note(decided.at, decided_here)
      .replace(written.at, iso, write_new_end, iso);
}

void check_action(const Action& action, const HeldDecision& held, Findings& findings) {
  const auto what = unapplied(action, held);
  if (!what) return;
  switch (*what) {
    case Unapplied::status:
      return say_status(action, held, action.status.at, name_of(action.status.value), findings);
    case Unapplied::maturity:
      return say_status(action, held, action.maturity.at, name_of(action.maturity.value), findings);
    case Unapplied::end:
      return say_end(action, held, findings);
  }
}

void check(const Plan& plan, Date today, Findings& findings) {
  const std::vector<HeldDecision> last = last_decisions(plan, today);
  for (std::size_t index = 0; index < last.size(); ++index)
    if (last[index]) check_action(plan.actions[index], last[index], findings);
}

}  // namespace

extern const Rule decision_not_applied{
    .info =
        {.name = "decision-not-applied",
         .family = Family::governance,
         .severity = Severity::warning,
         .summary = {"An action does not stand where the last decision about it put it.",
                     "Une action n'est pas dans l'état où la dernière décision la concernant l'a mise."},
         .why = {"The committee decided and the plan was not changed: at the next meeting the table contradicts the minutes. Only the last "
                 "decision about an action counts, and an action that went on since then (`status_on`) is left alone.",
                 "Le comité a décidé et le plan n'a pas suivi\u00a0: à la réunion suivante, le tableau contredit le compte rendu. Seule "
                 "compte la dernière décision sur une action, et celle qui a évolué depuis (`status_on`) est admise."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2025-06, title: COPIL de juin 2025, body: copil, on: 2025-06-11, minutes: comptes-rendus/2025-06-11.pdf}
decision: {id: d-12, title: Abandon de la halte-garderie, meeting: copil-2025-06, kind: cancel, actions: [PE-07]}
action: {id: PE-07, title: Ouvrir une halte-garderie, objectives: [parents], status: in_progress}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2025-06, title: COPIL de juin 2025, body: copil, on: 2025-06-11, minutes: comptes-rendus/2025-06-11.pdf}
decision: {id: d-12, title: Abandon de la halte-garderie, meeting: copil-2025-06, kind: cancel, actions: [PE-07]}
action: {id: PE-07, title: Ouvrir une halte-garderie, objectives: [parents], status: cancelled, status_reason: faute de local}
)"},
    .check = check,
};

}  // namespace ctg::rules::governance
