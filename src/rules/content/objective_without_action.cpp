// Every objective has an action that serves it.
#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text no_action{"no action serves the objective `{0}`", "aucune action ne sert l'objectif `{0}`"};
constexpr Text only_cancelled{"the only actions that served the objective `{0}` are cancelled",
                              "les seules actions qui servaient l'objectif `{0}` sont abandonnées"};
constexpr Text write_one{"write an action that serves it, or add it to the `objectives` of one",
                         "écrivez une action qui le sert, ou ajoutez-le aux `objectives` de l'une d'elles"};
constexpr Text give_up{"write an action that serves it, add it to the `objectives` of one, or give it up by an amendment",
                       "écrivez une action qui le sert, ajoutez-le aux `objectives` de l'une d'elles, ou retirez-le par avenant"};

enum class Served : unsigned char { no, by_cancelled, yes };

std::vector<Served> serving(const Plan& plan) {
  std::vector<Served> served(plan.objectives.size(), Served::no);
  for (const Action& action : plan.actions)
    for (const ObjectiveReference& objective : action.objectives) {
      if (!objective.resolved()) continue;
      Served& known = served[objective.index];
      known = std::max(known, action.status.is(Status::cancelled) ? Served::by_cancelled : Served::yes);
    }
  return served;
}

// A plan of actions that is still being written.
bool is_being_written(const Plan& plan) {
  return plan.convention.status.is(ConventionStatus::draft) ||
         std::none_of(plan.actions.begin(), plan.actions.end(),
                      [](const Action& action) { return action.maturity.is(Maturity::validated); });
}

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.actions.empty()) return;
  const std::vector<Served> served = serving(plan);
  std::vector<bool> has_children(plan.objectives.size(), false);
  for (const Objective& objective : plan.objectives)
    if (objective.parent.resolved()) has_children[objective.parent.index] = true;
  const bool being_written = is_being_written(plan);
  for (std::size_t index = 0; index < plan.objectives.size(); ++index) {
    const Objective& objective = plan.objectives[index];
    if (has_children[index] || served[index] == Served::yes) continue;
    Diagnostic& finding =
        findings.add(objective.place(), served[index] == Served::no ? no_action : only_cancelled, objective.id.value).remedy(give_up);
    if (!being_written) continue;
    finding.severity = Severity::information;
    finding.remedy(write_one);
  }
}

}  // namespace

extern const Rule objective_without_action{
    .info =
        {.name = "objective-without-action",
         .family = Family::content,
         .severity = Severity::warning,
         .summary = {"No action serves an objective.", "Aucune action ne sert un objectif."},
         .why = {"The signatories promised something and nobody is doing it: the final evaluation will ask why. Only the lowest objectives "
                 "are looked at. While the convention is a draft, or none of its actions is validated yet, it is only information.",
                 "Les signataires se sont engagés et personne ne le fait\u00a0: l'évaluation finale demandera pourquoi. Seuls les "
                 "objectifs du dernier niveau sont regardés. Tant que la convention est à l'état de projet, ou qu'aucune action n'est "
                 "validée, c'est une simple information."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
objectives:
  - {id: parents, title: Soutenir les parents}
  - {id: jeunes, title: Donner des lieux aux jeunes}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
objectives:
  - {id: parents, title: Soutenir les parents}
  - {id: jeunes, title: Donner des lieux aux jeunes}
action: {id: PAR-01, title: Ouvrir la maison des familles et des jeunes, objectives: [parents, jeunes], status: planned, lead: ville}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::content
