// Tells git to call ctg, and no longer to.
#include "cli/git_drivers.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/process.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/environment.hpp"
#include "cli/failures.hpp"
#include "cli/git_troubles.hpp"
#include "cli/revisions.hpp"
#include "git/configuration.hpp"
#include "workspace/discovery.hpp"

namespace ctg::cli {
namespace {

namespace fs = std::filesystem;

constexpr Text is_set{"git setting `{0}` = `{1}`", "réglage git `{0}` = `{1}`"};
constexpr Text is_removed{"git settings `{0}` removed", "réglages git `{0}` retirés"};
constexpr Text line_added{"`{0}`: line `{1}` added", "`{0}`\u00a0: ligne `{1}` ajoutée"};
constexpr Text line_removed{"`{0}`: line `{1}` removed", "`{0}`\u00a0: ligne `{1}` retirée"};
constexpr Text nothing_to_do{"nothing to do: it is already so", "rien à faire\u00a0: c'est déjà le cas"};
constexpr Text no_plan{"there is no plan in this repository", "il n'y a pas de plan dans ce dépôt"};
constexpr Text make_one{"a plan is a folder that holds a file `ctg.yaml`", "un plan est un dossier qui contient un fichier `ctg.yaml`"};
constexpr Text for_everybody{
    "commit `.gitattributes`; in every other clone `ctg git install` has still to be run once: git's settings are not cloned",
    "faites un commit de `.gitattributes`\u00a0; dans chaque autre clone, `ctg git install` reste à lancer une fois\u00a0: "
    "les réglages de git ne sont pas clonés"};
constexpr Text would{"nothing is written: without `-n`, this would be done", "rien n'est écrit\u00a0: sans `-n`, voici ce qui serait fait"};
constexpr Text merge_name{"plans of ctg, by id and field", "plans de ctg, par identifiant et par champ"};

constexpr std::array<std::string_view, 2> sections{"diff.ctg", "merge.ctg"};
constexpr std::string_view attributes_file = ".gitattributes";
constexpr std::uint64_t most_bytes = 1U << 20U;

// As a shell takes one word.
std::string quoted(const std::string& word) { return "'" + replace_all(word, "'", "'\\''") + "'"; }

// `ctg` where that is what the search path finds; else the place of this program.
std::string own_command() {
  std::error_code error;
  const fs::path self = fs::read_symlink("/proc/self/exe", error);
  if (error) return "ctg";
  const auto found = find_program("ctg", search_path_of_environment());
  if (found && fs::equivalent(*found, self, error)) return "ctg";
  return quoted(self.string());
}

struct Setting {
  std::string key;
  std::string value;
};

std::vector<Setting> settings(const Session& session) {
  const std::string command = own_command();
  return {{"diff.ctg.textconv", command + " git text"},
          {"merge.ctg.name", session.in(merge_name)},
          {"merge.ctg.driver", command + " git merge %O %A %B %P --marker-size %L --labels %S %X %Y"}};
}

class Installation {
 public:
  Installation(const DriverWish& wish, Session& session) : wish_(wish), session_(session) {}

  bool changed = false;

  void configure(const git::Configuration& configuration) {
    for (const Setting& setting : settings(session_)) {
      if (given(configuration.value(setting.key)) == setting.value) continue;
      say(message(is_set, setting.key, setting.value));
      if (!wish_.only_say) done(configuration.set(setting.key, setting.value));
    }
  }

  void forget(const git::Configuration& configuration) {
    for (const std::string_view section : sections) {
      const bool is_there =
          given(configuration.value(std::string(section) + (section == "diff.ctg" ? ".textconv" : ".driver"))).has_value();
      if (!is_there) continue;
      say(message(is_removed, section));
      if (!wish_.only_say) done(configuration.remove_section(std::string(section)));
    }
  }

  // Of one plan. What others wrote into it stays.
  void attributes(const std::string& folder) {
    const std::string file = workspace::path_in(folder, std::string(attributes_file));
    const std::string before = exists(file) ? bytes_of(file) : std::string();
    std::string after = before;
    for (const std::string& line : git_attribute_lines()) {
      const auto lines = split(before, '\n');
      const bool is_there = std::any_of(lines.begin(), lines.end(), [&](std::string_view one) { return trim(one) == line; });
      if (is_there != wish_.remove) continue;
      say(message(wish_.remove ? line_removed : line_added, printable(file), line));
      after = wish_.remove ? without_line(after, line) : with_line(after, line);
    }
    if (after == before || wish_.only_say) return;
    const auto replaced = after.empty() ? removed(file) : replace_file(file, after);
    if (!replaced) throw world_error(replaced.error());
  }

 private:
  void say(const Message& what) {
    changed = true;
    session_.write(spoken(what, session_.language) + "\n");
  }
  static void done(const git::Result<void>& result) {
    if (!result) throw_trouble(result.error());
  }
  static std::string bytes_of(const std::string& file) {
    auto bytes = read_file(file, most_bytes);
    if (!bytes) throw world_error(bytes.error());
    return std::move(*bytes);
  }
  static Result<void> removed(const std::string& file) {
    std::error_code error;
    fs::remove(file, error);
    if (error) return failed(Failure::Cause::no_permission, file);
    return {};
  }
  static std::string with_line(std::string text, const std::string& line) {
    if (!text.empty() && text.back() != '\n') text += '\n';
    return text + line + "\n";
  }
  static std::string without_line(const std::string& text, const std::string& line) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
      const std::string_view one = std::string_view(text).substr(at, end - at);
      if (trim(one) != line) kept += one;
      at = end;
    }
    return kept;
  }

  DriverWish wish_;
  Session& session_;
};

std::vector<std::string> plans_of(const git::Repository& repository, const Session& session) {
  if (!session.plans.empty()) return session.plans;
  std::error_code error;
  const fs::path root = fs::relative(repository.root(), error);
  auto plans = workspace::plans_below(error ? repository.root() : root.string()).found;
  if (plans.empty()) throw WorldError{message(no_plan), message(make_one)};
  return plans;
}

}  // namespace

std::vector<std::string> git_attribute_lines() {
  std::vector<std::string> lines;
  for (const std::string_view ending : workspace::plan_file_endings()) lines.push_back("*" + std::string(ending) + " diff=ctg merge=ctg");
  return lines;
}

ExitCode install_drivers(const DriverWish& wish, Session& session) {
  const git::Repository repository = repository_around(".");
  const git::Configuration configuration = given(git::Configuration::of(git_surroundings_of_environment(), "."));
  Installation installation(wish, session);
  if (wish.only_say) session.say(message(would));
  const auto plans = plans_of(repository, session);
  if (wish.remove)
    installation.forget(configuration);
  else
    installation.configure(configuration);
  for (const std::string& plan : plans) installation.attributes(plan);
  if (!installation.changed) session.say(message(nothing_to_do));
  if (installation.changed && !wish.remove && !wish.only_say) session.say(message(for_everybody));
  return ExitCode::as_asked;
}

}  // namespace ctg::cli
