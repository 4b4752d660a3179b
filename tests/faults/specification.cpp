// Reads the list of seeded faults.
#include "specification.hpp"

#include <cstdlib>
#include <stdexcept>

#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::faults {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(split(text, '\n')) {}

  std::vector<Fault> read() {
    for (const std::string_view line : lines_) {
      ++number_;
      if (line.empty() || line.front() == '#') continue;
      read_line(line);
    }
    return std::move(faults_);
  }

 private:
  [[noreturn]] void refuse(std::string_view why) const {
    throw std::runtime_error("line " + std::to_string(number_) + ": " + std::string(why));
  }

  // Takes `word` off the beginning of the line.
  static bool take(std::string_view& line, std::string_view word) {
    if (line.substr(0, word.size()) != word) return false;
    line.remove_prefix(word.size());
    return true;
  }

  std::string_view take_word(std::string_view& line, char end) const {
    const std::size_t found = line.find(end);
    if (found == std::string_view::npos) refuse("something is missing");
    const std::string_view word = line.substr(0, found);
    line.remove_prefix(found + 1);
    return word;
  }

  unsigned take_number(std::string_view& line, char end) const {
    const std::string word(take_word(line, end));
    const unsigned long value = std::strtoul(word.c_str(), nullptr, 10);
    if (value == 0 || value > 100'000) refuse("no such line or column");
    return static_cast<unsigned>(value);
  }

  // `\n`, `\r`, `\t`, `\\`, `\xE9` a byte, `\u202E` a character.
  std::string unescaped(std::string_view text) const {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] != '\\') {
        result += text[at];
        continue;
      }
      const char kind = ++at < text.size() ? text[at] : ' ';
      const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
      if (digits != 0) {
        const std::string hexadecimal(text.substr(at + 1, digits));
        const auto value = static_cast<char32_t>(std::strtoul(hexadecimal.c_str(), nullptr, 16));
        if (kind == 'x')
          result += static_cast<char>(value);
        else
          append_utf8(result, value);
        at += digits;
      } else if (const std::size_t which = std::string_view("nrt\\").find(kind); which != std::string_view::npos) {
        result += "\n\r\t\\"[which];
      } else {
        refuse("no such escape");
      }
    }
    return result;
  }

  // Between back quotes.
  std::string quoted(std::string_view text) const {
    if (text.size() < 2 || text.front() != '`' || text.back() != '`') refuse("a text stands between back quotes");
    return unescaped(text.substr(1, text.size() - 2));
  }

  Expected expected(std::string_view line) const {
    Expected found;
    const auto severity = parse_severity(take_word(line, ' '));
    if (!severity) refuse("no such severity");
    found.severity = *severity;
    found.rule = take_word(line, ' ');
    found.path = take_word(line, ':');
    found.line = take_number(line, ':');
    found.column = take_number(line, ' ');
    found.text = quoted(line);
    return found;
  }

  void read_line(std::string_view line) {
    if (take(line, "== ")) {
      faults_.emplace_back();
      faults_.back().name = line;
      faults_.back().number = number_;
      return;
    }
    if (faults_.empty()) refuse("a fault begins with `== ` and its name");
    Fault& fault = faults_.back();
    if (take(line, "in ")) {
      constexpr std::string_view crlf = " with CRLF";
      if (line.size() > crlf.size() && line.substr(line.size() - crlf.size()) == crlf) {
        fault.line_ends = LineEnds::crlf;
        line.remove_suffix(crlf.size());
      }
      fault.path = line;
    } else if (take(line, "copy of ")) {
      fault.copy_of = std::string(line);
    } else if (take(line, "- ")) {
      fault.before = quoted(line);
    } else if (take(line, "+ ")) {
      fault.after = quoted(line);
    } else if (take(line, "= ")) {
      fault.expected = expected(line);
    } else if (take(line, "~ ")) {
      Vanishing gone;
      gone.rule = take_word(line, ' ');
      gone.path = take_word(line, ' ');
      if (!take(line, "because ")) refuse("what vanishes has a reason");
      gone.reason = line;
      fault.vanishing.push_back(std::move(gone));
    } else if (take(line, "alone because ")) {
      fault.alone = line;
    } else if (line == "hides a part of the plan") {
      fault.hides = true;
    } else {
      refuse("not understood");
    }
  }

  std::vector<std::string_view> lines_;
  unsigned number_ = 0;
  std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> parse_faults(std::string_view text) { return Reader(text).read(); }

}  // namespace ctg::faults
