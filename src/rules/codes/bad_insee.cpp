// A code of a commune or a department has the form of one.
#include "rules/codes/insee.hpp"
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text not_a_commune{"`{0}` is not the Insee code of a commune", "`{0}` n'est pas le code Insee d'une commune"};
constexpr Text not_a_department{"`{0}` is not the code of a department", "`{0}` n'est pas le code d'un département"};
constexpr Text write_this{"write `\"{0}\"`", "écrivez `\"{0}\"`"};
constexpr Text commune_form{
    "five characters that begin with the department, as `\"49007\"` or `\"2A004\"`; a postal code is something else",
    "cinq caractères qui commencent par le département, comme `\"49007\"` ou `\"2A004\"`\u00a0; un code postal est "
    "autre chose"};
constexpr Text department_form{"as `\"01\"`, `\"49\"`, `\"2A\"` or `\"974\"`", "comme `\"01\"`, `\"49\"`, `\"2A\"` ou `\"974\"`"};

void check_commune(const LocatedCode& code, Findings& findings) {
  if (!code || is_commune_code(code.value.text)) return;
  Diagnostic& finding = findings.add(code.at, not_a_commune, code.value.text);
  if (const auto mended = mended_commune_code(code.value.text)) {
    finding.replace(code.at, quoted_code(*mended), write_this, *mended);
    finding.fix->safe = mended->size() == compact_code(code.value.text).size();  // a digit may be lost elsewhere than in front
  } else {
    finding.remedy(commune_form);
  }
}

void check_department(const LocatedCode& code, Findings& findings) {
  if (!code || is_department(code.value.text)) return;
  Diagnostic& finding = findings.add(code.at, not_a_department, code.value.text);
  if (const auto mended = mended_department(code.value.text))
    finding.replace(code.at, quoted_code(*mended), write_this, *mended);
  else
    finding.remedy(department_form);
}

void check(const Plan& plan, Date, Findings& findings) {
  const Territory& territory = plan.convention.territory;
  check_commune(territory.insee, findings);
  for (const LocatedCode& commune : territory.communes) check_commune(commune, findings);
  check_department(territory.department, findings);
  for (const Institution& institution : plan.institutions) check_commune(institution.insee, findings);
  for (const Place& place : plan.places)
    if (place.kind.is(PlaceKind::commune)) check_commune(place.code, findings);
}

}  // namespace

extern const Rule bad_insee{
    .info =
        {.name = "bad-insee",
         .family = Family::codes,
         .severity = Severity::error,
         .summary = {"A code is not that of a commune or a department.", "Un code n'est pas celui d'une commune ou d'un département."},
         .why =
             {"Every public figure is found by the Insee code. It is often mistaken for the postal code (`49000` is Angers' post office, "
              "`49007` is Angers), or a spreadsheet took its first zero away.",
              "Tous les chiffres publics se cherchent par le code Insee. On le confond souvent avec le code postal (`49000` est la "
              "poste d'Angers, `49007` est Angers), ou un tableur lui a ôté son premier zéro."},
         .bad = R"(place: {id: angers, title: Angers, kind: commune, code: "49000"}
)",
         .good = R"(place: {id: angers, title: Angers, kind: commune, code: "49007"}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
