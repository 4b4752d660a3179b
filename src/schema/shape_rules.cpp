// The pages of the findings that reading fields can make.
#include "schema/shape_rules.hpp"

namespace ctg::schema {

extern const RuleInfo unknown_key{
    .name = "unknown-key",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A key is not a field of the thing it stands in.", "Une clé n'est pas un champ de l'élément où elle se trouve."},
    .why = {"What is written under an unknown key is read by nobody: the lead whom you believe named is missing from every report. The "
            "nearest "
            "field is offered. For keys of your own, begin the name with `x-`.",
            "Ce qui est écrit sous une clé inconnue n'est lu par personne\u00a0: le pilote que vous croyez désigné manque dans tous les "
            "documents. Le champ le plus proche est proposé. Une clé qui vous est propre commence par `x-`."},
    .bad = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  pilote: caf-49
)",
    .good = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  lead: caf-49
)"};

extern const RuleInfo missing_field{
    .name = "missing-field",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A required field is absent or empty.", "Un champ obligatoire est absent ou vide."},
    .why =
        {"A few fields are required because nothing can be said without them: an action that has no status counts neither as done nor as "
         "open, a thing that has no id cannot be referred to. Every other field may wait until it is known.",
         "Quelques champs sont obligatoires parce que rien ne se dit sans eux\u00a0: une action sans état d'avancement ne compte ni comme "
         "réalisée ni comme ouverte, un élément sans identifiant ne peut pas être cité. Tous les autres peuvent attendre d'être connus."},
    .bad = R"(places:
  - id: terrasses
    kind: neighbourhood
)",
    .good = R"(places:
  - id: terrasses
    title: Les Terrasses
    kind: neighbourhood
)"};

extern const RuleInfo wrong_type{
    .name = "wrong-type",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A value is not of the type of its field.", "Une valeur n'est pas du type de son champ."},
    .why =
        {"A sentence in place of a number cannot be added up, one name in place of a list is not found by a search. Write the value in the "
         "form of the field, and put the nuance in a note or a text beside it.",
         "Une phrase à la place d'un nombre ne s'additionne pas, un nom à la place d'une liste n'est pas trouvé par une recherche. Écrivez "
         "la valeur dans la forme du champ, et la nuance dans une note ou un texte à côté."},
    .bad = R"(body:
  id: copil
  title: Comité de pilotage
  kind: steering
  meetings_per_year: une ou deux
)",
    .good = R"(body:
  id: copil
  title: Comité de pilotage
  kind: steering
  meetings_per_year: 2
)"};

extern const RuleInfo unknown_value{
    .name = "unknown-value",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A value is not one of those that the field accepts.", "Une valeur ne figure pas parmi celles que le champ accepte."},
    .why =
        {"Counts and filters rest on closed lists: `en cours`, `En Cours` and `démarrée` would be three statuses. French labels are "
         "recognised and the word to write is offered. Lateness is never a status: it follows from `planned.end` and the day.",
         "Les décomptes et les filtres reposent sur des listes fermées\u00a0: `en cours`, `En Cours` et `démarrée` feraient trois statuts. "
         "Les libellés français sont reconnus et le mot à écrire est proposé. Le retard n'est pas un statut\u00a0: il se déduit de "
         "`planned.end` et de la date du jour."},
    .bad = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: en cours
)",
    .good = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: in_progress
)"};

extern const RuleInfo unquoted_code{
    .name = "unquoted-code",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A code made of digits stands without quotation marks.", "Un code fait de chiffres est écrit sans guillemets."},
    .why =
        {"Without quotation marks, the other programs that read YAML see a number: `1.10` becomes 1.1, `01004` loses its zero or is read "
         "in base eight, and a spreadsheet rewrites it for good. Quotation marks keep the code as it is printed.",
         "Sans guillemets, les autres logiciels qui lisent le YAML voient un nombre\u00a0: `1.10` devient 1.1, `01004` perd son zéro ou se "
         "lit en base huit, et un tableur l'enregistre ainsi. Les guillemets gardent le code tel qu'il est imprimé."},
    .bad = R"(objective:
  id: parents
  title: Soutenir les parents
  code: 1.10
)",
    .good = R"(objective:
  id: parents
  title: Soutenir les parents
  code: "1.10"
)"};

