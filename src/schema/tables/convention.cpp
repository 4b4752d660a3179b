// The tables of the convention itself: its territory, its period, who signed it, and where what it says comes from.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Source>() {
  static constexpr std::array fields{
      row<Source, &Source::document>("document", {"Document", "Document"},
                                     {"The document it was taken from, with its page or article where that helps.",
                                      "Le document d'origine, avec la page ou l'article si c'est utile."},
                                     "\"Convention signée, annexe 4, p. 27\""),
      row<Source, &Source::quote>("quote", {"Quotation", "Citation"},
                                  {"The words of the document, copied exactly.", "Les mots du document, recopiés à l'identique."},
                                  "\"Fixer un cap\""),
  };
  static constexpr RecordTable table{
      "source",
      {"Source", "Source"},
      {"The document that an item was taken from, with its words.", "Le document d'où vient un élément, avec ses mots."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<DocumentLink>() {
  static constexpr std::array fields{
      row<DocumentLink, &DocumentLink::title>("title", {"Title", "Intitulé"}, {"What the document is called.", "Le nom du document."},
                                              "Délibération du 12 mars 2024"),
      row<DocumentLink, &DocumentLink::url>("url", {"Address", "Adresse"},
                                            {"Where to read it: a web address, or a file's path from the plan's folder.",
                                             "Où le lire : une adresse web, ou un chemin depuis le dossier du plan."},
                                            "\"https://example.org/deliberation.pdf\""),
  };
  static constexpr RecordTable table{"document",
                                     {"Document", "Document"},
                                     {"A document to read with a thing of the plan.", "Un document à lire avec un élément du plan."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Territory>() {
  static constexpr std::array fields{
      row<Territory, &Territory::kind>("kind", {"Kind", "Nature"},
                                       {"A commune, an intercommunality, several communes that sign together, or a department.",
                                        "Une commune, une intercommunalité, plusieurs communes signataires ensemble, ou un département."},
                                       "intercommunality", Presence::required),
      row<Territory, &Territory::name>("name", {"Name", "Nom"}, {"The name of the territory.", "Le nom du territoire."}, "Bassin de Brive",
                                       Presence::required),
      row<Territory, &Territory::insee>(
          "insee", {"Insee code", "Code Insee"},
          {"The code of the commune: five characters, in quotation marks.", "Le code de la commune : cinq caractères, entre guillemets."},
          "\"49007\""),
      row<Territory, &Territory::siren>("siren", {"SIREN", "SIREN"},
                                        {"The SIREN number of the authority: nine digits, in quotation marks.",
                                         "Le numéro SIREN de la collectivité : neuf chiffres, entre guillemets."},
                                        R"("244900015")"),
      row<Territory, &Territory::communes>("communes", {"Communes", "Communes"},
                                           {"The Insee codes of the communes covered, each in quotation marks.",
                                            "Les codes Insee des communes couvertes, chacun entre guillemets."},
                                           R"(["49007", "49015"])"),
      row<Territory, &Territory::department>("department", {"Department", "Département"},
                                             {"The code of the department, in quotation marks: `\"49\"`, `\"2A\"`, `\"974\"`.",
                                              "Le code du département, entre guillemets : `\"49\"`, `\"2A\"`, `\"974\"`."},
                                             R"("49")"),
      row<Territory, &Territory::population>("population", {"Population", "Population"},
                                             {"The number of inhabitants, without spaces.", "Le nombre d'habitants, sans espaces."},
                                             "158930"),
  };
  static constexpr RecordTable table{"territory",
                                     {"Territory", "Territoire"},
                                     {"The territory that the convention covers.", "Le territoire couvert par la convention."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Period>() {
  static constexpr std::array fields{
      row<Period, &Period::start>("start", {"Start", "Début"},
                                  {"The first day. A month, a quarter, a half-year or a year may be enough.",
                                   "Le premier jour. Un mois, un trimestre, un semestre ou une année peuvent suffire."},
                                  "2024-09"),
      row<Period, &Period::end>("end", {"End", "Échéance"},
                                {"The last day. Of a date that is not complete, its last day counts: `2026-Q3` ends on 30 September.",
                                 "Le dernier jour. D'une date incomplète, on retient le dernier jour : `2026-Q3` finit le 30 septembre."},
                                "2026-12-31"),
  };
  static constexpr RecordTable table{"period",
                                     {"Period", "Période"},
                                     {"From one date to another, both included.", "D'une date à une autre, toutes deux comprises."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Deliberation>() {
  static constexpr std::array fields{
      row<Deliberation, &Deliberation::date>(
          "date", {"Date", "Date"}, {"The day on which the assembly decided.", "Le jour où l'assemblée a délibéré."}, "2023-12-18"),
      row<Deliberation, &Deliberation::reference>("reference", {"Reference", "Référence"},
                                                  {"The number of the deliberation.", "Le numéro de la délibération."}, "DCM 2023-142"),
  };
  static constexpr RecordTable table{
      "deliberation",
      {"Deliberation", "Délibération"},
      {"The decision by which an assembly authorised the signature.", "La décision par laquelle une assemblée a autorisé la signature."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<Signatory>() {
  static constexpr std::array fields{
      row<Signatory, &Signatory::institution>(
          "institution", {"Institution", "Institution"},
          {"The institution that commits itself: its id.", "L'institution qui s'engage : son identifiant."}, "caf-49", Presence::required),
      row<Signatory, &Signatory::person>(
          "person", {"Person", "Personne"},
          {"The person who signed for it: their id.", "La personne qui a signé pour elle : son identifiant."}, "m-durand"),
      row<Signatory, &Signatory::capacity>("capacity", {"Capacity", "Qualité"},
                                           {"In what capacity the person signed.", "En quelle qualité la personne a signé."}, "Directrice"),
      row<Signatory, &Signatory::deliberation>(
          "deliberation", {"Deliberation", "Délibération"},
          {"The decision of the assembly that authorised the signature.", "La décision de l'assemblée qui a autorisé la signature."},
          "{date: 2023-12-18, reference: DCM 2023-142}"),
  };
  static constexpr RecordTable table{
      "signatory", {"Signatory", "Signataire"}, {"Who signed the convention.", "Qui a signé la convention."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Attendance>() {
  static constexpr std::array fields{
      row<Attendance, &Attendance::person>("person", {"Person", "Personne"},
                                           {"The person who was there: their id.", "La personne présente : son identifiant."}, "m-durand"),
      row<Attendance, &Attendance::institution>(
          "institution", {"Institution", "Institution"},
          {"The institution they came for: its id.", "L'institution qu'elle représentait : son identifiant."}, "caf-49"),
  };
  static constexpr RecordTable table{"attendance",
                                     {"Attendance", "Présence"},
                                     {"Who was present at the signature without signing.", "Qui assistait à la signature sans signer."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Evaluation>() {
  static constexpr std::array fields{
      row<Evaluation, &Evaluation::mid_term_on>("mid_term_on", {"Mid-term evaluation", "Évaluation à mi-parcours"},
                                                {"When the mid-term evaluation is due.", "La date prévue de l'évaluation à mi-parcours."},
                                                "2026-06"),
      row<Evaluation, &Evaluation::final_on>("final_on", {"Final evaluation", "Évaluation finale"},
                                             {"When the final evaluation is due.", "La date prévue de l'évaluation finale."}, "2027-S2"),
      row<Evaluation, &Evaluation::questions>(
          "questions", {"Questions", "Questions évaluatives"},
          {"The questions that the evaluation is to answer.", "Les questions auxquelles l'évaluation doit répondre."},
          "[\"L'offre d'accueil répond-elle aux besoins des familles ?\"]"),
  };
  static constexpr RecordTable table{"evaluation",
                                     {"Evaluation", "Évaluation"},
                                     {"When the convention is evaluated, and on what.", "Quand la convention est évaluée, et sur quoi."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Convention>() {
  static constexpr std::array own{
      row<Convention, &Convention::language>("language", {"Language", "Langue"},
                                             {"The language of the plan's texts, in which its reports are written.",
                                              "La langue des textes du plan ; les rapports sont écrits dans cette langue."},
                                             "fr", Presence::required),
      row<Convention, &Convention::territory>("territory", {"Territory", "Territoire"},
                                              {"The territory that the convention covers.", "Le territoire couvert par la convention."},
                                              R"({kind: commune, name: Angers, insee: "49007", department: "49"})", Presence::required),
      row<Convention, &Convention::status>(
          "status", {"Status", "Statut"},
          {"Where the convention stands, from draft to renewed.", "Où en est la convention, du projet au renouvellement."}, "in_force"),
      row<Convention, &Convention::period>("period", {"Period", "Période"},
                                           {"From when to when it applies, usually four or five calendar years.",
                                            "De quand à quand elle s'applique, en général quatre ou cinq années civiles."},
                                           "{start: 2024-01-01, end: 2027-12-31}"),
      row<Convention, &Convention::signed_on>("signed_on", {"Signed on", "Date de signature"},
                                              {"The day of the signature; it may come after the start of the period.",
                                               "Le jour de la signature ; il peut suivre le début de la période."},
                                              "2024-03-14"),
      row<Convention, &Convention::signatories>("signatories", {"Signatories", "Signataires"},
                                                {"The institutions that commit themselves, and who signed for each.",
                                                 "Les institutions qui s'engagent, et qui a signé pour chacune."},
                                                "[{institution: caf-49, person: m-durand, capacity: Directrice}]"),
      row<Convention, &Convention::present>(
          "present", {"Present", "Présents"},
          {"Those who were at the signature without signing.", "Celles et ceux qui assistaient à la signature sans signer."},
          "[{person: k-bensaid, institution: ville-angers}]"),
      row<Convention, &Convention::aims>("aims", {"Aims", "Finalités"},
                                         {"What the partners expect of the convention as a whole.",
                                          "Ce que les partenaires attendent de la convention dans son ensemble."},
                                         "[Fixer un cap, Clarifier les interventions]"),
      row<Convention, &Convention::levels>("levels", {"Levels", "Niveaux"},
                                           {"The names of the levels of the tree of objectives, from the top, in this convention's words.",
                                            "Les noms des niveaux de l'arbre des objectifs, du plus haut au plus bas, avec les mots de la "
                                            "convention."},
                                           "[axe, objectif]"),
      row<Convention, &Convention::predecessor>("predecessor", {"Predecessor", "Convention précédente"},
                                                {"The contract that it follows.", "Le contrat auquel elle succède."},
                                                "Contrat enfance jeunesse 2019-2022"),
      row<Convention, &Convention::successor>(
          "successor", {"Successor", "Convention suivante"},
          {"The convention that follows it, once there is one.", "La convention qui lui succède, quand il y en a une."}, "CTG 2028-2032"),
      row<Convention, &Convention::linked_contracts>(
          "linked_contracts", {"Linked contracts", "Contrats liés"},
          {"The other contracts of the territory that it works with.", "Les autres contrats du territoire avec lesquels elle s'articule."},
          "[Contrat de ville 2024-2030, Schéma départemental des services aux familles]"),
      row<Convention, &Convention::evaluation>(
          "evaluation", {"Evaluation", "Évaluation"},
          {"When the convention is evaluated, and on what.", "Quand la convention est évaluée, et sur quoi."},
          "{mid_term_on: 2026-06, final_on: 2027-12}"),
  };
  static constexpr auto fields =
      thing_fields<Convention>(own, "ctg-2024-2027", "Convention Territoriale Globale 2024-2027", Presence::optional);
  static constexpr RecordTable table{"convention",
                                     {"Convention", "Convention"},
                                     {"The agreement itself: its territory, its period, who signed it and what for.",
                                      "La convention elle-même : son territoire, sa période, ses signataires et ses finalités."},
                                     fields};
  return table;
}

}  // namespace ctg::schema
