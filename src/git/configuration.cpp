// Asks `git config` about the file of one clone.
#include "git/configuration.hpp"

namespace ctg::git {
namespace {

// What `git config` answers where there is no such key, and where there is no such section.
constexpr int no_such_key = 1;
constexpr int no_such_section = 128;

}  // namespace

Result<Configuration> Configuration::of(const Surroundings& surroundings, const std::string& folder) {
  auto program = Program::find(surroundings);
  if (!program) return tl::unexpected(program.error());
  const auto told = program->answer({.folder = folder, .arguments = {"rev-parse", "--git-dir"}}, folder);
  if (!told) return tl::unexpected(told.error());
  return Configuration(std::move(*program), folder);
}

Result<std::optional<std::string>> Configuration::value(const std::string& key) const {
  const auto run = program_.ask({.folder = folder_, .arguments = {"config", "--local", "-z", "--get", key}});
  if (!run) return tl::unexpected(run.error());
  if (run->end == ProgramRun::End::exited && run->code == no_such_key) return std::optional<std::string>();
  if (!run->succeeded()) return tl::unexpected(trouble_of(*run, key));
  return std::optional(run->output.substr(0, run->output.find('\0')));
}

Result<void> Configuration::set(const std::string& key, const std::string& value) const {
  const auto answer = program_.answer({.folder = folder_, .arguments = {"config", "--local", "--replace-all", key, value}}, key);
  if (!answer) return tl::unexpected(answer.error());
  return {};
}

Result<void> Configuration::remove_section(const std::string& name) const {
  const auto run = program_.ask({.folder = folder_, .arguments = {"config", "--local", "--remove-section", name}});
  if (!run) return tl::unexpected(run.error());
  if (!run->succeeded() && run->code != no_such_section) return tl::unexpected(trouble_of(*run, name));
  return {};
}

}  // namespace ctg::git
