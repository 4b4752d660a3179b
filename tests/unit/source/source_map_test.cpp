// Lines and columns of byte places, with every kind of line end.
#include "source/source_map.hpp"

#include <doctest/doctest.h>

using namespace ctg;

namespace {

bool stands_at(const SourceFile& file, std::uint32_t offset, std::uint32_t line, std::uint32_t column) {
  const Position position = file.position(offset);
  CAPTURE(position.line);
  CAPTURE(position.column);
  return position.line == line && position.column == column;
}

}  // namespace

TEST_CASE("places are counted from line 1 and column 1") {
  const SourceFile file("a.yaml", "ab\ncd\n");
  CHECK(stands_at(file, 0, 1, 1));
  CHECK(stands_at(file, 1, 1, 2));
  CHECK(stands_at(file, 2, 1, 3));
  CHECK(stands_at(file, 3, 2, 1));
  CHECK(stands_at(file, 6, 3, 1));
  CHECK(stands_at(file, 1000, 3, 1));
  CHECK(file.line_count() == 3);
  CHECK(file.line(1) == "ab");
  CHECK(file.line(2) == "cd");
  CHECK(file.line(3) == "");
  CHECK(file.line(4) == "");
  CHECK(file.line(0) == "");
  CHECK(file.line_begin(2) == 3);
  CHECK(file.line_begin(9) == 6);
  CHECK(file.line_begin(0) == 0);
}

TEST_CASE("columns are characters, not bytes") {
  const SourceFile file("a.yaml", "é😀x: y\n  caf\xE9 z");
  CHECK(stands_at(file, 2, 1, 2));
  CHECK(stands_at(file, 6, 1, 3));
  CHECK(stands_at(file, 17, 2, 7));
}

TEST_CASE("CRLF is one line end and a lone CR another") {
  const SourceFile file("a.yaml", "a\r\nb\rc\n\rd\r");
  CHECK(file.line_count() == 6);
  CHECK(file.line(1) == "a");
  CHECK(file.line(2) == "b");
  CHECK(file.line(3) == "c");
  CHECK(file.line(4) == "");
  CHECK(file.line(5) == "d");
  CHECK(file.line(6) == "");
  CHECK(stands_at(file, 2, 1, 3));
  CHECK(stands_at(file, 3, 2, 1));
  CHECK(stands_at(file, 5, 3, 1));
}

TEST_CASE("a byte order mark is no column") {
  const SourceFile file("a.yaml",
                        "\xEF\xBB\xBF"
                        "ab\n\xEF\xBB\xBFx");
  CHECK(stands_at(file, 0, 1, 1));
  CHECK(stands_at(file, 3, 1, 1));
  CHECK(stands_at(file, 4, 1, 2));
  CHECK(stands_at(file, 9, 2, 2));
}

TEST_CASE("a last line without an end is a line") {
  const SourceFile file("a.yaml", "ab\ncd");
  CHECK(file.line_count() == 2);
  CHECK(file.line(2) == "cd");
  CHECK(file.line_begin(2) == 3);
  CHECK(file.line_begin(3) == 5);
}

TEST_CASE("an empty file has one empty line") {
  const SourceFile file("a.yaml", "");
  CHECK(stands_at(file, 0, 1, 1));
  CHECK(file.line_count() == 1);
  CHECK(file.line(1) == "");
}

TEST_CASE("texts kept stay where they are while files and texts are added") {
  SourceMap map;
  const FileId first = map.add("a.yaml", "bytes of a");
  const std::string_view kept = map.file(first).keep("decoded");
  const std::string_view bytes = map.file(first).bytes();
  for (int i = 0; i < 100; ++i) {
    map.file(first).keep("another text, long enough to be allocated on the heap");
    map.add("b.yaml", "b");
  }
  CHECK(kept == "decoded");
  CHECK(bytes.data() == map.file(first).bytes().data());
  CHECK(map.size() == 101);
  CHECK(map.file(first).path() == "a.yaml");
}

TEST_CASE("a span's text is its bytes, and nothing where it stands nowhere") {
  SourceMap map;
  const FileId file = map.add("a.yaml", "title: x");
  CHECK(map.text({file, 0, 5}) == "title");
  CHECK(map.text({file, 8, 8}) == "");
  CHECK(map.text({file, 5, 2}) == "");
  CHECK(map.text({file, 0, 9}) == "");
  CHECK(map.text({}) == "");
  CHECK(map.text({FileId{7}, 0, 1}) == "");
}
