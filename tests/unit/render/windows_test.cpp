// Excerpts, to be looked at: which part of a long line is shown, and where the marks of several places stand.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "base/unicode.hpp"
#include "render/excerpt.hpp"
#include "render/shown_line.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

constexpr Style wide_style{.width = 0};

// The line in `width` columns around each of its characters, with a caret under it, or `?` under the ellipsis that hides it.
std::string windows(const std::string& line, std::size_t width, const Style& style = wide_style) {
  SourceMap sources;
  const FileId id = sources.add("a.yaml", "above\n" + line + "\nbelow\n");
  const SourceFile& file = sources.file(id);
  const std::uint32_t begin = file.line_begin(2);
  std::string page = "# " + printable(line) + " in " + std::to_string(width) + "\n";
  for (std::uint32_t at = 0; at <= line.size();) {
    const auto length = static_cast<std::uint32_t>(at == line.size() ? 1 : code_point_at(line, at).bytes);
    const ShownLine shown(file, 2, begin + at, width, style);
    const ShownLine::Columns columns = shown.columns(begin + at, begin + at + length);
    page += shown.text() + "\n" + std::string(columns.begin, ' ') + std::string(columns.end - columns.begin, columns.is_shown ? '^' : '?') +
            "\n";
    CHECK(display_width(shown.text()) <= width);
    at += length;
  }
  return page;
}

// The columns of every stretch of the line, seen from its first character.
std::string stretches(const std::string& line, std::size_t width, std::uint32_t around) {
  SourceMap sources;
  const SourceFile& file = sources.file(sources.add("a.yaml", line + "\n"));
  const ShownLine shown(file, 1, around, width, wide_style);
  std::string page = "# stretches of " + printable(line) + " in " + std::to_string(width) + "\n" + shown.text() + "\n";
  for (std::uint32_t first = 0; first <= line.size(); first += 3)
    for (std::uint32_t last = first; last <= line.size(); last += 4) {
      const ShownLine::Columns columns = shown.columns(first, last);
      page += std::string(columns.begin, ' ') + std::string(columns.end - columns.begin, columns.is_shown ? '^' : '?') + " " +
              std::to_string(first) + "-" + std::to_string(last) + "\n";
    }
  return page;
}

struct Written {
  std::string_view what;
  std::string says;
  bool main = false;
  std::size_t occurrence = 0;
};

// Marks in one text, the first of which is what is at fault.
std::string drawn(const std::string& text, std::initializer_list<Written> marks, const Style& style = {.width = 40}) {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", text);
  std::vector<Mark> all;
  for (const Written& written : marks) {
    std::size_t at = 0;
    for (std::size_t i = 0; i <= written.occurrence; ++i) at = text.find(written.what, i == 0 ? 0 : at + 1);
    REQUIRE(at != std::string::npos);
    const auto begin = static_cast<std::uint32_t>(at);
    all.push_back(
        {*find_place(sources, Span{file, begin, begin + static_cast<std::uint32_t>(written.what.size())}), written.says, written.main});
  }
  std::string page;
  for (const std::string& line : excerpt(all, Colour::red, 4, style)) page += printable(line) + "\n";
  return page + "\n";
}

}  // namespace

TEST_CASE("a line that is too long is shown around the place, a third of the window before it") {
  std::string page;
  for (const std::size_t width : {9U, 10U, 14U, 15U, 16U, 40U}) page += windows("abcdefghijklmno", width);
  page += windows("ab\u00e9\u65e5\u672cfg\u65e5\u672clmn\u65e5\u672c", 8);
  page += windows("a\tb\tc\td", 9);
  page += windows("", 5);
  page += windows("abcdefghijklmno", 9, {.unicode = false});
  page += stretches("abcdefghijklmnopqrstuvwxyz", 12, 13);
  page += stretches("abcdefghijklmnopqrstuvwxyz", 12, 0);
  page += stretches("abcdefghijklmnopqrstuvwxyz", 12, 26);
  page += stretches("abcdefgh", 12, 3);
  test::check_golden("render/windows.txt", page);
}

TEST_CASE("characters that do not show are spelled, their neighbours are not") {
  const auto shown = [](const std::string& line) {
    SourceMap sources;
    return ShownLine(sources.file(sources.add("a.yaml", line + "\n")), 1, 0, 80, wide_style).text();
  };
  CHECK(shown("a\u00adb") == "a\\u{AD}b");
  CHECK(shown("a\u200bb") == "a\\u{200B}b");
  CHECK(shown("a\u2060b\u2064c") == "a\\u{2060}b\\u{2064}c");
  CHECK(shown("a\ufeffb") == "a\\u{FEFF}b");
  CHECK(shown("a\u00acb\u00aec") == "a\u00acb\u00aec");
  CHECK(shown("a\u2065b").find('b') != std::string::npos);
  CHECK(shown("\ufeffab") == "ab");  // the mark at the beginning of a file
  CHECK(shown("a\u0303b") == "a\u0303b");
  CHECK(shown("\xff") == "\\x{FF}");
}

TEST_CASE("of a hostile line, two thousand bytes on each side of the place are looked at, and no character is cut") {
  const std::string accents = [] {
    std::string text;
    for (int i = 0; i < 4000; ++i) text += "\u00e9";
    return text;
  }();
  SourceMap sources;
  const SourceFile& file = sources.file(sources.add("a.yaml", accents + "\n"));
  for (const std::uint32_t around : {0U, 2U, 2046U, 2048U, 2050U, 2052U, 4096U, 7998U, 8000U}) {
    CAPTURE(around);
    const ShownLine line(file, 1, around, 20, wide_style);
    CHECK(display_width(line.text()) <= 20);
    CHECK(line.text().find("\\x") == std::string::npos);
    CHECK(line.text().starts_with("…") == (around >= 12 * 2));
    CHECK(line.text().ends_with("…") == (around < 7960));
    const ShownLine::Columns columns = line.columns(around, around + 2);
    CHECK(columns.is_shown);
    CHECK(columns.end == columns.begin + 1);
  }
}

