// No more is granted than was requested.
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text granted_more{"{0} granted for {1} requested", "{0} accordés pour {1} demandés"};
constexpr Text requested_here{"requested", "demandé"};
constexpr Text check_both{"check both amounts: they may stand in each other's place",
                          "vérifiez les deux montants\u00a0: ils sont peut-être à la place l'un de l'autre"};

constexpr Amount tolerance{100};  // a grant may be rounded up to the euro

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    for (const Funding& funding : action.funding)
      if (funding.granted && funding.requested && *funding.granted > *funding.requested + tolerance)
        findings.add(funding.granted.at, granted_more, *funding.granted, *funding.requested)
            .note(funding.requested.at, requested_here)
            .remedy(check_both);
}

}  // namespace

extern const Rule granted_over_requested{
    .info =
        {.name = "granted-over-requested",
         .family = Family::money,
         .severity = Severity::warning,
         .summary = {"More is granted than was requested.", "Il est accordé plus qu'il n'a été demandé."},
         .why = {"A funder hardly ever gives more than it is asked for: a digit too many, or the two columns swapped.",
                 "Un financeur ne donne presque jamais plus qu'on ne lui demande\u00a0: un chiffre de trop, ou deux colonnes inversées."},
         .bad = R"(institution: {id: caf, name: Caf du Val-de-Rive, kind: caf}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  funding: [{institution: caf, year: 2099, requested: 8000, granted: 80000}]
)",
         .good = R"(institution: {id: caf, name: Caf du Val-de-Rive, kind: caf}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  funding: [{institution: caf, year: 2099, requested: 8000, granted: 8000}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
