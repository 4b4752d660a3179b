// Every action has an institution that answers for it.
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text nobody{"nobody leads `{0}`", "personne ne pilote `{0}`"};
constexpr Text nobody_validated{"the validated action `{0}` has no lead", "l'action validée `{0}` n'a pas de pilote"};
constexpr Text name_one{"name one institution as `lead`; those that lead it with that one are `co_leads`",
                        "désignez une institution dans `lead`\u00a0; celles qui pilotent avec elle vont dans `co_leads`"};
constexpr Text name_employer{"`lead_person` is known; their institution is `{0}`: write `lead: {0}`",
                             "`lead_person` est connue\u00a0; son institution est `{0}`\u00a0: écrivez `lead: {0}`"};

// What is uncertain, or still a draft, is not yet a promise.
bool is_promised(const Plan& plan, const Action& action) {
  return action.maturity.is(Maturity::validated) && !plan.convention.status.is(ConventionStatus::draft) &&
         (!action.certainty || action.certainty.is(Certainty::stated));
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (action.lead || action.damaged || action.status.is(Status::cancelled)) continue;
    Diagnostic& finding =
        findings.add(action.place(), action.maturity.is(Maturity::validated) ? nobody_validated : nobody, action.id.value);
    if (is_promised(plan, action)) finding.severity = Severity::error;
    const Person* person = plan.at(action.lead_person);
    if (person != nullptr && person->institution)
      finding.remedy(name_employer, person->institution.id);
    else
      finding.remedy(name_one);
  }
}

}  // namespace

extern const Rule action_without_lead{
    .info = {.name = "action-without-lead",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"Nobody leads an action.", "Personne ne pilote une action."},
             .why = {"What everybody carries nobody carries out: nobody is asked for news, and the action appears on no institution's "
                     "sheet. While an action is announced or in preparation this is a warning; once it is validated it is an error, unless "
                     "the convention is a draft or the action uncertain.",
                     "Ce que tout le monde porte, personne ne le fait\u00a0: on ne sait à qui demander des nouvelles, et l'action ne "
                     "figure sur la feuille d'aucune institution. Tant qu'elle est annoncée ou en projet, c'est un avertissement\u00a0; "
                     "une fois validée, c'est une erreur, sauf si la convention est à l'état de projet ou l'action incertaine."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: proposed}
)",
             .good = R"(institution: {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: proposed, lead: ville}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
