// Escaping for GitHub-flavoured Markdown, as measured with cmark-gfm over hostile texts.
#include "document/markdown_text.hpp"

#include <algorithm>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/html_text.hpp"

namespace ctg::document {
namespace {

constexpr std::string_view word_joiner = "&#8288;";
constexpr std::string_view always_active = "\\`*[]<|~$#";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

class Escaper {
 public:
  Escaper(std::string_view text, MarkdownPlace place, char following) : text_(text), place_(place), following_(following) {}

  std::string run() {
    if (place_ == MarkdownPlace::block_start) escape_block_start();
    for (; next_ < text_.size(); ++next_) escape_here();
    return std::move(escaped_);
  }

 private:
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : following_; }
  char before() const { return next_ == 0 ? ' ' : text_[next_ - 1]; }
  char after() const { return at(next_ + 1); }

  // A list, a quotation, an underline of the line above, a numbered item; `::` is a command to the machines of a forge.
  void escape_block_start() {
    const char first = text_.empty() ? ' ' : text_.front();
    if (first == '-' || first == '+' || first == '=' || first == '>' || first == ':') {
      backslash();
      ++next_;
      return;
    }
    while (next_ < text_.size() && is_digit(text_[next_])) escaped_ += text_[next_++];
    if (next_ > 0 && next_ < text_.size() && (at(next_) == '.' || at(next_) == ')')) {
      backslash();
      ++next_;
    }
  }

  void backslash() {
    escaped_ += '\\';
    escaped_ += text_[next_];
  }

  void escape_here() {
    const char c = text_[next_];
    if (is_active(c))
      backslash();
    else
      escaped_ += c;
    if ((c == '@' && after() != ' ') || (c == '#' && is_digit(after()))) escaped_ += word_joiner;
  }

  bool is_active(char c) const {
    if (always_active.find(c) != std::string_view::npos) return true;
    switch (c) {
      case '_':
        return !(is_letter_or_digit(before()) && is_letter_or_digit(after()));
      case '&':
        return after() == '#' || is_letter(after());
      case '^':  // in a link it would name a footnote
        return next_ == 0;
      case '!':
        return after() == '[' || is_digit(after());
      case '{':
        return after() == '{' || after() == '%' || after() == '#';
      case ':':
        return after() == '/';
      case '/':
        return next_ == 0 && after() == '/';
      case '.':
        return ends_www();
      default:
        return false;
    }
  }

  // `www.` is taken for an address.
  bool ends_www() const {
    if (next_ < 3) return false;
    const std::string_view three = text_.substr(next_ - 3, 3);
    return std::all_of(three.begin(), three.end(), [](char c) { return c == 'w' || c == 'W'; });
  }

  std::string_view text_;
  MarkdownPlace place_;
  char following_;
  std::size_t next_ = 0;
  std::string escaped_;
};

std::size_t longest_backtick_run(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// Punctuation and symbols, as far as French and English headings have them.
bool is_symbol(char32_t value) {
  if (value < 0x80) return !is_letter_or_digit(static_cast<char>(value)) && value != '_' && value != '-' && value != ' ';
  if (value <= 0xBF) return value != 0xAA && value != 0xB5 && value != 0xBA;
  return value == 0xD7 || value == 0xF7 || (value >= 0x2000 && value <= 0x2BFF) || (value >= 0x3000 && value <= 0x3003) ||
         (value >= 0xFE00 && value <= 0xFE0F) || value >= 0x1F000;
}

char32_t lower_case(char32_t value) {
  constexpr char32_t capital_oe = 0x152;
  constexpr char32_t capital_y_diaeresis = 0x178;
  if ((value >= 'A' && value <= 'Z') || (value >= 0xC0 && value <= 0xDE)) return value + 0x20;
  if (value == capital_oe) return capital_oe + 1;
  return value == capital_y_diaeresis ? 0xFF : value;
}

}  // namespace

std::string heading_fragment(std::string_view heading) {
  std::string fragment;
  const std::string safe = printable(heading);
  const std::string_view words = trim(safe);
  for (std::size_t i = 0; i < words.size();) {
    const CodePoint character = code_point_at(words, i);
    i += std::max<std::size_t>(character.bytes, 1);
    if (character.bytes == 0 || is_symbol(character.value)) continue;
    append_utf8(fragment, character.value == ' ' ? '-' : lower_case(character.value));
  }
  return fragment;
}

std::string escaped_markdown(std::string_view text, MarkdownPlace place, char following) {
  const std::string safe = printable(text);
  std::string_view words = safe;
  if (place == MarkdownPlace::block_start) words.remove_prefix(std::min(safe.find_first_not_of(' '), safe.size()));
  return Escaper(words, place, following).run();
}

std::string markdown_code(std::string_view text, bool in_table) {
  // Nothing can be escaped in a code span: what a runner would obey is spelled.
  const std::string shown = inert_in_logs(printable(text));
  std::string safe(trim(shown));
  if (safe.empty()) return {};
  const std::string fence(longest_backtick_run(safe) + 1, '`');
  const bool padded = safe.front() == '`' || safe.back() == '`';
  if (in_table) safe = replace_all(std::move(safe), "|", "\\|");
  const std::string_view pad = padded ? " " : "";
  return fence + std::string(pad) + safe + std::string(pad) + fence;
}

std::string markdown_html(std::string_view text) {
  constexpr std::string_view active = "@#$:";
  std::string html;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(active), text.size());
    html += escaped_html(text.substr(0, end));
    if (end < text.size()) html += text[end];
    if (end + 1 < text.size() && text[end + 1] != ' ') html += word_joiner;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return html;
}

std::string markdown_destination(std::string_view target) {
  constexpr std::string_view hexadecimal = "0123456789ABCDEF";
  std::string destination;
  for (const char c : target) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '&') {
      destination += "&amp;";
    } else if (byte >= 0x80 || c == '(' || c == ')' || c == '*' || c == '[' || c == ']') {
      destination += '%';
      destination += hexadecimal[byte >> 4U];
      destination += hexadecimal[byte & 0xFU];
    } else {
      destination += c;
    }
  }
  return destination;
}

}  // namespace ctg::document
