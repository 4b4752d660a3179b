// What the log of a continuous integration would obey, made plain text.
#pragma once

#include <string>
#include <string_view>

namespace ctg {

// True where a `[` after this text would begin a command that runners obey anywhere in a line: `##[`, `##vso[`, `##teamcity[`.
bool opens_log_command(std::string_view before);

// True where `::` after this beginning of a line would make the line a command: there are only blanks.
bool begins_log_command(std::string_view before);

// Text for people, inert where a runner reads it: the `[` of such a command is spelled `\u{5B}`, and the first colon of a line that
// begins with `::`, blanks apart, `\u{3A}`.
std::string inert_in_logs(std::string text);

}  // namespace ctg
