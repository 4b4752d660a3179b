// One plan on its way from names of files to findings.
#include "workspace/opening.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "workspace/discovery.hpp"
#include "workspace/rule_catalog.hpp"
#include "yaml/parse.hpp"
#include "yaml/rules.hpp"

namespace ctg::workspace {
namespace {

constexpr Text cannot_read{"this file cannot be read: {0}", "ce fichier ne peut pas être lu\u00a0: {0}"};
constexpr Text too_many{"the plan has more than {0} files: the limit", "le plan a plus de {0} fichiers\u00a0: c'est la limite"};
constexpr Text too_large{"the plan's files hold more than {0} MiB together: the limit",
                         "les fichiers du plan dépassent ensemble {0}\u00a0Mio\u00a0: c'est la limite"};
constexpr Text file_too_large{"the file holds more than {0} MiB: the limit", "le fichier dépasse {0}\u00a0Mio\u00a0: c'est la limite"};
constexpr Text split_it{"split it into several files", "répartissez son contenu en plusieurs fichiers"};
constexpr Text leave_out{"leave folders out with `settings.ignore`, or split the plan",
                         "écartez des dossiers avec `settings.ignore`, ou divisez le plan"};

Text reason(Failure::Cause cause) {
  switch (cause) {
    case Failure::Cause::not_found:
      return {"nothing stands there", "il n'y a rien à cet endroit"};
    case Failure::Cause::no_permission:
      return {"permission is missing", "le droit de lecture manque"};
    case Failure::Cause::not_a_regular_file:
      return {"it is not a regular file", "ce n'est pas un fichier ordinaire"};
    case Failure::Cause::is_a_folder:
      return {"it is a folder", "c'est un dossier"};
    case Failure::Cause::outside_plan:
      return {"its link leads out of the plan", "son lien mène hors du plan"};
    case Failure::Cause::another_repository:
      return {"it belongs to another repository (a submodule)", "il relève d'un autre dépôt (un sous-module)"};
    default:
      return {"the system refuses", "le système refuse"};
  }
}

}  // namespace

Opening::Slot& Opening::announce(const std::string& path, const std::string& name, load::FileRole role, std::optional<Failure> failure) {
  auto slot = std::make_unique<Slot>();
  slot->path = path;
  slot->id = open_->sources.add(path, {});
  slot->role = role;
  slot->failure = std::move(failure);
  slot->read.content.file = slot->id;
  files_.push_back({slot->id, name});
  return *slots_.emplace_back(std::move(slot));
}

Opening::Slot& Opening::announce_member(const std::string& name, std::optional<Failure::Cause> why_not) {
  const auto role = name == root_file_name ? load::FileRole::root : load::FileRole::member;
  return announce(path_in(request_.folder, name), name, role, why_not ? std::optional<Failure>(Failure{*why_not, name, 0}) : std::nullopt);
}

Result<void> Opening::list_folder() {
  auto found = list_files(request_.folder, plan_file_endings());
  if (!found) return tl::unexpected(found.error());
  too_many_files_ = found->size() > most_files;
  if (too_many_files_) found->resize(most_files);
  for (const FoundFile& file : *found) announce_member(file.path, file.readable_kind ? std::nullopt : std::optional(file.why_not));
  return {};
}

void Opening::list_held() {
  for (const HeldFile& file : *request_.held) {
    too_many_files_ = slots_.size() == most_files;
    if (too_many_files_) return;
    announce_member(file.path, file.why_not).held = &file.bytes;
  }
}

Result<void> Opening::list() {
  open_->folder = request_.folder;
  for (const std::string& path : request_.lone_files) announce(path, path, load::FileRole::lone, std::nullopt);
  if (request_.held != nullptr)
    list_held();
  else if (request_.lone_files.empty())
    if (const auto listed = list_folder(); !listed) return listed;
  unread_ = slots_.size();
  return {};
}

void Opening::say_unreadable(Slot& slot) const {
  const yaml::Limits limits;
  const Span at{slot.id, 0, 0};
  if (slot.failure->cause == Failure::Cause::too_large)
    slot.read.findings.add(yaml::limit_exceeded, at, file_too_large, limits.file_bytes >> 20).remedy(split_it);
  else
    slot.read.findings.add(unreadable_file, at, cannot_read, reason(slot.failure->cause));
}

Result<std::string> Opening::bytes_of(const Slot& slot) const {
  if (bytes_.load() > most_bytes) return std::string();
  if (options_.drafts != nullptr)
    if (const auto draft = options_.drafts->find(slot.path); draft != options_.drafts->end()) return draft->second;
  if (slot.held != nullptr) return *slot.held;
  return read_file(slot.path, yaml::Limits{}.file_bytes);
}

bool Opening::read(std::size_t index, yaml::Tree& tree) {
  Slot& slot = *slots_[index];
  if (!slot.failure) {
    auto bytes = bytes_of(slot);
    if (!bytes) {
      slot.failure = bytes.error();
    } else {
      bytes_ += bytes->size();
      SourceFile& source = open_->sources.file(slot.id);
      source.fill(std::move(*bytes));
      read_into(slot.read, source, slot.id, slot.role, tree);
    }
  }
  if (slot.failure) {
    say_unreadable(slot);
    slot.read.content.complete = false;
  }
  return unread_.fetch_sub(1) == 1;
}

void Opening::leave_out_ignored() {
  const auto root = std::find_if(slots_.begin(), slots_.end(), [](const auto& slot) { return slot->role == load::FileRole::root; });
  if (root == slots_.end() || (*root)->read.content.part.settings.ignore.empty()) return;
  const Settings settings = (*root)->read.content.part.settings;
  for (std::size_t i = slots_.size(); i-- > 0;)
    if (slots_[i]->role == load::FileRole::member && is_ignored(files_[i].path, settings)) {
      slots_.erase(slots_.begin() + static_cast<std::ptrdiff_t>(i));
      files_.erase(files_.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void Opening::conclude() {
  leave_out_ignored();
  FilesRead read;
  for (const auto& slot : slots_) {
    read.add(slot->read);
    if (slot->failure && !failure_ && slot->role == load::FileRole::lone && slot->failure->cause != Failure::Cause::too_large)
      failure_ = slot->failure;
  }
  if (!slots_.empty() && (too_many_files_ || bytes_ > most_bytes)) {
    const Span at{slots_.front()->id, 0, 0};
    if (too_many_files_)
      read.findings.add(yaml::limit_exceeded, at, too_many, most_files).remedy(leave_out);
    else
      read.findings.add(yaml::limit_exceeded, at, too_large, most_bytes >> 20).remedy(leave_out);
    read.contents.front().complete = false;
  }
  slots_.clear();
  judge(read, std::move(files_), request_.lone_files.empty(), options_, *open_, request_.earlier.get());
}

}  // namespace ctg::workspace
