// The communes of a territory lie in its department.
#include "rules/codes/insee.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text elsewhere{"the commune `{0}` lies in department {1}, the territory in {2}",
                         "la commune `{0}` est dans le département {1}, le territoire dans le {2}"};
constexpr Text said_here{"department of the territory", "département du territoire"};
constexpr Text check_both{"check the code; a territory across two departments gives no `department`",
                          "vérifiez le code\u00a0; un territoire à cheval sur deux départements n'indique pas `department`"};

void check_commune(const Territory& territory, const LocatedCode& commune, Findings& findings) {
  const auto department = department_of_commune(commune.value.text);  // none: `bad-insee`
  if (!department || *department == territory.department.value.text) return;
  findings.add(commune.at, elsewhere, commune.value.text, *department, territory.department.value.text)
      .note(territory.department.at, said_here)
      .remedy(check_both);
}

void check(const Plan& plan, Date, Findings& findings) {
  const Territory& territory = plan.convention.territory;
  if (!territory.department || !is_department(territory.department.value.text)) return;
  check_commune(territory, territory.insee, findings);
  for (const LocatedCode& commune : territory.communes)
    if (commune.value != territory.insee.value) check_commune(territory, commune, findings);  // the same code once
}

}  // namespace

extern const Rule commune_outside_department{
    .info =
        {.name = "commune-outside-department",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"A commune of the territory lies in another department than the territory.",
                     "Une commune du territoire est dans un autre département que lui."},
         .why = {"An Insee code begins with its department: a digit mistyped gives another commune of France, and its figures. A territory "
                 "that lies across two departments does not say one.",
                 "Un code Insee commence par son département\u00a0: un chiffre mal saisi désigne une autre commune de France, et ses "
                 "chiffres. Un territoire à cheval sur deux départements n'en indique pas."},
         .bad = R"(convention:
  title: CTG du Bassin de Rivemont
  language: fr
  territory: {kind: communes, name: Bassin de Rivemont, department: "49", communes: ["49007", "94015"]}
)",
         .good = R"(convention:
  title: CTG du Bassin de Rivemont
  language: fr
  territory: {kind: communes, name: Bassin de Rivemont, department: "49", communes: ["49007", "49015"]}
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
