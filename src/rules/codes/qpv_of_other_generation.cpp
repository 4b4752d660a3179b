// The quartiers prioritaires of a convention are those of the map that holds while it runs.
#include "rules/codes/qpv.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text no_longer{"`{0}` stands on the map that held until {1}; the convention begins on {2}",
                         "`{0}` relève de la carte en vigueur jusqu'au {1}\u00a0; la convention commence le {2}"};
constexpr Text not_yet{"`{0}` stands on the map that holds since {1}; the convention ends on {2}",
                       "`{0}` relève de la carte en vigueur depuis le {1}\u00a0; la convention se termine le {2}"};
constexpr Text convention_here{"the period of the convention", "la période de la convention"};
constexpr Text find_other{"find the code of the other map on sig.ville.gouv.fr; the boundaries may have moved",
                          "cherchez le code de l'autre carte sur sig.ville.gouv.fr\u00a0; le périmètre peut avoir changé"};

void check(const Plan& plan, Date, Findings& findings) {
  const Period& period = plan.convention.period;
  if (period.start && period.end && surely_before(*period.end, *period.start)) return;  // `period-reversed`
  for (const Place& place : plan.places) {
    if (!place.kind.is(PlaceKind::qpv) || !place.code) continue;
    const auto code = parse_qpv(place.code.value.text);
    if (!code) continue;  // `bad-qpv`
    const Date last_day = last_day_of_first_map(*code);
    const Date first_day = add_days(last_day, 1);
    if (code->map == QpvCode::Map::of_2015 && period.start && surely_after(*period.start, last_day))
      findings.add(place.code.at, no_longer, place.code.value.text, last_day, period.start->first)
          .note(period.start.at, convention_here)
          .remedy(find_other);
    else if (code->map == QpvCode::Map::of_2024 && period.end && surely_before(*period.end, first_day))
      findings.add(place.code.at, not_yet, place.code.value.text, first_day, period.end->last)
          .note(period.end.at, convention_here)
          .remedy(find_other);
  }
}

}  // namespace

extern const Rule qpv_of_other_generation{
    .info =
        {.name = "qpv-of-other-generation",
         .family = Family::codes,
         .severity = Severity::warning,
         .summary = {"The code of a quartier prioritaire is of a map that does not hold while the convention runs.",
                     "Le code d'un quartier prioritaire relève d'une carte qui n'est pas en vigueur pendant la convention."},
         .why =
             {"The map was redrawn on 1 January 2024 (overseas on 1 January 2025): codes and boundaries changed. Figures sought under the "
              "old code stop at the end of 2023, and a project in a former neighbourhood is not eligible.",
              "La carte a été refaite au 1er janvier 2024 (outre-mer au 1er janvier 2025)\u00a0: codes et périmètres ont changé. Les "
              "chiffres cherchés sous l'ancien code s'arrêtent fin 2023, et un projet dans un ancien quartier n'est pas éligible."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QP049012}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN04901M}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
