// Compares a text with a file of the tests that a person can read; CTG_UPDATE=1 writes the file anew.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace ctg::test {

// `path` is relative to the folder tests/.
inline void check_golden(const std::string& path, std::string_view text) {
  const std::string file = std::string(CTG_SOURCE_DIR) + "/tests/" + path;
  const char* update = std::getenv("CTG_UPDATE");
  if (update != nullptr && std::string_view(update) == "1") {
    std::ofstream(file, std::ios::binary) << text;
    return;
  }
  std::ifstream stream(file, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), "missing golden file: " << file << " (CTG_UPDATE=1 writes it)");
  std::ostringstream expected;
  expected << stream.rdbuf();
  CAPTURE(path);
  CHECK(expected.str() == text);
}

}  // namespace ctg::test
