// The tables of the institutions of a plan, of the people who speak for them, and of the places it names.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Institution>() {
  static constexpr std::array own{
      row<Institution, &Institution::kind>("kind", {"Kind", "Nature"},
                                           {"What sort of institution it is.", "La sorte d'institution dont il s'agit."}, "caf",
                                           Presence::required),
      row<Institution, &Institution::short_name>("short_name", {"Short name", "Nom court"},
                                                 {"The name shown in tables, where the full one is too long.",
                                                  "Le nom montré dans les tableaux, quand le nom complet est trop long."},
                                                 "Caf 49"),
      row<Institution, &Institution::aliases>(
          "aliases", {"Other names", "Autres noms"},
          {"Other spellings in use, by which an import recognises it.", "Les autres écritures en usage, pour qu'un import la reconnaisse."},
          "[Caf de Maine-et-Loire, CAF]"),
      row<Institution, &Institution::siren>(
          "siren", {"SIREN", "SIREN"},
          {"Its SIREN number: nine digits, in quotation marks.", "Son numéro SIREN : neuf chiffres, entre guillemets."}, "\"244900015\""),
      row<Institution, &Institution::siret>("siret", {"SIRET", "SIRET"},
                                            {"The SIRET number of its establishment: the SIREN and five digits, in quotation marks.",
                                             "Le numéro SIRET de l'établissement : le SIREN et cinq chiffres, entre guillemets."},
                                            "\"24490001500011\""),
      row<Institution, &Institution::insee>(
          "insee", {"Insee code", "Code Insee"},
          {"Of a commune, its code: five characters, in quotation marks.", "Le code d'une commune : cinq caractères, entre guillemets."},
          "\"49007\""),
      row<Institution, &Institution::valid_from>(
          "valid_from", {"Exists since", "Existe depuis"},
          {"From when the institution exists under this name.", "Depuis quand l'institution existe sous ce nom."}, "2021-04-01"),
      row<Institution, &Institution::valid_to>("valid_to", {"Existed until", "A existé jusqu'à"},
                                               {"The last day on which it existed; after it, nothing new may be entrusted to it.",
                                                "Le dernier jour où elle a existé ; ensuite, on ne lui confie plus rien."},
                                               "2021-03-31"),
      row<Institution, &Institution::successor>(
          "successor", {"Successor", "Institution suivante"},
          {"The institution that took over from it: its id.", "L'institution qui a pris sa suite : son identifiant."}, "ddets-49"),
      row<Institution, &Institution::parent>(
          "parent", {"Belongs to", "Rattachée à"},
          {"The institution of which it is a part: its id.", "L'institution dont elle fait partie : son identifiant."}, "ville-angers"),
  };
  static constexpr auto fields = named_thing_fields<Institution>(own, "caf-49", "Caisse d'allocations familiales de Maine-et-Loire");
  static constexpr RecordTable table{
      "institution",
      {"Institution", "Institution"},
      {"An institution that signs, leads, funds or takes part.", "Une institution qui signe, pilote, finance ou participe."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<Person>() {
  static constexpr std::array own{
      row<Person, &Person::institution>(
          "institution", {"Institution", "Institution"},
          {"The institution that the person speaks for: its id.", "L'institution que la personne représente : son identifiant."}, "caf-49",
          Presence::required),
      row<Person, &Person::role>("role", {"Role", "Fonction"}, {"What the person does there.", "Ce que la personne y fait."},
                                 "Chargée de coopération CTG", Presence::required),
      row<Person, &Person::from>("from", {"From", "Depuis"},
                                 {"Since when the person holds this role.", "Depuis quand la personne exerce cette fonction."}, "2023-09"),
      row<Person, &Person::to>("to", {"Until", "Jusqu'à"},
                               {"Until when; empty as long as it lasts.", "Jusqu'à quand ; vide tant que cela dure."}, "2026-08-31"),
      row<Person, &Person::email>("email", {"E-mail", "Adresse électronique"},
                                  {"A work address, for those who keep the plan. It is never published.",
                                   "Une adresse professionnelle, pour qui tient le plan. Elle n'est jamais publiée."},
                                  "m.durand@example.org"),
  };
  static constexpr auto fields = named_thing_fields<Person>(own, "m-durand", "Marie Durand");
  static constexpr RecordTable table{"person",
                                     {"Person", "Personne"},
                                     {"Someone who signs, leads, steers or is elected, in their public role.",
                                      "Quelqu'un qui signe, pilote, siège ou est élu, dans son rôle public."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Place>() {
  static constexpr std::array own{
      row<Place, &Place::kind>("kind", {"Kind", "Nature"},
                               {"A neighbourhood, a commune, a priority neighbourhood (QPV) or a facility.",
                                "Un quartier, une commune, un quartier prioritaire (QPV) ou un équipement."},
                               "qpv", Presence::required),
  };
  static constexpr auto fields = [] {
    auto rows = thing_fields<Place>(own, "monplaisir", "Monplaisir");
    for (Field& field : rows)
      if (field.name == "code")
        field = row<Place, &Place::code>(
            "code", {"Code", "Code"},
            {"Its official code, in quotation marks: Insee of a commune, `QN` or `QP` of a priority neighbourhood.",
             "Son code officiel, entre guillemets : Insee pour une commune, `QN` ou `QP` pour un quartier "
             "prioritaire."},
            "\"QN04901M\"");
    return rows;
  }();
  static constexpr RecordTable table{"place",
                                     {"Place", "Lieu"},
                                     {"Where an action takes place: a commune, a neighbourhood or a facility.",
                                      "Là où se déroule une action : une commune, un quartier ou un équipement."},
                                     fields};
  return table;
}

}  // namespace ctg::schema
