// ctg explain: the manual, offline: rules, fields, the query language, exit codes, and the JSON Schema.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/usage.hpp"
#include "diff/change_examples.hpp"
#include "diff/change_kinds.hpp"
#include "document/writers.hpp"
#include "render/check_schema.hpp"
#include "render/render.hpp"
#include "reports/differences.hpp"
#include "reports/explanation.hpp"
#include "reports/group_lines.hpp"
#include "reports/history.hpp"
#include "reports/life.hpp"
#include "reports/listing.hpp"
#include "reports/plan_data.hpp"
#include "reports/told_change.hpp"
#include "schema/json_schema.hpp"
#include "views/query_key.hpp"
#include "workspace/example.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::cli {
namespace {

constexpr Text topic_help{
    "a rule, a family, a field, a thing, a value, a kind of change or a topic; without it, the list of all",
    "une règle, une famille, un champ, un élément, une valeur, une nature de changement ou un sujet\u00a0; sans lui, la liste de tout"};
constexpr Text topic_word{"TOPIC", "SUJET"};
constexpr Text schema_help{
    "print the JSON Schema of a plan's files, for editors; `--schema check`, `diff`, `export`, `groups`, `history`, `life`, `list`: of "
    "what "
    "`ctg check`, `ctg diff`, `ctg export`, `ctg status --by`, `ctg history`, `ctg history ID` and `ctg list` write as JSON",
    "donner le schéma JSON des fichiers d'un plan, pour les éditeurs\u00a0; `--schema check`, `diff`, `export`, `groups`, `history`, "
    "`life`, `list`\u00a0: de ce qu'écrivent en JSON `ctg check`, `ctg diff`, `ctg export`, `ctg status --by`, `ctg history`, `ctg "
    "history ID` et `ctg list`"};
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

// The name of what people call so: a field or a thing by its title, a value by its label, in either language.
std::optional<std::string_view> name_of_words(std::string_view words) {
  const std::string wanted = folded(words);
  const auto says = [&](Text text) { return folded(text.in(Language::french)) == wanted || folded(text.in(Language::english)) == wanted; };
  for (const schema::RecordTable* table : schema::all_tables())
    if (says(table->title)) return table->name;
  for (const schema::RecordTable* table : schema::all_tables())
    for (const schema::Field& field : table->fields) {
      if (says(field.title)) return field.name;
      if (field.shape != schema::Shape::choice) continue;
      for (const EnumerationValue& value : field.choices().values)
        if (says(value.label)) return value.name;
    }
  for (const diff::ChangeKind* kind : diff::all_change_kinds())
    if (says(kind->title)) return kind->name;
  return std::nullopt;
}

UsageError no_such_page(const std::string& topic) {
  std::vector<std::string_view> names = family_names();
  for (const reports::Topic& known : reports::topics()) names.push_back(known.name);
  for (const RuleInfo* rule : workspace::all_rules()) names.push_back(rule->name);
  for (const schema::RecordTable* table : schema::all_tables()) {
    names.push_back(table->name);
    for (const schema::Field& field : table->fields) names.push_back(field.name);
  }
  for (const std::string_view value : reports::all_values()) names.push_back(value);
  for (const diff::ChangeKind* kind : diff::all_change_kinds()) names.push_back(kind->name);
  UsageError error{message(nothing_called, topic), message(see_topics)};
  if (const auto meant = name_of_words(topic))
    error.help = message(did_you_mean, *meant);
  else if (const auto near = nearest(topic, names))
    error.help = message(did_you_mean, *near);
  return error;
}

// What `check` shows of a rule's bad example: found anew each time, never written down.
reports::FindingsOf findings_of_examples(Language language) {
  return [language](const RuleInfo& rule) {
    const auto open = workspace::open_example(rule.bad, rule);
    const Style plain{.colour = false, .unicode = true, .width = 0};
    const auto writer = render::find_format("text")->make({.language = language, .style = plain, .today = workspace::example_day()});
    std::string text;
    for (const render::Finding& finding : writer->prepare(open->sources, open->findings).findings) text += finding.text;
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
  };
}

// What `diff` says of the example of a kind of change: the same.
reports::ToldOf told_in_examples(Language language) {
  return [language](const diff::ChangeKind& kind) {
    const diff::ChangeExample example = diff::example_of(kind);
    const auto before = workspace::open_text(example.whole(example.before));
    const auto after = workspace::open_text(example.whole(example.after));
    const diff::Comparison comparison = diff::compare(before->plan, after->plan);
    const reports::Subject old_subject{before->plan, {}, {}, workspace::example_day(), language};
    const reports::Subject new_subject{after->plan, {}, {}, workspace::example_day(), language};
    const reports::Differences differences{old_subject, new_subject, {}, {}, comparison};
    const reports::Telling telling(differences);
    std::string text;
    for (const diff::Change& change : comparison.changes) {
      text += document::plain_text(telling.heading(change), language) + "\n  " + telling.say(change) + "\n";
      if (const std::string whom = telling.whom(change); !whom.empty()) text += "  " + whom + "\n";
    }
    return text;
  };
}

document::Document page_of_formats(Language language) {
  std::vector<reports::NamedFormat> formats;
  for (const render::Format& format : render::formats()) formats.push_back({format.name, format.sentence});
  return reports::explain_formats(formats, language);
}

// None where the topic is none of those that the manual names itself.
std::optional<document::Document> page_of_topic(std::string_view topic, Language language) {
  const auto rules = workspace::all_rules();
  if (topic.empty()) return reports::explain_topics(rules, language);
  if (topic == "rules") return reports::explain_rules(rules, language);
  if (topic == "rule-pages") return reports::explain_rule_pages(rules, findings_of_examples(language), language);
  if (topic == "formats") return page_of_formats(language);
  using Page = document::Document (*)(Language);
  constexpr std::pair<std::string_view, Page> pages[] = {
      {"changes", reports::explain_changes},   {"fields", reports::explain_fields},         {"values", reports::explain_values},
      {"glossary", reports::explain_glossary}, {"dates", reports::explain_dates},           {"amounts", reports::explain_amounts},
      {"query", reports::explain_query},       {"levels", reports::explain_levels},         {"waivers", reports::explain_waivers},
      {"fix", reports::explain_fix},           {"exit-codes", reports::explain_exit_codes}, {"export", reports::explain_export}};
  for (const auto& [name, page] : pages)
    if (name == topic) return page(language);
  return std::nullopt;
}

document::Document page_of(const std::string& topic, Language language) {
  if (auto page = page_of_topic(topic, language)) return std::move(*page);
  if (const diff::ChangeKind* kind = diff::find_change_kind(topic))
    return reports::explain_change(*kind, told_in_examples(language), language);
  if (const RuleInfo* rule = workspace::find_rule(topic)) return reports::explain_rule(*rule, findings_of_examples(language), language);
  if (const schema::RecordTable* table = schema::find_table(topic)) return reports::explain_table(*table, language);
  if (const auto places = schema::find_fields(topic); !places.empty()) return reports::explain_field(places, language);
  if (const auto family = parse_family(topic)) return reports::explain_family(*family, workspace::all_rules(), language);
  const auto values = reports::all_values();
  if (std::find(values.begin(), values.end(), topic) != values.end()) return reports::explain_value(topic, language);
  throw no_such_page(topic);
}

std::string schema_of(const std::string& what, Language language) {
  if (what.empty() || what == "plan") return schema::json_schema(language, workspace::all_rules());
  using Schema = std::string (*)(Language);
  constexpr std::pair<std::string_view, Schema> outputs[] = {{"check", render::check_schema},      {"diff", reports::differences_schema},
                                                             {"export", reports::export_schema},   {"groups", reports::groups_schema},
                                                             {"history", reports::history_schema}, {"life", reports::life_schema},
                                                             {"list", reports::list_schema}};
  std::vector<std::string_view> names{"plan"};
  for (const auto& [name, schema] : outputs) {
    if (name == what) return schema(language);
    names.push_back(name);
  }
  throw unknown_word(what, "--schema", names);
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
  session.write_in(*format, format->write(page_of(options.topic, session.language), session.output_style));
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
