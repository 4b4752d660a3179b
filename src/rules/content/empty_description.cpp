// A validated action says what will be done.
#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text says_nothing{"the validated action `{0}` does not say what will be done",
                            "l'action validée `{0}` ne dit pas ce qui sera fait"};
constexpr Text describe{"say in `description` what will be done, concretely; three lines are enough",
                        "dites dans `description` ce qui sera fait, concrètement\u00a0; trois lignes suffisent"};

bool says(const LocatedText& text) { return !trim(text.value).empty(); }

// What is announced or in preparation may still be a title; what is given up needs its reason only.
void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.maturity.is(Maturity::validated) || action.status.is(Status::cancelled) || action.damaged) continue;
    if (!says(action.description) && !says(action.goals) && !says(action.expected_results))
      findings.add(action.place(), says_nothing, action.id.value).remedy(describe);
  }
}

}  // namespace

extern const Rule empty_description{
    .info = {.name = "empty-description",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"A validated action does not say what will be done.", "Une action validée ne dit pas ce qui sera fait."},
             .why = {"A title can be understood in several ways, and each partner will have agreed to its own. A project becomes an action "
                     "sheet once it is led, described, funded and ready to start. Goals or expected results count as a description.",
                     "Un titre se comprend de plusieurs façons, et chaque partenaire aura donné son accord à la sienne. Un projet devient "
                     "une fiche action quand il est porté, décrit, financé et prêt à démarrer. Les objectifs de l'action ou les résultats "
                     "attendus valent description."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  maturity: validated
  lead: ville
  planned: {start: 2098, end: 2099}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  maturity: validated
  lead: ville
  planned: {start: 2098, end: 2099}
  description: Deux accueillantes reçoivent les parents et leurs enfants le mercredi matin à la maison de quartier.
)"},
    .check = check,
};

}  // namespace ctg::rules::content
