// The pages that are about the program itself: the query language, exit codes, and what there is to ask for.
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/sentence.hpp"
#include "views/query_key.hpp"

namespace ctg::reports {
namespace {

std::string in(Text text, Language language) { return std::string(text.in(language)); }

constexpr Topic all_topics[] = {
    {"rules", {"what a plan is checked for, a line a rule", "ce qui est contrôlé dans un plan, une ligne par règle"}},
    {"rule-pages", {"every rule with its examples", "chaque règle avec ses exemples"}},
    {"changes", {"what `ctg diff` tells, and who must agree", "ce que dit `ctg diff`, et qui doit donner son accord"}},
    {"fields", {"everything a plan may say", "tout ce qu'un plan peut dire"}},
    {"values", {"every closed list of values, with their labels", "toutes les listes de valeurs, avec leurs libellés"}},
    {"glossary", {"every word, in English and in French", "tous les mots, en français et en anglais"}},
    {"dates", {"how a date is written, whole or not", "comment s'écrit une date, entière ou non"}},
    {"amounts", {"how money and numbers are written", "comment s'écrivent les montants et les nombres"}},
    {"query", {"how to choose actions", "comment choisir des actions"}},
    {"levels", {"error, warning, information, off", "erreur, avertissement, information, rien"}},
    {"waivers", {"how to accept a finding, with its reason", "comment accepter un constat, avec son motif"}},
    {"fix", {"what `ctg check --fix` corrects by itself", "ce que `ctg check --fix` corrige tout seul"}},
    {"formats", {"what a program can read", "ce que lisent les autres logiciels"}},
    {"export", {"the data of a plan, for programs and templates", "les données d'un plan, pour les programmes et les modèles"}},
    {"exit-codes", {"what the program answers to a script", "ce que le programme répond à un script"}},
};

struct Code {
  int number = 0;
  Text meaning;
};

constexpr Code codes[] = {
    {0, {"as asked", "tout s'est passé comme demandé"}},
    {1,
     {"the plan is not as asked: findings at or above `--fail-on`, a stale report",
      "le plan n'est pas comme demandé\u00a0: des constats du niveau de `--fail-on` ou plus graves, un rapport périmé"}},
    {2, {"the command line is wrong: nothing was done", "la ligne de commande est fausse\u00a0: rien n'a été fait"}},
    {3,
     {"the system refuses (a file that cannot be read, a full disk), or there is no plan",
      "le système refuse (un fichier illisible, un disque plein), ou il n'y a pas de plan"}},
    {70, {"a bug in ctg: please report it", "un défaut de ctg\u00a0: merci de le signaler"}},
};

}  // namespace

document::Document explain_exit_codes(Language language) {
  document::Document page(in({"Exit codes", "Codes de retour"}, language), language);
  document::Table& table = page.table({{.title = in({"Code", "Code"}, language), .alignment = document::Alignment::right},
                                       {.title = in({"Meaning", "Sens"}, language), .wraps = true}});
  for (const Code& code : codes) table.row({std::to_string(code.number), sentence(code.meaning.in(language))});
  return page;
}

document::Document explain_query(Language language) {
  document::Document page(in({"Choosing actions", "Choisir des actions"}, language), language);
  page.paragraph(
      sentence(Text{"A query is a few words, the same in every command: `ctg list status:blocked lead:caf-49`.",
                    "Une requête tient en quelques mots, les mêmes dans toutes les commandes\u00a0: `ctg list status:blocked lead:caf-49`."}
                   .in(language)));
  document::List& list = page.list();
  for (const Text& line :
       {Text{"a blank is *and*: both must hold", "une espace veut dire «\u00a0et\u00a0»\u00a0: les deux conditions valent"},
        Text{"a comma is *or*: `status:blocked,suspended`", "une virgule veut dire «\u00a0ou\u00a0»\u00a0: `status:blocked,suspended`"},
        Text{"`not:` before a key is the contrary: `not:has:indicator`",
             "`not:` devant une clé dit le contraire\u00a0: `not:has:indicator`"},
        Text{"a period is `2026`, `2026-Q3`, `2026-S1`, `2026-03..2026-06`, `..2026-06`",
             "une période s'écrit `2026`, `2026-Q3`, `2026-S1`, `2026-03..2026-06`, `..2026-06`"},
        Text{"words without a key are looked for in the texts: `crèche \"lieu d'accueil\"`",
             "les mots sans clé se cherchent dans les textes\u00a0: `crèche \"lieu d'accueil\"`"}})
    list.item(sentence(line.in(language)));
  page.heading(2, in({"Keys", "Clés"}, language));
  document::Table& table = page.table({{.title = in({"Key", "Clé"}, language)},
                                       {.title = in({"Meaning", "Sens"}, language), .wraps = true},
                                       {.title = in({"Example", "Exemple"}, language), .priority = 2}});
  for (const views::QueryKey& key : views::query_keys())
    table.row({document::Line(document::code(std::string(key.name) + ":")), sentence(key.sentence.in(language)),
               document::Line(document::code(std::string(key.example)))});
  return page;
}

std::span<const Topic> topics() { return all_topics; }

}  // namespace ctg::reports
