// The tables of the groups of fields inside an action: partners, steps, blockers, means, money and notes.
#include "schema/row.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<Partner>() {
  static constexpr std::array fields{
      row<Partner, &Partner::institution>("institution", {"Institution", "Institution"},
                                          {"The institution that takes part: its id.", "L'institution qui participe : son identifiant."},
                                          "caf-49", Presence::required),
      row<Partner, &Partner::role>(
          "role", {"Role", "Rôle"},
          {"Whether it funds, carries out, is associated or is consulted.", "Si elle finance, met en œuvre, est associée ou consultée."},
          "operator"),
  };
  static constexpr RecordTable table{
      "partner",
      {"Partner", "Partenaire"},
      {"An institution that takes part in an action without leading it.", "Une institution qui participe à une action sans la piloter."},
      fields};
  return table;
}

template <>
const RecordTable& table_of<Step>() {
  static constexpr std::array fields{
      row<Step, &Step::title>("title", {"Title", "Intitulé"}, {"What is to be done.", "Ce qu'il y a à faire."}, "Recruter l'animatrice",
                              Presence::required),
      row<Step, &Step::due>("due", {"Due", "Échéance"},
                            {"By when. The step is late once the last day of this date is past and `done_on` is empty.",
                             "Pour quand. L'étape est en retard quand le dernier jour de cette date est passé et que `done_on` est vide."},
                            "2025-06"),
      row<Step, &Step::done_on>(
          "done_on", {"Done on", "Réalisée le"},
          {"When it was done. Empty as long as it is not.", "Quand elle a été réalisée. Vide tant qu'elle ne l'est pas."}, "2025-05-22"),
      row<Step, &Step::owner>(
          "owner", {"Owner", "Responsable"},
          {"The institution or the person who does it: an id.", "L'institution ou la personne qui s'en charge : un identifiant."},
          "m-durand"),
  };
  static constexpr RecordTable table{"step", {"Step", "Étape"}, {"A step of an action.", "Une étape d'une action."}, fields};
  return table;
}

