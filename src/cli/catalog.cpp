// Every command, in the order of the help.
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"

namespace ctg::cli {

std::span<const Command* const> commands() {
  static constexpr const Command* all[] = {&init_command,    &status_command, &list_command,   &show_command,  &diff_command,
                                           &history_command, &report_command, &export_command, &check_command, &set_command,
                                           &fmt_command,     &git_command,    &explain_command};
  return all;
}

}  // namespace ctg::cli
