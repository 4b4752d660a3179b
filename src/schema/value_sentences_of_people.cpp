// What each value says that is about institutions, places, people and the convention itself.
#include "schema/value_sentences.hpp"

namespace ctg::schema {
namespace {

constexpr ValueSentence language_values[] = {
    {"fr", {"Reports are written in French.", "Les documents produits sont en français."}},
    {"en", {"Reports are written in English.", "Les documents produits sont en anglais."}},
};
constexpr ValueSentence territory_kind_values[] = {
    {"commune", {"One commune signs for itself.", "Une commune signe pour elle-même."}},
    {"intercommunality",
     {"A community of communes, of agglomeration, or a metropolis signs.",
      "Une communauté de communes, d'agglomération ou une métropole signe."}},
    {"communes",
     {"Several communes sign together, without an intercommunality.", "Plusieurs communes signent ensemble, sans intercommunalité."}},
    {"department", {"The convention covers a whole department.", "La convention couvre tout un département."}},
};
constexpr ValueSentence convention_status_values[] = {
    {"draft", {"It is being written; nobody has signed it.", "Elle est en cours d'écriture\u00a0; personne ne l'a signée."}},
    {"signed", {"It is signed and its period has not begun.", "Elle est signée et sa période n'a pas commencé."}},
    {"in_force", {"It is signed and applies.", "Elle est signée et s'applique."}},
    {"expired", {"Its period has ended.", "Sa période est terminée."}},
    {"renewed", {"Another convention has taken its place.", "Une autre convention lui a succédé."}},
};
constexpr ValueSentence certainty_values[] = {
    {"stated", {"The source says it in these words.", "La source le dit dans ces mots."}},
    {"inferred",
     {"The source does not say it; it follows from what it says.", "La source ne le dit pas\u00a0; cela se déduit de ce qu'elle dit."}},
    {"ambiguous",
     {"The source can be read in two ways: ask before relying on it.",
      "La source se lit de deux façons\u00a0: à vérifier avant de s'y fier."}},
};
constexpr ValueSentence institution_kind_values[] = {
    {"caf", {"A family allowance fund.", "Une caisse d'allocations familiales."}},
    {"commune", {"A town or a village, by its council.", "Une ville ou un village, par son conseil municipal."}},
    {"intercommunality", {"A public body of several communes (EPCI).", "Un établissement public de coopération intercommunale (EPCI)."}},
    {"ccas",
     {"The social action centre of a commune or of several (CCAS, CIAS).",
      "Le centre communal ou intercommunal d'action sociale (CCAS, CIAS)."}},
    {"department", {"A departmental council.", "Un conseil départemental."}},
    {"region", {"A regional council.", "Un conseil régional."}},
    {"state", {"A service of the State: prefecture, DDETS, SDJES.", "Un service de l'État\u00a0: préfecture, DDETS, SDJES."}},
    {"school_authority",
     {"The schools' administration or a school.", "Un rectorat, une direction académique ou un établissement scolaire."}},
    {"msa", {"The social protection fund of agriculture.", "La mutualité sociale agricole."}},
    {"cpam", {"The health insurance fund.", "La caisse primaire d'assurance maladie."}},
    {"ars", {"The regional health agency.", "L'agence régionale de santé."}},
    {"france_travail", {"The public employment service.", "Le service public de l'emploi."}},
    {"association", {"An association that is not a social centre.", "Une association autre qu'un centre social."}},
    {"social_centre",
     {"A social centre or a social life space, whoever runs it.",
      "Un centre social ou un espace de vie sociale, quel que soit son gestionnaire."}},
    {"social_landlord", {"A landlord of social housing.", "Un bailleur de logements sociaux."}},
    {"other", {"Any other institution.", "Toute autre institution."}},
};
constexpr ValueSentence place_kind_values[] = {
    {"neighbourhood", {"A part of a commune, with no official limit.", "Une partie de commune, sans limite officielle."}},
    {"commune", {"A whole commune.", "Une commune entière."}},
    {"qpv",
     {"A priority neighbourhood of the policy for cities, with its code.",
      "Un quartier prioritaire de la politique de la ville, avec son code."}},
    {"facility",
     {"A building or a service: nursery, library, social centre.", "Un bâtiment ou un service\u00a0: crèche, médiathèque, centre social."}},
};
constexpr ValueSentence theme_values[] = {
    {"early_childhood",
     {"Children under three: nurseries, childminders, relays.", "Les moins de trois ans\u00a0: crèches, assistantes maternelles, relais."}},
    {"childhood",
     {"Children of three to eleven: leisure, holidays, time around school.",
      "Les trois à onze ans\u00a0: loisirs, vacances, périscolaire."}},
    {"youth", {"Young people from eleven or twelve on.", "Les jeunes, à partir de onze ou douze ans."}},
    {"parenting",
     {"Support for parents: meeting places, mediation, help with school.",
      "Le soutien aux parents\u00a0: lieux d'accueil, médiation, accompagnement à la scolarité."}},
    {"social_life",
     {"Social centres, social life spaces, the life of neighbourhoods.",
      "Les centres sociaux, les espaces de vie sociale, la vie des quartiers."}},
    {"access_to_rights",
     {"Helping people to what they are entitled to, France services.",
      "L'accès de chacun à ce à quoi il a droit, les espaces France services."}},
    {"digital_inclusion", {"Helping people with digital procedures and tools.", "L'aide aux démarches et aux outils numériques."}},
    {"housing",
     {"Decent housing, prevention of evictions, surroundings.", "Le logement décent, la prévention des expulsions, le cadre de vie."}},
    {"disability", {"Welcoming people with disabilities everywhere.", "L'accueil des personnes en situation de handicap, partout."}},
    {"social_support", {"Social work with families in difficulty.", "Le travail social auprès des familles en difficulté."}},
    {"employment",
     {"Work, training, social and professional inclusion.", "L'emploi, la formation, l'insertion sociale et professionnelle."}},
    {"mobility",
     {"Getting about: transport, licences, travelling services.", "Les déplacements\u00a0: transports, permis, services itinérants."}},
    {"ageing",
     {"Older people: isolation, autonomy, links between generations.",
      "Les personnes âgées\u00a0: isolement, autonomie, liens entre générations."}},
    {"holidays", {"Holidays of families and of children.", "Les vacances des familles et des enfants."}},
    {"education", {"School, success, educational projects of the territory.", "L'école, la réussite, le projet éducatif de territoire."}},
    {"health", {"Health, prevention, mental health.", "La santé, la prévention, la santé mentale."}},
    {"cooperation",
     {"Working together: steering, networks, coordinators, evaluation.",
      "Le travail en commun\u00a0: pilotage, réseaux, chargés de coopération, évaluation."}},
    {"other", {"None of the others: say which in the text.", "Aucune des autres\u00a0: précisez dans le texte."}},
};
constexpr ValueSentence audience_values[] = {
    {"residents", {"It changes something for the inhabitants.", "L'effet attendu concerne les habitants."}},
    {"institutions",
     {"It changes how the institutions work together.", "L'effet attendu concerne le travail des institutions entre elles."}},
    {"both", {"Both are expected to see a change.", "Les deux sont concernés."}},
    {"unknown", {"The convention does not say.", "La convention ne le précise pas."}},
};
constexpr ValueSentence public_values[] = {
    {"residents", {"Everybody who lives in the territory.", "Toutes celles et ceux qui vivent sur le territoire."}},
    {"families", {"Parents and children together.", "Parents et enfants ensemble."}},
    {"parents", {"Mothers and fathers, and those to come.", "Les mères et les pères, et les futurs parents."}},
    {"children_0_3", {"Children before nursery school.", "Les enfants d'avant l'école maternelle."}},
    {"children_3_11", {"Children of nursery and primary school.", "Les enfants d'âge maternel et élémentaire."}},
    {"teens_12_17", {"Pupils of secondary schools.", "Les collégiens et les lycéens."}},
    {"youth_18_30", {"Young adults.", "Les jeunes adultes."}},
    {"seniors", {"Older people.", "Les personnes âgées."}},
    {"people_with_disabilities",
     {"Children and adults with disabilities, and those who help them.", "Enfants et adultes en situation de handicap, et leurs aidants."}},
    {"people_in_hardship", {"People in social or financial difficulty.", "Les personnes en difficulté sociale ou financière."}},
    {"benefit_recipients", {"Those who receive benefits of the Caf.", "Les personnes qui reçoivent des prestations de la Caf."}},
    {"qpv_residents", {"Those who live in a priority neighbourhood.", "Celles et ceux qui vivent dans un quartier prioritaire."}},
    {"associations", {"Volunteers and employees of associations.", "Les bénévoles et les salariés des associations."}},
    {"professionals",
     {"Those whose work it is: childminders, educators, social workers.",
      "Celles et ceux dont c'est le métier\u00a0: assistantes maternelles, animateurs, travailleurs sociaux."}},
    {"institutions", {"The partners themselves.", "Les partenaires eux-mêmes."}},
    {"elected", {"Members of councils.", "Les membres des assemblées."}},
};
constexpr ValueSentence frequency_values[] = {
    {"yearly", {"Once a year.", "Une fois par an."}},
    {"half_yearly", {"Twice a year.", "Deux fois par an."}},
    {"quarterly", {"Four times a year.", "Quatre fois par an."}},
    {"monthly", {"Once a month.", "Une fois par mois."}},
    {"weekly", {"Once a week.", "Une fois par semaine."}},
    {"irregular", {"It comes back without a fixed rhythm.", "Elle revient sans rythme fixe."}},
};
constexpr ValueSentence participation_values[] = {
    {"none", {"The inhabitants are not asked.", "Les habitants ne sont pas sollicités."}},
    {"information", {"They are told what was decided.", "On leur dit ce qui est décidé."}},
    {"consultation", {"They are asked before it is decided.", "On leur demande leur avis avant de décider."}},
    {"concertation", {"They discuss the choices with those who decide.", "Ils discutent des choix avec celles et ceux qui décident."}},
    {"co_construction",
     {"They make it with the institutions, from the beginning.", "Ils la construisent avec les institutions, dès le début."}},
};
constexpr ValueSentence body_kind_values[] = {
    {"steering",
     {"The committee that decides: elected members and directors (COPIL).", "Le comité qui décide\u00a0: élus et directions (COPIL)."}},
    {"technical", {"The committee that prepares the decisions (COTECH).", "Le comité qui prépare les décisions (COTECH)."}},
    {"thematic", {"The group that follows one theme.", "Le groupe qui suit une thématique."}},
    {"operational", {"Those who carry out one action.", "Celles et ceux qui mettent en œuvre une action."}},
    {"plenary", {"All partners together.", "Tous les partenaires réunis."}},
};
constexpr ValueSentence member_capacity_values[] = {
    {"chair", {"Leads the meetings.", "Préside les réunions."}},
    {"secretary", {"Calls the meetings and keeps the minutes.", "Convoque et tient les comptes rendus."}},
    {"member", {"Takes part.", "Siège."}},
};
constexpr ValueSentence rule_level_values[] = {
    {"off", {"The rule says nothing.", "La règle ne dit rien."}},
    {"info", {"It is said, and nobody is held to act.", "Elle signale, sans que personne soit tenu d'agir."}},
    {"warning", {"It is said, and somebody should look.", "Elle signale\u00a0; quelqu'un doit regarder."}},
    {"error", {"`ctg check` ends with exit code 1.", "`ctg check` se termine par le code 1."}},
};

constexpr ValueSentences all[] = {
    {"language", language_values},
    {"territory kind", territory_kind_values},
    {"convention status", convention_status_values},
    {"certainty", certainty_values},
    {"institution kind", institution_kind_values},
    {"place kind", place_kind_values},
    {"theme", theme_values},
    {"audience", audience_values},
    {"public", public_values},
    {"frequency", frequency_values},
    {"participation", participation_values},
    {"body kind", body_kind_values},
    {"member capacity", member_capacity_values},
    {"rule level", rule_level_values},
};

}  // namespace

std::span<const ValueSentences> value_sentences_of_people() { return all; }

}  // namespace ctg::schema
