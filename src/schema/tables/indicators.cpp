// The tables of an indicator: where it started, where it should be, and what was measured.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Baseline>() {
  static constexpr std::array fields{
      row<Baseline, &Baseline::value>("value", {"Value", "Valeur"},
                                      {"The number alone, in the indicator's unit.", "Le nombre seul, dans l'unité de l'indicateur."},
                                      "412"),
      row<Baseline, &Baseline::on>("on", {"Date", "Date"}, {"The date or the year it holds for.", "La date ou l'année de la donnée."},
                                   "2023"),
      row<Baseline, &Baseline::source>("source", {"Source", "Source"}, {"Who gave it.", "Qui l'a fournie."}, "Caf 49, données Imaje"),
  };
  static constexpr RecordTable table{
      "baseline",
      {"Baseline", "Valeur de départ"},
      {"What the indicator was before the convention began.", "Ce que valait l'indicateur avant le début de la convention."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<Target>() {
  static constexpr std::array fields{
      row<Target, &Target::value>("value", {"Value", "Valeur"},
                                  {"The number to reach, in the indicator's unit.", "Le nombre à atteindre, dans l'unité de l'indicateur."},
                                  "450"),
      row<Target, &Target::on>("on", {"Date", "Date"},
                               {"By when. Between the baseline and the target, one expects a straight line.",
                                "Pour quand. Entre la valeur de départ et la cible, on attend une progression régulière."},
                               "2027-12-31"),
  };
  static constexpr RecordTable table{
      "target", {"Target", "Cible"}, {"A value to reach by a date.", "Une valeur à atteindre à une date."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Measure>() {
  static constexpr std::array fields{
      row<Measure, &Measure::value>("value", {"Value", "Valeur"},
                                    {"The number alone, in the indicator's unit.", "Le nombre seul, dans l'unité de l'indicateur."}, "428"),
      row<Measure, &Measure::on>(
          "on", {"Date", "Date"},
          {"The date or the period that was measured. One value a date.", "La date ou la période mesurée. Une seule valeur par date."},
          "2025"),
      row<Measure, &Measure::source>("source", {"Source", "Source"}, {"Who gave it.", "Qui l'a fournie."}, "Caf 49, données Imaje"),
      row<Measure, &Measure::estimated>("estimated", {"Estimated", "Estimée"},
                                        {"`true` where the value is an estimate that a measured one will replace.",
                                         "`true` si la valeur est une estimation, en attendant la valeur mesurée."},
                                        "true"),
      row<Measure, &Measure::comment>("comment", {"Comment", "Commentaire"},
                                      {"What one must know to read it.", "Ce qu'il faut savoir pour la lire."},
                                      "Une crèche fermée pour travaux de mars à juin"),
  };
  static constexpr RecordTable table{"value", {"Value", "Valeur mesurée"}, {"A value that was measured.", "Une valeur mesurée."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Bounds>() {
  static constexpr std::array fields{
      row<Bounds, &Bounds::min>("min", {"Minimum", "Minimum"},
                                {"The lowest value that makes sense.", "La plus petite valeur qui ait un sens."}, "0"),
      row<Bounds, &Bounds::max>("max", {"Maximum", "Maximum"},
                                {"The highest value that makes sense.", "La plus grande valeur qui ait un sens."}, "100"),
  };
  static constexpr RecordTable table{
      "bounds",
      {"Bounds", "Bornes"},
      {"Outside these values, a measure is a typing error.", "Hors de ces valeurs, une mesure est une erreur de saisie."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<Indicator>() {
  static constexpr std::array own{
      row<Indicator, &Indicator::unit>("unit", {"Unit", "Unité"},
                                       {"What its numbers count: the same for the baseline, the targets and the values.",
                                        "Ce que comptent ses nombres : la même unité pour la valeur de départ, les cibles et les valeurs."},
                                       "places", Presence::required),
      row<Indicator, &Indicator::definition>("definition", {"Definition", "Définition"},
                                             {"How it is counted, so that two people find the same number.",
                                              "Comment on le compte, pour que deux personnes trouvent le même nombre."},
                                             "Places agréées en accueil collectif au 31 décembre"),
      row<Indicator, &Indicator::kind>("kind", {"Kind", "Nature"},
                                       {"Means given, output produced, result for the people concerned, long-term impact, or context.",
                                        "Moyens engagés, réalisations, résultats pour les personnes, impact à long terme, ou contexte."},
                                       "result"),
      row<Indicator, &Indicator::direction>(
          "direction", {"Direction", "Sens attendu"},
          {"Whether it should go up, go down or stay as it is.", "S'il doit augmenter, baisser ou rester stable."}, "up"),
      row<Indicator, &Indicator::aggregation>(
          "aggregation", {"Aggregation", "Mode de calcul"},
          {"A state at a date (stock), a count over a period (flow), a total since the start (cumulative), "
           "or a percentage.",
           "Un état à une date (stock), un décompte sur une période (flux), un total depuis le début (cumul), "
           "ou un pourcentage."},
          "stock"),
      row<Indicator, &Indicator::baseline>("baseline", {"Baseline", "Valeur de départ"},
                                           {"What it was before the convention began; attainment is measured from it.",
                                            "Ce qu'il valait avant la convention ; le taux d'atteinte se mesure à partir de là."},
                                           "{value: 412, on: 2023, source: Caf 49}"),
      row<Indicator, &Indicator::targets>("targets", {"Targets", "Cibles"},
                                          {"The values to reach, each with its date.", "Les valeurs à atteindre, chacune avec sa date."},
                                          "[{value: 450, on: 2027-12-31}]"),
      row<Indicator, &Indicator::values>("values", {"Values", "Valeurs mesurées"},
                                         {"What was measured, the oldest first.", "Ce qui a été mesuré, du plus ancien au plus récent."},
                                         "[{value: 420, on: 2024}, {value: 428, on: 2025}]"),
      row<Indicator, &Indicator::bounds>("bounds", {"Bounds", "Bornes"},
                                         {"The lowest and the highest value that make sense; outside them, a value is an error.",
                                          "La plus petite et la plus grande valeur possibles ; au-delà, une valeur est une erreur."},
                                         "{min: 0, max: 100}"),
      row<Indicator, &Indicator::frequency>("frequency", {"Frequency", "Fréquence"},
                                            {"How often it is measured.", "À quel rythme on le mesure."}, "yearly"),
      row<Indicator, &Indicator::owner>("owner", {"Owner", "Responsable"},
                                        {"The institution or the person who gives its values: an id.",
                                         "L'institution ou la personne qui en fournit les valeurs : un identifiant."},
                                        "caf-49"),
      row<Indicator, &Indicator::counts_persons>("counts_persons", {"Counts persons", "Compte des personnes"},
                                                 {"`true` where it counts people: values of 1 to 4 are then masked in public documents.",
                                                  "`true` s'il compte des personnes : les valeurs de 1 à 4 sont alors masquées dans les "
                                                  "documents publics."},
                                                 "true"),
  };
  static constexpr auto fields = thing_fields<Indicator>(own, "places-accueil", "Places d'accueil collectif du jeune enfant");
  static constexpr RecordTable table{
      "indicator",
      {"Indicator", "Indicateur"},
      {"A number by which actions and objectives are judged.", "Un nombre qui permet de juger des actions et des objectifs."},
      fields};
  return table;
}

}  // namespace ctg::schema
