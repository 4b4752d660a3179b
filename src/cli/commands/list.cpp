// ctg list: a table of a plan's actions, or of its other things.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/grouping_option.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "document/csv.hpp"
#include "document/writers.hpp"
#include "reports/listing.hpp"
#include "views/query.hpp"
#include "views/sorting.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{"what to list (`actions` by default, `objectives`, `indicators`, `institutions`, `people`…), then a query",
                          "ce qu'on liste (`actions` par défaut, `objectives`, `indicators`, `institutions`, `people`…), puis une requête"};
constexpr Text words_word{"QUERY", "REQUÊTE"};
constexpr Text columns_help{"columns, any field or `late`, `days_late`, `spent`…: `id,title,lead`",
                            "les colonnes, tout champ ou `late`, `days_late`, `spent`…\u00a0: `id,title,lead`"};
constexpr Text columns_word{"NAMES", "NOMS"};
constexpr Text sort_help{"order, `-` for descending: `due,-title`", "l'ordre, `-` pour décroissant\u00a0: `due,-title`"};
constexpr Text format_help{"`text` (default), `markdown`, `csv`, `spreadsheet` (CSV for Excel in French), `json`, `ndjson`",
                           "`text` (par défaut), `markdown`, `csv`, `spreadsheet` (CSV pour Excel en français), `json`, `ndjson`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text unknown_column{"{1} have no column `{0}`", "les {1} n'ont pas de colonne `{0}`"};
constexpr Text never_published{"`{0}` is kept in the plan and never published", "`{0}` reste dans le plan et n'est jamais publié"};
constexpr Text unknown_order{"{1} cannot be sorted by `{0}`", "les {1} ne se trient pas par `{0}`"};
constexpr Text list_kind{"to list the {0}: `ctg list {1}`", "pour lister les {0}\u00a0: `ctg list {1}`"};
constexpr Text no_kind{"`{0}` is nothing that can be listed, and no action has this word",
                       "`{0}` n'est rien qui se liste, et aucune action ne contient ce mot"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text one_of_these{"one of: {0}", "au choix\u00a0: {0}"};

constexpr Text group_help{"a table for each group of actions: {0}", "un tableau par groupe d'actions\u00a0: {0}"};
constexpr Text count_help{"only how many there are, in all or group by group (`--count=lead`)",
                          "seulement leur nombre, en tout ou groupe par groupe (`--count=lead`)"};
constexpr Text only_actions{"only actions are grouped, {0} are not", "seules les actions se regroupent, et non les {0}"};
constexpr Text not_with_count{"`{0}` is of no use with `--count`", "`{0}` ne sert à rien avec `--count`"};

// In the place of a key, where none is given.
constexpr std::string_view in_all = "all";

struct Options {
  std::vector<std::string> words;
  std::vector<std::string> columns;
  std::vector<std::string> orders;
  std::string format = "text";
  std::string group;
  std::string count;  // empty: not asked for
};

enum class Format { text, markdown, csv, spreadsheet, json, ndjson };

const std::map<std::string, Format, std::less<>>& formats() {
  static const std::map<std::string, Format, std::less<>> words{{"csv", Format::csv},
                                                                {"json", Format::json},
                                                                {"markdown", Format::markdown},
                                                                {"ndjson", Format::ndjson},
                                                                {"spreadsheet", Format::spreadsheet},
                                                                {"text", Format::text}};
  return words;
}

UsageError column_error(const reports::ColumnError& error, Kind kind) {
  const std::string word = printable(error.word);
  if (error.is_never_published) return {message(never_published, word), std::nullopt};
  Message said = message(unknown_column, word, kind_info(kind).label_plural);
  if (error.nearest) return {std::move(said), message(did_you_mean, *error.nearest)};
  std::vector<std::string> names;
  for (const std::string& name : reports::list_column_names(kind))
    if (name.find('.') == std::string::npos) names.push_back(name);
  return {std::move(said), message(one_of_these, join(names, ", "))};
}

reports::ListColumn column_named(Kind kind, std::string_view name, Language language) {
  auto column = reports::find_list_column(kind, name, language);
  if (!column) throw column_error(column.error(), kind);
  return std::move(*column);
}

// An order is a key of its own or any column.
UsageError order_error(const reports::ColumnError& error, Kind kind) {
  if (error.is_never_published) return column_error(error, kind);
  std::vector<std::string> names;
  if (kind == Kind::action)
    for (const views::SortKey& key : views::sort_keys()) names.emplace_back(key.name);
  Message said = message(unknown_order, printable(error.word), kind_info(kind).label_plural);
  if (const auto near = nearest(error.word, std::vector<std::string_view>(names.begin(), names.end())))
    return {std::move(said), message(did_you_mean, *near)};
  if (error.nearest) return {std::move(said), message(did_you_mean, *error.nearest)};
  if (names.empty()) return {std::move(said), column_error(error, kind).help};
  return {std::move(said), message(one_of_these, join(names, ", "))};
}

bool is_sort_key(Kind kind, std::string_view name) { return kind == Kind::action && views::parse_sort(name).has_value(); }

// A first word that names a kind is one; `actions` is understood where it is left out.
Kind take_kind(std::vector<std::string>& words) {
  if (words.empty()) return Kind::action;
  for (const Kind kind : all_kinds)
    if (words.front() == kind_info(kind).plural || words.front() == kind_info(kind).name) {
      words.erase(words.begin());
      return kind;
    }
  return Kind::action;
}

// How the list is cut up, or only counted.
void divide(const Options& options, reports::ListWish& wish) {
  wish.counts = !options.count.empty();
  const bool names_key = wish.counts && options.count != in_all;
  for (const auto& [option, is_given] :
       {std::pair{"--columns", !options.columns.empty()}, {"--sort", !options.orders.empty()}, {"--group", !options.group.empty()}})
    if (wish.counts && is_given) throw UsageError{message(not_with_count, option), std::nullopt};
  if (!names_key && options.group.empty()) return;
  wish.grouping = names_key ? &grouping_named(options.count, "--count") : &grouping_named(options.group, "--group");
  if (wish.kind != Kind::action) throw UsageError{message(only_actions, kind_info(wish.kind).label_plural), std::nullopt};
}

reports::ListWish wish_of(const Options& options, Kind kind, Language language) {
  reports::ListWish wish{.kind = kind, .columns = {}, .orders = {}};
  for (const std::string& list : options.columns)
    for (const std::string_view name : split(list, ',')) wish.columns.push_back(column_named(kind, trim(name), language));
  if (wish.columns.empty())
    for (const std::string_view name : reports::default_columns(kind)) wish.columns.push_back(column_named(kind, name, language));
  for (const std::string& list : options.orders)
    for (std::string_view name : split(list, ',')) {
      name = trim(name);
      const bool is_descending = name.starts_with('-');
      if (is_descending) name.remove_prefix(1);
      if (!is_sort_key(kind, name))
        if (const auto column = reports::find_list_column(kind, name, language); !column) throw order_error(column.error(), kind);
      wish.orders.push_back({std::string(name), is_descending});
    }
  divide(options, wish);
  return wish;
}

// The kind that goes by this word in a language, `objectifs` or `Objective`; none where no kind does.
const KindInfo* kind_labelled(std::string_view word) {
  const std::string wanted = folded(word);
  for (const Kind kind : all_kinds) {
    const KindInfo& info = kind_info(kind);
    for (const Text& label : {info.label, info.label_plural})
      for (const Language language : {Language::english, Language::french})
        if (folded(label.in(language)) == wanted) return &info;
  }
  return nullptr;
}

// A first word that is nearly the name of a kind: a word to look for where an action has it, else a slip of the pen.
class NearKind {
 public:
  NearKind(const std::vector<std::string>& words, bool is_kind_named) {
    if (is_kind_named || words.empty() || words.front().find_first_of(": \"") != std::string::npos ||
        kind_labelled(words.front()) != nullptr)
      return;
    std::vector<std::string_view> names;
    for (const Kind kind : all_kinds) names.insert(names.end(), {kind_info(kind).plural, kind_info(kind).name});
    const auto near = nearest(words.front(), names);
    if (!near) return;
    word_ = words.front();
    for (const Kind kind : all_kinds)
      if (*near == kind_info(kind).plural || *near == kind_info(kind).name) meant_ = kind_info(kind).plural;
  }

  void look_in(const Plan& plan, const Session& session) {
    if (meant_.empty() || found_) return;
    const auto query = views::parse_query(word_, plan);
    found_ = !query || !views::select(*query, plan, session.today).empty();
  }

  // Once all plans were looked in. Throws UsageError.
  void conclude() const {
    if (!meant_.empty() && !found_) throw UsageError{message(no_kind, printable(word_)), message(did_you_mean, meant_)};
  }

 private:
  std::string word_;
  std::string_view meant_;  // empty: no kind
  bool found_ = false;
};

// Whoever looks for `objectifs` among the actions may have meant the objectives.
void hint_at_kind(const std::vector<std::string>& words, const Session& session) {
  if (words.empty()) return;
  if (const KindInfo* info = kind_labelled(words.front())) session.say(message(list_kind, info->label_plural, info->plural));
}

void write(const reports::Listing& listing, Format format, const std::string& query, Session& session) {
  switch (format) {
    case Format::text:
      return session.write_for_people(document::write_terminal(listing.document(query), session.output_style));
    case Format::markdown:
      return session.write(document::write_markdown(listing.document(query)));
    case Format::csv:
      return session.write(document::write_csv(listing.table()));
    case Format::spreadsheet:
      return session.write(document::write_csv(listing.table(), document::french_spreadsheet_csv(session.language)));
    case Format::json:
      return session.write(write_json(listing.data(session.today, query)));
    case Format::ndjson:
      break;
  }
  const Data rows = document::table_data(listing.table());
  for (const Data& row : std::get<Data::List>(rows.value())) session.write(write_json_line(row));
}

// Whoever asks for what is late looks at the latest first.
bool asks_for_late(Kind kind, const std::vector<std::string>& words) {
  return kind == Kind::action && std::find(words.begin(), words.end(), "late:") != words.end();
}

ExitCode list(const Options& options, Session& session) {
  const Format format = one_of(formats(), options.format, "--format");
  std::vector<std::string> words = options.words;
  const Kind kind = take_kind(words);
  NearKind near_kind(words, words.size() < options.words.size());
  reports::ListWish wish = wish_of(options, kind, session.language);
  const auto requests = requested_plans(session);
  wish.several_plans = requests.size() > 1;
  if (wish.orders.empty() && asks_for_late(kind, words)) wish.orders.push_back({"days_late", true});
  reports::Listing listing(std::move(wish), session.language);
  QueriesOfSeveral queries(words, kind);
  if (requests.size() == 1) {
    const auto open = open_plan(requests.front(), session);
    const reports::Subject subject = queries.subject_of(open->plan, session.today, session.language);
    queries.conclude();
    near_kind.look_in(open->plan, session);
    listing.add(subject, queries.words(), open->folder);
  } else {
    open_each(requests, session, [&](const workspace::OpenPlan& open) {
      const reports::Subject subject = queries.subject_of(open.plan, session.today, session.language);
      near_kind.look_in(open.plan, session);
      listing.add(subject, queries.words(), open.folder);
    });
    queries.conclude();
  }
  near_kind.conclude();
  listing.conclude();
  if (listing.is_empty()) hint_at_kind(words, session);
  write(listing, format, join(words, " "), session);
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("query", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--columns", options->columns, session.in(columns_help))->type_name(session.in(columns_word))->allow_extra_args(false);
  app.add_option("--sort", options->orders, session.in(sort_help))->type_name(session.in(columns_word))->allow_extra_args(false);
  app.add_option("--group", options->group, spoken(session.language, group_help, grouping_names()))->type_name(key_word(session));
  // A flag, so that a word of the query behind it is not taken for its key.
  app.add_flag("--count{" + std::string(in_all) + "}", options->count, session.in(count_help))->type_name(key_word(session));
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return list(*options, session); };
}

}  // namespace

extern const Command list_command{"list",
                                  "",
                                  {"a table of actions, or of objectives, indicators, institutions…",
                                   "un tableau des actions, ou des objectifs, indicateurs, institutions…"},
                                  declare};

}  // namespace ctg::cli
