// Width, normal form, folding and collation of characters.
#include "base/unicode.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace ctg;

TEST_CASE("columns are those of a terminal") {
  struct Case {
    const char* text;
    std::size_t width;
  };
  for (const Case& expected : {Case{"", 0},
                               Case{"abc", 3},
                               Case{"\u00E9", 1},
                               Case{"e\u0301", 1},
                               Case{"e\u0301\u0327\u0308", 1},
                               Case{"😀", 2},
                               Case{"漢字", 4},
                               Case{"👨\u200D👩\u200D👧\u200D👦", 2},
                               Case{"👩🏽\u200D🚒", 2},
                               Case{"👍🏽", 2},
                               Case{"❤", 1},
                               Case{"❤\uFE0F", 2},
                               Case{"1\uFE0F\u20E3", 2},
                               Case{"🇫🇷", 2},
                               Case{"🇫🇷🇩🇪", 4},
                               Case{"🇫", 1},
                               Case{"🏴\U000E0067\U000E0062\U000E007F", 2},
                               Case{"a\u200Bb", 2},
                               Case{"12\u202F345\u00A0€", 8},
                               Case{"한", 2},
                               Case{"\u1112\u1161\u11AB", 2},
                               Case{"…", 1},
                               Case{"\u0301", 0},
                               Case{"a\u200Db", 2},
                               Case{"\x1B\u009B\u202E", 0},
                               Case{"\xE9", 1},
                               Case{"a\xF0\x9F", 3}}) {
    CAPTURE(expected.text);
    CHECK(display_width(expected.text) == expected.width);
  }
}

TEST_CASE("a text is cut to columns with its ellipsis") {
  CHECK(cut_to_width("abcdef", 6) == "abcdef");
  CHECK(cut_to_width("abcdef", 5) == "abcd…");
  CHECK(cut_to_width("abcdef", 1) == "…");
  CHECK(cut_to_width("abcdef", 0) == "");
  CHECK(cut_to_width("", 0) == "");
  CHECK(cut_to_width("abcdef", 5, "...") == "ab...");
  CHECK(cut_to_width("abcdef", 2, "...") == "ab");
  CHECK(cut_to_width("漢字漢", 6) == "漢字漢");
  CHECK(cut_to_width("漢字漢", 5) == "漢字…");
  CHECK(cut_to_width("漢字漢", 4) == "漢…");
}

