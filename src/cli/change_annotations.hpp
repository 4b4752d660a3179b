// Changes of plans as GitHub Actions shows them: annotations beside the lines that say them.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "render/github_command.hpp"
#include "reports/differences.hpp"

namespace ctg::cli {

class ChangeAnnotations {
 public:
  // One change, placed in the files of the newer side.
  void add(render::AnnotationLevel level, const diff::Change& change, const reports::Differences& differences, const SourceMap& newer);
  // What stands beside no line.
  void add(render::AnnotationLevel level, std::string title, std::string text);
  // The gravest first, as many as GitHub shows, then the lines, and how many were left out.
  std::string text(const std::vector<std::string>& lines, Language language) const;

 private:
  void hold(const render::Annotation& annotation);

  std::array<std::vector<std::string>, render::annotation_levels> held_;
  std::size_t dropped_ = 0;
};

}  // namespace ctg::cli
