// The words of conventions, of those who make them, and of following them up.
#include "reports/glossary_words.hpp"

namespace ctg::reports {
namespace {

constexpr GlossaryWord convention_words[] = {
    {{"convention (CTG)", "convention territoriale globale (CTG)"},
     {"the contract of four or five years between a Caf and a commune or an intercommunality: a shared diagnosis, objectives, actions",
      "le contrat de quatre ou cinq ans entre une Caf et une commune ou une intercommunalité\u00a0: un diagnostic partagé, des objectifs, "
      "des "
      "actions"}},
    {{"plan", "plan"},
     {"the convention and all that follows from it, as files in one folder",
      "la convention et tout ce qui en découle, en fichiers dans un dossier"}},
    {{"shared diagnosis", "diagnostic partagé"},
     {"what the partners found out together before they wrote objectives; here, the needs",
      "ce que les partenaires ont constaté ensemble avant d'écrire des objectifs\u00a0; ici, les besoins"}},
    {{"pillar, issue, orientation", "axe, enjeu, orientation"},
     {"names of the levels above an objective; each convention has its own, written in `levels`",
      "les noms des niveaux au-dessus d'un objectif\u00a0; chaque convention a les siens, écrits dans `levels`"}},
    {{"action sheet", "fiche action"},
     {"one action written out in full; here, one file in `actions/`",
      "une action écrite en entier\u00a0; ici, un fichier dans `actions/`"}},
    {{"amendment", "avenant"},
     {"a numbered text that changes the signed convention", "un texte numéroté qui modifie la convention signée"}},
    {{"deliberation", "délibération"},
     {"the vote by which a council authorises its signature", "le vote par lequel une assemblée autorise sa signature"}},
    {{"youth and childhood contract (CEJ)", "contrat enfance jeunesse (CEJ)"},
     {"the contracts that conventions have replaced since 2020", "les contrats que les conventions remplacent depuis 2020"}},
    {{"linked contracts", "contrats liés"},
     {"the city contract, the local health contract, the departmental plan of services for families (SDSF), …",
      "le contrat de ville, le contrat local de santé, le schéma départemental des services aux familles (SDSF), etc."}},
};

constexpr GlossaryWord people_words[] = {
    {{"family allowance fund (Caf)", "caisse d'allocations familiales (Caf)"},
     {"the department's public fund for families; it signs every convention", "elle signe toutes les conventions de son département"}},
    {{"agricultural social fund (MSA)", "mutualité sociale agricole (MSA)"},
     {"the same for people who work on the land", "la protection sociale des salariés et exploitants agricoles"}},
    {{"intercommunality (EPCI)", "intercommunalité (EPCI)"},
     {"communes that act together in one public body", "des communes réunies dans un même établissement public"}},
    {{"commune's social action centre (CCAS)", "centre communal d'action sociale (CCAS)"},
     {"the public body of a commune's social action", "l'établissement public qui porte l'action sociale d'une commune"}},
    {{"priority neighbourhood (QPV)", "quartier prioritaire de la politique de la ville (QPV)"},
     {"a neighbourhood on the State's list, with a code such as `QN04901M`",
      "un quartier de la liste de l'État, avec un code comme `QN04901M`"}},
    {{"lead", "pilote"},
     {"the one institution that answers for an action; co-leads (copilotes) share the work",
      "l'institution, une seule, qui répond d'une action\u00a0; les copilotes partagent le travail"}},
    {{"coordinator", "chargée ou chargé de coopération"},
     {"the person who keeps the convention alive from day to day", "la personne qui fait vivre la convention au quotidien"}},
    {{"elected referent", "élue ou élu référent"}, {"the elected member who speaks for an action", "l'élue ou l'élu qui porte une action"}},
    {{"steering committee", "comité de pilotage (COPIL)"},
     {"elected members and directors; it decides, once or twice a year",
      "les élus et les directions\u00a0; il décide, une ou deux fois par an"}},
    {{"technical committee", "comité technique (COTECH)"},
     {"the professionals; it prepares and follows up", "les professionnels\u00a0; il prépare et il suit"}},
    {{"minutes", "compte rendu"}, {"what a meeting said and decided", "ce qu'une réunion a dit et décidé"}},
};

constexpr GlossaryWord progress_words[] = {
    {{"deadline, due", "échéance"}, {"the last day of `planned.end`", "le dernier jour de `planned.end`"}},
    {{"late", "en retard"},
     {"neither done nor cancelled, and the deadline is past; derived, never written",
      "ni réalisée ni abandonnée, et l'échéance est passée\u00a0; déduit, jamais écrit"}},
    {{"should have begun", "aurait dû commencer"},
     {"not begun, and the last day of `planned.start` is past", "pas commencée, et le dernier jour de `planned.start` est passé"}},
    {{"due soon", "à échéance proche"}, {"due within `soon_days`", "l'échéance vient dans moins de `soon_days` jours"}},
    {{"stale, without news", "sans nouvelles"},
     {"nothing was noted and no status changed for `stale_days`", "ni note ni changement de statut depuis `stale_days` jours"}},
    {{"open", "ouverte"}, {"neither done nor cancelled", "ni réalisée ni abandonnée"}},
    {{"kept", "maintenue"}, {"not cancelled", "qui n'est pas abandonnée"}},
    {{"share done, share due", "part réalisée, part attendue"},
     {"what is done, beside what should be done by now", "ce qui est réalisé, en regard de ce qui devrait l'être à ce jour"}},
    {{"on track, behind", "en bonne voie, en deçà de l'attendu"},
     {"an indicator beside the line from its baseline through its targets",
      "un indicateur en regard de la ligne qui va de sa valeur de départ à ses cibles successives"}},
    {{"completeness", "complétude"},
     {"in how many actions a field is filled in; 80% is expected unless the plan says otherwise",
      "dans combien d'actions un champ est renseigné\u00a0; 80\u202f% sont attendus, sauf réglage du plan"}},
    {{"yearly review", "bilan annuel"},
     {"what the year did, for the committee and the Caf", "ce que l'année a donné, pour le comité et pour la Caf"}},
};

constexpr GlossaryWord check_words[] = {
    {{"finding", "constat"},
     {"what `ctg check` has to say about a place of a file. The field `finding` is another thing: what the diagnosis found",
      "ce que `ctg check` relève à un endroit d'un fichier. Le champ `finding` est autre chose\u00a0: ce que le diagnostic a constaté"}},
    {{"rule", "règle"},
     {"one thing that a plan is checked for; it has a name and a page", "un point contrôlé dans un plan\u00a0; elle a un nom et une page"}},
    {{"waiver", "dérogation"},
     {"a comment beside a value that accepts a finding there, with the reason",
      "un commentaire, à côté d'une valeur, qui y admet un constat et dit pourquoi"}},
    {{"level", "niveau"},
     {"how grave a finding is: error, warning, information; or off",
      "la gravité d'un constat\u00a0: erreur, avertissement, information\u00a0; ou désactivée"}},
};

}  // namespace

std::span<const GlossaryPart> glossary_parts() {
  static constexpr GlossaryPart parts[] = {
      {{"The convention", "La convention"}, convention_words},
      {{"Who takes part", "Qui y prend part"}, people_words},
      {{"Following it up", "Le suivi"}, progress_words},
      {{"Checking it", "Le contrôle"}, check_words},
  };
  return parts;
}

}  // namespace ctg::reports
