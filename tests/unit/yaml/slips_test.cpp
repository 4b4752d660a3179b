// Slips of the pen, one after the other, in a text that uses all that a plan may use: what is said, where, and with what remedy.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "told_findings.hpp"

namespace ctg::yaml {
namespace {

constexpr std::string_view text =
    "# Plan\n"
    "id: A-1  # one\n"
    "'t': \"a \\\"b\\\" \\u00e9\"\n"
    "l: [x, 'y', {a: 1}]\n"
    "m:\n"
    "  - k: 'it''s'\n"
    "    v: two\n"
    "      lines\n"
    "  - |\n"
    "    text\n"
    "\n"
    "    more\n"
    "  - >-\n"
    "    fold\n"
    "n: ~\n";

// What a slip makes the program say, and what is read all the same.
void tell(std::string& page, const std::string& what, const std::string& slipped) {
  const Sample sample(slipped);
  page += what + " -> " + on_one_line(sample.told()) + '\n' + told_findings(sample);
}

}  // namespace

TEST_CASE("each character left out of a text, one at a time") {
  std::string page;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string slipped(text);
    slipped.erase(at, 1);
    tell(page, std::to_string(at) + " without `" + on_one_line(text.substr(at, 1)) + "`", slipped);
  }
  test::check_golden("yaml/left_out.txt", page);
}

TEST_CASE("signs put in where they do not belong") {
  std::string page;
  for (const char* sign : {"\"", "[", "}", ":", "#", "\t", "&", "*", "!", "- ", ": ", "  ", "\n", "|", "%", "\\"})
    for (std::size_t at = text.find("id"); at < text.size(); at += 13) {
      std::string slipped(text);
      slipped.insert(at, sign);
      tell(page, std::to_string(at) + " with `" + on_one_line(sign) + "`", slipped);
    }
  test::check_golden("yaml/put_in.txt", page);
}

}  // namespace ctg::yaml
