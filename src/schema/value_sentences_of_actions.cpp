// What each value says that is about objectives, actions, money, notes, indicators and decisions.
#include "schema/value_sentences.hpp"

namespace ctg::schema {
namespace {

constexpr ValueSentence status_values[] = {
    {"proposed", {"Someone asks for it; nobody has decided.", "Quelqu'un la demande\u00a0; rien n'est décidé."}},
    {"planned", {"It is decided and has not begun.", "Elle est décidée et n'a pas commencé."}},
    {"in_progress", {"It has begun and goes on.", "Elle a commencé et se poursuit."}},
    {"done", {"It is finished; `actual.end` says when.", "Elle est finie\u00a0; `actual.end` dit quand."}},
    {"postponed",
     {"It will be done later; `planned` holds the new dates.", "Elle se fera plus tard\u00a0; `planned` donne les nouvelles dates."}},
    {"suspended",
     {"It has stopped for a time; `status_reason` says why.", "Elle est arrêtée pour un temps\u00a0; `status_reason` dit pourquoi."}},
    {"blocked", {"Something prevents it; `blockers` says what.", "Quelque chose l'empêche\u00a0; `blockers` dit quoi."}},
    {"cancelled", {"It will not be done; `status_reason` says why.", "Elle ne se fera pas\u00a0; `status_reason` dit pourquoi."}},
};
constexpr ValueSentence maturity_values[] = {
    {"announced", {"It is named, nothing more.", "Elle est citée, sans plus."}},
    {"project", {"It is being described: who, when, with what.", "Elle se précise\u00a0: qui, quand, avec quoi."}},
    {"validated", {"The steering committee has agreed to its sheet.", "Le comité de pilotage a validé sa fiche."}},
};
constexpr ValueSentence outlook_values[] = {
    {"secured", {"Nothing threatens the expected results.", "Rien ne menace les résultats attendus."}},
    {"achievable", {"The results are within reach, with attention.", "Les résultats restent à portée, avec de la vigilance."}},
    {"support_needed", {"Without help the results will not be reached.", "Sans appui, les résultats ne seront pas atteints."}},
    {"compromised",
     {"The results will not be reached as they were set.", "Les résultats ne seront pas atteints tels qu'ils ont été fixés."}},
};
constexpr ValueSentence priority_values[] = {
    {"high", {"Among the first to be done and funded.", "À mener et à financer parmi les premières."}},
    {"medium", {"To be done in its time.", "À mener en son temps."}},
    {"low", {"It can wait.", "Elle peut attendre."}},
};
constexpr ValueSentence partner_role_values[] = {
    {"funder", {"It pays a part.", "Elle en paie une partie."}},
    {"operator", {"It carries the action out in the field.", "Elle met l'action en œuvre sur le terrain."}},
    {"associated", {"It takes part in the work.", "Elle prend part aux travaux."}},
    {"consulted", {"Its opinion is asked.", "Son avis est demandé."}},
};
constexpr ValueSentence budget_kind_values[] = {
    {"operating",
     {"What is spent each year: salaries, rents, purchases.", "Ce qui se dépense chaque année\u00a0: salaires, loyers, achats."}},
    {"investment", {"What lasts: works, equipment.", "Ce qui dure\u00a0: travaux, équipement."}},
};
constexpr ValueSentence tax_values[] = {
    {"excluded", {"Amounts are without VAT.", "Les montants sont hors taxes."}},
    {"included", {"Amounts hold the VAT.", "Les montants comprennent la TVA."}},
    {"none", {"No VAT applies.", "Aucune TVA ne s'applique."}},
};
constexpr ValueSentence note_kind_values[] = {
    {"progress", {"What was done since the last note.", "Ce qui a été fait depuis la note précédente."}},
    {"risk", {"What may go wrong.", "Ce qui pourrait mal tourner."}},
    {"success", {"What went well and can be told.", "Ce qui a réussi et peut se raconter."}},
    {"decision_needed", {"A question for the steering committee.", "Une question pour le comité de pilotage."}},
};
constexpr ValueSentence visibility_values[] = {
    {"public", {"Everybody may read it.", "Tout le monde peut la lire."}},
    {"partners",
     {"The signatories and partners may read it; public documents leave it out.",
      "Les signataires et les partenaires peuvent la lire\u00a0; les documents publics l'omettent."}},
    {"internal",
     {"Only those who keep the plan read it; no document shows it.",
      "Seules les personnes qui tiennent le plan la lisent\u00a0; aucun document ne la montre."}},
};
constexpr ValueSentence indicator_kind_values[] = {
    {"means", {"What was put in: money, staff, rooms.", "Ce qu'on y a mis\u00a0: argent, personnel, locaux."}},
    {"output", {"What was done: places, workshops, people received.", "Ce qui a été fait\u00a0: places, ateliers, personnes accueillies."}},
    {"result", {"What has changed for those it was meant for.", "Ce qui a changé pour celles et ceux à qui l'action s'adresse."}},
    {"impact", {"What has changed in the territory, in the long run.", "Ce qui a changé sur le territoire, à long terme."}},
    {"context",
     {"A figure of the territory on which the plan does not act by itself.",
      "Un chiffre du territoire sur lequel le plan n'agit pas à lui seul."}},
};
constexpr ValueSentence direction_values[] = {
    {"up", {"The higher the better.", "Plus il monte, mieux c'est."}},
    {"down", {"The lower the better.", "Plus il baisse, mieux c'est."}},
    {"stable", {"It is to stay where it is.", "Il doit rester où il est."}},
};
constexpr ValueSentence aggregation_values[] = {
    {"stock", {"What there is on a day; the last value counts.", "Ce qu'il y a à une date\u00a0; la dernière valeur compte."}},
    {"flow",
     {"What happened during each period; values add up.", "Ce qui s'est passé pendant chaque période\u00a0; les valeurs s'additionnent."}},
    {"cumulative",
     {"What happened since the beginning; it never falls.", "Ce qui s'est passé depuis le début\u00a0; il ne baisse jamais."}},
    {"percent", {"A share of a hundred; values never add up.", "Une part sur cent\u00a0; les valeurs ne s'additionnent pas."}},
};
constexpr ValueSentence decision_kind_values[] = {
    {"launch", {"The actions may begin.", "Les actions peuvent commencer."}},
    {"validate", {"The sheets or the results are agreed to.", "Les fiches ou les bilans sont approuvés."}},
    {"postpone", {"The actions are put off; `new_end` says until when.", "Les actions sont reportées\u00a0; `new_end` dit jusqu'à quand."}},
    {"suspend", {"The actions stop for a time.", "Les actions s'arrêtent pour un temps."}},
    {"cancel", {"The actions will not be done.", "Les actions ne se feront pas."}},
    {"modify", {"The actions change: content, lead or money.", "Les actions changent\u00a0: contenu, pilote ou budget."}},
    {"other", {"Any other decision; its text says which.", "Toute autre décision\u00a0; son texte dit laquelle."}},
};

constexpr ValueSentences all[] = {
    {"status", status_values},
    {"maturity", maturity_values},
    {"outlook", outlook_values},
    {"priority", priority_values},
    {"partner role", partner_role_values},
    {"budget kind", budget_kind_values},
    {"tax", tax_values},
    {"note kind", note_kind_values},
    {"visibility", visibility_values},
    {"indicator kind", indicator_kind_values},
    {"direction", direction_values},
    {"aggregation", aggregation_values},
    {"decision kind", decision_kind_values},
};

}  // namespace

std::span<const ValueSentences> value_sentences_of_actions() { return all; }

}  // namespace ctg::schema
