// The tables of a plan's settings: the levels of the rules, the thresholds of what is derived, the files left out.
#include "schema/row.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<RuleLevel>() {
  static constexpr std::array fields{
      row<RuleLevel, &RuleLevel::rule>("rule", {"Rule", "Règle"}, {"The name of the rule.", "Le nom de la règle."}, "late",
                                       Presence::required),
      row<RuleLevel, &RuleLevel::level>("level", {"Level", "Niveau"},
                                        {"How the rule counts in this plan: error, warning, information, or not at all.",
                                         "Le poids de la règle dans ce plan : erreur, avertissement, information, ou aucun."},
                                        "warning", Presence::required),
  };
  static constexpr RecordTable table{"rule_level",
                                     {"Rule level", "Niveau d'une règle"},
                                     {"The level that a rule has in this plan.", "Le niveau d'une règle dans ce plan."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Thresholds>() {
  static constexpr std::array fields{
      row<Thresholds, &Thresholds::stale_days>(
          "stale_days", {"Stale after (days)", "Sans nouvelles après (jours)"},
          {"After how many days without a note or a change an open action is stale. 180 where not given.",
           "Au bout de combien de jours sans note ni changement une action ouverte est dite sans "
           "nouvelles. 180 à défaut."},
          "180"),
      row<Thresholds, &Thresholds::soon_days>("soon_days", {"Due soon (days)", "Échéance proche (jours)"},
                                              {"How many days before its end an action is due soon. 60 where not given.",
                                               "Combien de jours avant son échéance une action est dite proche du terme. 60 à défaut."},
                                              "60"),
      row<Thresholds, &Thresholds::completeness>(
          "completeness", {"Completeness (%)", "Complétude (%)"},
          {"Below what percentage of filled-in entries a field is reported as incomplete. 80 where not given.",
           "En dessous de quel pourcentage de fiches renseignées un champ est signalé. 80 à défaut."},
          "80"),
      row<Thresholds, &Thresholds::lead_share>("lead_share", {"Share of one lead (%)", "Part d'un pilote (%)"},
                                               {"The percentage of the actions beyond which one person leads too many. 50 where not given.",
                                                "Le pourcentage des actions au-delà duquel une même personne en pilote trop. 50 à défaut."},
                                               "50"),
  };
  static constexpr RecordTable table{"thresholds",
                                     {"Thresholds", "Seuils"},
                                     {"From when something is said to be stale, due soon or incomplete.",
                                      "À partir de quand on parle d'absence de nouvelles, d'échéance proche ou d'incomplétude."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Settings>() {
  static constexpr std::array fields{
      row<Settings, &Settings::rules>(
          "rules", {"Rules", "Règles"},
          {"The level of each rule whose default does not suit this plan: `error`, `warning`, `info` or `off`.",
           "Le niveau des règles dont la valeur d'origine ne convient pas : `error`, `warning`, `info` ou `off`."},
          "{late: info, missing-source: off}"),
      row<Settings, &Settings::thresholds>("thresholds", {"Thresholds", "Seuils"},
                                           {"From when something is said to be stale, due soon or incomplete.",
                                            "À partir de quand on parle d'absence de nouvelles, d'échéance proche ou d'incomplétude."},
                                           "{stale_days: 180, soon_days: 60}"),
      row<Settings, &Settings::ignore>("ignore", {"Files left out", "Fichiers ignorés"},
                                       {"Files and folders that are not part of the plan, from its folder.",
                                        "Les fichiers et dossiers qui ne font pas partie du plan, depuis son dossier."},
                                       "[modeles, brouillons/essai.yaml]"),
  };
  static constexpr RecordTable table{
      "settings",
      {"Settings", "Réglages"},
      {"How this plan is checked, and which files are left out.", "Comment ce plan est vérifié, et quels fichiers sont ignorés."},
      fields};
  return table;
}

}  // namespace ctg::schema
