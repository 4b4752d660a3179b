// A command of the program: its name, a sentence, and how it declares its options.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "cli/session.hpp"
#include "i18n/text.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

// Does the work once the command line is read. Throws UsageError and WorldError.
using Run = std::function<ExitCode()>;

struct Command {
  std::string_view name;
  std::string_view synonym;  // also understood; empty where there is none
  Text sentence;
  // Declares options on the subcommand; opens nothing. The session is filled in before the run is called.
  Run (*declare)(CLI::App& app, Session& session);
};

// Every command, in the order of the help.
std::span<const Command* const> commands();

}  // namespace ctg::cli
