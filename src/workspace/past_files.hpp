// Files of the past, each read and parsed once, some megabytes at a time, in an order that is known beforehand.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "git/repository.hpp"
#include "workspace/steps.hpp"

namespace ctg::workspace {

// What one file said. Places in it are given or not, and nothing more: they name no file.
struct PastFile {
  explicit PastFile(std::string bytes) : source({}, std::move(bytes)) {}
  SourceFile source;
  load::FileContent content;
};

class PastFiles {
 public:
  // The ids and paths in the plan of all that will be asked for, in about that order, as often as they will be.
  static git::Result<PastFiles> of(const git::Repository& repository, const std::vector<std::pair<std::string, std::string>>& met);

  // Every id that was named has a size.
  std::uint64_t size_of(const std::string& id) const { return sizes_.at(id); }
  // One that is too large to be read says nothing, and is not complete.
  git::Result<std::shared_ptr<const PastFile>> read(const std::string& id, const std::string& path);

 private:
  // A file is read otherwise where it is the plan's root.
  using Key = std::pair<std::string, bool>;

  explicit PastFiles(const git::Repository& repository) : repository_(&repository) {}
  git::Result<void> load_from(const std::string& id);

  const git::Repository* repository_;
  std::vector<std::string> ids_;  // each once, in order
  std::map<std::string, std::size_t> places_;
  std::map<std::string, std::uint64_t> sizes_;
  std::map<std::string, std::string> loaded_;
  std::map<Key, std::size_t> still_met_;
  std::map<Key, std::shared_ptr<const PastFile>> kept_;  // that will be asked for again
  yaml::Tree tree_;
};

}  // namespace ctg::workspace