TEST_CASE("beyond two thousand and forty-eight bytes before the place, and as many after it, a line is cut however wide the window") {
  const auto shown = [](std::size_t length, std::uint32_t around) {
    SourceMap sources;
    const std::string line(length, 'x');
    const std::string text = ShownLine(sources.file(sources.add("a.yaml", line + "\n")), 1, around, 100000, wide_style).text();
    const std::size_t cut = (text.starts_with("…") ? 3U : 0U) + (text.ends_with("…") ? 3U : 0U);
    return std::string(text.starts_with("…") ? "…" : "") + std::to_string(text.size() - cut) + (text.ends_with("…") ? "…" : "");
  };
  CHECK(shown(4096, 0) == "4096");
  CHECK(shown(4097, 0) == "4096…");
  CHECK(shown(4097, 2048) == "4096…");
  CHECK(shown(4097, 2049) == "…4096");
  CHECK(shown(5000, 2049) == "…4096…");
  CHECK(shown(5000, 5000) == "…2048");
  CHECK(shown(2049, 2049) == "…2048");
  CHECK(shown(2048, 2048) == "2048");
}

TEST_CASE("a place before the line is its beginning, one behind it its end") {
  SourceMap sources;
  const SourceFile& file = sources.file(sources.add("a.yaml", "above\nabcdef\nbelow\n"));
  const ShownLine line(file, 2, 0, 80, wide_style);
  CHECK(line.text() == "abcdef");
  CHECK(line.columns(0, 2).begin == 0);
  CHECK(line.columns(0, 2).end == 1);
  CHECK(line.columns(8, 99).begin == 2);
  CHECK(line.columns(8, 99).end == 6);
  CHECK(line.columns(12, 13).begin == 6);
  CHECK(line.columns(12, 13).end == 7);
  const ShownLine early(file, 2, 0, 5, wide_style);
  CHECK(early.text() == "abc…");
  const ShownLine late(file, 2, 99, 5, wide_style);
  CHECK(late.text() == "…def");
}

TEST_CASE("marks of one line share a row until one says something") {
  const std::string text = "one: two three\nfour: five\nsix: seven\neight: nine\nten: eleven\ntwelve: thirteen\n";
  std::string page;
  page += "# the place alone; with words; at the end of the line\n";
  page += drawn(text, {{"two", "", true}}) + drawn(text, {{"two", "here", true}}) + drawn(text, {{"three\n", "here", true}});
  page += "# two of one line, in either order, silent or not\n";
  page += drawn(text, {{"one", "", true}, {"three", ""}}) + drawn(text, {{"three", "", true}, {"one", ""}});
  page += drawn(text, {{"one", "first", true}, {"three", "second"}}) + drawn(text, {{"one", "", true}, {"three", "second"}});
  page += drawn(text, {{"one", "", true}, {"two", ""}, {"three", "third"}}) +
          drawn(text, {{"one", "first", true}, {"two", ""}, {"three", "third"}});
  page += "# one beside the other, one on the other\n";
  page += drawn(text, {{"one", "", true}, {":", ""}}) + drawn(text, {{"one", "", true}, {"ne:", "over"}}) +
          drawn(text, {{"two three", "", true}, {"three", "in it"}});
  page += "# the line between, two between, the next line, from below\n";
  page += drawn(text, {{"two", "", true}, {"seven", "below"}}) + drawn(text, {{"two", "", true}, {"nine", "below"}});
  page += drawn(text, {{"two", "", true}, {"five", "below"}}) + drawn(text, {{"nine", "", true}, {"two", "above"}, {"thirteen", "below"}});
  page += "# over several lines\n";
  page += drawn(text, {{"three\nfour", "", true}}) + drawn(text, {{"three\nfour", "long", true}, {"five", ""}});
  page += drawn(text, {{"\nfour", "its line end", true}});
  page += "# in ASCII, in colour, in a narrow window\n";
  const Style ascii{.unicode = false, .width = 40};
  page += drawn(text, {{"two", "", true}, {"nine", "below"}}, ascii) + drawn(text, {{"three\nfour", "long", true}}, ascii);
  page += drawn(text, {{"two", "here", true}, {"three", "there"}}, {.colour = true, .width = 40});
  const std::string wide = "key: " + std::string(30, 'x') + " HERE " + std::string(30, 'y') + "\n";
  for (const unsigned width : {10U, 26U, 27U, 28U, 40U, 78U, 79U})
    page += drawn(wide, {{"HERE", "", true}, {"key", "far"}}, {.width = width}) +
            drawn(wide, {{"key", "near", true}, {"HERE", "far"}}, {.unicode = false, .width = width});
  test::check_golden("render/excerpts.txt", page);
}

TEST_CASE("an excerpt in a file is a hundred and sixty columns wide") {
  const std::string line = std::string(110, 'x') + "HERE" + std::string(110, 'y') + "\n";
  const std::string shown = drawn(line, {{"HERE", "", true}}, {.width = 0});
  const std::size_t begin = shown.find("…");
  CHECK(display_width(shown.substr(shown.find('\n') + 1, shown.find('\n', begin) - shown.find('\n') - 1)) == 160);
}

}  // namespace ctg::render
