// Placeholders and invisible characters in texts, and where a part of a text stands.
#include <doctest/doctest.h>

#include <string>

#include "rules/content/invisible.hpp"
#include "rules/content/placeholder.hpp"
#include "rules/texts.hpp"

using namespace ctg;
using namespace ctg::rules;

namespace {

std::string placeholder(std::string_view text) {
  const auto found = placeholder_in(text);
  return found ? std::string(text.substr(found->begin, found->end - found->begin)) : std::string();
}

// A text written with so many more bytes than its value: 0 for plain, 2 for quoted.
LocatedText written(std::string_view value, std::uint32_t more) {
  return {value, Span{FileId{0}, 10, 10 + static_cast<std::uint32_t>(value.size()) + more}};
}

}  // namespace

TEST_CASE("each character that nobody sees is named, and its neighbours are not") {
  for (const char* hidden : {"\u00AD", "\u180E", "\u200B", "\u2060", "\u2064", "\uFEFF"}) {
    CAPTURE(hidden);
    const std::string text = "Les " + std::string(hidden) + "jeunes";
    const auto found = invisible_in(text);
    REQUIRE(found);
    CHECK(found->begin == 4);
    CHECK(text.substr(found->begin, found->end - found->begin) == hidden);
  }
  for (const char* seen : {"\u00AC", "\u00AE", "\u180D", "\u2065", "\uFEFE"})
    CHECK_FALSE(invisible_in("Les " + std::string(seen) + "jeunes"));
}

TEST_CASE("texts still to be written are found whole, in brackets, after a colon, or by a telling word") {
  for (const std::string_view text : {"à compléter", "À COMPLÉTER", "[à définir]", "à préciser…", "TBD", "tbc", "todo", "xxx", "XX", "…",
                                      "...", "?", "-", "a renseigner."}) {
    CAPTURE(std::string(text));
    CHECK(placeholder(text) == text);
  }
  CHECK(placeholder("Former les agents (à préciser)") == "(à préciser)");
  CHECK(placeholder("Pilote : à définir") == "à définir");
  CHECK(placeholder("Coût : XXX €") == "XXX");
  CHECK(placeholder("Le lorem ipsum habituel") == "lorem");
}

TEST_CASE("ordinary words are no placeholders") {
  for (const std::string_view text :
       {"Aider à compléter les dossiers", "Les dossiers à compléter", "Informer (permanences, site ….)", "Le XXXe anniversaire",
        "Éléments [...]", "Axe 2 : jeunesse", "Max", "", "Une suite… puis une autre", "À venir", "(2024)", "Réunion (", "Fin :"}) {
    CAPTURE(std::string(text));
    CHECK(placeholder(text).empty());
  }
}

TEST_CASE("invisible characters are found, and those with a purpose left") {
  CHECK(invisible_in("a\u200bb")->name == "U+200B");
  CHECK(invisible_in("dé\u00adcoupe")->begin == 3);
  CHECK(invisible_in("\u00a0début")->is_blank);
  CHECK(invisible_in("fin \u202f")->is_blank);
  CHECK(invisible_in("a\u200db"));
  CHECK_FALSE(invisible_in("Pourquoi\u00a0? «\u00a0Oui\u00a0»"));
  CHECK_FALSE(invisible_in("famille \U0001F469\u200d\U0001F467"));
  CHECK_FALSE(invisible_in("می\u200cخواهم"));
  CHECK_FALSE(invisible_in(" "));
  CHECK_FALSE(invisible_in("\u00a0"));  // nothing but blanks is an empty text
  CHECK_FALSE(invisible_in(""));
}

TEST_CASE("a joiner between two Latin letters joins nothing") {
  CHECK(invisible_in("a\u200cb")->name == "U+200C");
  CHECK(invisible_in("\u024f\u200d\u024f"));
  CHECK_FALSE(invisible_in("\u0250\u200d\u024f"));
  CHECK_FALSE(invisible_in("\u024f\u200d\u0250"));
  CHECK(invisible_in("a\u200d"));
  CHECK(invisible_in("\u200da"));
}

TEST_CASE("blanks around a text are found where one of them does not break, from the first to the last") {
  const auto found = [](std::string_view text) {
    const auto invisible = invisible_in(text);
    return invisible && invisible->is_blank ? std::to_string(invisible->begin) + "-" + std::to_string(invisible->end) : std::string();
  };
  CHECK(found("\u00a0 ab") == "0-3");
  CHECK(found(" \u00a0ab") == "0-3");
  CHECK(found("\t\u2007\nab") == "0-5");
  CHECK(found("ab \u00a0") == "2-5");
  CHECK(found("ab\u202f\n") == "2-6");
  CHECK(found("  ab  ") == "");
  CHECK(found("a\u00a0b ") == "");
  CHECK(found(" a\u00a0b") == "");
  CHECK(found("\u00a0ab\u00a0") == "0-2");
  CHECK(found("\u00a0\xff\u00a0") == "0-2");
}

