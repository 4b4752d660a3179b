// The indicators are few enough to be followed.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text too_many{"the plan has {0} indicators; from the {1}th on, hardly anybody will follow them",
                        "le plan a {0} indicateurs\u00a0; au-delà du {1}e, presque personne ne les suivra"};
constexpr Text keep_the_best{"keep those that the committee looks at, and drop the others",
                             "gardez ceux que le comité regarde, et abandonnez les autres"};

// Pornic Agglo had more than 600, many of them not followed, for a far larger plan, and kept about 250
// (https://aide.territoiresentransitions.fr/fr/article/rex-gerer-ses-indicateurs-sur-la-plateforme-1nfi3n); a convention has 15 to 50
// actions, and one or two indicators an action make a hundred at the very most.
constexpr std::size_t enough = 100;

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.indicators.size() > enough)
    findings.add(plan.indicators[enough].place(), too_many, plan.indicators.size(), enough).remedy(keep_the_best);
}

}  // namespace

extern const Rule too_many_indicators{
    .info = {.name = "too-many-indicators",
             .family = Family::indicators,
             .severity = Severity::information,
             .summary = {"The plan has more than 100 indicators.", "Le plan a plus de 100 indicateurs."},
             .why = {"Each is asked for every year from people who have little time, and what is filled in reluctantly is filled in badly. "
                     "An authority with 600 indicators found that many were followed by nobody.",
                     "Chacun est demandé tous les ans à des personnes qui ont peu de temps, et ce qu'on remplit à contrecœur est mal "
                     "rempli. Une collectivité qui en avait 600 a constaté que beaucoup n'étaient suivis par personne."},
             .bad = R"(indicators:
  - {id: i1, title: Mesure 1, unit: places}
  - {id: i2, title: Mesure 2, unit: places}
  - {id: i3, title: Mesure 3, unit: places}
  - {id: i4, title: Mesure 4, unit: places}
  - {id: i5, title: Mesure 5, unit: places}
  - {id: i6, title: Mesure 6, unit: places}
  - {id: i7, title: Mesure 7, unit: places}
  - {id: i8, title: Mesure 8, unit: places}
  - {id: i9, title: Mesure 9, unit: places}
  - {id: i10, title: Mesure 10, unit: places}
  - {id: i11, title: Mesure 11, unit: places}
  - {id: i12, title: Mesure 12, unit: places}
  - {id: i13, title: Mesure 13, unit: places}
  - {id: i14, title: Mesure 14, unit: places}
  - {id: i15, title: Mesure 15, unit: places}
  - {id: i16, title: Mesure 16, unit: places}
  - {id: i17, title: Mesure 17, unit: places}
  - {id: i18, title: Mesure 18, unit: places}
  - {id: i19, title: Mesure 19, unit: places}
  - {id: i20, title: Mesure 20, unit: places}
  - {id: i21, title: Mesure 21, unit: places}
  - {id: i22, title: Mesure 22, unit: places}
  - {id: i23, title: Mesure 23, unit: places}
  - {id: i24, title: Mesure 24, unit: places}
  - {id: i25, title: Mesure 25, unit: places}
  - {id: i26, title: Mesure 26, unit: places}
  - {id: i27, title: Mesure 27, unit: places}
  - {id: i28, title: Mesure 28, unit: places}
  - {id: i29, title: Mesure 29, unit: places}
  - {id: i30, title: Mesure 30, unit: places}
  - {id: i31, title: Mesure 31, unit: places}
  - {id: i32, title: Mesure 32, unit: places}
  - {id: i33, title: Mesure 33, unit: places}
  - {id: i34, title: Mesure 34, unit: places}
  - {id: i35, title: Mesure 35, unit: places}
  - {id: i36, title: Mesure 36, unit: places}
  - {id: i37, title: Mesure 37, unit: places}
  - {id: i38, title: Mesure 38, unit: places}
  - {id: i39, title: Mesure 39, unit: places}
  - {id: i40, title: Mesure 40, unit: places}
  - {id: i41, title: Mesure 41, unit: places}
  - {id: i42, title: Mesure 42, unit: places}
  - {id: i43, title: Mesure 43, unit: places}
  - {id: i44, title: Mesure 44, unit: places}
  - {id: i45, title: Mesure 45, unit: places}
  - {id: i46, title: Mesure 46, unit: places}
  - {id: i47, title: Mesure 47, unit: places}
  - {id: i48, title: Mesure 48, unit: places}
  - {id: i49, title: Mesure 49, unit: places}
  - {id: i50, title: Mesure 50, unit: places}
  - {id: i51, title: Mesure 51, unit: places}
  - {id: i52, title: Mesure 52, unit: places}
  - {id: i53, title: Mesure 53, unit: places}
  - {id: i54, title: Mesure 54, unit: places}
  - {id: i55, title: Mesure 55, unit: places}
  - {id: i56, title: Mesure 56, unit: places}
  - {id: i57, title: Mesure 57, unit: places}
  - {id: i58, title: Mesure 58, unit: places}
  - {id: i59, title: Mesure 59, unit: places}
  - {id: i60, title: Mesure 60, unit: places}
  - {id: i61, title: Mesure 61, unit: places}
  - {id: i62, title: Mesure 62, unit: places}
  - {id: i63, title: Mesure 63, unit: places}
  - {id: i64, title: Mesure 64, unit: places}
  - {id: i65, title: Mesure 65, unit: places}
  - {id: i66, title: Mesure 66, unit: places}
  - {id: i67, title: Mesure 67, unit: places}
  - {id: i68, title: Mesure 68, unit: places}
  - {id: i69, title: Mesure 69, unit: places}
  - {id: i70, title: Mesure 70, unit: places}
  - {id: i71, title: Mesure 71, unit: places}
  - {id: i72, title: Mesure 72, unit: places}
  - {id: i73, title: Mesure 73, unit: places}
  - {id: i74, title: Mesure 74, unit: places}
  - {id: i75, title: Mesure 75, unit: places}
  - {id: i76, title: Mesure 76, unit: places}
  - {id: i77, title: Mesure 77, unit: places}
  - {id: i78, title: Mesure 78, unit: places}
  - {id: i79, title: Mesure 79, unit: places}
  - {id: i80, title: Mesure 80, unit: places}
  - {id: i81, title: Mesure 81, unit: places}
  - {id: i82, title: Mesure 82, unit: places}
  - {id: i83, title: Mesure 83, unit: places}
  - {id: i84, title: Mesure 84, unit: places}
  - {id: i85, title: Mesure 85, unit: places}
  - {id: i86, title: Mesure 86, unit: places}
  - {id: i87, title: Mesure 87, unit: places}
  - {id: i88, title: Mesure 88, unit: places}
  - {id: i89, title: Mesure 89, unit: places}
  - {id: i90, title: Mesure 90, unit: places}
  - {id: i91, title: Mesure 91, unit: places}
  - {id: i92, title: Mesure 92, unit: places}
  - {id: i93, title: Mesure 93, unit: places}
  - {id: i94, title: Mesure 94, unit: places}
  - {id: i95, title: Mesure 95, unit: places}
  - {id: i96, title: Mesure 96, unit: places}
  - {id: i97, title: Mesure 97, unit: places}
  - {id: i98, title: Mesure 98, unit: places}
  - {id: i99, title: Mesure 99, unit: places}
  - {id: i100, title: Mesure 100, unit: places}
  - {id: i101, title: Mesure 101, unit: places}
)",
             .good = R"(indicators:
  - {id: places, title: Places d'accueil en crèche, unit: places, baseline: {value: 48, on: 2022}, targets: [{value: 60, on: 2099}]}
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
