// A quartier prioritaire has its national code.
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text no_code{"the quartier prioritaire `{0}` has no code", "le quartier prioritaire `{0}` n'a pas de code"};
constexpr Text for_instance{"for instance `code: QN04901M`; the codes are listed on sig.ville.gouv.fr",
                            "par exemple `code: QN04901M`\u00a0; les codes sont sur sig.ville.gouv.fr"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Place& place : plan.places)
    if (place.kind.is(PlaceKind::qpv) && !place.code && !place.damaged && place.title)
      findings.add(place.title.at, no_code, place.title.value).remedy(for_instance);
}

}  // namespace

extern const Rule qpv_without_code{
    .info =
        {.name = "qpv-without-code",
         .family = Family::codes,
         .severity = Severity::warning,
         .summary = {"A quartier prioritaire has no code.", "Un quartier prioritaire n'a pas de code."},
         .why =
             {"Official boundaries do not follow the names that residents use. Only the code says which streets count, and lets figures of "
              "the Insee and of the Caf be joined to the plan.",
              "Les périmètres officiels ne suivent pas les noms d'usage. Seul le code dit quelles rues comptent, et permet de rapprocher "
              "le plan des chiffres de l'Insee et de la Caf."},
         .bad = R"(place: {id: terrasses, title: Les Terrasses, kind: qpv}
)",
         .good = R"(place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN04901M}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::codes
