// The tables of the bodies that steer a plan: committees, meetings, decisions and amendments.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Member>() {
  static constexpr std::array fields{
      row<Member, &Member::institution>("institution", {"Institution", "Institution"},
                                        {"The institution that sits in it.", "L'institution qui y siège."}, "caf-49"),
      row<Member, &Member::person>("person", {"Person", "Personne"}, {"The person who sits in it.", "La personne qui y siège."},
                                   "m-durand"),
      row<Member, &Member::capacity>("capacity", {"Capacity", "Fonction"},
                                     {"Chair, secretary or member.", "Présidence, secrétariat ou membre."}, "chair"),
  };
  static constexpr RecordTable table{"member", {"Member", "Membre"}, {"Who sits in a body.", "Qui siège dans une instance."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Body>() {
  static constexpr std::array own{
      row<Body, &Body::kind>(
          "kind", {"Kind", "Nature"},
          {"What the body does: steer, prepare, follow one theme…", "Ce que fait l'instance : piloter, préparer, suivre un thème…"},
          "steering", Presence::required),
      row<Body, &Body::members>("members", {"Members", "Membres"}, {"Who sits in it.", "Qui y siège."},
                                "[{institution: caf-49, capacity: chair}]"),
      row<Body, &Body::meetings_per_year>("meetings_per_year", {"Meetings a year", "Réunions par an"},
                                          {"How often the convention says it meets.", "Le rythme prévu par la convention."}, "2"),
  };
  static constexpr auto fields = thing_fields<Body>(own, "copil", "Comité de pilotage");
  static constexpr RecordTable table{"body",
                                     {"Body", "Instance"},
                                     {"A committee that steers or follows the convention.", "Un comité qui pilote ou suit la convention."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Meeting>() {
  static constexpr std::array own{
      row<Meeting, &Meeting::body>("body", {"Body", "Instance"},
                                   {"The committee that met: its id.", "Le comité qui s'est réuni : son identifiant."}, "copil",
                                   Presence::required),
      row<Meeting, &Meeting::on>("on", {"Date", "Date"}, {"The day of the meeting.", "Le jour de la réunion."}, "2025-06-11",
                                 Presence::required),
      row<Meeting, &Meeting::attendees>("attendees", {"Attendees", "Participants"},
                                        {"The people who were there: their ids.", "Les personnes présentes : leurs identifiants."},
                                        "[m-durand, h-vauquelin]"),
      row<Meeting, &Meeting::minutes>("minutes", {"Minutes", "Compte rendu"},
                                      {"Where the minutes are: a web address, or a file's path from the plan's folder.",
                                       "Où se trouve le compte rendu : une adresse web, ou un chemin depuis le dossier du plan."},
                                      "comptes-rendus/2025-06-11-copil.pdf"),
  };
  static constexpr auto fields = thing_fields<Meeting>(own, "copil-2025-06", "Comité de pilotage du 11 juin 2025");
  static constexpr RecordTable table{
      "meeting", {"Meeting", "Réunion"}, {"A meeting of a body, on one day.", "Une réunion d'une instance, un jour donné."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Decision>() {
  static constexpr std::array own{
      row<Decision, &Decision::meeting>("meeting", {"Meeting", "Réunion"},
                                        {"The meeting that took it: its id.", "La réunion qui l'a prise : son identifiant."},
                                        "copil-2025-06", Presence::required),
      row<Decision, &Decision::kind>("kind", {"Kind", "Nature"},
                                     {"What was decided: launch, validate, postpone, suspend, cancel, modify…",
                                      "Ce qui a été décidé : lancer, valider, reporter, suspendre, abandonner, modifier…"},
                                     "postpone", Presence::required),
      row<Decision, &Decision::actions>("actions", {"Actions", "Actions"},
                                        {"The actions it is about: their ids.", "Les actions concernées : leurs identifiants."},
                                        "[AVS-03]"),
      row<Decision, &Decision::new_end>("new_end", {"New end", "Nouvelle échéance"},
                                        {"For a postponement, the new date of end, which `planned.end` of these actions should take.",
                                         "Pour un report, la nouvelle échéance, que doit reprendre `planned.end` des actions concernées."},
                                        "2026-12"),
      row<Decision, &Decision::text>("text", {"Text", "Texte"},
                                     {"The decision in the words of the minutes.", "La décision, dans les mots du compte rendu."},
                                     "Le comité reporte l'ouverture à la fin de 2026"),
  };
  static constexpr auto fields = thing_fields<Decision>(own, "decision-2025-04", "Report de l'ouverture du lieu d'accueil");
  static constexpr RecordTable table{"decision",
                                     {"Decision", "Décision"},
                                     {"What a body decided in a meeting, and which actions it changes.",
                                      "Ce qu'une instance a décidé en réunion, et les actions que cela change."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Amendment>() {
  static constexpr std::array own{
      row<Amendment, &Amendment::number>(
          "number", {"Number", "Rang"},
          {"Its rank: 1 for the first amendment, 2 for the next.", "Son rang : 1 pour le premier avenant, 2 pour le suivant."}, "1",
          Presence::required),
      row<Amendment, &Amendment::signed_on>("signed_on", {"Signed on", "Date de signature"},
                                            {"The day on which it was signed.", "Le jour de la signature."}, "2025-11-20"),
      row<Amendment, &Amendment::effective_on>("effective_on", {"Effective on", "Date d'effet"},
                                               {"From when it applies.", "À partir de quand il s'applique."}, "2026-01-01"),
      row<Amendment, &Amendment::subject>("subject", {"Subject", "Objet"},
                                          {"What it changes, in one sentence.", "Ce qu'il change, en une phrase."},
                                          "Ajout d'un axe sur l'accès aux droits"),
      row<Amendment, &Amendment::adds>(
          "adds", {"Adds", "Ajoute"},
          {"The objectives and the actions that it adds: their ids.", "Les objectifs et les actions qu'il ajoute : leurs identifiants."},
          "[acces-aux-droits, DRO-01]"),
      row<Amendment, &Amendment::changes>("changes", {"Changes", "Modifie"},
                                          {"The objectives and the actions whose signed text it changes: their ids.",
                                           "Les objectifs et les actions dont il modifie le texte signé : leurs identifiants."},
                                          "[AVS-03]"),
  };
  static constexpr auto fields = thing_fields<Amendment>(own, "avenant-1", "Avenant n° 1 à la convention");
  static constexpr RecordTable table{"amendment",
                                     {"Amendment", "Avenant"},
                                     {"A signed text that changes the convention.", "Un texte signé qui modifie la convention."},
                                     fields};
  return table;
}

}  // namespace ctg::schema
