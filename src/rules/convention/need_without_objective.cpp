// Every need of the diagnosis is answered by an objective.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text unanswered{"no objective addresses the need `{0}`", "aucun objectif ne répond au besoin `{0}`"};
constexpr Text add_or_say{"add it to the `addresses` of an objective, or say in its `finding` why it is left aside",
                          "ajoutez-le aux `addresses` d'un objectif, ou dites dans son `finding` pourquoi il est laissé de côté"};

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.objectives.empty()) return;  // a diagnosis that is only beginning
  std::vector<bool> answered(plan.needs.size(), false);
  for (const Objective& objective : plan.objectives) {
    if (objective.damaged) return;
    for (const NeedReference& need : objective.addresses)
      if (need.resolved()) answered[need.index] = true;
  }
  for (std::size_t index = 0; index < answered.size(); ++index)
    if (!answered[index] && plan.needs[index].id.given())
      findings.add(plan.needs[index].id.at, unanswered, plan.needs[index].id.value).remedy(add_or_say);
}

}  // namespace

extern const Rule need_without_objective{
    .info =
        {.name = "need-without-objective",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"No objective addresses a need of the shared diagnosis.",
                     "Aucun objectif ne répond à un besoin du diagnostic partagé."},
         .why =
             {"The diagnosis was shared so that the plan answers it. A need without an objective is either an answer that was forgotten or "
              "a choice that the committee should be able to explain.",
              "Le diagnostic a été partagé pour que le plan y réponde. Un besoin sans objectif est soit une réponse oubliée, soit un "
              "choix que le comité doit pouvoir expliquer."},
         .bad = R"(need: {id: garde, title: Trop peu de places pour les tout-petits}
objective: {id: accueil, title: Développer l'accueil du jeune enfant}
)",
         .good = R"(need: {id: garde, title: Trop peu de places pour les tout-petits}
objective: {id: accueil, title: Développer l'accueil du jeune enfant, addresses: [garde]}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
