// The Caf signs a convention.
#include "rules/convention/signatory_kinds.hpp"
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text no_caf{"none of the signatories is a Caf", "aucun des signataires n'est une Caf"};
constexpr Text nobody{"the convention is signed and names no signatory", "la convention est signée et ne cite aucun signataire"};
constexpr Text add_it{"add the Caf to `signatories`; its institution has `kind: caf`",
                      "ajoutez la Caf à `signatories`\u00a0; son institution porte `kind: caf`"};
constexpr Text name_both{"name at least the Caf and the local authority under `signatories`",
                         "citez au moins la Caf et la collectivité sous `signatories`"};

// A CTG is signed between the Caf and the local authority (https://www.caf.fr/partenaires/convention-territoriale-globale).
void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  if (convention.damaged || !convention.given()) return;
  if (convention.signatories.empty()) {
    if (is_signed(convention)) findings.add(place_of(convention), nobody).remedy(name_both);
    return;
  }
  if (!every_signatory_is_known(plan)) return;
  if (!any_signatory_is(plan, [](InstitutionKind kind) { return kind == InstitutionKind::caf; }))
    findings.add(convention.signatories.front().institution.at, no_caf).remedy(add_it);
}

}  // namespace

extern const Rule no_caf_signatory{
    .info =
        {.name = "no-caf-signatory",
         .family = Family::convention,
         .severity = Severity::error,
         .summary = {"No Caf signs the convention.", "Aucune Caf ne signe la convention."},
         .why =
             {"A convention territoriale globale is the contract of a Caf with a local authority: without the Caf's signature the "
              "bonus that it pays to facilities (bonus territoire) cannot be paid. A signed convention without any signatory is said here "
              "too.",
              "Une convention territoriale globale est le contrat d'une Caf et d'une collectivité\u00a0: sans la signature de la Caf, le "
              "bonus territoire ne peut pas être versé. Une convention signée sans aucun signataire est également signalée ici."},
         .bad = R"(institution: {id: ville, name: Commune de Rivemont, kind: commune}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories:
    - {institution: ville, capacity: Maire}
)",
         .good = R"(institutions:
  - {id: ville, name: Commune de Rivemont, kind: commune}
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  signatories:
    - {institution: ville, capacity: Maire}
    - {institution: caf, capacity: Directrice}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
