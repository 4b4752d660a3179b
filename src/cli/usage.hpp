// What a wrong command line is told, in the user's language, with the nearest right word.
#pragma once

#include <map>
#include <string>

#include "cli/session.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace ctg::cli {

// The command that was being read, or a command of that command; the program where there is none.
CLI::App& innermost(CLI::App& app);

UsageError usage_error(CLI::App& app, const CLI::ParseError& error);

// One of several words, or a usage error that names the option and offers the nearest.
template <class T>
T one_of(const std::map<std::string, T, std::less<>>& words, std::string_view word, std::string_view option);

// The error that one_of makes.
UsageError unknown_word(std::string_view word, std::string_view option, const std::vector<std::string_view>& words);

template <class T>
T one_of(const std::map<std::string, T, std::less<>>& words, std::string_view word, std::string_view option) {
  if (const auto found = words.find(word); found != words.end()) return found->second;
  std::vector<std::string_view> names;
  names.reserve(words.size());
  for (const auto& [name, value] : words) names.push_back(name);
  throw unknown_word(word, option, names);
}

}  // namespace ctg::cli
