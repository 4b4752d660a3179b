// ctg history: planned against done over time, read from the commits of a plan.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/followed_plans.hpp"
#include "cli/grouping_option.hpp"
#include "cli/lives.hpp"
#include "cli/usage.hpp"
#include "document/csv.hpp"
#include "document/writers.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{"the id of something, for its own life; or a query: which actions",
                          "l'identifiant d'un élément, pour suivre celui-ci\u00a0; ou une requête\u00a0: quelles actions"};
constexpr Text words_word{"ID|QUERY", "ID|REQUÊTE"};
constexpr Text by_help{"a line for each `month`, `quarter` (default) or `year`",
                       "une ligne par mois (`month`), trimestre (`quarter`, par défaut) ou année (`year`)"};
constexpr Text length_word{"LENGTH", "DURÉE"};
constexpr Text group_help{"how far each group of actions is too: {0}", "où en est aussi chaque groupe d'actions\u00a0: {0}"};
constexpr Text since_help{"leave out what is older: `2025`, `2025-03`, `2025-03-14`",
                          "laisser de côté ce qui précède\u00a0: `2025`, `2025-03`, "
                          "`2025-03-14`"};
constexpr Text date_word{"DATE", "DATE"};
constexpr Text format_help{"`text` (default), `markdown`, `html`, `csv`, `spreadsheet` (CSV for Excel in French) or `json`",
                           "`text` (par défaut), `markdown`, `html`, `csv`, `spreadsheet` (CSV pour Excel en français) ou `json`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text no_diagrams_help{"without pictures: the tables beside them say the same",
                                "sans les graphiques\u00a0: les tableaux à côté disent la même chose"};
constexpr Text not_a_date{"`{0}` is not a date: `--since 2025-03`", "`{0}` n'est pas une date\u00a0: `--since 2025-03`"};

constexpr Text not_for_one{"`{0}` is of no use for one thing's life", "`{0}` ne sert pas pour suivre un seul élément"};

struct Options {
  std::vector<std::string> words;
  std::string by;
  std::string group;
  std::string since;
  std::string format = "text";
  bool no_diagrams = false;
};

// What is written: a document, a table or data.
enum class Format { document, csv, spreadsheet, json };

struct Wish {
  Format format = Format::document;
  const document::Format* document = nullptr;
};

Wish format_wished(const std::string& word) {
  static const std::map<std::string, Format, std::less<>> others{
      {"csv", Format::csv}, {"json", Format::json}, {"spreadsheet", Format::spreadsheet}};
  if (const auto found = others.find(word); found != others.end()) return {found->second, nullptr};
  if (const document::Format* format = document::find_format(word)) return {Format::document, format};
  throw unknown_word(printable(word), "--format", {"text", "markdown", "html", "csv", "spreadsheet", "json"});
}

void write_table(const Wish& wish, const document::Table& table, Session& session) {
  const auto dialect = wish.format == Format::csv ? document::open_data_csv : document::french_spreadsheet_csv(session.language);
  session.write(document::write_csv(table, dialect));
}

void write_document(const Options& options, const Wish& wish, document::Document page, Session& session) {
  if (options.no_diagrams) page.remove_charts();
  session.write_in(*wish.document, wish.document->write(page, session.output_style));
}

void write(const Options& options, const Wish& wish, const reports::PlanHistories& histories, Session& session) {
  if (wish.format == Format::json) return session.write(write_json(reports::history_data(histories)));
  if (wish.format == Format::document) return write_document(options, wish, reports::history_document(histories), session);
  write_table(wish, reports::history_table(histories), session);
}

void write(const Options& options, const Wish& wish, const std::vector<reports::Life>& lives, std::optional<Date> since, Session& session) {
  for (const auto& [option, is_given] : {std::pair{"--by", !options.by.empty()}, {"--group", !options.group.empty()}})
    if (is_given) throw UsageError{message(not_for_one, option), std::nullopt};
  const reports::LifeWish life{since, session.today, session.language};
  if (wish.format == Format::json) return session.write(write_json(reports::lives_data(lives, life)));
  if (wish.format != Format::document) return write_table(wish, reports::life_table(lives, life), session);
  document::Document page = reports::life_document(lives.front(), life);
  for (std::size_t i = 1; i < lives.size(); ++i) {
    const document::Document other = reports::life_document(lives[i], life);
    page.heading(2, other.title);
    page.append(other);
  }
  write_document(options, wish, std::move(page), session);
}

ExitCode history(const Options& options, Session& session) {
  static const std::map<std::string, views::PeriodLength, std::less<>> lengths{
      {"month", views::PeriodLength::month}, {"quarter", views::PeriodLength::quarter}, {"year", views::PeriodLength::year}};
  FollowWish follow;
  if (!options.by.empty()) follow.length = one_of(lengths, options.by, "--by");
  const Wish wish = format_wished(options.format);
  if (!options.group.empty()) follow.grouping = &grouping_named(options.group, "--group");
  if (!options.since.empty()) {
    const auto since = parse_partial_date(options.since);
    if (!since) throw UsageError{message(not_a_date, printable(options.since)), std::nullopt};
    follow.since = since->first;
  }
  PlanPasts pasts(session);
  if (const auto lives = lives_of(pasts, options.words, session))
    write(options, wish, *lives, follow.since, session);
  else
    write(options, wish, followed_plans(pasts, options.words, follow, session), session);
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("words", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--by", options->by, session.in(by_help))->type_name(session.in(length_word));
  app.add_option("--group", options->group, spoken(session.language, group_help, grouping_names()))->type_name(key_word(session));
  app.add_option("--since", options->since, session.in(since_help))->type_name(session.in(date_word));
  app.add_flag("--no-diagrams", options->no_diagrams, session.in(no_diagrams_help));
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return history(*options, session); };
}

}  // namespace

extern const Command history_command{
    "history", "", {"how the plan and its deadlines went, commit by commit", "comment le plan et ses échéances ont évolué"}, declare};

}  // namespace ctg::cli
