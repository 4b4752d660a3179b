// Documents as data: rows, links, machine values.
#include "document/document.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace ctg::document {
namespace {

TEST_CASE("only web, mail and in-document targets are allowed") {
  for (const char* target : {"https://a.fr", "HTTP://a.fr/b?c=d&e#f", "mailto:a@b.fr", "#actions"}) CHECK(is_allowed_target(target));
  for (const char* target :
       {"", "#", "https://", "javascript:alert(1)", "java\nscript:x", "data:text/html,x", " https://a.fr", "//a.fr", "/a",
        "file:///etc/passwd", "https://a.fr/\"onclick", "https://a.fr/<b>", "https://a.fr/a b", "https://a.fr/\x1B[0m"})
    CHECK_FALSE(is_allowed_target(target));
}

TEST_CASE("a page beside this one is a plain name, never a path") {
  CHECK(page_beside("./AVS-01") == "AVS-01");
  CHECK(page_beside("./a.b_c") == "a.b_c");
  for (const char* target : {"AVS-01", "./", "./../x", "./.x", "./a/b", "./a b", "./a\"b", "./é", "#a", ""})
    CHECK(page_beside(target).empty());
}

TEST_CASE("a row has at most as many cells as its table has columns, missing ones are empty") {
  Table table{{{.title = "a"}, {.title = "b"}}, {}, {}};
  table.row({"1"});
  CHECK(table.rows.front().cells.size() == 2);
  CHECK_THROWS_AS(table.row({"1", "2", "3"}), std::logic_error);
}

TEST_CASE("a block stays where it is when others are added") {
  Document document("title", Language::english);
  Table& table = document.table({{.title = "a"}});
  for (int i = 0; i < 100; ++i) document.paragraph("x");
  table.row({"1"});
  CHECK(std::get<Table>(document.blocks.front()).rows.size() == 1);
}

TEST_CASE("a cell's machine value is the one given, a meter's share, or its text") {
  CHECK(cell_data(Cell("12 €", Amount{1200})) == Data(Amount{1200}));
  CHECK(cell_data(Cell(meter(0.4, 0.6))) == Data::share(0.4));
  CHECK(cell_data(Cell(Line{"a ", strong("b")})) == Data("a b"));
  CHECK(cell_data(Cell()).is_null());
  CHECK(cell_data(Cell("text", Data())).is_null());
}

TEST_CASE("a table's data leave totals out and take the columns' keys") {
  Table table{{{.title = "Titre", .key = "title"}, {.title = "b"}}, {}, {}};
  table.row({"1", "2"}).total({"3", "4"});
  CHECK(write_json_line(table_data(table)) == "[{\"b\":\"2\",\"title\":\"1\"}]\n");
}

TEST_CASE("the words of a line are its pieces' words") {
  CHECK(plain_text({"a ", strong("b"), code("c"), link("d", "https://x.fr"), " ", meter(0.5)}, Language::english) == "a bcd 50%");
}

}  // namespace
}  // namespace ctg::document
