// Queries on the command line: understood, or explained under the faulty word.
#include "cli/queries.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "views/query_key.hpp"

namespace ctg::cli {
namespace {

using Fault = views::QueryError::Kind;

// Each ends with the query and the marks below the faulty word: {0} the word, {1} the query, {2} the key, {3} the marks.
constexpr Text unknown_key{"no key of a query is called `{0}:`\n    {1}\n    {3}",
                           "aucune clé de requête ne s'appelle `{0}:`\n    {1}\n    {3}"};
constexpr Text unknown_value{"`{0}` is not a value of `{2}:`\n    {1}\n    {3}", "`{0}` n'est pas une valeur de `{2}:`\n    {1}\n    {3}"};
constexpr Text unknown_thing{"this plan knows no `{0}` for `{2}:`\n    {1}\n    {3}",
                             "ce plan ne connaît pas de `{0}` pour `{2}:`\n    {1}\n    {3}"};
constexpr Text missing_value{"`{2}:` needs a value\n    {1}\n    {3}", "`{2}:` attend une valeur\n    {1}\n    {3}"};
constexpr Text unexpected_value{"`{2}:` takes no value\n    {1}\n    {3}", "`{2}:` ne prend pas de valeur\n    {1}\n    {3}"};
constexpr Text malformed_period{"`{0}` is not a period\n    {1}\n    {3}", "`{0}` n'est pas une période\n    {1}\n    {3}"};
constexpr Text malformed_duration{"`{0}` is not a duration\n    {1}\n    {3}", "`{0}` n'est pas une durée\n    {1}\n    {3}"};
constexpr Text unclosed_quote{"a quote is open and never closed\n    {1}\n    {3}",
                              "des guillemets s'ouvrent et ne se ferment pas\n    {1}\n    {3}"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text one_of_these{"one of: {0}", "au choix\u00a0: {0}"};
constexpr Text see_query{"`ctg explain query` lists the keys", "`ctg explain query` donne la liste des clés"};
constexpr Text period_examples{"for instance `2026`, `2026-Q3`, `2026-03..2026-06`, `..2026-06`",
                               "par exemple `2026`, `2026-Q3`, `2026-03..2026-06`, `..2026-06`"};
constexpr Text duration_examples{"for instance `30d`, `2w`, `6m`, `1y`", "par exemple `30d`, `2w`, `6m`, `1y`"};

constexpr Text late_is_derived{"being late is no status, it follows from the dates: `late:`",
                               "le retard n'est pas un statut, il se déduit des dates\u00a0: `late:`"};

constexpr std::size_t most_values = 20;

// Marks under a part of the query.
std::string marks_under(std::string_view query, std::size_t offset, std::size_t length) {
  offset = std::min(offset, query.size());
  length = std::min(length, query.size() - offset);
  const std::size_t indent = display_width(printable(query.substr(0, offset)));
  const std::size_t width = std::max<std::size_t>(1, display_width(printable(query.substr(offset, length))));
  return std::string(indent, ' ') + std::string(width, '^');
}

Text sentence_of(const views::QueryError& error) {
  switch (error.kind) {
    case Fault::unknown_key:
      return unknown_key;
    case Fault::unknown_value: {
      const views::QueryKey* key = views::find_query_key(error.key);
      const bool enumerated = key != nullptr && key->values != nullptr;
      return enumerated ? unknown_value : unknown_thing;
    }
    case Fault::missing_value:
      return missing_value;
    case Fault::unexpected_value:
      return unexpected_value;
    case Fault::malformed_period:
      return malformed_period;
    case Fault::malformed_duration:
      return malformed_duration;
    case Fault::unclosed_quote:
      break;
  }
  return unclosed_quote;
}

std::optional<Message> values_offered(const views::QueryError& error, const Plan& plan) {
  const views::QueryKey* key = views::find_query_key(error.key);
  if (key == nullptr || key->values == nullptr) return std::nullopt;
  std::vector<std::string> names;
  for (const views::QueryValue& value : key->values(plan)) names.push_back(printable(value.name));
  if (names.empty()) return std::nullopt;
  if (names.size() > most_values) {
    names.resize(most_values);
    names.emplace_back("…");
  }
  return message(one_of_these, join(names, ", "));
}

// Who asks for a status of being late means what is derived from the dates.
bool means_late(const views::QueryError& error) {
  const std::string word = folded(error.word);
  return error.key == "status" && (word.find("retar") != std::string::npos || word.find("late") != std::string::npos);
}

std::optional<Message> help_of(const views::QueryError& error, const Plan& plan) {
  if (means_late(error)) return message(late_is_derived);
  if (error.nearest) {
    const bool is_key = error.kind == Fault::unknown_key;
    return message(did_you_mean, printable(*error.nearest) + (is_key && !error.nearest->ends_with(':') ? ":" : ""));
  }
  switch (error.kind) {
    case Fault::malformed_period:
      return message(period_examples);
    case Fault::malformed_duration:
      return message(duration_examples);
    case Fault::unknown_key:
      return message(see_query);
    case Fault::unknown_value:
    case Fault::missing_value:
    case Fault::unexpected_value:
    case Fault::unclosed_quote:
      break;
  }
  return values_offered(error, plan);
}

}  // namespace

UsageError query_error(const views::QueryError& error, std::string_view query, const Plan& plan) {
  return {message(sentence_of(error), printable(error.word), printable(query), printable(error.key),
                  marks_under(query, error.offset, error.length)),
          help_of(error, plan)};
}

reports::Subject subject_of(const Plan& plan, std::string query, Date today, Language language) {
  const auto parsed = views::parse_query(query, plan);
  if (!parsed) throw query_error(parsed.error(), query, plan);
  return {.plan = plan, .actions = views::select(*parsed, plan, today), .query = std::move(query), .today = today, .language = language};
}

reports::Subject subject_of(const Plan& plan, const std::vector<std::string>& words, Date today, Language language) {
  return subject_of(plan, views::query_text(words, plan), today, language);
}

std::string QueriesOfSeveral::text_for_actions(const Plan& plan) {
  std::string text = views::query_text(words_, plan);
  if (kind_ == Kind::action) return text;
  auto terms = views::scan_query(text);
  if (!terms) return text;  // what is wrong with it is said where it is parsed
  own_words_.clear();
  std::string of_actions;
  for (views::QueryTerm& term : *terms) {
    if (term.has_key) {
      const views::QueryValueText& last = term.values.back();
      of_actions += (of_actions.empty() ? "" : " ") + text.substr(term.offset, last.offset + last.length - term.offset);
    } else {
      term.key = {};  // a view of a text that ends here
      own_words_.push_back(std::move(term));
    }
  }
  return of_actions;
}

void QueriesOfSeveral::note(Unknown unknown) {
  const auto known = std::find_if(unknown_.begin(), unknown_.end(),
                                  [&](const Unknown& other) { return other.key == unknown.key && other.word == unknown.word; });
  if (known == unknown_.end()) return unknown_.push_back(std::move(unknown));
  known->plans += unknown.plans;
  if (known->has_nearest) return;
  // Each plan offers its own: those of the first would not be all.
  const views::QueryKey* key = views::find_query_key(known->key);
  const bool is_alike_everywhere = key != nullptr && key->values != nullptr && !key->values(Plan()).empty();
  if (unknown.has_nearest)
    known->error = std::move(unknown.error);
  else if (!is_alike_everywhere)
    known->error.help.reset();
  known->has_nearest = unknown.has_nearest;
}

reports::Subject QueriesOfSeveral::subject_of(const Plan& plan, Date today, Language language) {
  std::string text = text_for_actions(plan);
  ++plans_;
  std::vector<views::QueryError> unknown;
  const auto parsed = views::parse_query(text, plan, unknown);
  if (!parsed) {
    if (!malformed_) malformed_ = query_error(parsed.error(), text, plan);
    return {.plan = plan, .actions = {}, .query = std::move(text), .today = today, .language = language};
  }
  std::set<std::pair<std::string, std::string>> noted;  // once a plan, however often it is asked for
  for (const views::QueryError& error : unknown)
    if (noted.emplace(error.key, error.word).second)
      note({error.key, error.word, query_error(error, text, plan), error.nearest.has_value(), 1});
  return {.plan = plan, .actions = views::select(*parsed, plan, today), .query = std::move(text), .today = today, .language = language};
}

void QueriesOfSeveral::take_from(QueriesOfSeveral other) {
  if (!malformed_) malformed_ = std::move(other.malformed_);
  plans_ += other.plans_;
  for (Unknown& unknown : other.unknown_) note(std::move(unknown));
}

void QueriesOfSeveral::conclude() const {
  if (malformed_) throw UsageError(*malformed_);
  for (const Unknown& unknown : unknown_)
    if (unknown.plans == plans_) throw UsageError(unknown.error);
}

Language report_language(const Session& session, const Plan& plan) {
  if (session.asked_language) return *session.asked_language;
  if (plan.convention.language.given()) return plan.convention.language.value == PlanLanguage::en ? Language::english : Language::french;
  return session.language;
}

}  // namespace ctg::cli
