// Data as JSON text: numbers digit for digit, and nothing in it that a terminal or a script would obey.
#include <cmath>

#include "base/log_commands.hpp"
#include "base/unicode.hpp"
#include "document/data.hpp"

namespace ctg {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t line_separator = 0x2028;
constexpr char32_t paragraph_separator = 0x2029;
constexpr char32_t byte_order_mark = 0xFEFF;

void append_escape_unit(std::string& json, unsigned unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  json += "\\u";
  for (unsigned shift = 16; shift > 0;) {
    shift -= 4;
    json += digits[(unit >> shift) & 0xFU];
  }
}

void append_escape(std::string& json, char32_t value) {
  if (value < 0x10000) return append_escape_unit(json, static_cast<unsigned>(value));
  const auto rest = static_cast<unsigned>(value - 0x10000);
  append_escape_unit(json, 0xD800U + (rest >> 10U));
  append_escape_unit(json, 0xDC00U + (rest & 0x3FFU));
}

void append_character(std::string& json, char32_t value) {
  switch (value) {
    case '"':
      json += "\\\"";
      return;
    case '\\':
      json += "\\\\";
      return;
    case '\n':
      json += "\\n";
      return;
    case '\r':
      json += "\\r";
      return;
    case '\t':
      json += "\\t";
      return;
    default:
      break;
  }
  if (is_unprintable(value) || value == line_separator || value == paragraph_separator || value == byte_order_mark)
    append_escape(json, value);
  else
    append_utf8(json, value);
}

void append_string(std::string& json, std::string_view text) {
  json += '"';
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    if (character.value == '[' && opens_log_command(text.substr(0, i)))
      append_escape(json, character.value);
    else
      append_character(json, character.bytes == 0 ? replacement_character : character.value);
    i += character.bytes == 0 ? 1 : character.bytes;
  }
  json += '"';
}

class JsonText {
 public:
  explicit JsonText(bool indented) : indented_(indented) {}

  void append(const Data& data) {
    std::visit([this](const auto& value) { append_value(value); }, data.value());
  }
  std::string finish() {
    text_ += '\n';
    return std::move(text_);
  }

 private:
  void append_value(std::nullptr_t) { text_ += "null"; }
  void append_value(bool truth) { text_ += truth ? "true" : "false"; }
  void append_value(std::int64_t number) { text_ += std::to_string(number); }
  void append_value(const Data::Number& number) { text_ += number.digits; }
  void append_value(const std::string& text) { append_string(text_, text); }
  void append_value(const Data::List& items) {
    enclosed('[', ']', items, [this](const Data& item) { append(item); });
  }
  void append_value(const Data::Object& members) {
    enclosed('{', '}', members, [this](const auto& member) {
      append_string(text_, member.first);
      text_ += indented_ ? ": " : ":";
      append(member.second);
    });
  }

  template <class Container, class Append>
  void enclosed(char open, char close, const Container& items, Append append_item) {
    text_ += open;
    ++depth_;
    bool first = true;
    for (const auto& item : items) {
      if (!first) text_ += ',';
      first = false;
      new_line();
      append_item(item);
    }
    --depth_;
    if (!first) new_line();
    text_ += close;
  }
  void new_line() {
    if (indented_) text_.append(1, '\n').append(2 * depth_, ' ');
  }

  bool indented_;
  std::size_t depth_ = 0;
  std::string text_;
};

std::string json_text(const Data& data, bool indented) {
  JsonText json(indented);
  json.append(data);
  return json.finish();
}

}  // namespace

Data Data::share(double value) {
  if (!std::isfinite(value)) return {};
  std::string digits = plain_decimal(Decimal{std::llround(value * 10000), 4});
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  Data data;
  data.value_ = Number{std::move(digits)};
  return data;
}

std::string write_json(const Data& data) { return json_text(data, true); }

std::string write_json_line(const Data& data) { return json_text(data, false); }

}  // namespace ctg
