// The entry of the program.
#include "cli/application.hpp"

int main(int argument_count, char** arguments) { return ctg::cli::run(argument_count, arguments); }
