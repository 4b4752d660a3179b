// A SIRET begins with the SIREN of its institution.
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text of_another{"the SIRET `{0}` belongs to the SIREN `{1}`, not `{2}`", "le SIRET `{0}` relève du SIREN `{1}`, pas de `{2}`"};
constexpr Text siren_here{"its SIREN", "son SIREN"};
constexpr Text one_is_wrong{"one of the two is that of another institution", "l'un des deux est celui d'une autre institution"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Institution& institution : plan.institutions) {
    const std::string_view siren = institution.siren.value.text;
    const std::string_view siret = institution.siret.value.text;
    if (!is_siren(siren) || !is_siret(siret) || siret.substr(0, siren_digits) == siren) continue;
    findings.add(institution.siret.at, of_another, siret, siret.substr(0, siren_digits), siren)
        .note(institution.siren.at, siren_here)
        .remedy(one_is_wrong);
  }
}

}  // namespace

extern const Rule siret_of_other_siren{
    .info =
        {.name = "siret-of-other-siren",
         .family = Family::codes,
         .severity = Severity::error,
         .summary = {"A SIRET does not begin with the SIREN of its institution.",
                     "Un SIRET ne commence pas par le SIREN de son institution."},
         .why = {"Both numbers exist, but they name two bodies: the agreement would be made with one and the payment with the other. The "
                 "commune and its CCAS are often mistaken for each other.",
                 "Les deux numéros existent, mais désignent deux structures\u00a0: on conventionnerait avec l'une et on paierait l'autre. "
                 "La commune et son CCAS sont souvent confondus."},
         .bad = R"(institution: {id: galipettes, name: Les Galipettes, kind: association, siren: "999999071", siret: "99999905500018"}
)",
         .good = R"(institution: {id: galipettes, name: Les Galipettes, kind: association, siren: "999999071", siret: "99999907100015"}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
