// The pages about how a plan is written: dates, amounts, waivers, levels, and what is corrected for it.
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/explanation_values.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

std::string in(Text text, Language language) { return std::string(text.in(language)); }

void say(document::Document& page, Text text) { page.paragraph(sentence(text.in(page.language))); }

void list(document::Document& page, std::initializer_list<Text> lines) {
  document::List& items = page.list();
  for (const Text& line : lines) items.item(sentence(line.in(page.language)));
}

struct Form {
  std::string_view written;
  Text meaning;
};

void forms(document::Document& page, std::initializer_list<Form> all) {
  document::Table& table =
      page.table({{.title = in({"Written", "Écrit"}, page.language)}, {.title = in({"Meaning", "Sens"}, page.language), .wraps = true}});
  for (const Form& form : all)
    table.row({document::Line(document::code(std::string(form.written))), sentence(form.meaning.in(page.language))});
}

}  // namespace

document::Document explain_dates(Language language) {
  document::Document page(in({"Dates", "Dates"}, language), language);
  say(page, {"A date is written from the largest part to the smallest, and only as far as it is known.",
             "Une date s'écrit de la plus grande partie à la plus petite, et seulement jusqu'où elle est connue."});
  forms(page, {{"2026-03-31", {"31 March 2026", "le 31 mars 2026"}},
               {"2026-03", {"March 2026: from the 1st to the 31st", "mars 2026\u00a0: du 1er au 31"}},
               {"2026-Q1", {"the first quarter: January to March", "le premier trimestre\u00a0: de janvier à mars"}},
               {"2026-S1", {"the first half-year: January to June", "le premier semestre\u00a0: de janvier à juin"}},
               {"2026", {"the whole year", "toute l'année"}}});
  list(page,
       {{"a date that is not complete is an interval: it begins with its first day and ends with its last",
         "une date incomplète est un intervalle\u00a0: elle commence par son premier jour et finit par son dernier"},
        {"a comparison fails only if it fails for every day of the interval: an action planned until `2026-S1` is not late before 1 July",
         "une comparaison n'est en défaut que si elle l'est pour tous les jours de l'intervalle\u00a0: une action prévue jusqu'à "
         "`2026-S1` n'est pas en retard avant le 1er juillet"},
        {"people read `31 March 2026`; files, CSV and JSON keep `2026-03-31`",
         "on lit `31 mars 2026`\u00a0; les fichiers, le CSV et le JSON gardent `2026-03-31`"},
        {"today is the day of `--date`, or of `SOURCE_DATE_EPOCH`, or of the clock",
         "aujourd'hui est le jour de `--date`, sinon de `SOURCE_DATE_EPOCH`, sinon de l'horloge"}});
  return page;
}

document::Document explain_amounts(Language language) {
  document::Document page(in({"Amounts and numbers", "Montants et nombres"}, language), language);
  say(page, {"An amount is in euros, a number is plain: no blanks, no `€`, no unit, a point and not a comma.",
             "Un montant est en euros, un nombre est nu\u00a0: ni espaces, ni `€`, ni unité, un point et pas de virgule."});
  forms(page,
        {{"12000", {"12,000 euros", "12 000 euros"}},
         {"12000.50",
          {"twelve thousand euros and fifty cents: two decimals at most",
           "douze mille euros et cinquante centimes\u00a0: "
           "deux décimales au plus"}},
         {"0.5", {"a half, of a post for instance: six decimals at most", "un demi, par exemple d'un poste\u00a0: six décimales au plus"}},
         {"\"1.10\"", {"no number but a code: between quotation marks", "pas un nombre mais un code\u00a0: entre guillemets"}}});
  list(page, {{"amounts are kept in cents: sums are exact", "les montants sont tenus en centimes\u00a0: les sommes sont exactes"},
              {"`tax` says whether they hold the VAT, for a whole action", "`tax` dit s'ils comprennent la TVA, pour toute une action"},
              {"what is not known is left out: a zero is an amount", "ce qu'on ne sait pas ne s'écrit pas\u00a0: un zéro est un montant"}});
  return page;
}

