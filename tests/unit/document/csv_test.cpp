// CSV as RFC 4180 has it, and nothing in it that a spreadsheet would run.
#include "document/csv.hpp"

#include <doctest/doctest.h>

#include "../golden.hpp"
#include "sample.hpp"

namespace ctg::document {
namespace {

std::string field(Cell cell, const CsvDialect& dialect = open_data_csv) {
  Table table{{{.title = "a"}}, {}, {}};
  table.row({std::move(cell)});
  const std::string text = write_csv(table, dialect);
  return text.substr(2, text.size() - 3);
}

TEST_CASE("the sample table is written as in the golden files") {
  test::check_golden("document/table.csv", write_csv(sample_table()));
  test::check_golden("document/table.excel-fr.csv", write_csv(sample_table(), french_spreadsheet_csv(Language::french)));
}

TEST_CASE("separators, quotation marks and line ends are quoted") {
  CHECK(field("a b") == "a b");
  CHECK(field("a,b") == "\"a,b\"");
  CHECK(field("a;b") == "a;b");
  CHECK(field("a\"b") == "\"a\"\"b\"");
  CHECK(field("a\r\nb\rc") == "\"a\nb\nc\"");
  CHECK(field("") == "\"\"");
}

TEST_CASE("formulas are disarmed in each line, numbers are not touched") {
  for (const char* text : {"=1", "+1", "-1", "@x", "|x", " =1", "\u00A0=1", "\uFF1D1", "\uFF20x"})
    CHECK(field(text) == "'" + std::string(text));
  CHECK(field("a\n=1") == "\"a\n'=1\"");
  CHECK(field("\n=1") == "\"'\n'=1\"");
  CHECK(field({"-5", -5}) == "-5");
  CHECK(field({"-5,5", Decimal{-55, 1}}) == "-5.5");
  CHECK(field("a=1") == "a=1");
  CHECK(field("=1", CsvDialect{.guard_formulas = false}) == "=1");
}

TEST_CASE("no line begins as a command of a runner") {
  CHECK(field("::error::x") == "\"::error::x\"");
  CHECK(field("\u00A0::error::x") == "\"\u00A0::error::x\"");
  CHECK(field("a\n::error::x") == "\"a\n'::error::x\"");
  CHECK(field("a::b") == "a::b");
}

TEST_CASE("controls are spelled") { CHECK(field("\x1B[0m\xE2\x80\xAE") == "\\u{1B}[0m\\u{202E}"); }

}  // namespace
}  // namespace ctg::document
