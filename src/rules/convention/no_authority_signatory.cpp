// A local authority signs a convention.
#include "rules/convention/signatory_kinds.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text no_authority{"none of the signatories is a local authority", "aucun des signataires n'est une collectivité"};
constexpr Text add_it{"add the commune, the intercommunality or the syndicate (`kind: commune` or `intercommunality`) to `signatories`",
                      "ajoutez la commune, l'intercommunalité ou le syndicat (`kind: commune` ou `intercommunality`) à `signatories`"};

void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  // No signatory at all is said by `no-caf-signatory`.
  if (convention.damaged || convention.signatories.empty() || !every_signatory_is_known(plan)) return;
  const bool of_department = !convention.territory.kind || convention.territory.kind.is(TerritoryKind::department);
  const bool signed_by_authority = any_signatory_is(plan, [of_department](InstitutionKind kind) {
    return kind == InstitutionKind::commune || kind == InstitutionKind::intercommunality ||
           (of_department && kind == InstitutionKind::department);
  });
  if (!signed_by_authority) findings.add(convention.signatories.front().institution.at, no_authority).remedy(add_it);
}

}  // namespace

extern const Rule no_authority_signatory{
    .info =
        {.name = "no-authority-signatory",
         .family = Family::convention,
         .severity = Severity::error,
         .summary = {"No local authority signs the convention.", "Aucune collectivité ne signe la convention."},
         .why = {"A CTG is signed by the communes, the intercommunality or both: a CCAS or an association does not commit the territory. A "
                 "department alone signs only where the territory is the department.",
                 "Une CTG est signée par les communes, l'intercommunalité, ou les deux\u00a0: un CCAS ou une association n'engage pas le "
                 "territoire. Un département ne signe seul que si le territoire est le département."},
         .bad = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ccas, name: CCAS de Rivemont, kind: ccas}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories:
    - {institution: caf}
    - {institution: ccas}
)",
         .good = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Commune de Rivemont, kind: commune}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories:
    - {institution: caf}
    - {institution: ville}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
