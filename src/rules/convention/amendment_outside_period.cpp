// An amendment is signed and takes effect while the convention runs.
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text signed_before{"amendment `{0}` is signed before the convention", "l'avenant `{0}` est signé avant la convention"};
constexpr Text signed_after{"amendment `{0}` is signed after the convention has ended",
                            "l'avenant `{0}` est signé après la fin de la convention"};
constexpr Text effective_before{"amendment `{0}` takes effect before the convention begins",
                                "l'avenant `{0}` prend effet avant le début de la convention"};
constexpr Text effective_after{"amendment `{0}` takes effect after the convention has ended",
                               "l'avenant `{0}` prend effet après la fin de la convention"};
constexpr Text begins_here{"the convention begins here", "la convention commence ici"};
constexpr Text signed_here{"the convention is signed here", "la convention est signée ici"};
constexpr Text ends_here{"the convention ends here", "la convention se termine ici"};
constexpr Text check_dates{"check both dates; a convention that has ended is renewed, not amended",
                           "vérifiez les deux dates\u00a0; une convention échue se renouvelle, elle ne se modifie plus par avenant"};

void check_date(const Plan& plan, const Amendment& amendment, const LocatedDate& date, const LocatedDate& earliest, Text before, Text after,
                Findings& findings) {
  const LocatedDate& end = plan.convention.period.end;
  if (!date) return;
  const bool begins = earliest.at == plan.convention.period.start.at;
  if (earliest && surely_before(*date, *earliest))
    findings.add(date.at, before, amendment.id.value).note(earliest.at, begins ? begins_here : signed_here).remedy(check_dates);
  else if (end && surely_before(*end, *date))
    findings.add(date.at, after, amendment.id.value).note(end.at, ends_here).remedy(check_dates);
}

bool is_outside(const LocatedDate& date, const LocatedDate& earliest, const LocatedDate& end) {
  return date && ((earliest && surely_before(*date, *earliest)) || (end && surely_before(*end, *date)));
}

void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  const Period& period = convention.period;
  // A convention signed before it begins may be amended as soon as it is signed.
  const bool signed_early = convention.signed_on && period.start && surely_before(*convention.signed_on, *period.start);
  const LocatedDate& earliest_signature = signed_early ? convention.signed_on : period.start;
  for (const Amendment& amendment : plan.amendments) {
    if (is_outside(amendment.signed_on, earliest_signature, period.end))
      check_date(plan, amendment, amendment.signed_on, earliest_signature, signed_before, signed_after, findings);
    else
      check_date(plan, amendment, amendment.effective_on, period.start, effective_before, effective_after, findings);
  }
}

}  // namespace

extern const Rule amendment_outside_period{
    .info =
        {.name = "amendment-outside-period",
         .family = Family::convention,
         .severity = Severity::error,
         .summary = {"An amendment is signed or takes effect outside the period of the convention.",
                     "Un avenant est signé ou prend effet hors de la période de la convention."},
         .why =
             {"An amendment changes a contract that is in force: before its start or after its end there is nothing to amend, and what it "
              "grants rests on nothing. An extension is signed before the end.",
              "Un avenant modifie un contrat en vigueur\u00a0: avant son début ou après sa fin, il n'y a rien à modifier, et ce qu'il "
              "accorde ne repose sur rien. Une prolongation se signe avant l'échéance."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2020-01-01, end: 2023-12-31}
amendment: {id: avenant-1, title: Avenant n° 1, number: 1, signed_on: 2024-02-12}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2020-01-01, end: 2023-12-31}
amendment: {id: avenant-1, title: Avenant n° 1, number: 1, signed_on: 2022-02-14}
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
