// An action that comes back says how often.
#include <map>
#include <string>

#include "base/unicode.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text comes_back{"`{0}` has {1} steps that differ only by their number, and no `recurring`",
                          "`{0}` a {1} étapes qui ne diffèrent que par leur numéro, et pas de `recurring`"};
constexpr Text say_how_often{"say how often it comes back: `recurring: yearly`",
                             "dites à quel rythme elle revient\u00a0: `recurring: yearly`"};

constexpr std::size_t enough_to_be_a_habit = 3;

// A title with its digits taken out; empty where it has none.
std::string without_number(std::string_view title) {
  std::string rest;
  for (const char c : title)
    if (c < '0' || c > '9') rest += c;
  return rest.size() == title.size() ? std::string() : folded(rest);
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (action.recurring || action.damaged || action.status.is(Status::cancelled)) continue;
    std::map<std::string, std::size_t> counts;
    for (const Step& step : action.steps) {
      const std::string series = without_number(step.title.value);
      if (series.empty() || ++counts[series] != enough_to_be_a_habit) continue;
      std::size_t all = 0;
      for (const Step& other : action.steps) all += without_number(other.title.value) == series ? 1U : 0U;
      findings.add(step.title.at, comes_back, action.id.value, all).remedy(say_how_often);
      break;
    }
  }
}

}  // namespace

extern const Rule recurring_without_frequency{
    .info = {.name = "recurring-without-frequency",
             .family = Family::time,
             .severity = Severity::information,
             .summary = {"An action comes back and does not say how often.", "Une action revient et ne dit pas à quel rythme."},
             .why = {"An action that comes back is not late because its second edition is still ahead, and it needs money every year. "
                     "`recurring` says so to reports; `Session 2024`, `Session 2025`, `Session 2026` only say it to people.",
                     "Une action qui revient n'est pas en retard parce que sa deuxième édition est à venir, et il lui faut des crédits "
                     "chaque année. `recurring` le dit aux documents\u00a0; `Session 2024`, `Session 2025`, `Session 2026` ne le disent "
                     "qu'aux lecteurs."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Former les bénévoles
  objectives: [parents]
  status: planned
  steps:
    - {title: Session 2097, due: 2097}
    - {title: Session 2098, due: 2098}
    - {title: Session 2099, due: 2099}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Former les bénévoles
  objectives: [parents]
  status: planned
  recurring: yearly
  steps:
    - {title: Session 2097, due: 2097}
    - {title: Session 2098, due: 2098}
    - {title: Session 2099, due: 2099}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
