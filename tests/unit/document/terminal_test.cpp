// Documents on a terminal: never wider than it, nothing lost without a word.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/terminal_line.hpp"
#include "document/writers.hpp"
#include "sample.hpp"

namespace ctg::document {
namespace {

std::string without_colour(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1B')
      i = text.find('m', i);
    else
      plain += text[i];
  }
  return plain;
}

// A table of essential columns only.
Document table_of(std::size_t columns, std::string_view text) {
  Document document("t", Language::french);
  std::vector<Column> all;
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < columns; ++i) {
    all.push_back({.title = "Colonne " + std::to_string(i + 1)});
    cells.emplace_back(std::string(text));
  }
  document.table(all).row(cells);
  return document;
}

TEST_CASE("the sample document is written as in the golden files") {
  test::check_golden("document/sample.fr.80.txt", write_terminal(sample_document(Language::french), {.width = 80}));
  test::check_golden("document/sample.fr.40.txt", write_terminal(sample_document(Language::french), {.width = 40}));
  test::check_golden("document/sample.en.120.txt", write_terminal(sample_document(Language::english), {.width = 120}));
  test::check_golden("document/sample.en.ascii.txt", write_terminal(sample_document(Language::english), {.unicode = false, .width = 0}));
}

TEST_CASE("no line is wider than the terminal and none ends with a blank") {
  for (unsigned width = 22; width <= 140; ++width) {
    const std::string text = write_terminal(sample_document(Language::french), {.width = width});
    for (const std::string_view line : split(text, '\n')) {
      CAPTURE(width);
      CAPTURE(line);
      CHECK(display_width(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("colour changes nothing but colour, in every width, where code has no quotation marks") {
  Document document = sample_document(Language::french);
  for (const unsigned width : {0U, 40U, 80U, 120U}) {
    const std::string coloured = write_terminal(document, {.colour = true, .width = width});
    CHECK(coloured.find('\x1B') != std::string::npos);
    CHECK(printable_lines(without_colour(coloured)) == without_colour(coloured));
  }
}

TEST_CASE("columns that find no room are named") {
  Document document("t", Language::french);
  document.table({{.title = "Id"}, {.title = "Budget", .priority = 3}, {.title = "Pilote", .priority = 2}})
      .row({"AVS-01 Ouvrir une maison", "1 234 567,50 €", "Caf de Maine-et-Loire"});
  const std::string text = write_terminal(document, {.width = 30});
  CHECK(text.find("1 234") == std::string::npos);
  CHECK(text.find("colonnes non affichées faute de\nplace\u00A0: Budget, Pilote") == std::string::npos);
  CHECK(text.find("Budget, Pilote") != std::string::npos);
}

TEST_CASE("columns that never go are shown one below the other where they find no room") {
  const std::string text = write_terminal(table_of(6, "quelques mots de texte"), {.width = 40});
  CHECK(text.find("quelques mots de texte\n  Colonne 2  quelques mots de texte\n") != std::string::npos);
  CHECK(text.find("…") == std::string::npos);
}

TEST_CASE("a text too long for its column ends with an ellipsis") {
  const std::string text = write_terminal(table_of(2, "quelques mots de texte"), {.width = 30});
  CHECK(text.find("quelques mots…") != std::string::npos);
  CHECK(write_terminal(table_of(2, "quelques mots de texte"), {.unicode = false, .width = 30}).find("quelques mo...") != std::string::npos);
}

TEST_CASE("a no-break space is not broken") {
  Document document("t", Language::french);
  document.paragraph("voici une question\u00A0? oui");
  CHECK(write_terminal(document, {.width = 19}).find("voici une\nquestion\u00A0? oui") != std::string::npos);
}

TEST_CASE("a word wider than the terminal is broken, wide characters whole") {
  Document document("t", Language::french);
  document.paragraph("😀😀😀😀😀😀");
  CHECK(write_terminal(document, {.width = 5}) == "t\n━\n\n😀😀\n😀😀\n😀😀\n");
}

TEST_CASE("without a terminal's width nothing is wrapped") {
  Document document("t", Language::french);
  document.paragraph(std::string(300, 'x') + " " + std::string(300, 'y'));
  CHECK(write_terminal(document, {.width = 0}) == "t\n━\n\n" + std::string(300, 'x') + " " + std::string(300, 'y') + "\n");
}

TEST_CASE("a meter shows what is done against what is due") {
  Document document("t", Language::english);
  document.paragraph(meter(0.4, 0.6)).line.add(" ").add(meter(0)).add(" ").add(meter(0.001)).add(" ").add(meter(1, 1));
  CHECK(write_terminal(document, {.width = 0}) ==
        "t\n━\n\n████░░│░░░░ 40% (due 60%) ░░░░░░░░░░ 0% █░░░░░░░░░ 1% ██████████│ 100% (due 100%)\n");
}

TEST_CASE("no line begins like a command of a continuous integration, whatever an author wrote") {
  Document document("::error::title", Language::english);
  document.paragraph("::add-mask::x");
  document.table({{.title = "a"}}).row({"##vso[task]x"}).row({"a :: b"});
  const std::string text = write_terminal(document, {.width = 80});
  for (const std::string_view line : split(text, '\n')) {
    CHECK_FALSE(trim(line).starts_with("::"));
    CHECK_FALSE(trim(line).starts_with("##"));
  }
  CHECK(text.find("\\u{3A}:add-mask::x") != std::string::npos);
  CHECK(text.find("a :: b") != std::string::npos);
}

TEST_CASE("columns stay aligned behind accents of two characters, wide letters and emoji of several") {
  Document document("", Language::french);
  Table& table = document.table({{.title = "Mot"}, {.title = "n", .alignment = Alignment::right}});
  for (const char* word : {"été", "e\u0301te\u0301", "漢字", "😀", "👩🏽\u200D🚒", "🇫🇷", "abcdef"}) table.row({word, "1"});
  const std::string text = write_terminal(document, {.width = 40});
  for (const char* row :
       {"été     1\n", "e\u0301te\u0301     1\n", "漢字    1\n", "😀      1\n", "👩🏽\u200D🚒      1\n", "🇫🇷      1\n", "abcdef  1\n"})
    CHECK_MESSAGE(text.find("\n" + std::string(row)) != std::string::npos, text);
  // Cut, no character is parted.
  Document narrow("", Language::french);
  const std::string long_word = repeated("e\u0301", 36) + "👩🏽\u200D🚒";
  narrow.table({{.title = "Mot"}}).row({long_word + "e\u0301e\u0301e\u0301"});
  CHECK_MESSAGE(write_terminal(narrow, {.width = 40}).find(long_word + "e\u0301…") != std::string::npos,
                write_terminal(narrow, {.width = 40}));
}

TEST_CASE("without Unicode nothing is drawn but in ASCII, and what people wrote stays as it is") {
  const std::string text = write_terminal(sample_document(Language::french), {.unicode = false, .width = 160});
  for (const std::string_view drawn : {"─", "━", "│", "█", "▌", "▰", "▁", "•", "…", "·", "«", "\u00A0", "\u202F"})
    CHECK_MESSAGE(text.find(drawn) == std::string::npos, drawn);
  CHECK(text.find("Intitulé") != std::string::npos);
  CHECK(text.find("😀") != std::string::npos);
}

TEST_CASE("in a table every line of an indented text stands below its first, and words are whole where another column can give") {
  Document document("", Language::french);
  document.table({{.title = "Objectif", .wraps = true}, {.title = "Situation", .wraps = true}})
      .row({"\u00A0\u00A0Reconditionnement des ordinateurs", "en deçà de ce qui était attendu"});
  CHECK(write_terminal(document, {.width = 34}) ==
        "Objectif             Situation\n"
        "───────────────────  ─────────────\n"
        "\u00A0\u00A0Reconditionnement  en deçà de ce\n"
        "\u00A0\u00A0des ordinateurs    qui était\n"
        "                     attendu\n");
}

TEST_CASE("labels that are longer than the terminal take several lines") {
  const std::string text = write_terminal(table_of(9, "abc"), {.width = 12});
  for (const std::string_view line : split(text, '\n')) CHECK(display_width(line) <= 12);
}

}  // namespace
}  // namespace ctg::document
