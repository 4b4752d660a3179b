// ctg explain: the manual, offline: rules, fields, the query language, exit codes, and the JSON Schema.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/usage.hpp"
#include "document/writers.hpp"
#include "render/check_schema.hpp"
#include "reports/explanation.hpp"
#include "schema/json_schema.hpp"
#include "views/query_key.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::cli {
namespace {

constexpr Text topic_help{"a rule, a field, a thing, or `rules`, `fields`, `query`, `glossary`, `exit-codes`",
                          "une règle, un champ, un élément, ou `rules`, `fields`, `query`, `glossary`, `exit-codes`"};
constexpr Text topic_word{"TOPIC", "SUJET"};
constexpr Text schema_help{
    "print the JSON Schema of a plan's files, for editors; `--schema check`: of what `ctg check --format json` writes",
    "donner le schéma JSON des fichiers d'un plan, pour les éditeurs\u00a0; `--schema check`\u00a0: de ce qu'écrit `ctg "
    "check --format json`"};
constexpr Text format_help{"`text` (default) or `markdown`", "`text` (par défaut) ou `markdown`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text nothing_called{"the manual has no page `{0}`", "le manuel n'a pas de page `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text see_topics{"`ctg explain` lists what there is", "`ctg explain` donne la liste"};

struct Options {
  std::string topic;
  bool schema = false;
  std::string format = "text";
};

UsageError no_such_page(const std::string& topic) {
  std::vector<std::string_view> names{"rules", "fields", "query", "glossary", "exit-codes"};
  for (const RuleInfo* rule : workspace::all_rules()) names.push_back(rule->name);
  for (const schema::RecordTable* table : schema::all_tables()) {
    names.push_back(table->name);
    for (const schema::Field& field : table->fields) names.push_back(field.name);
  }
  UsageError error{message(nothing_called, topic), message(see_topics)};
  if (const auto near = nearest(topic, names)) error.help = message(did_you_mean, *near);
  return error;
}

document::Document page_of(const std::string& topic, Language language) {
  if (topic.empty()) return reports::explain_topics(language);
  if (topic == "rules") return reports::explain_rules(workspace::all_rules(), language);
  if (topic == "fields") return reports::explain_fields(language);
  if (topic == "query") return reports::explain_query(language);
  if (topic == "glossary") return reports::explain_glossary(language);
  if (topic == "exit-codes") return reports::explain_exit_codes(language);
  if (const RuleInfo* rule = workspace::find_rule(topic)) return reports::explain_rule(*rule, language);
  if (const schema::RecordTable* table = schema::find_table(topic)) return reports::explain_table(*table, language);
  if (const auto places = schema::find_fields(topic); !places.empty()) return reports::explain_field(places, language);
  throw no_such_page(topic);
}

std::string schema_of(const std::string& what, Language language) {
  if (what.empty() || what == "plan") return schema::json_schema(language, workspace::all_rules());
  if (what == "check") return render::check_schema(language);
  throw unknown_word(what, "--schema", {"plan", "check"});
}

ExitCode explain(const Options& options, Session& session) {
  if (options.schema) {
    session.write(schema_of(options.topic, session.language));
    return ExitCode::as_asked;
  }
  const document::Format* format = document::find_format(options.format);
  if (format == nullptr) {
    std::vector<std::string_view> names;
    for (const document::Format& known : document::formats()) names.push_back(known.name);
    throw unknown_word(options.format, "--format", names);
  }
  session.write(format->write(page_of(options.topic, session.language), session.output_style));
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("topic", options->topic, session.in(topic_help))->type_name(session.in(topic_word));
  app.add_flag("--schema", options->schema, session.in(schema_help));
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return explain(*options, session); };
}

}  // namespace

extern const Command explain_command{
    "explain", "", {"the manual: rules, fields, query, exit codes", "le manuel\u00a0: règles, champs, requêtes, codes de retour"}, declare};

}  // namespace ctg::cli
