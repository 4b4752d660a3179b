// The table of an action: the fields of a fiche action, in the order in which it is read.
#include "schema/thing_rows.hpp"

namespace ctg::schema {

template <>
// NOLINTNEXTLINE(readability-function-size): a table, as long as an action has fields
const RecordTable& table_of<Action>() {
  static constexpr std::array own{
      row<Action, &Action::objectives>(
          "objectives", {"Objectives", "Objectifs"},
          {"The objectives it serves: their ids. The first is the main one, under which it is counted.",
           "Les objectifs qu'elle sert : leurs identifiants. Le premier est le principal, celui où on la compte."},
          "[petite-enfance]", Presence::required),
      row<Action, &Action::status>("status", {"Status", "Statut"},
                                   {"Where it stands. Late is not a status: it follows from `planned.end`.",
                                    "Où elle en est. Le retard n'est pas un statut : il se déduit de `planned.end`."},
                                   "in_progress", Presence::required),
      row<Action, &Action::maturity>("maturity", {"Maturity", "Maturité"},
                                     {"Announced, being prepared, or validated by the committee and ready to start.",
                                      "Annoncée, en projet, ou validée par le comité et prête à démarrer."},
                                     "validated"),
      row<Action, &Action::lead>("lead", {"Lead", "Pilote"},
                                 {"The institution that answers for the action: its id. One only; the others are `co_leads`.",
                                  "L'institution qui répond de l'action : son identifiant. Une seule ; les autres sont dans `co_leads`."},
                                 "caf-49"),
      row<Action, &Action::lead_service>(
          "lead_service", {"Lead service", "Service pilote"},
          {"The department or service that leads it there.", "La direction ou le service qui la pilote dans cette institution."},
          "Direction de la petite enfance"),
      row<Action, &Action::lead_person>("lead_person", {"Lead person", "Personne pilote"},
                                        {"The person who leads it: their id.", "La personne qui la pilote : son identifiant."}, "m-durand"),
      row<Action, &Action::co_leads>("co_leads", {"Co-leads", "Copilotes"},
                                     {"The institutions that lead it together with the lead: their ids.",
                                      "Les institutions qui la pilotent avec le pilote : leurs identifiants."},
                                     "[ville-angers]"),
      row<Action, &Action::partners>(
          "partners", {"Partners", "Partenaires"},
          {"The institutions that take part, and in what role.", "Les institutions qui participent, et dans quel rôle."},
          "[{institution: msa-49, role: funder}]"),
      row<Action, &Action::elected_referent>(
          "elected_referent", {"Elected referent", "Élu référent"},
          {"The elected member who answers for it: the id of a person.", "L'élue ou l'élu qui la suit : l'identifiant d'une personne."},
          "h-vauquelin"),
      row<Action, &Action::body>("body", {"Body", "Instance de suivi"},
                                 {"The committee that follows it: its id.", "Le comité qui la suit : son identifiant."}, "cotech-enfance"),
      row<Action, &Action::finding>(
          "finding", {"Finding", "Constat"},
          {"What was observed and makes the action necessary.", "Ce qui a été constaté et rend l'action nécessaire."},
          "Les parents en horaires décalés n'ont pas de solution d'accueil"),
      row<Action, &Action::goals>("goals", {"Goals", "Objectifs de l'action"},
                                  {"What the action itself is to achieve.", "Ce que l'action elle-même doit permettre."},
                                  "Ouvrir une offre d'accueil dès 6 h 30"),
      row<Action, &Action::description>("description", {"Description", "Descriptif"},
                                        {"What will be done, concretely.", "Ce qui sera fait, concrètement."},
                                        "Élargir les horaires de deux crèches et former douze assistantes maternelles."),
      row<Action, &Action::expected_results>("expected_results", {"Expected results", "Résultats attendus"},
                                             {"What will have changed for the people concerned once it is done.",
                                              "Ce qui aura changé pour les personnes concernées une fois l'action menée."},
                                             "Quarante familles accueillies avant 8 h"),
      row<Action, &Action::themes>("themes", {"Themes", "Thématiques"}, {"The themes it belongs to.", "Les thématiques dont elle relève."},
                                   "[early_childhood, parenting]"),
      row<Action, &Action::audience>("audience", {"Audience", "En direction de"},
                                     {"Whether it is for residents, for the institutions themselves, or for both.",
                                      "Si elle s'adresse aux habitants, aux institutions elles-mêmes, ou aux deux."},
                                     "residents"),
      row<Action, &Action::publics>("publics", {"Publics", "Publics"},
                                    {"The people it is meant for.", "Les personnes à qui elle est destinée."}, "[parents, children_0_3]"),
      row<Action, &Action::places>("places", {"Places", "Territoires"},
                                   {"Where it takes place: ids of places. None where it covers the whole territory.",
                                    "Où elle se déroule : des identifiants de lieux. Aucun si elle couvre tout le territoire."},
                                   "[monplaisir, belle-beille]"),
      row<Action, &Action::priority>("priority", {"Priority", "Priorité"},
                                     {"How it ranks among the other actions.", "Son rang parmi les autres actions."}, "high"),
      row<Action, &Action::outlook>(
          "outlook", {"Outlook", "Perspective"},
          {"Whether its objectives are within reach, as its lead judges.", "Si ses objectifs sont à portée, selon le pilote."},
          "achievable"),
      row<Action, &Action::status_on>("status_on", {"Status since", "Statut depuis"},
                                      {"The day on which it took its present status.", "Le jour où elle a pris son statut actuel."},
                                      "2025-03-14"),
      row<Action, &Action::status_reason>(
          "status_reason", {"Reason for the status", "Motif du statut"},
          {"Why it is postponed, suspended, blocked or cancelled.", "Pourquoi elle est reportée, suspendue, bloquée ou abandonnée."},
          "Le recrutement n'a pas abouti ; relance en septembre"),
      row<Action, &Action::planned>(
          "planned", {"Planned dates", "Calendrier prévu"},
          {"When it is to start and to end. The action is late when it is neither done nor cancelled and the last "
           "day of `planned.end` is past.",
           "Quand elle doit commencer et finir. L'action est en retard si elle n'est ni réalisée ni abandonnée et "
           "que le dernier jour de `planned.end` est passé."},
          "{start: 2024-09, end: 2026-12-31}"),
      row<Action, &Action::actual>("actual", {"Actual dates", "Calendrier réel"},
                                   {"When it did start and end; `actual.end` once it is done.",
                                    "Quand elle a vraiment commencé et fini ; `actual.end` une fois l'action réalisée."},
                                   "{start: 2024-10-07}"),
      row<Action, &Action::recurring>(
          "recurring", {"Recurring", "Récurrence"},
          {"How often it comes back, for an action that repeats itself.", "À quel rythme elle revient, si l'action se répète."}, "yearly"),
      row<Action, &Action::steps>("steps", {"Steps", "Étapes"}, {"Its steps, each with its date.", "Ses étapes, chacune avec sa date."},
                                  "[{title: Recruter l'animatrice, due: 2025-06, owner: caf-49}]"),
      row<Action, &Action::depends_on>(
          "depends_on", {"Depends on", "Dépend de"},
          {"The actions that must be done before it: their ids.", "Les actions à mener avant elle : leurs identifiants."}, "[AVS-01]"),
      row<Action, &Action::blockers>(
          "blockers", {"Blockers", "Points de blocage"},
          {"What is in the way, since when, and who can remove it.", "Ce qui bloque, depuis quand, et qui peut débloquer."},
          "[{text: Local hors normes, since: 2025-02, owner: ville-angers}]"),
      row<Action, &Action::means>("means", {"Means", "Moyens"},
                                  {"The staff and the equipment given to it.", "Les moyens humains et techniques qui y sont consacrés."},
                                  "{staff_fte: 0.5, text: Une salle de la maison de quartier}"),
      row<Action, &Action::budget>(
          "budget", {"Budget", "Budget"},
          {"The expenses of each year, planned and spent, in euros.", "Les dépenses de chaque année, prévues et réalisées, en euros."},
          "[{year: 2025, kind: operating, planned: 12000, spent: 11480.50}]"),
      row<Action, &Action::tax>("tax", {"Tax", "Taxe"},
                                {"Whether the amounts of the action are without tax, with tax, or not taxed.",
                                 "Si les montants de l'action sont hors taxes, toutes taxes comprises, ou non taxés."},
                                "included"),
      row<Action, &Action::funding>("funding", {"Funding", "Financements"},
                                    {"Who pays, how much was requested, granted and paid, in euros.",
                                     "Qui finance, combien a été demandé, accordé et versé, en euros."},
                                    "[{institution: caf-49, year: 2025, requested: 8000, granted: 7500}]"),
      row<Action, &Action::indicators>(
          "indicators", {"Indicators", "Indicateurs"},
          {"The indicators that follow it: their ids.", "Les indicateurs qui la suivent : leurs identifiants."}, "[places-accueil]"),
      row<Action, &Action::participation>("participation", {"Participation", "Participation des habitants"},
                                          {"How far residents take part in it, from information to co-construction.",
                                           "Jusqu'où les habitants y prennent part, de l'information à la co-construction."},
                                          "concertation"),
      row<Action, &Action::notes>("notes", {"Notes", "Notes de suivi"},
                                  {"The dated notes on how it goes, the latest of which reports quote.",
                                   "Les notes datées de suivi ; les rapports citent la dernière."},
                                  "[{on: 2025-06-12, text: \"Premier atelier tenu, 14 familles présentes\"}]"),
      row<Action, &Action::visibility>("visibility", {"Visibility", "Visibilité"},
                                       {"Who may read it: everyone, the partners, or only those who keep the plan.",
                                        "Qui peut la lire : tout le monde, les partenaires, ou seulement l'équipe qui tient le plan."},
                                       "public"),
      row<Action, &Action::amendment>("amendment", {"Amendment", "Avenant"},
                                      {"The amendment that brought it into the convention: its id.",
                                       "L'avenant qui l'a fait entrer dans la convention : son identifiant."},
                                      "avenant-1"),
  };
  static constexpr auto fields = thing_fields<Action>(own, "AVS-03", "Élargir les horaires d'accueil du jeune enfant");
  static constexpr RecordTable table{
      "action",
      {"Action", "Action"},
      {"What is done, by whom, when and with what: one fiche action.", "Ce qui est fait, par qui, quand et avec quoi : une fiche action."},
      fields};
  return table;
}

}  // namespace ctg::schema
