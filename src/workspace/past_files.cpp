// Reads the bytes of many files by their ids, and each file once.
#include "workspace/past_files.hpp"

#include "workspace/discovery.hpp"
#include "yaml/parse.hpp"

namespace ctg::workspace {
namespace {

constexpr std::uint64_t bytes_at_once = 8ULL << 20;

bool is_root(const std::string& path) { return path == root_file_name; }

std::shared_ptr<const PastFile> parsed(std::string bytes, bool is_root_file, yaml::Tree& tree) {
  auto file = std::make_shared<PastFile>(std::move(bytes));
  FileRead read;
  read_into(read, file->source, FileId{0}, is_root_file ? load::FileRole::root : load::FileRole::member, tree);
  file->content = std::move(read.content);
  return file;
}

}  // namespace

git::Result<PastFiles> PastFiles::of(const git::Repository& repository, const std::vector<std::pair<std::string, std::string>>& met) {
  PastFiles files(repository);
  for (const auto& [id, path] : met) {
    ++files.still_met_[{id, is_root(path)}];
    if (files.places_.emplace(id, files.ids_.size()).second) files.ids_.push_back(id);
  }
  auto sizes = repository.sizes(files.ids_);
  if (!sizes) return tl::unexpected(sizes.error());
  files.sizes_ = std::move(*sizes);
  return files;
}

git::Result<void> PastFiles::load_from(const std::string& id) {
  loaded_.clear();  // of plans that were passed over
  std::vector<std::string> ids;
  std::uint64_t bytes = 0;
  for (std::size_t place = places_.at(id); place < ids_.size() && bytes < bytes_at_once; ++place) {
    ids.push_back(ids_[place]);
    bytes += sizes_.at(ids.back());
  }
  auto contents = repository_->contents(ids, yaml::Limits{}.file_bytes);
  if (!contents) return tl::unexpected(contents.error());
  loaded_ = std::move(*contents);
  return {};
}

git::Result<std::shared_ptr<const PastFile>> PastFiles::read(const std::string& id, const std::string& path) {
  const Key key{id, is_root(path)};
  std::size_t& left = still_met_[key];
  if (left > 0) --left;
  std::shared_ptr<const PastFile> file;
  if (const auto kept = kept_.find(key); kept != kept_.end()) {
    file = kept->second;
    if (left == 0) kept_.erase(kept);
    return file;
  }
  if (size_of(id) > yaml::Limits{}.file_bytes) {
    auto nothing = std::make_shared<PastFile>(std::string());
    nothing->content.complete = false;
    return nothing;
  }
  auto bytes = loaded_.find(id);
  if (bytes == loaded_.end()) {
    if (const auto loaded = load_from(id); !loaded) return tl::unexpected(loaded.error());
    bytes = loaded_.find(id);
    if (bytes == loaded_.end()) return git::trouble(git::Trouble::Cause::missing_object, id);
  }
  file = parsed(std::move(bytes->second), key.second, tree_);
  loaded_.erase(bytes);
  if (left > 0) kept_.emplace(key, file);
  return file;
}

}  // namespace ctg::workspace
