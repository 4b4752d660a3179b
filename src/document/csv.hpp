// A table as comma-separated values (RFC 4180), inert in a spreadsheet.
#pragma once

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
};

// For open data and for pipes.
inline constexpr CsvDialect open_data_csv{};
// What a French spreadsheet opens with a double click.
inline constexpr CsvDialect french_spreadsheet_csv{';', "\r\n", true, true, true};

// The columns' keys, then the machine values of every row but the totals.
std::string write_csv(const Table& table, const CsvDialect& dialect = open_data_csv);

}  // namespace ctg::document
