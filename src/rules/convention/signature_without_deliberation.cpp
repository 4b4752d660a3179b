// An authority signs once its assembly has deliberated.
#include <algorithm>

#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text none_given{"`{0}` signs without a deliberation", "`{0}` signe sans délibération"};
constexpr Text after_signature{"the deliberation of `{0}` comes after the signature",
                               "la délibération de `{0}` est postérieure à la signature"};
constexpr Text signed_here{"signed here", "signature ici"};
constexpr Text for_instance{"for instance `deliberation: {{date: 2023-12-18, reference: DCM 2023-142}}`",
                            "par exemple `deliberation: {{date: 2023-12-18, reference: DCM 2023-142}}`"};
constexpr Text check_dates{"check the two dates: the assembly authorises the signature beforehand",
                           "vérifiez les deux dates\u00a0: l'assemblée autorise la signature au préalable"};

// The assemblies settle the affairs of their authority by deliberation: code général des collectivités territoriales, articles
// L. 2121-29 (commune), L. 5211-1 (intercommunality), L. 3211-1 (department), L. 4221-1 (region).
bool deliberates(InstitutionKind kind) {
  return kind == InstitutionKind::commune || kind == InstitutionKind::intercommunality || kind == InstitutionKind::department ||
         kind == InstitutionKind::region;
}

// Several people may sign for one authority: one deliberation is enough.
bool another_gives_it(const Convention& convention, const Signatory& signatory) {
  return std::any_of(convention.signatories.begin(), convention.signatories.end(), [&](const Signatory& other) {
    return other.institution.same_as(signatory.institution) && (other.deliberation.given() || other.damaged);
  });
}

bool said_before(const Convention& convention, const Signatory& signatory) {
  for (const Signatory& other : convention.signatories) {
    if (&other == &signatory) return false;
    if (other.institution.same_as(signatory.institution)) return true;
  }
  return false;
}

void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  if (!is_signed(convention)) return;
  for (const Signatory& signatory : convention.signatories) {
    const Institution* institution = plan.at(signatory.institution);
    if (institution == nullptr || !institution->kind || !deliberates(institution->kind.value)) continue;
    const LocatedDate& deliberated = signatory.deliberation.date;
    if (!another_gives_it(convention, signatory)) {
      if (!said_before(convention, signatory))
        findings.add(signatory.institution.at, none_given, institution->called()).remedy(for_instance);
    } else if (deliberated && convention.signed_on && surely_before(*convention.signed_on, *deliberated)) {
      findings.add(deliberated.at, after_signature, institution->called()).note(convention.signed_on.at, signed_here).remedy(check_dates);
    }
  }
}

}  // namespace

extern const Rule signature_without_deliberation{
    .info =
        {.name = "signature-without-deliberation",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"A local authority signs without a deliberation, or before it.",
                     "Une collectivité signe sans délibération, ou avant elle."},
         .why = {"A mayor or a president signs because the assembly authorised it: without that deliberation, dated before the signature, "
                 "the commitment may be set aside. The convention quotes its date and number.",
                 "Un maire ou un président signe parce que l'assemblée l'y a autorisé\u00a0: sans cette délibération, antérieure à la "
                 "signature, l'engagement peut être remis en cause. La convention en cite la date et le numéro."},
         .bad = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Commune de Rivemont, kind: commune}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: signed
  period: {start: 2024-01-01, end: 2027-12-31}
  signatories:
    - {institution: caf}
    - {institution: ville}
)",
         .good = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Commune de Rivemont, kind: commune}
convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: signed
  period: {start: 2024-01-01, end: 2027-12-31}
  signatories:
    - {institution: caf}
    - {institution: ville, deliberation: {date: 2023-12-18, reference: DCM 2023-142}}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
