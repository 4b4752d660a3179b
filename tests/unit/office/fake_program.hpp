// A program of a name, made of a few lines of shell, in a folder that a search path can begin with.
#pragma once

#include <sys/stat.h>

#include <string>

#include "../temporary_folder.hpp"
#include "office/formats.hpp"

namespace ctg::test {

class FakeProgram {
 public:
  FakeProgram(std::string_view name, const std::string& script) {
    folder_.file(std::string("bin/").append(name), "#!/bin/sh\n" + script);
    REQUIRE(::chmod((folder_ / std::string("bin/").append(name)).c_str(), 0755) == 0);
    folder_.file("tmp/.keep");
    std::filesystem::remove(folder_ / "tmp/.keep");
  }

  office::Surroundings surroundings() const { return {*make_date(2026, 6, 30), folder_ / "bin" + ":/usr/bin:/bin", folder_ / "tmp"}; }
  // Nothing of a conversion stays.
  bool is_clean() const { return std::filesystem::is_empty(folder_ / "tmp"); }

 private:
  TemporaryFolder folder_;
};

}  // namespace ctg::test
