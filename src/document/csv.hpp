// A table as comma-separated values (RFC 4180), inert in a spreadsheet.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace ctg::document {

struct CsvDialect {
  char separator = ',';
  std::string_view line_end = "\n";
  bool byte_order_mark = false;
  bool decimal_comma = false;
  // Puts `'` before a text that a spreadsheet would run as a formula, in each line of a cell; numbers stay numbers.
  bool guard_formulas = true;
  // For people: titles and texts as they are shown, in this language, instead of keys and codes. Numbers stay numbers.
  std::optional<Language> in_words = std::nullopt;
};

// For open data and for pipes.
inline constexpr CsvDialect open_data_csv{};
// What a French spreadsheet opens with a double click, read in a language.
constexpr CsvDialect french_spreadsheet_csv(Language language) { return {';', "\r\n", true, true, true, language}; }

// The columns' keys, then the machine values of every row but the totals; titles and texts where the dialect is for people.
std::string write_csv(const Table& table, const CsvDialect& dialect = open_data_csv);

}  // namespace ctg::document
