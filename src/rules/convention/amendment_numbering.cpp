// Amendments are numbered 1, 2, 3… in the order in which they are signed.
#include <map>

#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text not_from_one{"amendments are numbered from 1, not {0}", "les avenants se numérotent à partir de 1, pas {0}"};
constexpr Text taken{"there is already an amendment number {0}", "il y a déjà un avenant n°\u00a0{0}"};
constexpr Text missing_before{"there is an amendment number {0} and none number {1}",
                              "il y a un avenant n°\u00a0{0} et pas d'avenant n°\u00a0{1}"};
constexpr Text signed_before{"amendment number {0} is signed before number {1}", "l'avenant n°\u00a0{0} est signé avant le n°\u00a0{1}"};
constexpr Text other_here{"the other one", "l'autre est ici"};
constexpr Text signed_later{"signed later", "signé plus tard"};
constexpr Text number_in_order{"number them in the order of their signatures, without a hole",
                               "numérotez-les dans l'ordre des signatures, sans trou"};

using ByNumber = std::map<std::int64_t, const Amendment*>;

ByNumber in_order(const Plan& plan, Findings& findings) {
  ByNumber amendments;
  for (const Amendment& amendment : plan.amendments) {
    if (!amendment.number) continue;
    if (*amendment.number < 1) {
      findings.add(amendment.number.at, not_from_one, *amendment.number).remedy(number_in_order);
      continue;
    }
    const auto [place, is_new] = amendments.emplace(*amendment.number, &amendment);
    if (!is_new && place->second->id.value != amendment.id.value)  // one id twice is `duplicate-id`
      findings.add(amendment.number.at, taken, *amendment.number).note(place->second->number.at, other_here).remedy(number_in_order);
  }
  return amendments;
}

void check(const Plan& plan, Date, Findings& findings) {
  const Amendment* before = nullptr;
  for (const auto& [number, amendment] : in_order(plan, findings)) {
    const std::int64_t expected = before == nullptr ? 1 : *before->number + 1;
    if (number > expected)
      findings.add(amendment->number.at, missing_before, number, expected)
          .remedy(number_in_order)
          .offer({{amendment->number.at, std::to_string(expected)}});
    else if (before != nullptr && amendment->signed_on && before->signed_on && surely_before(*amendment->signed_on, *before->signed_on))
      findings.add(amendment->number.at, signed_before, number, *before->number)
          .note(before->signed_on.at, signed_later)
          .remedy(number_in_order);
    before = amendment;
  }
}

}  // namespace

extern const Rule amendment_numbering{
    .info =
        {.name = "amendment-numbering",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"Amendments are not numbered 1, 2, 3… in the order of their signatures.",
                     "Les avenants ne sont pas numérotés 1, 2, 3… dans l'ordre des signatures."},
         .why =
             {"The text in force is the convention and its amendments read in order: with a number missing or taken twice, nobody can be "
              "sure to hold all of it.",
              "Le texte en vigueur est la convention et ses avenants lus dans l'ordre\u00a0: s'il manque un numéro ou s'il sert deux "
              "fois, personne n'est sûr de tout avoir."},
         .bad = R"(amendments:
  - {id: avenant-1, title: Schéma de développement, number: 1, signed_on: 2024-06-18}
  - {id: avenant-3, title: Adhésion de la MSA, number: 3, signed_on: 2025-02-03}
)",
         .good = R"(amendments:
  - {id: avenant-1, title: Schéma de développement, number: 1, signed_on: 2024-06-18}
  - {id: avenant-2, title: Adhésion de la MSA, number: 2, signed_on: 2025-02-03}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
