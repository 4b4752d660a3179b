// The program: reads the command line, runs one command, answers with an exit code.
#pragma once

namespace ctg::cli {

int run(int argument_count, char** arguments);

}  // namespace ctg::cli
