// The query language, the same in every command: which actions of a plan are meant.
//
// `status:in_progress,blocked lead:caf-49 due:..2026-06 not:has:indicator "free words"`: a blank is AND, a comma is OR, `not:`
// negates what it stands before, quotes keep blanks, commas and colons. A word without a key is looked for in the texts.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "views/action_list.hpp"

namespace ctg::views {

struct QueryError {
  enum class Kind {
    unknown_key,
    unknown_value,
    missing_value,     // a key that needs a value has none
    unexpected_value,  // a key that takes no value has one
    malformed_period,
    malformed_duration,
    unclosed_quote,
  };
  Kind kind = Kind::unknown_key;
  std::size_t offset = 0;              // of the faulty word, in bytes of the query
  std::size_t length = 0;              // in bytes
  std::string key;                     // the key whose value is faulty; empty for unknown_key and unclosed_quote
  std::string word;                    // what is faulty, without quotes
  std::optional<std::string> nearest;  // what was probably meant
};

// Whether an action answers to one value of a query. The plan is the one the query was parsed for.
using ActionTest = std::function<bool(const Plan& plan, const Action& action, Date today)>;

// A query understood: it speaks of the things of one plan by their places, and means nothing for another.
struct Query {
  struct Clause {
    bool negated = false;
    std::vector<ActionTest> any;  // comma is OR
  };
  std::vector<Clause> all;  // blank is AND; none: every action
};

tl::expected<Query, QueryError> parse_query(std::string_view text, const Plan& plan);
// The same for one plan of several: a value that this one does not know matches none of its actions, and is told in `unknown`.
tl::expected<Query, QueryError> parse_query(std::string_view text, const Plan& plan, std::vector<QueryError>& unknown);

bool matches(const Query& query, const Plan& plan, const Action& action, Date today);
// The actions of the plan that match, in its order.
ActionList select(const Query& query, const Plan& plan, Date today);

// The words of a command line as one query. A shell takes quotes away, so that `lead:"Ville d'Angers"` arrives as one word with a
// blank: where a word has one key, at its head, and all behind it can be that key's values, they are quoted again.
std::string query_text(std::span<const std::string> words, const Plan& plan);

}  // namespace ctg::views