TEST_CASE("a text is plain where it begins with a letter and holds no sign of YAML") {
  const auto again = [](std::string value) { return *rewritten_without_invisible(written(value += "\u200b", 0)); };
  for (const std::string plain : {"a", "z", "A", "Z", "\u00e9t\u00e9", "a-b_c(d)?", "a b"}) {
    CAPTURE(plain);
    CHECK(again(plain) == plain);
  }
  for (const std::string text :
       {"1", "@a", "[a", "`a", "{a", "-a", "a#", "a: b", "a, b", "a'b]", "a}", "a&b", "a*", "a!", "a|", "a>", "a%", "a@b", "a`"}) {
    CAPTURE(text);
    CHECK(again(text) == "\"" + text + "\"");
  }
}

TEST_CASE("placeholders end at what is too long to be one") {
  const std::string blanks(40, ' ');
  CHECK(placeholder(blanks + "\u00e0 d\u00e9finir") != "");
  CHECK(placeholder("Co\u00fbt : " + std::string(33, ' ') + "\u00e0 d\u00e9finir") == "\u00e0 d\u00e9finir");
  CHECK(placeholder("Co\u00fbt : " + std::string(40, ' ') + "\u00e0 d\u00e9finir").empty());
  CHECK(placeholder("Une salle [\u00e0 d\u00e9finir] ou deux [\u00e0 d\u00e9finir]") == "[\u00e0 d\u00e9finir]");
  CHECK(placeholder("Une (grande) salle (\u00e0 d\u00e9finir)") == "(\u00e0 d\u00e9finir)");
  CHECK(placeholder("Une (\u00e0 d\u00e9finir] salle").empty());
  CHECK(placeholder("(\u00e0 d\u00e9finir) une salle") == "(\u00e0 d\u00e9finir)");
  CHECK(placeholder("x").empty());
  CHECK(placeholder("xX") == "xX");
  CHECK(placeholder("Un xx ici").empty());
  CHECK(placeholder("Un xxx ici") == "xxx");
  CHECK(placeholder("Un xxxy ici").empty());
  CHECK(placeholder("TBD").size() == 3);
  CHECK(placeholder("Voir TBD demain") == "TBD");
  CHECK(placeholder("Voir TBDA demain").empty());
  CHECK(placeholder("Lorem dolor").empty());
  CHECK(placeholder("Le LOREM IPSUM") == "LOREM");
  CHECK(placeholder("Les lorems ipsum").empty());
  CHECK(placeholder("??") == "??");
  CHECK(placeholder(" - ") == " - ");
}

TEST_CASE("a text is written again without what nobody sees, and stays what YAML reads as that text") {
  CHECK(*rewritten_without_invisible(written("Soutenir les\u200b parents", 0)) == "Soutenir les parents");
  CHECK(*rewritten_without_invisible(written("\u00a0Soutenir", 2)) == "\"Soutenir\"");
  CHECK(*rewritten_without_invisible(written("\u00a0- tiret", 0)) == "\"- tiret\"");
  CHECK(*rewritten_without_invisible(written("a\u200b: b", 0)) == "\"a: b\"");
  CHECK(*rewritten_without_invisible(written("dit \"oui\"\u200b \\", 2)) == "\"dit \\\"oui\\\" \\\\\"");
  CHECK_FALSE(rewritten_without_invisible(written("deux\nlignes\u200b", 0)));
  CHECK_FALSE(rewritten_without_invisible(written("plié\u200b ailleurs", 5)));
  CHECK_FALSE(rewritten_without_invisible(written("\u200b", 0)));
}

TEST_CASE("a part of a text is pointed at where the text is written as it is") {
  CHECK(place_within(written("abcdef", 0), 2, 4) == Span{FileId{0}, 12, 14});
  CHECK(place_within(written("abcdef", 2), 2, 4) == Span{FileId{0}, 13, 15});
  CHECK(place_within(written("abcdef", 9), 2, 4) == written("abcdef", 9).at);
  CHECK(place_within(written("abcdef", 1), 2, 4) == written("abcdef", 1).at);
  CHECK(place_within({"abcdef", Span{FileId{0}, 10, 15}}, 2, 4) == Span{FileId{0}, 10, 15});
}
