// No more is paid than was granted.
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text paid_more{"{0} paid for {1} granted", "{0} versés pour {1} accordés"};
constexpr Text granted_here{"granted", "accordé"};
constexpr Text check_both{"check both amounts; a supplement is granted before it is paid",
                          "vérifiez les deux montants\u00a0; un complément s'accorde avant d'être versé"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    for (const Funding& funding : action.funding)
      if (funding.paid && funding.granted && *funding.paid > *funding.granted)
        findings.add(funding.paid.at, paid_more, *funding.paid, *funding.granted).note(funding.granted.at, granted_here).remedy(check_both);
}

}  // namespace

extern const Rule paid_over_granted{
    .info = {.name = "paid-over-granted",
             .family = Family::money,
             .severity = Severity::error,
             .summary = {"More is paid than was granted.", "Il est versé plus qu'il n'a été accordé."},
             .why = {"What exceeds the grant has to be paid back. Often two instalments were entered as one, or those of two years.",
                     "Ce qui dépasse la somme accordée devra être rendu. Souvent, deux versements ont été saisis en un seul, ou ceux de "
                     "deux années."},
             .bad = R"(institution: {id: caf, name: Caf du Val-de-Rive, kind: caf}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  funding: [{institution: caf, year: 2025, requested: 8000, granted: 8000, paid: 8500}]
)",
             .good = R"(institution: {id: caf, name: Caf du Val-de-Rive, kind: caf}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  funding: [{institution: caf, year: 2025, requested: 8000, granted: 8000, paid: 7500}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
