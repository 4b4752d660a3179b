// The gate: bytes that are no text of a plan, and the limits of files and lines.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {
namespace {

using namespace std::string_literals;

void check(const std::string& text, const std::string& found, const std::string& says) {
  CAPTURE(text);
  const Sample sample(text);
  CHECK(sample.found() == found);
  CHECK(sample.says() == says);
  CHECK(sample.tree.empty());
  CHECK_FALSE(sample.tree.complete);
}

}  // namespace

TEST_CASE("bytes that are not UTF-8 are located, and Latin-1 is named") {
  check("a: 1\nb: caf\xE9 x\n", "2:7 bad-encoding", "byte 0xE9 is not UTF-8: the file looks like Latin-1 (Windows-1252)");
  check("a: x\xC3", "1:5 bad-encoding", "byte 0xC3 is not UTF-8");
  check("a: \xC1\xA1\n", "1:4 bad-encoding", "byte 0xC1 is not UTF-8");
  check("a: \xED\xA0\x80\n", "1:4 bad-encoding", "byte 0xED is not UTF-8");
  check("a: \xF4\x90\x80\x80\n", "1:4 bad-encoding", "byte 0xF4 is not UTF-8");
}

TEST_CASE("other encodings are named at the start of the file") {
  check(
      "\xFF\xFE"
      "a\0:\0 \0"s,
      "1:1 bad-encoding", "the file is written in UTF-16: a plan is written in UTF-8");
  check("a\0:\0 \0b\0"s, "1:1 bad-encoding", "the file is written in UTF-16: a plan is written in UTF-8");
  check("a\0\0\0:\0\0\0"s, "1:1 bad-encoding", "the file is written in UTF-32: a plan is written in UTF-8");
  check("\0\0\0a\0\0\0:"s, "1:1 bad-encoding", "the file is written in UTF-32: a plan is written in UTF-8");
  check("\xFF\xFE\0\0a\0\0\0"s, "1:1 bad-encoding", "the file is written in UTF-32: a plan is written in UTF-8");
}

TEST_CASE("files of other programs are named") {
  check("%PDF-1.7\n%\xE2\xE3\n", "1:1 bad-encoding", "this is a PDF document, not a plan's file");
  check("PK\x03\x04 zip", "1:1 bad-encoding",
        "this is an archive, or a document or spreadsheet (.xlsx, .docx, .ods, .odt), not a plan's file");
  check(
      "\x7F"
      "ELF\x02",
      "1:1 bad-encoding", "this is a program, not a plan's file");
}

TEST_CASE("controls, changes of direction and marks in the middle are located and spelled") {
  check("a: x\0y\n"s, "1:5 bad-encoding", "the character U+0000 is no text");
  check("a: \x1B[31m\n", "1:4 bad-encoding", "the character U+001B is no text");
  check("a: x\x7F\n", "1:5 bad-encoding", "the character U+007F is no text");
  check("a: x\u0085y\n", "1:5 bad-encoding", "the character U+0085 is no text");
  check("a: \u202eb\n", "1:4 bad-encoding", "the invisible character U+202E changes the direction of the text");
  check("a: b\u2028c\n", "1:5 bad-encoding", "the invisible character U+2028 ends a line for some programs only");
  check("a: \uffff\n", "1:4 bad-encoding", "the character U+FFFF is no text");
  check(
      "\uFEFF\uFEFF"
      "a: 1\n",
      "1:1 bad-encoding", "a byte-order mark (U+FEFF) in the middle of the text");
  check("a: 1\rb: 2\r", "1:5 bad-encoding", "a carriage return (U+000D) without a line feed");
}

TEST_CASE("a few bad characters are said, the rest is not") {
  CHECK(Sample("a: \x01\x02\nb: \x03\n").found() == "1:4 bad-encoding\n1:5 bad-encoding\n2:4 bad-encoding");
  CHECK(Sample(std::string(4096, '\x01')).findings.all().size() == 5);
}

