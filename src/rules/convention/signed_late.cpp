// A convention is signed within the year that it begins.
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text long_after{"the signature ({0}) comes more than {1} months after the start",
                          "la signature ({0}) intervient plus de {1} mois après le début"};
constexpr Text begins_here{"it begins here", "elle commence ici"};
constexpr Text check_year{"check the year; if it is right, say in a note what covered the months before",
                          "vérifiez l'année\u00a0; si elle est exacte, dites dans une note ce qui couvrait les mois précédents"};

// Signing some months after the start is common; one real convention (Grand Langres, 2023-2027) was signed after more than a year.
constexpr int late_after_months = 12;

void check(const Plan& plan, Date, Findings& findings) {
  const LocatedDate& start = plan.convention.period.start;
  const LocatedDate& signed_on = plan.convention.signed_on;
  if (!start || !signed_on || !surely_after(*signed_on, add_months(start->last, late_after_months))) return;
  findings.add(signed_on.at, long_after, *signed_on, late_after_months).note(start.at, begins_here).remedy(check_year);
}

}  // namespace

extern const Rule signed_late{
    .info =
        {.name = "signed-late",
         .family = Family::convention,
         .severity = Severity::information,
         .summary = {"The convention was signed more than a year after it began.",
                     "La convention a été signée plus d'un an après son début."},
         .why =
             {"Signing after the start is usual, a year after is not: either a year is wrong, or a whole year went by without a contract "
              "and the first review should say so.",
              "Signer après le début est courant, un an après ne l'est pas\u00a0: ou bien une année est fausse, ou bien une année entière "
              "s'est passée sans contrat, et le premier bilan doit le dire."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2023-01-01, end: 2027-12-31}
  signed_on: 2024-03-06
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2023-01-01, end: 2027-12-31}
  signed_on: 2023-03-06
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
