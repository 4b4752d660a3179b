// Comma-separated values: quoted as RFC 4180 says, formulas disarmed, numbers left numbers.
#include "document/csv.hpp"

#include <algorithm>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::document {
namespace {

bool is_blank(char32_t value) {
  return value == ' ' || value == '\t' || value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200D) || value == 0x202F ||
         value == 0x205F || value == 0x2060 || value == 0x3000 || value == 0xFEFF;
}

// What spreadsheets take for a formula or a command, in ASCII and full width.
bool starts_formula(char32_t value) {
  return value == '=' || value == '+' || value == '-' || value == '@' || value == '|' || value == 0xFF1D || value == 0xFF0B ||
         value == 0xFF0D || value == 0xFF20;
}

bool is_dangerous(std::string_view line) {
  if (line.starts_with('\t')) return true;
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint character = code_point_at(line, i);
    if (character.bytes == 0 || !is_blank(character.value)) return starts_formula(character.value);
    i += character.bytes;
  }
  return false;
}

// What a runner that prints the lines would obey.
bool is_command(std::string_view line) {
  const std::size_t colons = line.find("::");
  return colons != std::string_view::npos && begins_log_command(line.substr(0, colons));
}

std::string guarded(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, '\n')) {
    // The quotation mark around a cell disarms the first line of a command, not the others.
    const bool is_guarded = is_dangerous(line) || (!lines.empty() && is_command(line));
    lines.push_back((is_guarded ? "'" : "") + std::string(line));
  }
  if (lines.size() > 1 && lines.front().empty()) lines.front() = "'";
  return join(lines, "\n");
}

std::string quoted(std::string text, char separator) {
  const bool plain = text.find_first_of("\"\r\n") == std::string::npos && text.find(separator) == std::string::npos &&
                     !text.starts_with(' ') && !text.ends_with(' ') && !is_command(text);
  return plain ? text : "\"" + replace_all(std::move(text), "\"", "\"\"") + "\"";
}

std::string text_field(std::string_view text, const CsvDialect& dialect) {
  // A lone CR is a line end to a spreadsheet.
  const std::string lines = printable_lines(replace_all(replace_all(std::string(text), "\r\n", "\n"), "\r", "\n"));
  return quoted(dialect.guard_formulas ? guarded(lines) : lines, dialect.separator);
}

std::string number_field(std::string digits, const CsvDialect& dialect) {
  return quoted(dialect.decimal_comma ? replace_all(std::move(digits), ".", ",") : digits, dialect.separator);
}

bool is_number(const Data& data) {
  return std::holds_alternative<std::int64_t>(data.value()) || std::holds_alternative<Data::Number>(data.value());
}

std::string field(const Data& data, const CsvDialect& dialect) {
  const Data::Value& value = data.value();
  if (data.is_null()) return {};
  if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* number = std::get_if<Data::Number>(&value)) return number_field(number->digits, dialect);
  if (const auto* text = std::get_if<std::string>(&value)) return text_field(*text, dialect);
  // Several texts share a cell; anything deeper is written as JSON.
  const auto* items = std::get_if<Data::List>(&value);
  const bool all_text = items != nullptr && std::all_of(items->begin(), items->end(),
                                                        [](const Data& item) { return std::holds_alternative<std::string>(item.value()); });
  if (!all_text) return text_field(trim(write_json_line(data)), dialect);
  std::vector<std::string> texts;
  for (const Data& item : *items) texts.push_back(std::get<std::string>(item.value()));
  return text_field(join(texts, "; "), dialect);
}

}  // namespace

std::string write_csv(const Table& table, const CsvDialect& dialect) {
  std::string text(dialect.byte_order_mark ? "\uFEFF" : "");
  const auto append_record = [&](const std::vector<std::string>& fields) {
    // One empty field would be no record at all.
    text += fields.size() == 1 && fields.front().empty() ? "\"\"" : join(fields, std::string(1, dialect.separator));
    text += dialect.line_end;
  };
  std::vector<std::string> titles;
  for (const Column& column : table.columns)
    titles.push_back(text_field(dialect.in_words || column.key.empty() ? column.title : column.key, dialect));
  append_record(titles);
  for (const Row& row : table.rows) {
    if (row.total) continue;
    std::vector<std::string> fields;
    for (const Cell& cell : row.cells) {
      const Data data = cell_data(cell);
      const bool shown = dialect.in_words && !data.is_null() && !is_number(data);
      fields.push_back(shown ? text_field(plain_text(cell.shown, *dialect.in_words), dialect) : field(data, dialect));
    }
    fields.resize(table.columns.size());
    append_record(fields);
  }
  return text;
}

}  // namespace ctg::document
