// C++ text as the checks read it: without comments and literals, its functions measured, its types named.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ctg::architecture {

// The same text with comments, the insides of literals and, on request, preprocessor lines blanked; lines and columns stay.
enum class Directives { keep, blank };
std::string code_only(std::string_view text, Directives directives);

struct Function {
  std::size_t line = 0;    // where its head begins
  std::size_t length = 0;  // lines, from the head to the closing brace, without its constant tables
  bool operator==(const Function&) const = default;
};

struct Functions {
  std::vector<Function> all;  // the outermost only: a lambda counts in the function that holds it
  bool balanced = true;       // false: the braces do not match, and the measures say nothing
};

Functions functions_of(std::string_view text);

struct Named {
  std::size_t line = 0;
  std::string name;
};

// Types, aliases and namespaces, where they are declared or defined.
std::vector<Named> types_of(std::string_view text);

bool is_word_character(char character);
std::size_t line_of(std::string_view text, std::size_t offset);  // counted from 1

}  // namespace ctg::architecture
