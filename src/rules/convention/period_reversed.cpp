// The period of a convention begins before it ends.
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text ends_first{"the period ends on {0}, before it begins", "la période se termine le {0}, avant d'avoir commencé"};
constexpr Text begins_here{"it begins here", "elle commence ici"};
constexpr Text exchange{"exchange the two dates, or correct the one that is wrong",
                        "échangez les deux dates, ou corrigez celle qui est fausse"};

void check(const Plan& plan, Date, Findings& findings) {
  const Period& period = plan.convention.period;
  if (!period.start || !period.end || !surely_before(*period.end, *period.start)) return;
  Diagnostic& finding = findings.add(period.end.at, ends_first, period.end->last).note(period.start.at, begins_here).remedy(exchange);
  constexpr int shortest_in_days = 365;
  if (days_between(period.end->first, period.start->last) >= shortest_in_days)
    finding.offer({{period.start.at, iso_partial_date(*period.end)}, {period.end.at, iso_partial_date(*period.start)}});
}

}  // namespace

extern const Rule period_reversed{
    .info = {.name = "period-reversed",
             .family = Family::convention,
             .severity = Severity::error,
             .summary = {"The period of the convention ends before it begins.",
                         "La période de la convention se termine avant de commencer."},
             .why = {"What is due, late or to be renewed is reckoned from these two dates: nothing of it holds while they are reversed.",
                     "Échéances, retards et renouvellement se calculent à partir de ces deux dates\u00a0: rien ne tient tant qu'elles sont "
                     "inversées."},
             .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2027-12-31, end: 2024-01-01}
)",
             .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