TEST_CASE("a cut parts no accent from its letter and no emoji from its family") {
  CHECK(cut_to_width("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(cut_to_width("e\u0301e\u0301", 2) == "e\u0301e\u0301");
  CHECK(cut_to_width("👨\u200D👩\u200D👧!!", 3) == "👨\u200D👩\u200D👧…");
  CHECK(cut_to_width("👨\u200D👩\u200D👧!!", 2) == "…");
}

TEST_CASE("a cut never shows more columns than asked") {
  for (const std::string text : {"é漢e\u0301😀👩🏽\u200D🚒x🇫🇷\xE9z", "plain words", "\u0301\u0301a"}) {
    for (std::size_t width = 0; width < 16; ++width) CHECK(display_width(cut_to_width(text, width)) <= width);
  }
}

TEST_CASE("letters and their accents are composed") {
  CHECK(normalised("e\u0301te\u0301") == "été");
  CHECK(normalised("été") == "été");
  CHECK(normalised("plain") == "plain");
  CHECK(normalised("") == "");
  CHECK(normalised("\u1112\u1161\u11AB") == "한");
  CHECK(normalised("a\u0327\u0301") == normalised("a\u0301\u0327"));
  CHECK(normalised("\u2126") == "Ω");
  CHECK(normalised("\uFB01") == "\uFB01");
  CHECK(normalised("e\u0301\xE9") == "e\u0301\xE9");
  CHECK(normalised("\u0958") == "\u0915\u093C");
  CHECK(normalised("\U0001D160\U0001D160") == "\U0001D158\U0001D165\U0001D16E\U0001D158\U0001D165\U0001D16E");
}

TEST_CASE("marks piled up are left as they are, in no more than linear time") {
  std::string pile = "a";
  for (int i = 0; i < 200'000; ++i) pile += i % 2 == 0 ? "\u0301" : "\u0327";
  CHECK(normalised(pile) == pile);
  CHECK(folded(pile) == "a");
  CHECK(display_width(pile) == 1);
  CHECK(collation_key(pile).size() < 5 * pile.size());
}

TEST_CASE("what people write in several ways is folded to one") {
  struct Case {
    const char *text, *folded;
  };
  for (const Case& expected :
       {Case{"", ""}, Case{"ÉCOLE", "ecole"}, Case{"e\u0301cole", "ecole"}, Case{"L’Œuvre", "l'oeuvre"}, Case{"Cæsar", "caesar"},
        Case{"ﬁn", "fin"}, Case{"  les \t communes\n", "les communes"}, Case{"12\u202F000\u00A0€", "12 000 €"},
        Case{"Saint\u2011Denis – Nord", "saint-denis - nord"}, Case{"Straße", "strasse"}, Case{"Łódź Øresund", "lodz oresund"},
        Case{"ÇÀÙ", "cau"}, Case{"soft\u00ADhyphen\u200B", "softhyphen"}, Case{"ΑΒΓ", "αβγ"}, Case{"１２", "12"},
        Case{"\u2028a\u2003", "a"}, Case{"caf\xE9", "caf\xE9"}, Case{"ǽ", "ae"}}) {
    CAPTURE(expected.text);
    CHECK(folded(expected.text) == expected.folded);
    CHECK(folded(folded(expected.text)) == folded(expected.text));
  }
}

TEST_CASE("words are sorted as a French dictionary sorts them") {
  const std::vector<std::string> sorted{"",     "2 rue", "2026",   "à",      "a b",         "Abbé",        "abc",       "ça",    "cote",
                                        "Cote", "coté",  "côte",   "Côte",   "côté",        "cotes",       "école",     "École", "élan",
                                        "Été",  "étude", "l'an",   "l’an",   "lac",         "œdème",       "oenologie", "œuf",   "œuvre",
                                        "oie",  "pêche", "pécher", "pêcher", "Saint Denis", "Saint-Denis", "sainte",    "zèbre"};
  std::vector<std::string> words(sorted.rbegin(), sorted.rend());
  std::sort(words.begin(), words.end(), [](const std::string& x, const std::string& y) { return collation_key(x) < collation_key(y); });
  CHECK(words == sorted);
  const auto before = [](const char* a, const char* b) { return collation_key(a) < collation_key(b); };
  CHECK(before("Saint Denis", "Saint-Denis"));
  CHECK(before("saint", "Saint Denis"));
  CHECK(before("oeuvre", "œuvre"));
  CHECK(before("œuvre", "oeuvres"));
  CHECK(before("cote", "Cote"));
  CHECK(before("Cote", "coté"));
  CHECK(before("z", "α"));
  CHECK(before("z", "Α"));
  CHECK(before("α", "Α"));
  CHECK(before("zz", "漢"));
  CHECK(before("→", "0"));
  CHECK(before("a\tz", "aa"));
  CHECK(before("a z", "a\tz"));
  CHECK(before("aa", "a\x01z"));
  CHECK(before("«", "a"));
  CHECK(before("9", "a"));
  CHECK(before("!", "0"));
  CHECK(before("o", "ø"));
  CHECK(before("ø", "oa"));
}

TEST_CASE("the two forms of an accent are neighbours whatever follows") {
  CHECK(collation_key("e\u0301") < collation_key("éa"));
  CHECK(collation_key("é") < collation_key("e\u0301a"));
  CHECK(collation_key("e\u0301").substr(0, 3) == collation_key("é").substr(0, 3));
}

TEST_CASE("a key is made of any bytes, and different texts have different keys") {
  CHECK(collation_key("caf\xE9") != collation_key("caf\xE8"));
  CHECK(collation_key("z") < collation_key("\xE9"));
  CHECK(collation_key("e\u0301") != collation_key("é"));
  CHECK(collation_key(std::string_view("a\0b", 3)) != collation_key("ab"));
}
