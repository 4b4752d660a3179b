// The table of an acceptance: a changed commitment that the institutions agreed to.
#include "schema/row.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Acceptance>() {
  static constexpr std::array fields{
      row<Acceptance, &Acceptance::fingerprint>(
          "fingerprint", {"Fingerprint", "Empreinte"},
          {"Which change it is: what `ctg diff` prints beside it.", "De quel changement il s'agit : ce que `ctg diff` affiche à côté."},
          "3f0c9a6b21d47e58", Presence::required),
      row<Acceptance, &Acceptance::decision>(
          "decision", {"Decision", "Décision"},
          {"The decision by which it was agreed: its id.", "La décision qui l'a acté : son identifiant."}, "d-2026-04"),
      row<Acceptance, &Acceptance::amendment>(
          "amendment", {"Amendment", "Avenant"},
          {"The amendment by which it was agreed: its id.", "L'avenant qui l'a acté : son identifiant."}, "avenant-1"),
      row<Acceptance, &Acceptance::reason>("reason", {"Reason", "Motif"},
                                           {"Why it was agreed, or by whom.", "Pourquoi on s'est mis d'accord, ou qui l'a fait."},
                                           "Accord de la Caf et de la ville par courrier", Presence::required),
      row<Acceptance, &Acceptance::on>("on", {"Date", "Date"}, {"When it was agreed.", "La date de l'accord."}, "2026-04-02"),
  };
  static constexpr RecordTable table{
      "accepted",
      {"Accepted change", "Changement accepté"},
      {"A changed commitment that the institutions concerned agreed to: `ctg diff` no longer counts it as open.",
       "Un engagement modifié avec l'accord des institutions concernées : `ctg diff` ne le compte plus comme à faire valider."},
      fields};
  return table;
}

}  // namespace ctg::schema
