// A territory is named by its official code too.
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text no_insee{"the commune `{0}` has no Insee code", "la commune `{0}` n'a pas de code Insee"};
constexpr Text no_siren{"the intercommunality `{0}` has no SIREN", "l'intercommunalité `{0}` n'a pas de SIREN"};
constexpr Text no_communes{"the territory `{0}` does not list its communes", "le territoire `{0}` n'énumère pas ses communes"};
constexpr Text no_department{"the department `{0}` has no code", "le département `{0}` n'a pas de code"};
constexpr Text for_instance{"for instance `{0}`", "par exemple `{0}`"};

void check(const Plan& plan, Date, Findings& findings) {
  const Territory& territory = plan.convention.territory;
  if (!territory.kind || !territory.name || territory.damaged) return;
  const Span at = territory.name.at;
  const std::string_view name = territory.name.value;
  switch (territory.kind.value) {
    case TerritoryKind::commune:
      if (!territory.insee) findings.add(at, no_insee, name).remedy(for_instance, "insee: \"49007\"");
      break;
    case TerritoryKind::intercommunality:
      if (!territory.siren) findings.add(at, no_siren, name).remedy(for_instance, "siren: \"244900015\"");
      break;
    case TerritoryKind::communes:
      if (territory.communes.empty()) findings.add(at, no_communes, name).remedy(for_instance, R"(communes: ["49007", "49015"])");
      break;
    case TerritoryKind::department:
      if (!territory.department) findings.add(at, no_department, name).remedy(for_instance, "department: \"49\"");
      break;
  }
}

}  // namespace

extern const Rule territory_without_code{
    .info =
        {.name = "territory-without-code",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"The territory has no official code.", "Le territoire n'a pas de code officiel."},
         .why = {"Many communes share a name: figures of the Insee and of the Caf are found by the code, not by the name. A "
                 "commune has its Insee code, an intercommunality its SIREN, several communes their list, a department its number.",
                 "Bien des communes portent le même nom\u00a0: les chiffres de l'Insee et de la Caf se cherchent par le code, pas par le "
                 "nom. Une commune a son code Insee, une intercommunalité son SIREN, un groupe de communes sa liste, un département son "
                 "numéro."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
