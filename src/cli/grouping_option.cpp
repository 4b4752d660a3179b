// The keys that actions are grouped by, on the command line.
#include "cli/grouping_option.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/usage.hpp"

namespace ctg::cli {
namespace {

constexpr Text a_key{"KEY", "CLÉ"};

}  // namespace

const views::Grouping& grouping_named(const std::string& word, std::string_view option) {
  if (const views::Grouping* grouping = views::find_grouping(word)) return *grouping;
  std::vector<std::string_view> names;
  for (const views::Grouping& grouping : views::groupings()) names.push_back(grouping.name);
  throw unknown_word(printable(word), option, names);
}

std::string key_word(const Session& session) { return session.in(a_key); }

std::string grouping_names() {
  std::vector<std::string> names;
  for (const views::Grouping& grouping : views::groupings()) names.push_back("`" + std::string(grouping.name) + "`");
  return join(names, ", ");
}

}  // namespace ctg::cli
