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
          {"What the body does: steer, prepare, follow one theme…", "Ce que fait l'instance : piloter, préparer, suivre un thème…"},
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

}  // namespace ctg::schema
