// What a wrong command line is told, in the user's language, with the nearest right word.
#include "cli/usage.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "base/text.hpp"

namespace ctg::cli {
namespace {

constexpr Text unknown_command{"`{0}` is not a command", "`{0}` n'est pas une commande"};
constexpr Text unknown_option{"`{0}` is not an option of `{1}`", "`{0}` n'est pas une option de `{1}`"};
constexpr Text too_much{"`{1}` does not take `{0}`", "`{1}` n'attend pas `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`? `{1} --help` says more", "vouliez-vous dire `{0}`\u00a0? `{1} --help` en dit plus"};
constexpr Text see_help{"`{0} --help` says what there is", "`{0} --help` dit ce qui existe"};
constexpr Text value_missing{"`{0}` needs a value", "`{0}` attend une valeur"};
constexpr Text given_twice{"`{0}` is given more than once", "`{0}` est donné plusieurs fois"};
constexpr Text argument_missing{"`{0}` is missing", "il manque `{0}`"};
constexpr Text wrong_value{"`{0}`: this value is not understood", "`{0}`\u00a0: cette valeur n'est pas comprise"};
constexpr Text not_understood{"the command line is not understood: {0}", "la ligne de commande n'est pas comprise\u00a0: {0}"};
constexpr Text not_one_of{"`{0}` is not a value of `{1}`", "`{0}` n'est pas une valeur de `{1}`"};
constexpr Text did_you_mean_word{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text one_of_these{"one of: {0}", "au choix\u00a0: {0}"};

std::string called(const CLI::App& app) { return app.get_parent() == nullptr ? "ctg" : called(*app.get_parent()) + " " + app.get_name(); }

UsageError offered(Message message, const std::string& word, const std::vector<std::string>& known, const std::string& command) {
  const std::vector<std::string_view> names(known.begin(), known.end());
  if (const auto near = nearest(word, names)) return {std::move(message), ctg::message(did_you_mean, *near, command)};
  return {std::move(message), ctg::message(see_help, command)};
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* level = &app; level != nullptr; level = level->get_parent())
    for (const CLI::Option* option : level->get_options())
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(command->get_name());
  return names;
}

UsageError extra_words(CLI::App& app) {
  CLI::App& level = innermost(app);
  const std::vector<std::string> left = app.remaining(true);
  const std::string word = left.empty() ? std::string() : left.front();
  if (word.size() > 1 && word.front() == '-') {
    const std::string name = word.substr(0, word.find('='));
    return offered(message(unknown_option, name, called(level)), name, option_names(level), called(level));
  }
  const std::vector<std::string> commands = command_names(level);
  if (!commands.empty()) return offered(message(unknown_command, word), word, commands, called(level));
  return {message(too_much, word, called(level)), message(see_help, called(level))};
}

// A word that has a place and no name is called as the help calls it.
std::string as_in_help(CLI::App& app, const std::string& name) {
  for (const CLI::Option* option : innermost(app).get_options())
    if (option->get_positional() && option->get_name(true) == name && !option->get_type_name().empty()) return option->get_type_name();
  return name;
}

// CLI11 begins its sentences with the option's name.
std::string option_in(const std::string& sentence) { return sentence.substr(0, sentence.find_first_of(": ")); }

}  // namespace

CLI::App& innermost(CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? app : innermost(*chosen.front());
}

UsageError usage_error(CLI::App& app, const CLI::ParseError& error) {
  const Message help = message(see_help, called(innermost(app)));
  const std::string said = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return extra_words(app);
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    // One class for both faults: only the sentence tells them apart.
    const bool too_many = said.find("At Most") != std::string::npos;
    return {message(too_many ? given_twice : value_missing, option_in(said)), help};
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
    return {message(argument_missing, as_in_help(app, option_in(said))), help};
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr || dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
    return {message(wrong_value, option_in(said)), help};
  return {message(not_understood, said), help};
}

UsageError unknown_word(std::string_view word, std::string_view option, const std::vector<std::string_view>& words) {
  Message said = message(not_one_of, word, option);
  if (const auto near = nearest(word, words)) return {std::move(said), message(did_you_mean_word, *near)};
  std::vector<std::string> names(words.begin(), words.end());
  return {std::move(said), message(one_of_these, join(names, ", "))};
}

}  // namespace ctg::cli
