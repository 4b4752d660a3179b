// The commands, one by one: each stands in a file of its name.
#pragma once

#include "cli/command.hpp"

namespace ctg::cli {

extern const Command check_command;
extern const Command diff_command;
extern const Command explain_command;
extern const Command export_command;
extern const Command fmt_command;
extern const Command git_command;
extern const Command history_command;
extern const Command init_command;
extern const Command list_command;
extern const Command report_command;
extern const Command set_command;
extern const Command show_command;
extern const Command status_command;

}  // namespace ctg::cli
