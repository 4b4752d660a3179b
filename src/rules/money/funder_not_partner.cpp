// Who funds an action takes part in it.
#include <algorithm>
#include <set>

#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text not_named{"`{0}` funds `{1}` and is not among its partners", "`{0}` finance `{1}` et ne figure pas parmi ses partenaires"};
constexpr Text add_partner{"add it to `partners`: `- {{institution: {0}, role: funder}}`",
                           "ajoutez-la dans `partners`\u00a0: `- {{institution: {0}, role: funder}}`"};

bool takes_part(const Action& action, const InstitutionReference& institution) {
  return institution.same_as(action.lead) ||
         std::any_of(action.co_leads.begin(), action.co_leads.end(),
                     [&](const InstitutionReference& co_lead) { return co_lead.same_as(institution); }) ||
         std::any_of(action.partners.begin(), action.partners.end(),
                     [&](const Partner& partner) { return partner.institution.same_as(institution); });
}

// Among those who take part, a name that leads nowhere may be that of the funder.
bool names_somebody_unknown(const Action& action) {
  const auto is_unknown = [](const InstitutionReference& institution) { return institution.given() && !institution.resolved(); };
  return is_unknown(action.lead) || std::any_of(action.co_leads.begin(), action.co_leads.end(), is_unknown) ||
         std::any_of(action.partners.begin(), action.partners.end(),
                     [&](const Partner& partner) { return is_unknown(partner.institution); });
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (action.status.is(Status::cancelled) || action.damaged || names_somebody_unknown(action)) continue;
    std::set<std::uint32_t> said;
    for (const Funding& funding : action.funding) {
      if (!funding.institution.resolved() || takes_part(action, funding.institution)) continue;
      if (said.insert(funding.institution.index).second)
        findings.add(funding.institution.at, not_named, plan.at(funding.institution)->called(), action.id.value)
            .remedy(add_partner, funding.institution.id);
    }
  }
}

}  // namespace

extern const Rule funder_not_partner{
    .info = {.name = "funder-not-partner",
             .family = Family::money,
             .severity = Severity::information,
             .summary = {"An institution funds an action and is not among its partners.",
                         "Une institution finance une action et ne figure pas parmi ses partenaires."},
             .why = {"Its own sheet lists what it takes part in: an action that it pays for and does not find there looks like a mistake, "
                     "and it is not invited to the follow-up.",
                     "Sa feuille énumère ce à quoi elle participe\u00a0: une action qu'elle paie et n'y trouve pas a l'air d'une erreur, "
                     "et elle n'est pas invitée au suivi."},
             .bad = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  funding: [{institution: caf, year: 2099, requested: 8000}]
)",
             .good = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  partners: [{institution: caf, role: funder}]
  funding: [{institution: caf, year: 2099, requested: 8000}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
