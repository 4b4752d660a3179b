// UTF-8 decoded strictly, and text from outside made fit to be shown.
#include <doctest/doctest.h>

#include "base/unicode.hpp"

using namespace ctg;

TEST_CASE("a character is decoded with its length") {
  CHECK(code_point_at("a", 0).value == U'a');
  CHECK(code_point_at("é", 0).value == U'é');
  CHECK(code_point_at("é", 0).bytes == 2);
  CHECK(code_point_at("€", 0).value == U'€');
  CHECK(code_point_at("😀", 0).value == U'😀');
  CHECK(code_point_at("😀", 0).bytes == 4);
  CHECK(code_point_at("a", 1).bytes == 0);
  CHECK(code_point_at("", 0).bytes == 0);
  CHECK(code_point_at(std::string_view("\0", 1), 0).bytes == 1);
  CHECK(code_point_at("\xED\x9F\xBF", 0).value == 0xD7FF);
  CHECK(code_point_at("\xEE\x80\x80", 0).value == 0xE000);
  CHECK(code_point_at("\xF4\x8F\xBF\xBF", 0).value == 0x10FFFF);
}

TEST_CASE("bytes that are not UTF-8 are no character") {
  for (const char* const text : {"\x80",
                                 "\xBF",
                                 "\xC0\x80",
                                 "\xC1\xBF",
                                 "\xC3",
                                 "\xC3(",
                                 "\xE0\x80\x80",
                                 "\xE0\x9F\xBF",
                                 "\xE2\x82",
                                 "\xE2\x28\xA1",
                                 "\xED\xA0\x80",
                                 "\xED\xBF\xBF",
                                 "\xF0\x80\x80\x80",
                                 "\xF0\x8F\xBF\xBF",
                                 "\xF0\x9F\x98",
                                 "\xF4\x90\x80\x80",
                                 "\xF5\x80\x80\x80",
                                 "\xF8\x88\x80\x80\x80",
                                 "\xFE",
                                 "\xFF"}) {
    CHECK(code_point_at(text, 0).bytes == 0);
    CHECK_FALSE(is_utf8(text));
  }
  CHECK(code_point_at("é", 1).bytes == 0);
  CHECK(is_utf8("é€😀"));
  CHECK(is_utf8(""));
}

TEST_CASE("every character comes back as it was written") {
  int wrong = 0;
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value == 0xD800) value = 0xE000;
    std::string text;
    append_utf8(text, value);
    const CodePoint back = code_point_at(text, 0);
    if (back.value != value || back.bytes != text.size()) ++wrong;
  }
  CHECK(wrong == 0);
  std::string replaced;
  append_utf8(replaced, 0xD800);
  append_utf8(replaced, 0x110000);
  CHECK(replaced == "\uFFFD\uFFFD");
}

TEST_CASE("characters are counted, a byte that is none counts for one") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("été") == 3);
  CHECK(count_code_points("e\u0301") == 2);
  CHECK(count_code_points("😀a") == 2);
  CHECK(count_code_points("caf\xE9!") == 5);
  CHECK(count_code_points("\xF0\x9F\x98") == 3);
}

TEST_CASE("what would act on a terminal is spelled out") {
  struct Case {
    const char *text, *shown;
  };
  for (const Case& expected :
       {Case{"a\uFEFFb", "a\\u{FEFF}b"}, Case{"été 😀 €", "été 😀 €"}, Case{"a\x1B[31mb", "a\\u{1B}[31mb"}, Case{"a\u202Eb", "a\\u{202E}b"},
        Case{"a\u2066b\u2069", "a\\u{2066}b\\u{2069}"}, Case{"\u061C\u200E\u200F", "\\u{61C}\\u{200E}\\u{200F}"},
        Case{"\u009B31m", "\\u{9B}31m"}, Case{"\x7F\a\b", "\\u{7F}\\u{7}\\u{8}"},
        Case{"\uFFFE\uFDD0\U0010FFFF", "\\u{FFFE}\\u{FDD0}\\u{10FFFF}"}, Case{"a\u2028b\u2029", "a\\u{2028}b\\u{2029}"},
        Case{"caf\xE9", "caf\\x{E9}"}, Case{"\x9B", "\\x{9B}"}, Case{"\xC3(", "\\x{C3}("}, Case{"\xED\xA0\x80", "\\x{ED}\\x{A0}\\x{80}"},
        Case{"one\ntwo\r\nthree\rfour\tfive", "one two three four five"}, Case{"a\u0301\u200D\u00AD", "a\u0301\u200D\u00AD"}}) {
    CAPTURE(expected.shown);
    CHECK(printable(expected.text) == expected.shown);
  }
  CHECK(printable(std::string_view("\0", 1)) == "\\u{0}");
}

TEST_CASE("line ends are kept where lines are wanted") {
  CHECK(printable_lines("one\ntwo\r\nthree\rfour") == "one\ntwo\nthree four");
  CHECK(printable_lines("\x1B\n") == "\\u{1B}\n");
  CHECK(printable_lines("plain") == "plain");
}

TEST_CASE("no control, bidirectional control or noncharacter gets through") {
  int raw = 0;
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value == 0xD800) value = 0xE000;
    std::string text;
    append_utf8(text, value);
    const std::string shown = printable(text);
    if (is_unprintable(value) || value == 0xFEFF ? shown.find(text) != std::string::npos && value != U'\\' : shown != text) ++raw;
    if (shown.find_first_of("\x1B\r\n\t\x7F") != std::string::npos) ++raw;
  }
  CHECK(raw == 0);
}

TEST_CASE("what is unprintable has sharp boundaries") {
  for (const unsigned value : {0x00U,   0x09U,   0x0AU,   0x1FU,   0x7FU,   0x80U,   0x85U,   0x9FU,   0x61CU,   0x200EU,   0x200FU,
                               0x2028U, 0x202EU, 0x2066U, 0x2069U, 0xFDD0U, 0xFDEFU, 0xFFFEU, 0xFFFFU, 0x1FFFEU, 0x10FFFFU, 0x110000U}) {
    CAPTURE(value);
    CHECK(is_unprintable(value));
  }
  for (const unsigned value : {0x20U,   0x7EU,   0xA0U,   0xE9U,   0x61BU,  0x61DU,  0x200BU, 0x200DU,  0x2010U,  0x2027U,
                               0x202FU, 0x2065U, 0x206AU, 0xFDCFU, 0xFDF0U, 0xFEFFU, 0xFFFDU, 0x10000U, 0x1FFFDU, 0x10FFFDU}) {
    CAPTURE(value);
    CHECK_FALSE(is_unprintable(value));
  }
}
