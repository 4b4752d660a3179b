// Finds what a runner would obey in the lines of a text.
#include "base/log_commands.hpp"

#include "base/unicode.hpp"

namespace ctg {
namespace {

constexpr std::size_t longest_prefix = 16;  // of the letters between `##` and `[`

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// What runners trim from the beginning of a line.
bool is_blank(char32_t value) {
  return value == ' ' || (value >= 0x09 && value <= 0x0D) || value == 0x85 || value == 0xA0 || value == 0x1680 ||
         (value >= 0x2000 && value <= 0x200A) || value == 0x2028 || value == 0x2029 || value == 0x202F || value == 0x205F ||
         value == 0x3000 || value == 0xFEFF;
}

std::size_t end_of_blanks(std::string_view line) {
  std::size_t end = 0;
  for (CodePoint c = code_point_at(line, 0); c.bytes > 0 && is_blank(c.value); c = code_point_at(line, end)) end += c.bytes;
  return end;
}

std::string inert_line(std::string_view line) {
  std::string text;
  std::size_t begin = end_of_blanks(line);
  text += line.substr(0, begin);
  if (line.substr(begin).starts_with("::")) {
    text += "\\u{3A}";
    ++begin;
  }
  for (std::size_t i = begin; i < line.size(); ++i)
    if (line[i] == '[' && opens_log_command(line.substr(0, i)))
      text += "\\u{5B}";
    else
      text += line[i];
  return text;
}

}  // namespace

bool opens_log_command(std::string_view before) {
  for (std::size_t letters = 0; letters < longest_prefix && !before.empty() && is_letter(before.back()); ++letters) before.remove_suffix(1);
  return before.ends_with("##");
}

bool begins_log_command(std::string_view before) { return end_of_blanks(before) == before.size(); }

std::string inert_in_logs(std::string text) {
  if (text.find("::") == std::string::npos && text.find("##") == std::string::npos) return text;
  std::string inert;
  inert.reserve(text.size());
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    inert += inert_line(rest.substr(0, end));
    if (end == std::string_view::npos) break;
    inert += '\n';
    rest.remove_prefix(end + 1);
  }
  return inert;
}

}  // namespace ctg
