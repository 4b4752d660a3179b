// The text of a query cut into its terms.
#include "views/query_scanner.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace ctg::views {
namespace {

constexpr std::string_view negation = "not";

tl::unexpected<QueryError> unclosed_quote(std::string_view text, std::size_t quote) {
  return tl::unexpected(QueryError{.kind = QueryError::Kind::unclosed_quote,
                                   .offset = quote,
                                   .length = text.size() - quote,
                                   .key = {},
                                   .word = std::string(text.substr(quote)),
                                   .nearest = {}});
}

// The end of what begins at `offset`: before the stop or a blank that stands outside quotes, or the end of the text.
tl::expected<std::size_t, QueryError> end_of(std::string_view text, std::size_t offset, char stop) {
  while (offset < text.size() && text[offset] != stop && blank_at(text, offset) == 0) {
    if (text[offset] == '"') {
      const std::size_t closing = text.find('"', offset + 1);
      if (closing == std::string_view::npos) return unclosed_quote(text, offset);
      offset = closing;
    }
    ++offset;
  }
  return offset;
}

std::string without_quotes(std::string_view text) {
  std::string plain(text);
  plain.erase(std::remove(plain.begin(), plain.end(), '"'), plain.end());
  return plain;
}

// The keys at the head of a term: `not:` as often as it stands there, then at most one other.
tl::expected<std::size_t, QueryError> scan_keys(std::string_view text, std::size_t offset, QueryTerm& term) {
  while (true) {
    const auto end = end_of(text, offset, ':');
    if (!end) return tl::unexpected(end.error());
    const std::string_view key = text.substr(offset, *end - offset);
    if (*end == text.size() || text[*end] != ':' || key.find('"') != std::string_view::npos) return offset;
    term.key = key;
    term.offset = offset;
    offset = *end + 1;
    term.has_key = lower_ascii(key) != negation;
    if (term.has_key) return offset;
    term.negated = !term.negated;
  }
}

tl::expected<std::size_t, QueryError> scan_values(std::string_view text, std::size_t offset, QueryTerm& term) {
  while (true) {
    const auto end = end_of(text, offset, ',');
    if (!end) return tl::unexpected(end.error());
    const std::string_view value = text.substr(offset, *end - offset);
    term.values.push_back({without_quotes(value), offset, value.size()});
    if (*end == text.size() || text[*end] != ',') return *end;
    offset = *end + 1;
  }
}

}  // namespace

std::size_t blank_at(std::string_view text, std::size_t offset) {
  constexpr std::array<std::string_view, 7> blanks{" ", "\t", "\n", "\r", "\u00A0", "\u202F", "\u2009"};
  const std::string_view rest = text.substr(offset);
  for (const std::string_view blank : blanks)
    if (rest.substr(0, blank.size()) == blank) return blank.size();
  return 0;
}

tl::expected<std::vector<QueryTerm>, QueryError> scan_query(std::string_view text) {
  std::vector<QueryTerm> terms;
  std::size_t offset = 0;
  while (offset < text.size()) {
    if (const std::size_t blank = blank_at(text, offset); blank != 0) {
      offset += blank;
      continue;
    }
    QueryTerm term;
    term.offset = offset;
    const auto values = scan_keys(text, offset, term);
    if (!values) return tl::unexpected(values.error());
    const auto end = scan_values(text, *values, term);
    if (!end) return tl::unexpected(end.error());
    terms.push_back(std::move(term));
    offset = *end;
  }
  return terms;
}

}  // namespace ctg::views
