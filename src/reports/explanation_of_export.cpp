// The page about what programs and templates are given: the data of a plan, and how a template asks for it.
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/list_columns.hpp"
#include "reports/plan_data.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

using document::code;
using document::Line;

class Page {
 public:
  explicit Page(Language language) : page_(std::string(Text{"Data and templates", "Données et modèles"}.in(language)), language) {}

  document::Document write() {
    data();
    computed();
    templates();
    return std::move(page_);
  }

 private:
  std::string in(Text text) const { return std::string(text.in(page_.language)); }
  Line say(Text text) const { return sentence(in(text)); }

  void data() {
    page_.paragraph(
        say({"`ctg export --to json` writes the whole plan as one object; `--to ndjson` writes a line for the plan, then one "
             "for each thing, whose `thing` says what it is. `ctg explain --schema export` is its JSON Schema.",
             "`ctg export --to json` écrit tout le plan en un seul objet\u00a0; `--to ndjson` écrit une ligne pour le plan, puis "
             "une par élément, dont `thing` dit la nature. `ctg explain --schema export` en donne le schéma JSON."}));
    document::Table& table =
        page_.table({{.title = in({"Key", "Clé"})}, {.title = in({"What it holds", "Ce qu'elle contient"}), .wraps = true}});
    const auto add = [&](std::string_view key, Text what) { table.row({Line(code(std::string(key))), say(what)}); };
    add("schema", {"the name and version of this shape: `ctg.export/1`", "le nom et la version de cette forme\u00a0: `ctg.export/1`"});
    add("date", {"the day that the plan is judged by", "le jour auquel le plan est jugé"});
    add("folder", {"the plan's folder", "le dossier du plan"});
    add("query", {"which actions were chosen; `null`: all", "quelles actions ont été choisies\u00a0; `null`\u00a0: toutes"});
    add("convention", {"the convention, with its fields", "la convention, avec ses champs"});
    add("settings", {"what the plan sets for itself", "ce que le plan règle pour lui-même"});
    add("accepted", {"changed commitments that the institutions agreed to, whatever actions were chosen",
                     "les engagements modifiés que les institutions ont acceptés, quelles que soient les actions choisies"});
    add("computed", {"progress (`actions`), `money` and `completeness` of the chosen actions, as in `ctg status --format json`",
                     "l'avancement (`actions`), le budget (`money`) et la complétude (`completeness`) des actions choisies, comme dans "
                     "`ctg status --format json`"});
    for (const Kind kind : all_kinds)
      table.row({Line(code(std::string(kind_info(kind).plural))), sentence(in(kind_info(kind).label_plural))});
    page_.paragraph(
        say({"Every thing has all its fields, under the names of `ctg explain fields`: `null` is what is not given, `[]` an empty "
             "list. References are ids, values are those of the files, dates are ISO. E-mail addresses are left out.",
             "Chaque élément a tous ses champs, sous les noms de `ctg explain fields`\u00a0: `null` est ce qui n'est pas donné, "
             "`[]` une liste vide. Les références sont des identifiants, les valeurs celles des fichiers, les dates au format "
             "ISO. Les adresses électroniques n'y sont pas."}));
  }

  void computed() {
    page_.heading(2, in({"What is computed", "Ce qui est calculé"}));
    page_.paragraph(say({"Under `computed`, each thing has what follows from the plan on that day.",
                         "Sous `computed`, chaque élément a ce qui découle du plan ce jour-là."}));
    for (const Kind kind : all_kinds) {
      if (derived_columns(kind).empty()) continue;
      page_.heading(3, Line(code(std::string(kind_info(kind).plural))));
      document::Table& table = page_.table({{.title = in({"Key", "Clé"})}, {.title = in({"Meaning", "Sens"}), .wraps = true}});
      for (const DerivedColumn& column : derived_columns(kind))
        table.row({Line(code("computed." + std::string(column.name))), in(column.title)});
    }
  }

  void templates() {
    page_.heading(2, in({"Templates", "Modèles"}));
    page_.paragraph(
        say({"`ctg report minutes.md.mustache` fills a template of your own (Mustache) with the same data, as partners may read "
             "it: what is `internal` is left out. A template in `.md.mustache` writes Markdown, one in `.html.mustache` HTML.",
             "`ctg report compte-rendu.md.mustache` remplit un modèle à vous (Mustache) avec les mêmes données, telles que les "
             "partenaires peuvent les lire\u00a0: ce qui est `internal` n'y est pas. Un modèle en `.md.mustache` écrit du "
             "Markdown, en `.html.mustache` du HTML."}));
    document::Table& table =
        page_.table({{.title = in({"In the template", "Dans le modèle"})}, {.title = in({"Meaning", "Sens"}), .wraps = true}});
    const auto add = [&](std::string_view written, Text what) { table.row({Line(code(std::string(written))), say(what)}); };
    add("{{convention.title}}", {"a value; a text of the plan is never obeyed as markup",
                                 "une valeur\u00a0; un texte du plan n'est jamais pris pour une mise en forme"});
    add("{{{convention.title}}}",
        {"the same as it is written, markup included", "la même telle qu'elle est écrite, mise en forme comprise"});
    add("{{#actions}}…{{/actions}}", {"repeated for each item of a list, or kept where a value is something",
                                      "répété pour chaque élément d'une liste, ou gardé si une valeur est quelque chose"});
    add("{{^actions}}…{{/actions}}", {"kept where the list is empty or the value is nothing (`null`, `false`, 0)",
                                      "gardé si la liste est vide ou si la valeur n'est rien (`null`, `false`, 0)"});
    add("{{.}}", {"the item itself, in a list of texts", "l'élément lui-même, dans une liste de textes"});
    add("{{shown.status}}",
        {"beside the fields of each group, `shown` has them as people read them: labels, names, dates and amounts in "
         "the report's language; empty for what is not given",
         "à côté des champs de chaque groupe, `shown` les donne comme on les lit\u00a0: libellés, noms, dates et montants "
         "dans la langue du rapport\u00a0; vide pour ce qui n'est pas donné"});
    add("{{computed.shown.late}}", {"the same for what is computed", "de même pour ce qui est calculé"});
    add("{{! … }}", {"a comment", "un commentaire"});
    add("{{=<% %>=}}", {"other delimiters from here on", "d'autres délimiteurs à partir d'ici"});
    page_.paragraph(
        say({"A name that the data does not have is refused, with its line and column. Nothing is included and nothing runs.",
             "Un nom que les données n'ont pas est refusé, avec sa ligne et sa colonne. Rien n'est inclus et rien ne s'exécute."}));
  }

  document::Document page_;
};

}  // namespace

document::Document explain_export(Language language) { return Page(language).write(); }

}  // namespace ctg::reports
