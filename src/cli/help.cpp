// How `--help` looks: what the command is for, how to call it, its options in one aligned list.
#include "cli/help.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/wrapping.hpp"
#include "i18n/text.hpp"

namespace ctg::cli {
namespace {

constexpr Text usage{"usage", "usage"};
constexpr Text options{"options", "options"};
constexpr Text command_word{"COMMAND", "COMMANDE"};
constexpr Text options_word{"[OPTIONS]", "[OPTIONS]"};
constexpr Text commands{"commands", "commandes"};
constexpr Text arguments{"arguments", "arguments"};
constexpr Text everywhere{"options of every command", "options de toutes les commandes"};

constexpr std::size_t left_width = 26;

class Formatter : public CLI::Formatter {
 public:
  Formatter(Language language, std::size_t width) : language_(language), width_(width) {}

  std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
    shown_ = app;
    std::string text = wrapped(app->get_description(), 0, width_) + "\n" + std::string(usage.in(language_)) + ": " + call(*app) + "\n";
    const auto subcommands = app->get_subcommands([](const CLI::App*) { return true; });
    if (!subcommands.empty()) {
      text += heading(commands);
      for (const CLI::App* command : subcommands) text += entry(command->get_name(), command->get_description());
    }
    text += group(arguments, *app, true) + group(options, *app, false);
    const CLI::App* program = app;
    while (program->get_parent() != nullptr) program = program->get_parent();
    if (program != app) text += group(everywhere, *program, false);
    if (!app->get_footer().empty()) text += "\n";
    const std::string footer = app->get_footer();
    for (const std::string_view paragraph : split(footer, '\n')) text += wrapped(paragraph, 0, width_);
    return text;
  }

 private:
  std::string heading(Text title) const { return "\n" + std::string(title.in(language_)) + "\n"; }

  std::string call(const CLI::App& app) const {
    if (app.get_parent() == nullptr)
      return "ctg " + std::string(command_word.in(language_)) + " " + std::string(options_word.in(language_));
    std::string text = name_of(app);
    if (!app.get_subcommands([](const CLI::App*) { return true; }).empty()) text += " " + std::string(command_word.in(language_));
    for (const CLI::Option* option : app.get_options())
      if (option->get_positional()) {
        const std::string name = option->get_type_name() + (option->get_expected_max() > 1 ? "…" : "");
        text += option->get_required() ? " " + name : " [" + name + "]";
      }
    return text + " " + std::string(options_word.in(language_));
  }

  static std::string name_of(const CLI::App& app) {
    return app.get_parent() == nullptr ? "ctg" : name_of(*app.get_parent()) + " " + app.get_name();
  }

  // The options of a level, or its arguments; nothing where there are none.
  std::string group(Text title, const CLI::App& app, bool positional) const {
    std::string text;
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_positional() != positional || is_said_elsewhere(*option, app)) continue;
      text += entry(positional ? option->get_type_name() : left_side(*option), option->get_description());
    }
    return text.empty() ? text : heading(title) + text;
  }

  static std::string left_side(const CLI::Option& option) {
    std::string text;
    for (const std::string& name : option.get_snames()) text += (text.empty() ? "-" : ", -") + name;
    for (const std::string& name : option.get_lnames()) text += (text.empty() ? "    --" : ", --") + name;
    if (option.get_items_expected_max() > 0 && !option.get_type_name().empty()) text += " " + option.get_type_name();
    return text;
  }

  // Help and version stand once, where they are asked for.
  bool is_said_elsewhere(const CLI::Option& option, const CLI::App& level) const {
    return &level != shown_ && level.get_parent() == nullptr && (option.check_lname("help") || option.check_lname("version"));
  }

  std::string entry(const std::string& left, const std::string& right) const {
    const std::size_t width = display_width(left);
    const std::size_t column = left_width + 2;
    std::string text = "  " + left;
    if (width + 2 > left_width)
      text += "\n" + std::string(column, ' ');
    else
      text += std::string(left_width - width, ' ');
    return text + wrapped(right, column, width_);
  }

  Language language_;
  std::size_t width_;
  mutable const CLI::App* shown_ = nullptr;  // the command whose help is made: CLI11 asks through a const function
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> help_formatter(Language language, std::size_t width) {
  return std::make_shared<Formatter>(language, width);
}

}  // namespace ctg::cli
