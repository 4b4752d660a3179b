// The escapes of double-quoted text.
#include <utility>

#include "base/unicode.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {
namespace {

// The character that a one-letter escape stands for.
std::optional<char32_t> simple_escape(char letter) {
  switch (letter) {
    case '0':
      return 0x00;
    case 'a':
      return 0x07;
    case 'b':
      return 0x08;
    case 't':
    case '\t':
      return 0x09;
    case 'n':
      return 0x0A;
    case 'v':
      return 0x0B;
    case 'f':
      return 0x0C;
    case 'r':
      return 0x0D;
    case 'e':
      return 0x1B;
    case ' ':
    case '"':
    case '/':
    case '\\':
      return static_cast<unsigned char>(letter);
    case 'N':
      return 0x85;
    case '_':
      return 0xA0;
    case 'L':
      return 0x2028;
    case 'P':
      return 0x2029;
    default:
      return std::nullopt;
  }
}

unsigned hexadecimal_digits(char letter) { return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0; }

// Line ends and tabs are written as escapes; no other control is text.
bool is_text(char32_t value) {
  return value == U'\t' || value == U'\n' || value == U'\r' || value == 0x85 || value == 0x2028 || value == 0x2029 ||
         !is_unprintable(value);
}

}  // namespace

// At a backslash; the position is left after the escape.
bool Reader::read_escape(std::string& text) {
  const Offset begin = pos_;
  const char letter = text_[begin + 1];
  pos_ = begin + 2;
  if (const std::optional<char32_t> simple = simple_escape(letter)) return append_escaped(begin, *simple, text);
  const unsigned digits = hexadecimal_digits(letter);
  if (digits == 0) return report_escape(begin, begin + static_cast<Offset>(1 + code_point_at(text_, begin + 1).bytes));
  const std::optional<char32_t> value = read_hexadecimal(digits);
  if (!value) return report_escape(begin, pos_);
  return append_escaped(begin, *value, text);
}

std::optional<char32_t> Reader::read_hexadecimal(unsigned digits) {
  char32_t value = 0;
  for (unsigned i = 0; i < digits; ++i, ++pos_) {
    const char c = at(pos_);
    const bool decimal = c >= '0' && c <= '9';
    const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (!decimal && !letter) return std::nullopt;
    const int digit = decimal ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
  return value;
}

bool Reader::append_escaped(Offset begin, char32_t value, std::string& text) {
  if (is_text(value)) {
    append_utf8(text, value);
    return true;
  }
  static constexpr Text control{"`{0}` stands for a control character, which is no text",
                                "`{0}` désigne un caractère de commande, qui n'est pas du texte"};
  static constexpr Text remove{"remove it; a backslash itself is written `\\\\`",
                               "retirez-le\u00a0; une barre oblique inverse s'écrit `\\\\`"};
  interrupt(begin);
  faults_.add(bad_encoding, begin, pos_, control, slice(begin, pos_)).remedy(remove);
  return false;
}

bool Reader::report_escape(Offset begin, Offset end) {
  const std::string_view escape = slice(begin, end);
  if (escape == "\\'") {
    static constexpr Text apostrophe{"an apostrophe is not escaped between double quotation marks",
                                     "une apostrophe ne s'échappe pas entre guillemets doubles"};
    static constexpr Text plain{"write `'` alone", "écrivez `'` seule"};
    fault(begin, end, apostrophe).replace(faults_.span(begin, end), "'", plain);
    return false;
  }
  static constexpr Text unknown{"`{0}` is no escape that YAML knows", "`{0}` n'est pas un échappement que YAML connaît"};
  static constexpr Text backslash{"between double quotation marks, write a backslash twice: `\\\\`",
                                  "entre guillemets doubles, doubler la barre oblique inverse\u00a0: `\\\\`"};
  Diagnostic& found = fault(begin, end, unknown, escape).remedy(backslash);
  if (auto edits = double_backslashes(); !edits.empty()) found.offer(std::move(edits));
  return false;
}

// Every backslash of the text being read that is not doubled and escapes no quotation mark; none where it does not end on its line.
std::vector<TextEdit> Reader::double_backslashes() const {
  std::vector<TextEdit> edits;
  const Offset end = line_end(quote_begin_);
  for (Offset i = quote_begin_ + 1; i < end; ++i) {
    if (text_[i] == '"') return edits;
    if (text_[i] != '\\') continue;
    if (at(i + 1) != '\\' && at(i + 1) != '"') edits.push_back({faults_.span(i, i), "\\"});
    if (at(i + 1) == '\\' || at(i + 1) == '"') ++i;
  }
  return {};
}

}  // namespace ctg::yaml