TEST_CASE("what is text passes") {
  for (const char* text : {"é: à\n", "a: “guillemets” – … €\n", "a: 😀 \u0301\n", "a: \ue000\n", "a: x\ty\r\n", "a: l\u00a0x\u202fy\n"}) {
    CAPTURE(text);
    CHECK(Sample(text).found() == "");
  }
}

TEST_CASE("every limit is named, located, and met exactly") {
  Limits limits;
  limits.file_bytes = 40;
  limits.line_bytes = 20;
  limits.depth = 3;
  limits.key_characters = 4;
  limits.scalar_bytes = 10;
  limits.mapping_keys = 3;
  limits.nodes = 8;
  const auto found = [&limits](const std::string& text) { return Sample(text, limits).found(); };
  CHECK(found("a: 1\n# " + std::string(30, 'x') + "\n") == "2:1 limit-exceeded");
  CHECK(found("# " + std::string(18, 'x') + "\n") == "");
  CHECK(found("# " + std::string(19, 'x') + "\n") == "1:1 limit-exceeded");
  CHECK(found(std::string(41, '\n')) == "1:1 limit-exceeded");
  CHECK(found(std::string(40, '\n')) == "");
  CHECK(found("a: [[1]]\n") == "");
  CHECK(found("a: [[[1]]]\n") == "1:6 limit-exceeded");
  CHECK(found("a:\n b:\n  c:\n   d: 1\n") == "4:4 limit-exceeded");
  CHECK(found("- - - - 1\n") == "1:7 limit-exceeded");
  CHECK(found("éééé: 1\n") == "");
  CHECK(found("ééééé: 1\n") == "1:1 limit-exceeded");
  CHECK(found("a: 1234567890\n") == "");
  CHECK(found("a: 12345678901\n") == "1:4 limit-exceeded");
  CHECK(found("a: 1\nb: 2\nc: 3\n") == "");
  CHECK(found("a: 1\nb: 2\nc: 3\nd: 4\n") == "4:1 limit-exceeded");
  CHECK(found("- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n") == "");
  CHECK(found("- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n") == "8:3 limit-exceeded");
}

TEST_CASE("what is beyond a limit is pointed at") {
  Limits limits;
  limits.depth = 2;
  limits.key_characters = 4;
  limits.scalar_bytes = 10;
  limits.mapping_keys = 2;
  limits.nodes = 8;
  const auto told = [&limits](const std::string& text) {
    const Sample sample(text, limits);
    const Diagnostic& found = sample.findings.all().front();
    return "`" + std::string(sample.map.text(found.at())) + "` " + sample.says() + " -> " + sample.told();
  };
  CHECK(told("a: [[1]]\nb: 1\n") == "`[` lists and groups are nested too deep: the limit is 2 -> {a: []!}!");
  CHECK(told("a: 1\nb: 2\ncc: 3\nd: 4\n") == "`cc` more than 2 keys: the limit of one mapping -> {a: 1, b: 2}!");
  CHECK(told("abcde: 1\nb: 2\n") == "`abcde` a key of 5 characters: the limit is 4 -> {}!");
  CHECK(told("a: 12345678901\nb: 2\n") == "`` a text of 11 bytes: the limit is 10 -> {}!");
  CHECK(told("- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 88\n- 9\n") ==
        "`88` more than 8 values and keys: the limit of one file -> [1, 2, 3, 4, 5, 6, 7]!");
}

TEST_CASE("the word limit is in the message of a limit, in both languages") {
  const Sample sample("a: " + std::string(70, '['));
  REQUIRE(sample.found() == "1:67 limit-exceeded");
  const Message& message = sample.findings.all().front().message;
  CHECK(spoken(message, Language::english) == "lists and groups are nested too deep: the limit is 64");
  CHECK(spoken(message, Language::french).find("limite") != std::string::npos);
}

}  // namespace ctg::yaml
