// Blanks what is not code, and measures what is.
#include "code.hpp"

#include <algorithm>
#include <cctype>

namespace ctg::architecture {
namespace {

class Blanker {
 public:
  Blanker(std::string_view text, Directives directives) : text_(text), out_(text), directives_(directives) {}

  std::string run() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  char ahead(std::size_t by) const { return at_ + by < text_.size() ? text_[at_ + by] : '\0'; }
  char behind() const { return at_ > 0 ? text_[at_ - 1] : '\0'; }

  void blank_to(std::size_t end) {
    for (end = std::min(end, text_.size()); at_ < end; ++at_)
      if (text_[at_] != '\n') out_[at_] = ' ';
  }

  // A line that ends in a backslash goes on.
  std::size_t end_of_logical_line() const {
    std::size_t end = text_.find('\n', at_);
    while (end != std::string_view::npos && end > 0 && text_[end - 1] == '\\') end = text_.find('\n', end + 1);
    return std::min(end, text_.size());
  }

  bool begins_line() const {
    const std::size_t before = text_.substr(0, at_).find_last_not_of(" \t");
    return before == std::string_view::npos || text_[before] == '\n';
  }

  void step() {
    const char here = text_[at_];
    if (here == '/' && ahead(1) == '/') return blank_to(end_of_logical_line());
    if (here == '/' && ahead(1) == '*') return blank_to(after("*/", at_ + 2));
    if (here == '#' && directives_ == Directives::blank && begins_line()) return blank_to(end_of_logical_line());
    if (here == '"' && behind() == 'R') return raw_string();
    if (here == '"') return literal('"');
    if (here == '\'' && !separates_digits()) return literal('\'');
    ++at_;
  }

  std::size_t after(std::string_view what, std::size_t from) const {
    const std::size_t found = text_.find(what, from);
    return found == std::string_view::npos ? text_.size() : found + what.size();
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    if (open == std::string_view::npos) return blank_to(text_.size());
    const std::string close = ")" + std::string(text_.substr(at_ + 1, open - at_ - 1)) + "\"";
    blank_to(after(close, open));
  }

  // Keeps the quotes and blanks what stands between them; a literal never passes its line.
  void literal(char quote) {
    std::size_t end = ++at_;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2U : 1U;
    blank_to(end);
    ++at_;
  }

  bool separates_digits() const {
    std::size_t start = at_;
    while (start > 0 && (is_word_character(text_[start - 1]) || text_[start - 1] == '\'')) --start;
    return start < at_ && std::isdigit(static_cast<unsigned char>(text_[start])) != 0;
  }

  std::string_view text_;
  std::string out_;
  Directives directives_;
  std::size_t at_ = 0;
};

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool ends_with_word(std::string_view text, std::string_view word) {
  return text.ends_with(word) && (text.size() == word.size() || !is_word_character(text[text.size() - word.size() - 1]));
}

// Where the parameters end and nothing but qualifiers, a result type or member initialisers follow.
bool is_function_head(std::string_view head) {
  head = trimmed(head);
  const std::size_t open = head.find('(');
  if (open == std::string_view::npos || head.ends_with('=') || head.ends_with(',') || head.ends_with('(')) return false;
  if (std::count(head.begin(), head.end(), '(') != std::count(head.begin(), head.end(), ')')) return false;
  // A head that ends in a brace is one of member initialisers: any other brace would have begun a new head.
  if (head.ends_with(')') || head.ends_with('}')) return true;
  const std::string_view tail = head.substr(head.rfind(')') + 1);
  if (tail.find("->") != std::string_view::npos || head.substr(open).find("->") != std::string_view::npos) return true;
  for (const std::string_view word : {"const", "noexcept", "override", "final", "mutable", "try", "consteval"})
    if (ends_with_word(tail, word)) return true;
  return tail.ends_with('&') && trimmed(tail).find_first_not_of("& \n") == std::string_view::npos;
}

// `: a_(x), b_{y} {`: the first brace belongs to a member, not to the body.
bool is_member_initialiser(std::string_view head, std::string_view after) {
  head = trimmed(head);
  after = trimmed(after);
  if (head.empty() || !is_word_character(head.back()) || after.empty()) return false;
  const std::size_t close = head.find(')');
  const std::size_t colon = close == std::string_view::npos ? close : head.find(':', close);
  return colon != std::string_view::npos && (after.front() == ',' || after.front() == '{');
}

}  // namespace

bool is_word_character(char character) { return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_'; }

std::size_t line_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::string code_only(std::string_view text, Directives directives) { return Blanker(text, directives).run(); }

namespace {

// The place after the brace that closes the one at `open`; past the end where none does.
std::size_t after_braces(std::string_view code, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (code[at] == '{') ++depth;
    if (code[at] == '}' && --depth == 0) return at + 1;
  }
  return code.size() + 1;
}

// The lines of the constant tables within a function: rows without a statement are data, and may be as many as the data needs.
std::size_t table_lines(std::string_view body) {
  constexpr std::string_view constant = "static constexpr";
  std::size_t lines = 0;
  for (std::size_t at = body.find(constant); at != std::string_view::npos; at = body.find(constant, at)) {
    at += constant.size();
    const std::size_t open = body.find('{', at);
    const std::size_t end = open == std::string_view::npos ? body.size() + 1 : after_braces(body, open);
    if (end > body.size() || body.substr(at, end - at).find(';') != std::string_view::npos) continue;
    lines += line_of(body, end) - line_of(body, open);
    at = end;
  }
  return lines;
}

}  // namespace

Functions functions_of(std::string_view text) {
  const std::string code = code_only(text, Directives::blank);
  Functions found;
  std::size_t depth = 0;
  std::size_t head = 0;
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == ';') head = at + 1;
    if (code[at] == '}') {
      if (depth == 0) found.balanced = false;
      depth -= depth > 0 ? 1 : 0;
      head = at + 1;
    }
    if (code[at] != '{') continue;
    const std::string_view before = std::string_view(code).substr(head, at - head);
    const std::size_t end = after_braces(code, at);
    if (end > code.size()) {
      found.balanced = false;
      return found;
    }
    if (is_member_initialiser(before, std::string_view(code).substr(end))) {
      at = end - 1;
    } else if (is_function_head(before)) {
      const std::size_t first = line_of(code, code.find_first_not_of(" \t\r\n", head));
      found.all.push_back({first, line_of(code, end) - first + 1 - table_lines(std::string_view(code).substr(at, end - at))});
      at = end - 1;
      head = end;
    } else {
      ++depth;
      head = at + 1;
    }
  }
  found.balanced = found.balanced && depth == 0;
  return found;
}

std::vector<Named> types_of(std::string_view text) {
  const std::string code = code_only(text, Directives::blank);
  std::vector<Named> found;
  std::string previous;
  for (std::size_t at = 0; at < code.size();) {
    if (!is_word_character(code[at])) {
      if (code[at] == ';' || code[at] == '(' || code[at] == '<') previous.clear();
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < code.size() && is_word_character(code[end])) ++end;
    const std::string word = code.substr(at, end - at);
    const bool keyword = word == "class" || word == "struct" || word == "enum" || word == "namespace" || word == "using" || word == "union";
    if (!previous.empty() && !keyword) found.push_back({line_of(code, at), word});
    previous = keyword ? word : std::string();
    at = end;
  }
  return found;
}

}  // namespace ctg::architecture
