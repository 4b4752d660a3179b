// JSON that any reader takes, with numbers as exact as they were written.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "sample.hpp"

namespace ctg {
namespace {

TEST_CASE("the sample table is written as in the golden file, and read by another reader") {
  const std::string json = write_json(document::table_data(document::sample_table()));
  test::check_golden("document/table.json", json);
  CHECK(nlohmann::json::parse(json)[1]["title"] == "with \"quotes\", a comma; and\ntwo lines");
}

TEST_CASE("numbers are exact") {
  CHECK(write_json_line(Decimal{1234567890123456789, 6}) == "1234567890123.456789\n");
  CHECK(write_json_line(std::int64_t{INT64_MIN}) == "-9223372036854775808\n");
  CHECK(write_json_line(Data::share(0.3333333)) == "0.3333\n");
  CHECK(write_json_line(Data::share(1)) == "1\n");
}

TEST_CASE("keys are sorted, empty lists and objects stay on their line") {
  CHECK(write_json(Data::Object{{"b", Data::List{}}, {"a", Data::Object{}}, {"c", Data()}}) ==
        "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": null\n}\n");
}

TEST_CASE("controls, bidirectional controls and line separators are escaped, other characters kept") {
  CHECK(write_json_line("é😀\n\x1B\u2028\u202E\u0085\uFFFE") == "\"é😀\\n\\u001b\\u2028\\u202e\\u0085\\ufffe\"\n");
  CHECK(write_json_line("\U0001FFFE") == "\"\\ud83f\\udffe\"\n");
  CHECK(write_json_line("\uFEFF") == "\"\\ufeff\"\n");
  CHECK(write_json_line("a\xE9z") == "\"a\uFFFDz\"\n");
}

TEST_CASE("what a runner obeys anywhere in a line is escaped") {
  CHECK(write_json_line(Data("##[add-mask]e")) == "\"##\\u005badd-mask]e\"\n");
  CHECK(write_json_line(Data("# [x] ## [y]")) == "\"# [x] ## [y]\"\n");
}

TEST_CASE("any text comes back the same") {
  std::string text;
  for (char32_t value = 0; value < 0x3000; ++value) {
    if (value < 0x80) {
      text += static_cast<char>(value);
    } else if (value < 0x800) {
      text += static_cast<char>(0xC0U | (value >> 6U));
      text += static_cast<char>(0x80U | (value & 0x3FU));
    } else {
      text += static_cast<char>(0xE0U | (value >> 12U));
      text += static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
      text += static_cast<char>(0x80U | (value & 0x3FU));
    }
  }
  CHECK(nlohmann::json::parse(write_json(text)) == text);
}

TEST_CASE("an absent value is null") {
  CHECK(Data(std::optional<Date>()).is_null());
  CHECK(Data(std::optional(*make_date(2026, 3, 31))) == Data("2026-03-31"));
}

}  // namespace
}  // namespace ctg
