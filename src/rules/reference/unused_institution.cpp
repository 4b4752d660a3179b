// Every institution of the list does something in the plan.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text named_nowhere{"nothing in the plan names the institution `{0}`", "rien dans le plan ne cite l'institution `{0}`"};
constexpr Text give_or_remove{"say what it does (signatory, lead, partner, funder, member of a body), or remove it",
                              "dites ce qu'elle fait (signataire, pilote, partenaire, financeur, membre d'une instance), ou retirez-la"};

void check(const Plan& plan, Date, Findings& findings) {
  std::vector<bool> used(plan.institutions.size(), false);
  for (const Use& use : plan.uses)
    if (use.to == Kind::institution) used[use.to_index] = true;
  for (std::size_t index = 0; index < used.size(); ++index)
    if (!used[index] && plan.institutions[index].id.given())
      findings.add(plan.institutions[index].id.at, named_nowhere, plan.institutions[index].id.value).remedy(give_or_remove);
}

}  // namespace

extern const Rule unused_institution{
    .info =
        {.name = "unused-institution",
         .family = Family::reference,
         .severity = Severity::information,
         .summary = {"Nothing in the plan names an institution of the list.", "Rien dans le plan ne cite une institution de la liste."},
         .why =
             {"Often its role was not written: a partner who funds or leads is missing from the action. Or the same body is listed twice "
              "and this entry is the forgotten one.",
              "Souvent, son rôle n'a pas été écrit\u00a0: un partenaire qui finance ou pilote manque dans la fiche. Ou la même structure "
              "figure deux fois, et cette entrée est celle qu'on a oubliée."},
         .bad = R"(institutions:
  - {id: msa, name: Mutualité sociale agricole, kind: msa}
)",
         .good = R"(institutions:
  - {id: msa, name: Mutualité sociale agricole, kind: msa}
body:
  id: copil
  title: Comité de pilotage
  kind: steering
  members: [{institution: msa}]
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::reference
