// An institution that leads is bound to the convention in some way.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text bound_by_nothing{"`{0}` leads `{1}` and appears nowhere else: it neither signed nor takes part",
                                "`{0}` pilote `{1}` et n'apparaît nulle part ailleurs\u00a0: ni signataire, ni partenaire"};
constexpr Text bind_it{"let it sign, make it a partner or a member of a committee, or let a signatory lead with it",
                       "faites-la signer, inscrivez-la comme partenaire ou membre d'une instance, ou confiez le pilotage à un signataire"};

// What ties an institution to the others: a signature, a partnership, a seat, a contribution.
std::vector<bool> bound(const Plan& plan) {
  std::vector<bool> result(plan.institutions.size(), false);
  for (const Use& use : plan.uses)
    if (use.to == Kind::institution && use.from != Kind::person && (use.field == "institution" || use.field == "co_leads"))
      result[use.to_index] = true;
  for (const Body& body : plan.bodies)
    for (const Member& member : body.members)
      if (const Person* person = plan.at(member.person); person != nullptr && person->institution.resolved())
        result[person->institution.index] = true;
  return result;
}

// A service of a signatory is bound by its signature.
bool is_bound(const Plan& plan, const std::vector<bool>& result, std::size_t index) {
  for (std::size_t steps = 0; steps <= plan.institutions.size(); ++steps) {
    if (result[index]) return true;
    const InstitutionReference& parent = plan.institutions[index].parent;
    if (!parent.resolved()) return false;
    index = parent.index;
  }
  return false;
}

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.convention.signatories.empty()) return;
  const std::vector<bool> result = bound(plan);
  std::vector<bool> said(plan.institutions.size(), false);
  for (const Action& action : plan.actions) {
    if (!action.lead.resolved() || action.status.is(Status::cancelled) || said[action.lead.index]) continue;
    if (is_bound(plan, result, action.lead.index)) continue;
    said[action.lead.index] = true;
    findings.add(action.lead.at, bound_by_nothing, plan.institutions[action.lead.index].called(), action.id.value).remedy(bind_it);
  }
}

}  // namespace

extern const Rule lead_outside_convention{
    .info = {.name = "lead-outside-convention",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"An institution leads an action and is bound to the convention by nothing else.",
                         "Une institution pilote une action et rien d'autre ne la lie à la convention."},
             .why = {"Nobody agreed with it on what it is to do, and nobody will tell it what the committee decides. A signature, a "
                     "partnership in any action, a seat in a committee or a contribution to the funding is enough; so is belonging to an "
                     "institution that signed.",
                     "Personne n'a convenu avec elle de ce qu'elle doit faire, et personne ne lui dira ce que le comité décide. Une "
                     "signature, un partenariat dans une action, un siège dans une instance ou un financement suffit\u00a0; appartenir à "
                     "une institution signataire aussi."},
             .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories: [{institution: ville}, {institution: caf}]
institutions:
  - {id: ville, name: Ville de Rivemont, kind: commune}
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ludotheque, name: La Ludothèque, kind: association}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ludotheque}
)",
             .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories: [{institution: ville}, {institution: caf}]
institutions:
  - {id: ville, name: Ville de Rivemont, kind: commune}
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ludotheque, name: La Ludothèque, kind: association}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ludotheque}
body: {id: cotech, title: Comité technique, kind: technical, members: [{institution: ludotheque}]}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::content
