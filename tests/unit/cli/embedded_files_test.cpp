// The files that the program carries are those of the repository.
#include "cli/embedded_files.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace ctg;

std::string bytes_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST_CASE("each carried file has the bytes of the repository's") {
  CHECK(cli::embedded_files().size() > 20);
  for (const cli::EmbeddedFile& file : cli::embedded_files()) {
    CAPTURE(file.path);
    CHECK(file.bytes == bytes_of(std::string(CTG_SOURCE_DIR) + "/" + std::string(file.path)));
    CHECK_FALSE(file.bytes.empty());
  }
}

TEST_CASE("the same files stand in both languages") {
  const auto has = [](const std::string& path) {
    for (const cli::EmbeddedFile& file : cli::embedded_files())
      if (file.path == path) return true;
    return false;
  };
  std::size_t compared = 0;
  for (const cli::EmbeddedFile& file : cli::embedded_files()) {
    if (!file.path.starts_with("starters/fr/")) continue;
    CHECK_MESSAGE(has("starters/en/" + std::string(file.path.substr(12))), file.path);
    ++compared;
  }
  CHECK(compared == 13);
}

}  // namespace