extern const RuleInfo surprising_boolean{
    .name = "surprising-boolean",
    .family = Family::shape,
    .severity = Severity::warning,
    .summary = {"A word is read as yes or no by some programs and as a text by others.",
                "Un mot est lu comme un oui ou non par certains logiciels, comme un texte par d'autres."},
    .why =
        {"`no`, `on` or `oui` do not mean the same in every version of YAML: an editor or a script may turn a text into `false`, or the "
         "reverse. Write `true` or `false` for a yes or no, and quotation marks around a text.",
         "`no`, `on` ou `oui` n'ont pas le même sens dans toutes les versions de YAML\u00a0: un éditeur ou un script peut changer un texte "
         "en `false`, ou l'inverse. Écrivez `true` ou `false` pour un oui ou non, et des guillemets autour d'un texte."},
    .bad = R"(objective:
  id: parents
  title: Soutenir les parents
  cross_cutting: oui
)",
    .good = R"(objective:
  id: parents
  title: Soutenir les parents
  cross_cutting: true
)"};

extern const RuleInfo bad_date{
    .name = "bad-date",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A date is not written in a form that can be compared.", "Une date n'est pas écrite sous une forme comparable."},
    .why = {"`12/14/20`, `mi-2024` or `45078`, a spreadsheet's day number, can be read in several ways: a deadline that two partners read "
            "differently is not a deadline. Write `2026-03-31`, or only what is known: `2026-03`, `2026-Q1`, `2026-S1`, `2026`.",
            "`12/14/20`, `mi-2024` ou `45078`, le numéro de jour d'un tableur, se lisent de plusieurs façons\u00a0: une échéance que deux "
            "partenaires lisent différemment n'en est pas une. Écrivez `2026-03-31`, ou seulement ce qui est connu\u00a0: `2026-03`, "
            "`2026-Q1`, `2026-S1`, `2026`."},
    .bad = R"(amendment:
  id: avenant-1
  title: Avenant n° 1
  number: 1
  signed_on: 31/03/2026
)",
    .good = R"(amendment:
  id: avenant-1
  title: Avenant n° 1
  number: 1
  signed_on: 2026-03-31
)"};

extern const RuleInfo bad_amount{
    .name = "bad-amount",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"An amount is not a plain number of euros.", "Un montant n'est pas un simple nombre d'euros."},
    .why =
        {"Amounts are added up, compared with the budget and shown in each language's own form: blanks, commas and the euro sign belong to "
         "the reports, not to the plan. Write `12000` or `12000.50`.",
         "Les montants sont additionnés, comparés au budget et affichés selon l'usage de chaque langue\u00a0: espaces, virgules et signe "
         "euro "
         "relèvent des documents produits, pas du plan. Écrivez `12000` ou `12000.50`."},
    .bad = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  budget:
    - {year: 2026, planned: 12 000 €}
)",
    .good = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: planned
  budget:
    - {year: 2026, planned: 12000}
)"};

extern const RuleInfo bad_id{
    .name = "bad-id",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"An id holds characters that an id may not hold.", "Un identifiant contient des caractères qui n'y ont pas leur place."},
    .why =
        {"An id is typed on command lines, printed in file names and addresses, and searched for by people with every keyboard: unaccented "
         "letters, digits, `.`, `_` and `-`, at most 64. The words for people go into the title.",
         "Un identifiant se tape dans un terminal, entre dans des noms de fichiers et des adresses, et se cherche avec tous les "
         "claviers\u00a0: lettres sans accent, chiffres, `.`, `_` et `-`, 64 caractères au plus. Les mots destinés aux lecteurs vont dans "
         "l'intitulé."},
    .bad = R"(places:
  - id: les Terrasses
    title: Les Terrasses
    kind: neighbourhood
)",
    .good = R"(places:
  - id: les-terrasses
    title: Les Terrasses
    kind: neighbourhood
)"};

}  // namespace ctg::schema
