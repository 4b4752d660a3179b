// Writes several files into a folder, or tells where the folder differs from them.
#include "cli/kept_folder.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/failures.hpp"
#include "cli/kept_file.hpp"

namespace ctg::cli {
namespace {

constexpr Text written{"`{0}`: {1} {1:file|files} written, {2} already up to date",
                       "`{0}`\u00a0: {1} {1:fichier écrit|fichiers écrits}, {2} déjà à jour"};
constexpr Text up_to_date{"`{0}` is up to date: {1} {1:file|files}", "`{0}` est à jour\u00a0: {1} {1:fichier|fichiers}"};
constexpr Text no_longer{"`{0}` no longer belongs to this report: remove it if nobody needs it",
                         "`{0}` ne fait plus partie de ce rapport\u00a0: à supprimer s'il ne sert plus"};
constexpr Text differs{"`{0}`: {1} {1:file is|files are} not what the report would be now",
                       "`{0}`\u00a0: {1} {1:fichier n'est pas ce que le rapport serait|fichiers ne sont pas ce que le rapport serait} "
                       "maintenant"};
constexpr std::uint64_t most_bytes = 64ULL << 20;

std::string path_in(const std::string& folder, std::string_view name) {
  return (folder.ends_with('/') ? folder : folder + "/") + std::string(name);
}

// Files of this folder, not of those below it, that the program made and that are none of the result.
std::vector<std::string> left_over(const std::string& folder, const FolderResult& result) {
  const auto found = list_files(folder, {result.ending});
  if (!found) throw world_error(found.error());
  std::vector<std::string> paths;
  for (const FoundFile& file : *found) {
    const bool belongs =
        std::any_of(result.files.begin(), result.files.end(), [&](const FolderFile& kept) { return kept.name == file.path; });
    if (belongs || !file.readable_kind || file.path.find('/') != std::string::npos) continue;
    const auto text = read_file(path_in(folder, file.path), most_bytes);
    if (text && result.is_own(*text)) paths.push_back(path_in(folder, file.path));
  }
  return paths;
}

}  // namespace

bool names_folder(const std::string& path) { return path.ends_with('/') || is_folder(path); }

void keep_in_folder(const std::string& folder, const FolderResult& result, const Session& session) {
  if (const auto made = make_folder(folder); !made) throw world_error(made.error());
  std::size_t changed = 0;
  for (const FolderFile& file : result.files)
    if (replace_where_different(path_in(folder, file.name), file.text)) ++changed;
  session.say(message(written, printable(folder), changed, result.files.size() - changed));
  for (const std::string& path : left_over(folder, result)) session.say(message(no_longer, printable(path)));
}

ExitCode compare_with_folder(const std::string& folder, const FolderResult& result, const Message& help, const Session& session) {
  std::vector<Message> faults;
  for (const FolderFile& file : result.files)
    if (auto fault = out_of_date(path_in(folder, file.name), file.text)) faults.push_back(std::move(*fault));
  const std::size_t stale = faults.size();
  if (is_folder(folder))
    for (const std::string& path : left_over(folder, result)) faults.push_back(message(no_longer, printable(path)));
  if (faults.empty()) {
    session.say(message(up_to_date, printable(folder), result.files.size()));
    return ExitCode::as_asked;
  }
  for (const Message& fault : faults) session.say_error(fault);
  if (stale > 0) session.say_error(message(differs, printable(folder), stale), help);
  return ExitCode::plan_not_as_asked;
}

}  // namespace ctg::cli
