// The quartiers prioritaires of a convention lie in its department.
#include <set>
#include <string>

#include "base/text.hpp"
#include "rules/codes/insee.hpp"
#include "rules/codes/qpv.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text elsewhere{"the quartier prioritaire `{0}` lies in department {1}, the territory in {2}",
                         "le quartier prioritaire `{0}` est dans le département {1}, le territoire dans le {2}"};
constexpr Text check_code{"check the three characters after `QN` or `QP`", "vérifiez les trois caractères qui suivent `QN` ou `QP`"};

// All that the territory names: it may lie across two.
std::set<std::string> departments_of(const Territory& territory) {
  std::set<std::string> departments;
  const auto add = [&](const LocatedCode& commune) {
    if (const auto department = department_of_commune(commune.value.text)) departments.emplace(*department);
  };
  if (territory.department && is_department(territory.department.value.text)) departments.emplace(territory.department.value.text);
  add(territory.insee);
  for (const LocatedCode& commune : territory.communes) add(commune);
  return departments;
}

void check(const Plan& plan, Date, Findings& findings) {
  const std::set<std::string> departments = departments_of(plan.convention.territory);
  if (departments.empty()) return;
  const std::vector<std::string> listed(departments.begin(), departments.end());
  for (const Place& place : plan.places) {
    if (!place.kind.is(PlaceKind::qpv) || !place.code) continue;
    const auto code = parse_qpv(place.code.value.text);
    if (code && !departments.contains(code->department))
      findings.add(place.code.at, elsewhere, place.code.value.text, code->department, join(listed, ", ")).remedy(check_code);
  }
}

}  // namespace

extern const Rule qpv_of_other_department{
    .info =
        {.name = "qpv-of-other-department",
         .family = Family::codes,
         .severity = Severity::warning,
         .summary = {"A quartier prioritaire lies in another department than the territory.",
                     "Un quartier prioritaire est dans un autre département que le territoire."},
         .why = {"The code holds its department: two figures exchanged name a neighbourhood at the other end of France, and its figures.",
                 "Le code contient son département\u00a0: deux chiffres intervertis désignent un quartier à l'autre bout de la France, et "
                 "ses chiffres."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999", department: "49"}
place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN09401M}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999", department: "49"}
place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN04901M}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
