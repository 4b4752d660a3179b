// Texts by what is wrong with them: what each page says of a text is what is found in it, and what is read of it.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "../golden.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "told_findings.hpp"

namespace ctg::yaml {
namespace {

unsigned hexadecimal(std::string_view digits) { return static_cast<unsigned>(std::stoul(std::string(digits), nullptr, 16)); }

// `\n \t \r \\`, the byte `\xE9`, the character `\u{A0}`.
std::string unescaped(std::string_view line) {
  std::string text;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '\\' || at + 1 == line.size()) {
      text += line[at];
      continue;
    }
    const char letter = line[++at];
    if (letter == 'n' || letter == 't' || letter == 'r') {
      text += letter == 'n' ? '\n' : letter == 't' ? '\t' : '\r';
    } else if (letter == 'x') {
      text += static_cast<char>(hexadecimal(line.substr(at + 1, 2)));
      at += 2;
    } else if (letter == 'u') {
      const std::size_t close = line.find('}', at);
      append_utf8(text, static_cast<char32_t>(hexadecimal(line.substr(at + 2, close - at - 2))));
      at = close;
    } else {
      text += letter;
    }
  }
  return text;
}

// Below each text, indented: what is read of it, and what is said.
std::string told_again(std::string_view page) {
  std::string told;
  for (const std::string_view line : split(page, '\n')) {
    if (line.starts_with(' ') || line.empty()) continue;
    told += std::string(line) + '\n';
    if (line.starts_with("# ")) continue;  // a title
    const Sample sample(unescaped(line));
    told += "  -> " + on_one_line(sample.told()) + '\n' + told_findings(sample);
  }
  return told;
}

}  // namespace

TEST_CASE("the texts of each page are read as it tells") {
  for (const char* const topic : {"bytes", "lines", "blocks", "keys", "brackets", "plain", "quoted", "literal", "unsupported"}) {
    const std::string path = "yaml/texts/" + std::string(topic) + ".txt";
    std::ifstream stream(std::string(CTG_SOURCE_DIR) + "/tests/" + path, std::ios::binary);
    REQUIRE(stream.good());
    test::check_golden(path, told_again(std::string(std::istreambuf_iterator<char>(stream), {})));
  }
}

}  // namespace ctg::yaml
