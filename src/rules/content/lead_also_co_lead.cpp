// The lead of an action is not one of its co-leads.
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text named_twice{"`{0}` is already the lead of `{1}`", "`{0}` pilote déjà `{1}`"};
constexpr Text lead_here{"lead", "pilote"};
constexpr Text remove_it{"remove it from `co_leads`", "retirez-la de `co_leads`"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    for (std::size_t place = 0; place < action.co_leads.size(); ++place) {
      if (!action.co_leads[place].same_as(action.lead)) continue;
      Diagnostic& finding = findings.add(action.co_leads[place].at, named_twice, action.lead.id, action.id.value);
      finding.note(action.lead.at, lead_here);
      finding.remedy(remove_it).fix = Fix{message(remove_it), {{action.co_leads[place].at, "", Reach::item}}, true};
    }
}

}  // namespace

extern const Rule lead_also_co_lead{
    .info = {.name = "lead-also-co-lead",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"The lead of an action is also one of its co-leads.", "Le pilote d'une action est aussi l'un de ses copilotes."},
             .why = {"The institution counts twice in the load of each, and readers look for a second lead that does not exist.",
                     "L'institution compte deux fois dans la charge de chacun, et le lecteur cherche un second pilote qui n'existe pas."},
             .bad = R"(institutions:
  - {id: ville, name: Ville de Rivemont, kind: commune}
  - {id: mjc, name: MJC du Moulin, kind: association}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, co_leads: [mjc, ville]}
)",
             .good = R"(institutions:
  - {id: ville, name: Ville de Rivemont, kind: commune}
  - {id: mjc, name: MJC du Moulin, kind: association}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, lead: ville, co_leads: [mjc]}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
