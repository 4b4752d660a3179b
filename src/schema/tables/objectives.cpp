// The tables of the shared diagnosis and of the tree of objectives.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Figure>() {
  static constexpr std::array fields{
      row<Figure, &Figure::label>("label", {"Label", "Libellé"}, {"What is counted or measured.", "Ce qui est compté ou mesuré."},
                                  "Familles monoparentales"),
      row<Figure, &Figure::value>("value", {"Value", "Valeur"},
                                  {"The number alone, with a point before decimals; the unit has its own field.",
                                   "Le nombre seul, avec un point avant les décimales ; l'unité a son propre champ."},
                                  "27.4"),
      row<Figure, &Figure::unit>("unit", {"Unit", "Unité"}, {"What the number counts.", "Ce que compte le nombre."}, "\"% des familles\""),
      row<Figure, &Figure::on>("on", {"Date", "Date"}, {"The date or the year it holds for.", "La date ou l'année de la donnée."}, "2023"),
      row<Figure, &Figure::source>("source", {"Source", "Source"}, {"Who publishes it.", "Qui la publie."}, "Insee, recensement 2021"),
  };
  static constexpr RecordTable table{
      "figure", {"Figure", "Donnée chiffrée"}, {"A figure of the shared diagnosis.", "Une donnée chiffrée du diagnostic partagé."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Need>() {
  static constexpr std::array own{
      row<Need, &Need::finding>("finding", {"Finding", "Constat"},
                                {"What the shared diagnosis observed.", "Ce que le diagnostic partagé a constaté."},
                                "Un parent sur trois ne trouve pas d'accueil avant 8 h"),
      row<Need, &Need::figures>("figures", {"Figures", "Données chiffrées"},
                                {"The figures that support it.", "Les chiffres qui l'appuient."},
                                "[{label: Places d'accueil, value: 412, unit: places, on: 2023}]"),
      row<Need, &Need::themes>("themes", {"Themes", "Thématiques"}, {"The themes it belongs to.", "Les thématiques dont il relève."},
                               "[early_childhood]"),
      row<Need, &Need::places>("places", {"Places", "Territoires"},
                               {"Where it was observed: ids of places. None where it concerns the whole territory.",
                                "Où il a été constaté : des identifiants de lieux. Aucun s'il concerne tout le territoire."},
                               "[monplaisir]"),
  };
  static constexpr auto fields = thing_fields<Need>(own, "besoin-accueil-horaires", "Accueil du jeune enfant tôt le matin");
  static constexpr RecordTable table{"need",
                                     {"Need", "Besoin"},
                                     {"A need that the shared diagnosis established, to which objectives answer.",
                                      "Un besoin établi par le diagnostic partagé, auquel répondent des objectifs."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Objective>() {
  static constexpr std::array own{
      row<Objective, &Objective::parent>("parent", {"Parent", "Rattachement"},
                                         {"The objective above it: its id. None at the top of the tree.",
                                          "L'objectif du niveau supérieur : son identifiant. Aucun tout en haut."},
                                         "axe-1"),
      row<Objective, &Objective::level>("level", {"Level", "Niveau"},
                                        {"Its level, with one of the names of the convention's `levels`.",
                                         "Son niveau, avec l'un des noms de `levels` dans la convention."},
                                        "objectif"),
      row<Objective, &Objective::description>("description", {"Description", "Descriptif"},
                                              {"What it means, in a few sentences.", "Ce qu'il veut dire, en quelques phrases."},
                                              "Accueillir chaque enfant près de chez lui, aux horaires des parents."),
      row<Objective, &Objective::finding>("finding", {"Finding", "Constat"},
                                          {"What was observed and makes it necessary.", "Ce qui a été constaté et le rend nécessaire."},
                                          "L'offre d'accueil recule depuis 2019"),
      row<Objective, &Objective::addresses>(
          "addresses", {"Addresses", "Répond à"},
          {"The needs of the diagnosis that it answers: their ids.", "Les besoins du diagnostic auxquels il répond : leurs identifiants."},
          "[besoin-accueil-horaires]"),
      row<Objective, &Objective::themes>("themes", {"Themes", "Thématiques"},
                                         {"The themes it belongs to.", "Les thématiques dont il relève."}, "[early_childhood, parenting]"),
      row<Objective, &Objective::audience>("audience", {"Audience", "En direction de"},
                                           {"Whether it is for residents, for the institutions themselves, or for both.",
                                            "S'il s'adresse aux habitants, aux institutions elles-mêmes, ou aux deux."},
                                           "residents"),
      row<Objective, &Objective::cross_cutting>(
          "cross_cutting", {"Cross-cutting", "Transversal"},
          {"`true` where it runs through every domain of the convention.", "`true` s'il traverse tous les domaines de la convention."},
          "true"),
      row<Objective, &Objective::owner>(
          "owner", {"Owner", "Responsable"},
          {"The institution or the person who answers for it: an id.", "L'institution ou la personne qui en répond : un identifiant."},
          "caf-49"),
      row<Objective, &Objective::indicators>(
          "indicators", {"Indicators", "Indicateurs"},
          {"The indicators by which it is judged: their ids.", "Les indicateurs qui permettent d'en juger : leurs identifiants."},
          "[places-accueil]"),
  };
  static constexpr auto fields = thing_fields<Objective>(own, "petite-enfance", "Développer l'accueil du jeune enfant");
  static constexpr RecordTable table{"objective",
                                     {"Objective", "Objectif"},
                                     {"What the partners want to reach: an axis, an issue, an objective, at any level of the tree.",
                                      "Ce que les partenaires veulent atteindre : axe, enjeu ou objectif, à tout niveau de l'arbre."},
                                     fields};
  return table;
}

}  // namespace ctg::schema
