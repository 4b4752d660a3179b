// The text of a query cut into its terms, before anything is known of what they mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "views/query.hpp"

namespace ctg::views {

struct QueryValueText {
  std::string text;  // without quotes
  std::size_t offset = 0;
  std::size_t length = 0;  // with quotes
};

struct QueryTerm {
  bool negated = false;
  bool has_key = false;
  std::string_view key;  // as written
  std::size_t offset = 0;
  std::vector<QueryValueText> values;  // at least one; empty texts where nothing stands between commas
};

tl::expected<std::vector<QueryTerm>, QueryError> scan_query(std::string_view text);

// How many bytes of white space begin at the offset, a no-break space included (a slip of the hand on many keyboards); 0: none.
std::size_t blank_at(std::string_view text, std::size_t offset);

}  // namespace ctg::views
