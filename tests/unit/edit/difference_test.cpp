// The difference of two texts, and that it leads from one to the other.
#include "edit/difference.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace ctg;
using edit::difference;
using edit::DifferenceLine;

namespace {

using Kind = DifferenceLine::Kind;

std::string shown(std::string_view before, std::string_view after) {
  std::string text;
  for (const edit::Hunk& hunk : difference(before, after)) {
    text += "@" + std::to_string(hunk.old_begin) + "," + std::to_string(hunk.old_count()) + " " + std::to_string(hunk.new_begin) + "," +
            std::to_string(hunk.new_count()) + "\n";
    for (const DifferenceLine& line : hunk.lines)
      text += (line.kind == Kind::kept ? " " : line.kind == Kind::removed ? "-" : "+") + std::string(line.text) + "\n";
  }
  return text;
}

// The new text made of the old one and its hunks.
std::string patched(std::string_view before, std::string_view after) {
  std::vector<std::string> lines;
  while (!before.empty()) {
    lines.emplace_back(before.substr(0, before.find('\n')));
    before.remove_prefix(lines.back().size() + 1);
  }
  std::string text;
  std::size_t next = 0;
  std::string old_text;
  for (const std::string& line : lines) old_text += line + "\n";
  for (const edit::Hunk& hunk : difference(old_text, after)) {
    while (next + 1 < hunk.old_begin) text += lines[next++] + "\n";
    for (const DifferenceLine& line : hunk.lines) {
      if (line.kind != Kind::removed) text += std::string(line.text) + "\n";
      if (line.kind != Kind::added) {
        CHECK(lines[next] == line.text);
        ++next;
      }
    }
  }
  while (next < lines.size()) text += lines[next++] + "\n";
  return text;
}

}  // namespace

TEST_CASE("the same texts have no difference") {
  CHECK(difference("", "").empty());
  CHECK(difference("a\nb\n", "a\nb\n").empty());
}

TEST_CASE("a changed line stands between the three before and the three behind") {
  CHECK(shown("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == "@2,7 2,7\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes that are near share their lines, distant ones do not") {
  CHECK(shown("1\n2\n3\n4\n5\n6\n7\n", "one\n2\n3\n4\n5\n6\nseven\n") == "@1,7 1,7\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n-7\n+seven\n");
  CHECK(difference("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n").size() == 2);
}

TEST_CASE("lines are removed and added") {
  CHECK(shown("a\nb\nc\n", "a\nc\n") == "@1,3 1,2\n a\n-b\n c\n");
  CHECK(shown("a\nc\n", "a\nb\nc\n") == "@1,2 1,3\n a\n+b\n c\n");
  CHECK(shown("", "a\n") == "@1,0 1,1\n+a\n");
  CHECK(shown("a\n", "") == "@1,1 1,0\n-a\n");
}

TEST_CASE("a line that only lost its carriage return is another line") {
  CHECK(shown("a\r\nb\r\n", "a\nb\r\n") == "@1,2 1,2\n-a\n+a\n b\n");
}

TEST_CASE("the difference leads from any text to any other") {
  std::mt19937 random(7);
  const auto number = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
  for (int round = 0; round < 500; ++round) {
    std::string before;
    std::string after;
    for (unsigned line = number(30); line > 0; --line) before += std::string(1, static_cast<char>('a' + number(6))) + "\n";
    for (unsigned line = number(30); line > 0; --line) after += std::string(1, static_cast<char>('a' + number(6))) + "\n";
    CHECK(patched(before, after) == after);
  }
}

TEST_CASE("what differs everywhere is told in linear time") {
  std::string before;
  std::string after;
  for (int line = 0; line < 20'000; ++line) {
    before += "old " + std::to_string(line) + "\n";
    after += "new " + std::to_string(line) + "\n";
  }
  CHECK(difference(before, after + "one more\n").size() == 1);
  CHECK(difference(before, after).size() == 1);
}