document::Document explain_waivers(Language language) {
  document::Document page(in({"Waivers", "Dérogations"}, language), language);
  say(page,
      {"A waiver is a comment that accepts a finding in one place, and says why: those who read the plan see both.",
       "Une dérogation est un commentaire qui accepte un constat à un endroit, et dit pourquoi\u00a0: on lit les deux au même endroit."});
  say(page, {"Behind a value, for this line:", "Derrière une valeur, pour cette ligne\u00a0:"});
  page.listing(in({"status: in_progress  # ctg: allow late - agreed by the steering committee of 12 May\n",
                   "status: in_progress  # ctg: allow late - accord du comité de pilotage du 12 mai\n"},
                  language),
               "yaml");
  say(page, {"On a line of its own, for what comes next: a field, a group, or a whole thing:",
             "Sur sa propre ligne, pour ce qui suit\u00a0: un champ, un groupe ou un élément entier\u00a0:"});
  page.listing(in({"# ctg: allow late - waits for the works of the town hall\naction:\n  id: PE-01\n",
                   "# ctg: allow late - attend la fin des travaux de la mairie\naction:\n  id: PE-01\n"},
                  language),
               "yaml");
  list(page,
       {{"one comment names one rule; two rules take two comments", "un commentaire nomme une règle\u00a0; deux règles, deux commentaires"},
        {"without a reason, `waiver-without-reason` says so", "sans motif, `waiver-without-reason` le signale"},
        {"when nothing needs it any more, `unused-waiver` says so", "quand plus rien n'en a besoin, `unused-waiver` le signale"},
        {"for a whole plan, change the level of the rule: `ctg explain levels`",
         "pour tout un plan, changez le niveau de la règle\u00a0: `ctg explain levels`"}});
  return page;
}

document::Document explain_levels(Language language) {
  document::Document page(in({"Levels", "Niveaux"}, language), language);
  say(page, {"Every rule has a level. A plan may change it for itself, and the command line for one run.",
             "Chaque règle a un niveau. Un plan peut le changer pour lui-même, la ligne de commande pour un seul contrôle."});
  add_value_table(page, enumeration<SeverityLevel>());
  say(page, {"For the plan, in `ctg.yaml`:", "Pour le plan, dans `ctg.yaml`\u00a0:"});
  page.listing("settings:\n  rules:\n    late: error\n    code-gap: off\n", "yaml");
  say(page, {"For one run, which wins over the plan:", "Pour un seul contrôle, qui l'emporte sur le plan\u00a0:"});
  page.listing("ctg check --rule late=error --rule code-gap=off\n", "sh");
  list(page, {{"`--fail-on warning` ends with exit code 1 from warnings up, `--fail-on never` never",
               "`--fail-on warning` rend le code 1 dès un avertissement, `--fail-on never` jamais"},
              {"`--only time,late` looks at some families or rules alone", "`--only time,late` ne regarde que des familles ou des règles"},
              {"waivers are applied before levels: a rule turned off leaves its waivers valid",
               "les dérogations s'appliquent avant les niveaux\u00a0: une règle désactivée laisse ses dérogations valables"}});
  return page;
}

document::Document explain_fix(Language language) {
  document::Document page(in({"Corrections", "Corrections"}, language), language);
  say(page, {"Some findings come with the text that would correct them. `ctg check --fix` writes those that are safe: where nothing else "
             "can have been meant.",
             "Certains constats viennent avec le texte qui les corrigerait. `ctg check --fix` écrit les corrections sûres\u00a0: celles où "
             "rien d'autre n'a pu être voulu."});
  page.listing("ctg check --fix -n\nctg check --fix\n", "sh");
  list(page, {{"`-n` shows what would change and writes nothing", "`-n` montre ce qui changerait et n'écrit rien"},
              {"no other byte of a file changes: comments, order and line ends stay",
               "aucun autre octet du fichier ne change\u00a0: commentaires, ordre et fins de ligne restent"},
              {"what could be read in two ways is only proposed, under the finding",
               "ce qui se lit de deux façons est seulement proposé, sous le constat"}});
  return page;
}

document::Document explain_formats(std::span<const NamedFormat> of_findings, Language language) {
  document::Document page(in({"Formats", "Formats"}, language), language);
  say(page,
      {"Machine formats never change with the language: a schema name and a version, sorted keys, `null` for what is absent.",
       "Les formats pour machines ne changent pas avec la langue\u00a0: un nom de schéma et une version, des clés triées, `null` pour ce "
       "qui est absent."});
  page.heading(2, document::code("ctg check --format"));
  document::Table& table =
      page.table({{.title = in({"Format", "Format"}, language)}, {.title = in({"For", "Pour"}, language), .wraps = true}});
  for (const NamedFormat& format : of_findings)
    table.row({document::Line(document::code(std::string(format.name))), sentence(format.sentence.in(language))});
  say(page, {"Several at once, each into its file:", "Plusieurs à la fois, chacun dans son fichier\u00a0:"});
  page.listing("ctg check --format text --format sarif=ctg.sarif --format junit=ctg.xml\n", "sh");
  list(page, {{"`ctg list`, `ctg show`, `ctg status` and `ctg report` say theirs in `--help`",
               "`ctg list`, `ctg show`, `ctg status` et `ctg report` donnent les leurs dans `--help`"},
              {"`ctg explain --schema` prints the JSON Schema of a plan's files",
               "`ctg explain --schema` donne le schéma JSON des fichiers d'un "
               "plan"}});
  return page;
}

}  // namespace ctg::reports