template <>
const RecordTable& table_of<Blocker>() {
  static constexpr std::array fields{
      row<Blocker, &Blocker::text>("text", {"Text", "Texte"},
                                   {"What is in the way, and what would remove it.", "Ce qui bloque, et ce qui débloquerait."},
                                   "Le local n'est pas aux normes ; travaux à voter", Presence::required),
      row<Blocker, &Blocker::since>("since", {"Since", "Depuis"}, {"Since when.", "Depuis quand."}, "2025-02"),
      row<Blocker, &Blocker::owner>(
          "owner", {"Owner", "Responsable"},
          {"The institution or the person who can remove it: an id.", "L'institution ou la personne qui peut le lever : un identifiant."},
          "ville-angers"),
      row<Blocker, &Blocker::resolved_on>(
          "resolved_on", {"Resolved on", "Levé le"},
          {"When it was removed. Empty as long as it stands.", "Quand il a été levé. Vide tant qu'il demeure."}, "2025-04-30"),
  };
  static constexpr RecordTable table{"blocker",
                                     {"Blocker", "Point de blocage"},
                                     {"What prevents an action from going on.", "Ce qui empêche une action d'avancer."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Means>() {
  static constexpr std::array fields{
      row<Means, &Means::staff_fte>("staff_fte", {"Staff (FTE)", "Effectifs (ETP)"},
                                    {"The people at work on it, in full-time equivalents: `0.5` is half a post.",
                                     "Les personnes qui y travaillent, en équivalents temps plein : `0.5` pour un mi-temps."},
                                    "0.5"),
      row<Means, &Means::text>(
          "text", {"Text", "Texte"},
          {"Rooms, equipment, skills: the means that are not money.", "Locaux, matériel, compétences : les moyens autres que l'argent."},
          "Une salle de la maison de quartier, deux matinées par semaine"),
  };
  static constexpr RecordTable table{"means",
                                     {"Means", "Moyens"},
                                     {"The staff and the equipment given to an action.", "Les moyens humains et techniques d'une action."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<BudgetLine>() {
  static constexpr std::array fields{
      row<BudgetLine, &BudgetLine::year>("year", {"Year", "Année"}, {"The calendar year of the expense.", "L'année civile de la dépense."},
                                         "2025", Presence::required),
      row<BudgetLine, &BudgetLine::kind>("kind", {"Kind", "Nature"}, {"Operating or investment.", "Fonctionnement ou investissement."},
                                         "operating"),
      row<BudgetLine, &BudgetLine::label>("label", {"Label", "Libellé"}, {"What the money is for.", "À quoi sert l'argent."},
                                          "Poste d'animation"),
      row<BudgetLine, &BudgetLine::planned>("planned", {"Planned", "Prévu"},
                                            {"Planned, in euros: digits only, a point before cents.",
                                             "Le montant prévu, en euros : des chiffres seuls, un point avant les centimes."},
                                            "12000"),
      row<BudgetLine, &BudgetLine::spent>("spent", {"Spent", "Réalisé"},
                                          {"Spent, in euros, once it is known.", "Le montant dépensé, en euros, dès qu'il est connu."},
                                          "11480.50"),
  };
  static constexpr RecordTable table{"budget_line",
                                     {"Budget line", "Ligne de budget"},
                                     {"An expense of one year, planned then spent.", "Une dépense d'une année, prévue puis réalisée."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Funding>() {
  static constexpr std::array fields{
      row<Funding, &Funding::institution>("institution", {"Funder", "Financeur"},
                                          {"The institution that pays: its id.", "L'institution qui paie : son identifiant."}, "caf-49",
                                          Presence::required),
      row<Funding, &Funding::scheme>("scheme", {"Scheme", "Dispositif"},
                                     {"The name of the grant or of the call.", "Le nom de l'aide ou de l'appel à projets."},
                                     "Bonus territoire CTG"),
      row<Funding, &Funding::year>("year", {"Year", "Année"}, {"The calendar year it is for.", "L'année civile concernée."}, "2025"),
      row<Funding, &Funding::requested>("requested", {"Requested", "Demandé"}, {"Asked for, in euros.", "Le montant demandé, en euros."},
                                        "8000"),
      row<Funding, &Funding::granted>("granted", {"Granted", "Accordé"},
                                      {"Granted, in euros. What is granted is set against the budget.",
                                       "Le montant accordé, en euros. C'est lui qu'on rapproche du budget."},
                                      "7500"),
      row<Funding, &Funding::paid>("paid", {"Paid", "Versé"}, {"Paid so far, in euros.", "Le montant versé à ce jour, en euros."}, "3750"),
      row<Funding, &Funding::in_kind>(
          "in_kind", {"In kind", "En nature"},
          {"What is given otherwise than in money, valued in euros.", "Ce qui est apporté autrement qu'en argent, estimé en euros."},
          "1200"),
  };
  static constexpr RecordTable table{"funding",
                                     {"Funding", "Financement"},
                                     {"What an institution gives to an action.", "Ce qu'une institution apporte à une action."},
                                     fields};
  return table;
}

template <>
const RecordTable& table_of<Note>() {
  static constexpr std::array fields{
      row<Note, &Note::on>("on", {"Date", "Date"},
                           {"The day of the note. An open action without a recent note becomes stale.",
                            "Le jour de la note. Une action ouverte sans note récente devient sans nouvelles."},
                           "2025-06-12", Presence::required),
      row<Note, &Note::text>("text", {"Text", "Texte"}, {"What there is to know.", "Ce qu'il faut savoir."},
                             "Premier atelier tenu, 14 familles présentes", Presence::required),
      row<Note, &Note::author>(
          "author", {"Author", "Auteur"},
          {"The institution or the person who says so: an id.", "L'institution ou la personne qui le dit : un identifiant."}, "m-durand"),
      row<Note, &Note::kind>("kind", {"Kind", "Nature"},
                             {"Progress, risk, success, or a decision that the steering committee should take.",
                              "Avancement, risque, réussite, ou décision attendue du comité de pilotage."},
                             "progress"),
      row<Note, &Note::visibility>("visibility", {"Visibility", "Visibilité"},
                                   {"Who may read it: everyone, the partners, or only those who keep the plan.",
                                    "Qui peut la lire : tout le monde, les partenaires, ou seulement l'équipe qui tient le plan."},
                                   "partners"),
  };
  static constexpr RecordTable table{
      "note", {"Note", "Note de suivi"}, {"A dated note on how an action goes.", "Une note datée sur la vie d'une action."}, fields};
  return table;
}

}  // namespace ctg::schema
