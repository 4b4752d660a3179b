// Starts git with everything a repository could set against its reader put out of use.
#include "git/program.hpp"

#include <array>

#include "base/text.hpp"

namespace ctg::git {
namespace {

using Cause = Trouble::Cause;

// `safe.directory` and the place of the user's settings are the user's own and stay: what git distrusts, it says, and is not overruled.
constexpr std::array<const char*, 18> kept{
    "HOME",
    "XDG_CONFIG_HOME",
    "USER",
    "LOGNAME",
    "TMPDIR",
    "SUDO_UID",  // git trusts what belongs to the user behind sudo
    "GIT_DIR",   // set in hooks, and for repositories beside their work tree
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
};

// No object is fetched for want of one, no protocol spoken, nothing asked, no lock taken; what git says is in English, to be understood.
constexpr std::array<const char*, 5> set_variables{"GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none", "GIT_TERMINAL_PROMPT=0",
                                                   "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"};

// A bare repository that a clone brought along is not entered; no monitor, no hook, no pager; names of files are names, and a commit is
// itself, whatever a repository would have it replaced by.
constexpr std::array<const char*, 9> first_arguments{"-c",
                                                     "safe.bareRepository=explicit",
                                                     "-c",
                                                     "core.fsmonitor=false",
                                                     "-c",
                                                     "core.hooksPath=/dev/null",
                                                     "--no-pager",
                                                     "--literal-pathspecs",
                                                     "--no-replace-objects"};

struct Saying {
  std::string_view words;
  Cause cause;
};
// git 2.39's own sentences.
constexpr std::array<Saying, 7> sayings{{{"not a git repository", Cause::no_repository},
                                         {"detected dubious ownership", Cause::foreign_owner},
                                         {"cannot use bare repository", Cause::no_work_tree},
                                         {"must be run in a work tree", Cause::no_work_tree},
                                         {"Not a valid object name", Cause::not_there},
                                         {"missing blob", Cause::missing_object},
                                         {"could not fetch", Cause::missing_object}}};

}  // namespace

std::span<const char* const> kept_variables() { return kept; }

Result<Program> Program::find(const Surroundings& surroundings) {
  const auto file = find_program("git", surroundings.search_path);
  if (!file) return trouble(Cause::not_installed, "git");
  Program program;
  program.file_ = *file;
  program.environment_ = surroundings.environment;
  program.environment_.push_back("PATH=" + surroundings.search_path);
  program.environment_.insert(program.environment_.end(), set_variables.begin(), set_variables.end());
  return program;
}

Result<ProgramRun> Program::ask(const Question& question) const {
  ctg::Program program{.file = file_,
                       .arguments = {first_arguments.begin(), first_arguments.end()},
                       .environment = environment_,
                       .folder = question.folder,
                       .input = question.input,
                       .longest = question.longest,
                       .most_output = question.most_output};
  program.arguments.insert(program.arguments.end(), question.arguments.begin(), question.arguments.end());
  auto run = run_program(program);
  if (!run) return trouble(Cause::refused, question.folder, "git");
  switch (run->end) {
    case ProgramRun::End::exited:
      return std::move(*run);
    case ProgramRun::End::out_of_time:
      return trouble(Cause::too_slow, question.arguments.front());
    case ProgramRun::End::too_much_output:
      return trouble(Cause::too_large, question.arguments.front());
    case ProgramRun::End::killed:
    case ProgramRun::End::interrupted:
      break;
  }
  return trouble(Cause::refused, question.folder, "git " + question.arguments.front());
}

Result<std::string> Program::answer(const Question& question, const std::string& subject) const {
  auto run = ask(question);
  if (!run) return tl::unexpected(run.error());
  if (!run->succeeded()) return tl::unexpected(trouble_of(*run, subject));
  return std::move(run->output);
}

Trouble trouble_of(const ProgramRun& run, std::string subject) {
  for (const Saying& saying : sayings)
    if (run.messages.find(saying.words) != std::string::npos) return {saying.cause, std::move(subject), {}};
  const std::string_view first = std::string_view(run.messages).substr(0, run.messages.find('\n'));
  return {Cause::refused, std::move(subject), std::string(first)};
}

}  // namespace ctg::git
