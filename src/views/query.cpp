// The query language: terms to tests, and the actions that pass them.
#include "views/query.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "views/query_names.hpp"
#include "views/query_scanner.hpp"
#include "views/query_tests.hpp"

namespace ctg::views {
namespace {

using Fault = tl::unexpected<QueryError>;

// The key itself where a word is its French name, else the key nearest to it.
std::optional<std::string> nearest_key(std::string_view word) {
  const std::string wanted = comparable(word);
  std::vector<std::string_view> candidates{"not"};
  for (const QueryKey& key : query_keys()) {
    if (!key.french.empty() && comparable(key.french) == wanted) return std::string(key.name);
    candidates.push_back(key.name);
  }
  return nearest_word(word, candidates);
}

Fault unknown_key(const QueryTerm& term) {
  return Fault(QueryError{.kind = QueryError::Kind::unknown_key,
                          .offset = term.offset,
                          .length = term.key.size(),
                          .key = {},
                          .word = std::string(term.key),
                          .nearest = nearest_key(term.key)});
}

Fault faulty_value(const QueryKey& key, const QueryValueText& value, ValueError error) {
  return Fault(QueryError{.kind = error.kind,
                          .offset = value.offset,
                          .length = value.length,
                          .key = std::string(key.name),
                          .word = value.text,
                          .nearest = std::move(error.nearest)});
}

// `not:` with nothing behind it.
Fault negates_nothing(const QueryTerm& term) {
  return Fault(QueryError{.kind = QueryError::Kind::missing_value,
                          .offset = term.offset,
                          .length = term.key.size() + 1,
                          .key = std::string(term.key),
                          .word = {},
                          .nearest = {}});
}

// What may not stand where it stands, before the key looks at it.
std::optional<QueryError::Kind> misplaced(const QueryKey& key, const QueryTerm& term, const QueryValueText& value) {
  if (key.value == ValueNeed::refused && !value.text.empty()) return QueryError::Kind::unexpected_value;
  const bool may_be_empty = key.value != ValueNeed::required && term.values.size() == 1;
  if (value.text.empty() && !may_be_empty)
    return key.value == ValueNeed::refused ? QueryError::Kind::unexpected_value : QueryError::Kind::missing_value;
  return std::nullopt;
}

// A value that the plan does not know is a fault, unless it is told in `unknown`: then it matches nothing.
tl::expected<Query::Clause, QueryError> keyed_clause(const QueryTerm& term, const Plan& plan, std::vector<QueryError>* unknown) {
  const QueryKey* key = find_query_key(term.key);
  if (key == nullptr) return unknown_key(term);
  Query::Clause clause{term.negated, {}};
  for (const QueryValueText& value : term.values) {
    if (const auto kind = misplaced(*key, term, value)) return faulty_value(*key, value, {*kind, std::nullopt});
    ValueTest test = key->compile(value.text, plan);
    if (test) {
      clause.any.push_back(std::move(*test));
      continue;
    }
    Fault fault = faulty_value(*key, value, std::move(test.error()));
    if (unknown == nullptr || fault.value().kind != QueryError::Kind::unknown_value) return fault;
    unknown->push_back(std::move(fault.value()));
  }
  return clause;
}

// Words without a key. A comma at either end of a word is punctuation that was copied along.
Query::Clause words_clause(const QueryTerm& term, const Plan& plan) {
  Query::Clause clause{term.negated, {}};
  for (const QueryValueText& value : term.values)
    if (!value.text.empty()) clause.any.push_back(*compile_words(value.text, plan));
  return clause;
}

bool passes(const Query::Clause& clause, const Plan& plan, const Action& action, Date today) {
  const bool any = std::any_of(clause.any.begin(), clause.any.end(), [&](const ActionTest& test) { return test(plan, action, today); });
  return any != clause.negated;
}

// The word with its values quoted again, where a shell took the quotes away: `lead:Ville d'Angers`. None where it is not so: no
// blank, a quote, a second key, or values that mean nothing so.
std::optional<std::string> quoted_again(std::string_view word, const Plan& plan) {
  if (word.find('"') != std::string_view::npos) return std::nullopt;
  const auto terms = scan_query(word);
  if (!terms || terms->size() < 2 || !terms->front().has_key) return std::nullopt;
  const QueryKey* key = find_query_key(terms->front().key);
  if (key == nullptr || std::any_of(terms->begin() + 1, terms->end(), [](const QueryTerm& term) { return term.has_key; }))
    return std::nullopt;
  const std::size_t values = terms->front().values.front().offset;
  std::vector<std::string> quoted;
  for (const std::string_view value : split(word.substr(values), ',')) {
    if (value.empty() || !key->compile(value, plan)) return std::nullopt;
    quoted.push_back('"' + std::string(value) + '"');
  }
  return std::string(word.substr(0, values)) + join(quoted, ",");
}

tl::expected<Query, QueryError> parsed(std::string_view text, const Plan& plan, std::vector<QueryError>* unknown) {
  const auto terms = scan_query(text);
  if (!terms) return Fault(terms.error());
  Query query;
  for (const QueryTerm& term : *terms) {
    if (!term.has_key) {
      Query::Clause words = words_clause(term, plan);
      if (!words.any.empty())
        query.all.push_back(std::move(words));
      else if (!term.key.empty())
        return negates_nothing(term);
      continue;
    }
    auto clause = keyed_clause(term, plan, unknown);
    if (!clause) return Fault(clause.error());
    query.all.push_back(std::move(*clause));
  }
  return query;
}

}  // namespace

tl::expected<Query, QueryError> parse_query(std::string_view text, const Plan& plan) { return parsed(text, plan, nullptr); }

tl::expected<Query, QueryError> parse_query(std::string_view text, const Plan& plan, std::vector<QueryError>& unknown) {
  return parsed(text, plan, &unknown);
}

bool matches(const Query& query, const Plan& plan, const Action& action, Date today) {
  return std::all_of(query.all.begin(), query.all.end(), [&](const Query::Clause& clause) { return passes(clause, plan, action, today); });
}

ActionList select(const Query& query, const Plan& plan, Date today) {
  ActionList selected;
  for (std::uint32_t index = 0; index < plan.actions.size(); ++index)
    if (matches(query, plan, plan.actions[index], today)) selected.push_back(index);
  return selected;
}

std::string query_text(std::span<const std::string> words, const Plan& plan) {
  std::vector<std::string> parts;
  for (const std::string& word : words) parts.push_back(quoted_again(word, plan).value_or(word));
  return join(parts, " ");
}

}  // namespace ctg::views
