// No person leads nearly all of the actions.
#include <vector>

#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text leads_most{"`{0}` leads {1} of the {2} actions still open", "`{0}` pilote {1} des {2} actions encore ouvertes"};
constexpr Text one_of_them{"one of them", "l'une d'elles"};
constexpr Text share_out{"name for each action the person who answers for it; more than {0}% for one person is too much (`lead_share`)",
                         "désignez pour chaque action la personne qui en répond\u00a0; au-delà de {0}\u202f%, c'est trop pour une seule "
                         "(`lead_share`)"};

constexpr std::size_t enough_to_share_out = 8;  // one person may well lead a plan of five

void check(const Plan& plan, Date, Findings& findings) {
  std::vector<std::size_t> led(plan.people.size(), 0);
  std::vector<Span> example(plan.people.size());
  std::size_t open = 0;
  for (const Action& action : plan.actions) {
    if (!is_open(action)) continue;
    ++open;
    if (!action.lead_person.resolved()) continue;
    ++led[action.lead_person.index];
    example[action.lead_person.index] = action.lead_person.at;
  }
  if (open < enough_to_share_out) return;
  const auto share = static_cast<std::size_t>(thresholds(plan).lead_share);
  for (std::size_t index = 0; index < led.size(); ++index)
    if (led[index] * 100 > share * open)
      findings.add(plan.people[index].place(), leads_most, plan.people[index].title.value, led[index], open)
          .note(example[index], one_of_them)
          .remedy(share_out, share);
}

}  // namespace

extern const Rule overloaded_lead{
    .info = {.name = "overloaded-lead",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"One person leads most of the actions.", "Une seule personne pilote la plupart des actions."},
             // Seen in a contrat local de santé: one person was named as the lead of nearly all of its 29 actions.
             .why = {"Most often the coordinator was written everywhere for want of another name: nobody else is committed, and if that "
                     "person leaves, the plan stops. It concerns plans of eight open actions or more; the share is set by "
                     "`settings.thresholds.lead_share`.",
                     "Le plus souvent, on a inscrit partout la personne qui coordonne, faute d'un autre nom\u00a0: personne d'autre n'est "
                     "engagé, et si elle part, le plan s'arrête. Cela concerne les plans d'au moins huit actions ouvertes\u00a0; la part "
                     "se règle dans `settings.thresholds.lead_share`."},
             .bad = R"(settings: {thresholds: {lead_share: 50}}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
people:
  - {id: a-martin, name: Anne Martin, institution: ville, role: Coordinatrice}
objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-02, title: Former les bénévoles, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-03, title: Écrire le guide, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-04, title: Tenir la permanence, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-05, title: Réunir les pères, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-06, title: Louer un car, objectives: [parents], status: planned, lead: ville}
  - {id: PAR-07, title: Meubler la salle, objectives: [parents], status: planned, lead: ville}
  - {id: PAR-08, title: Fêter les dix ans, objectives: [parents], status: planned, lead: ville}
)",
             .good = R"(settings: {thresholds: {lead_share: 50}}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
people:
  - {id: a-martin, name: Anne Martin, institution: ville, role: Coordinatrice}
  - {id: p-leroy, name: Paul Leroy, institution: ville, role: Responsable du service parentalité}
objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-02, title: Former les bénévoles, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-03, title: Écrire le guide, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-04, title: Tenir la permanence, objectives: [parents], status: planned, lead: ville, lead_person: a-martin}
  - {id: PAR-05, title: Réunir les pères, objectives: [parents], status: planned, lead: ville, lead_person: p-leroy}
  - {id: PAR-06, title: Louer un car, objectives: [parents], status: planned, lead: ville}
  - {id: PAR-07, title: Meubler la salle, objectives: [parents], status: planned, lead: ville}
  - {id: PAR-08, title: Fêter les dix ans, objectives: [parents], status: planned, lead: ville}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::content
