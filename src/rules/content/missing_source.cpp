// In a plan that cites its sources, everything that was agreed cites one.
#include <algorithm>

#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text no_source{"`{0}` does not say where it comes from", "`{0}` ne dit pas d'où il vient"};
constexpr Text no_source_action{"`{0}` does not say where it comes from", "`{0}` ne dit pas d'où elle vient"};
constexpr Text cite{"cite it: `source: {{document: Convention signée, quote: …}}`",
                    "citez-la\u00a0: `source: {{document: Convention signée, quote: …}}`"};

bool cites(const Thing& thing) { return thing.source.document.given() || thing.source.quote.given(); }

// The plan asks for sources by giving this rule a level.
bool is_asked_for(const Settings& settings) {
  return std::any_of(settings.rules.begin(), settings.rules.end(), [](const RuleLevel& level) {
    return level.rule.value == "missing-source" && level.level.given() && !level.level.is(SeverityLevel::off);
  });
}

// Or by citing one nearly everywhere: those without are then forgotten ones.
template <class T>
bool is_the_custom(const std::vector<T>& things, int percent) {
  const auto citing = std::count_if(things.begin(), things.end(), cites);
  return things.size() >= 5 && static_cast<std::size_t>(citing) * 100 >= things.size() * static_cast<std::size_t>(percent);
}

template <class T>
void check_things(const Plan& plan, const std::vector<T>& things, Text sentence, Findings& findings) {
  if (!is_asked_for(plan.settings) && !is_the_custom(things, thresholds(plan).completeness)) return;
  for (const T& thing : things)
    if (!cites(thing) && !thing.damaged && !thing.source.damaged) findings.add(thing.place(), sentence, thing.id.value).remedy(cite);
}

void check(const Plan& plan, Date, Findings& findings) {
  check_things(plan, plan.needs, no_source, findings);
  check_things(plan, plan.objectives, no_source, findings);
  check_things(plan, plan.actions, no_source_action, findings);
}

}  // namespace

extern const Rule missing_source{
    .info = {.name = "missing-source",
             .family = Family::content,
             .severity = Severity::information,
             .summary = {"In a plan that cites its sources, a need, an objective or an action cites none.",
                         "Dans un plan qui cite ses sources, un besoin, un objectif ou une action n'en cite pas."},
             .why = {"In a transcription, what has no source may have been invented; in a convention, it may never have been agreed. The "
                     "rule speaks where the plan asks for it, by giving it a level in `settings.rules`, or cites nearly everything else "
                     "(`settings.thresholds.completeness`).",
                     "Dans une transcription, ce qui n'a pas de source a pu être inventé\u00a0; dans une convention, cela n'a peut-être "
                     "jamais été convenu. La règle s'applique quand le plan le demande, en lui donnant un niveau dans `settings.rules`, ou "
                     "quand il cite presque tout le reste (`settings.thresholds.completeness`)."},
             .bad = R"(settings: {rules: {missing-source: warning}}
need: {id: garde, title: Trop peu de places d'accueil}
)",
             .good = R"(settings: {rules: {missing-source: warning}}
need: {id: garde, title: Trop peu de places d'accueil, source: {document: 'Diagnostic partagé, page 12'}}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::content
