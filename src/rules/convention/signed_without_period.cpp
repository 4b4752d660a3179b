// A signed convention says from when to when it runs.
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text no_period{"the convention is signed and gives no period", "la convention est signée et ne donne pas sa période"};
constexpr Text no_start{"the period of the signed convention has no start", "la période de la convention signée n'a pas de début"};
constexpr Text no_end{"the period of the signed convention has no end", "la période de la convention signée n'a pas de fin"};
constexpr Text draft_no_period{"the draft does not say the period yet", "le projet de convention ne donne pas encore sa période"};
constexpr Text for_instance{"for instance `period: {{start: 2024-01-01, end: 2027-12-31}}`",
                            "par exemple `period: {{start: 2024-01-01, end: 2027-12-31}}`"};

void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  const Period& period = convention.period;
  if (!convention.given() || convention.damaged || period.damaged || (period.start && period.end)) return;
  if (is_draft(convention)) {
    if (!period.start && !period.end)
      findings.add(place_of(convention), draft_no_period).remedy(for_instance).severity = Severity::information;
    return;
  }
  if (period.end)
    findings.add(period.end.at, no_start).remedy(for_instance);
  else if (period.start)
    findings.add(period.start.at, no_end).remedy(for_instance);
  else
    findings.add(convention.status ? convention.status.at : convention.signed_on.at, no_period).remedy(for_instance);
}

}  // namespace

extern const Rule signed_without_period{
    .info =
        {.name = "signed-without-period",
         .family = Family::convention,
         .severity = Severity::error,
         .summary = {"A signed convention does not say from when to when it runs.",
                     "Une convention signée ne dit pas quand elle commence et quand elle finit."},
         .why =
             {"Without a period, no action can be out of it, no amendment too late, no renewal due: half of the checks fall silent. While "
              "the convention is a draft this is only an information.",
              "Sans période, aucune action ne peut en sortir, aucun avenant n'est tardif, aucun renouvellement n'est à préparer\u00a0: "
              "la moitié des contrôles se taisent. Tant que la convention est un projet, ce n'est qu'une information."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: signed
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: signed
  period: {start: 2024-01-01, end: 2027-12-31}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
