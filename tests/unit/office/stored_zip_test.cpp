// Archives byte by byte.
#include "office/stored_zip.hpp"

#include <doctest/doctest.h>

#include "office/word_reference.hpp"

using namespace ctg::office;

TEST_CASE("an archive holds its files as they are, with the checksum of each, and a list of them at its end") {
  const ZipEntry entry{"a.txt", "123456789"};
  const std::string archive = stored_zip({&entry, 1});
  CHECK(archive.size() == 30 + 5 + 9 + 46 + 5 + 22);
  CHECK(archive.substr(0, 4) == "PK\x03\x04");
  CHECK(archive.substr(14, 4) == "\x26\x39\xF4\xCB");  // the check value of CRC-32
  CHECK(archive.substr(30, 14) == "a.txt123456789");
  CHECK(archive.substr(44, 4) == "PK\x01\x02");
  CHECK(archive.substr(95, 4) == "PK\x05\x06");
  CHECK(archive.substr(111, 1) == "\x2C");  // where the list begins
}

TEST_CASE("the reference document is the same each time") {
  CHECK(word_reference() == word_reference());
  CHECK(word_reference().find("w:w=\"11906\" w:h=\"16838\"") != std::string::npos);
}
