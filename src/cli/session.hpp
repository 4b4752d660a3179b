// One run of the program: what the command line and the environment ask of every command.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/style.hpp"
#include "i18n/language.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
struct Format;
}

namespace ctg::cli {

enum class ExitCode : int {
  as_asked = 0,
  plan_not_as_asked = 1,
  wrong_command_line = 2,
  wrong_world = 3,
  bug = 70,
};

struct Revision;

struct Session {
  Language language = Language::french;    // of messages and labels
  std::optional<Language> asked_language;  // --lang: of reports too, which otherwise speak the plan's language
  Date today;
  bool is_day_asked = false;           // --date
  std::vector<std::string> plans;      // --plan
  std::shared_ptr<const Revision> at;  // --at: plans as this revision holds them; null: as they stand on the disk
  bool quiet = false;
  bool verbose = false;
  Style output_style;  // of standard output
  bool output_is_terminal = false;
  Style message_style;  // of standard error

  std::string in(Text text) const { return std::string(text.in(language)); }

  // Shows a long text page by page; empty where standard output is no terminal, or nobody wants it.
  std::function<bool(const std::string& text)> pager;

  // Adds to standard output, which is written when the command ends (or grows large).
  void write(std::string_view text);
  // The same, for a person to read: what no program reads is shown page by page where it is long and a pager is there.
  void write_for_people(std::string_view text);
  // In one of the formats of documents, of which people read one.
  void write_in(const document::Format& format, std::string_view text);
  // Writes what is left; false where not everything could be written.
  bool flush();
  // A line on standard error, unless asked to be quiet and it is not an error.
  void say(const Message& message) const;
  // The same, only where asked to say more.
  void say_more(const Message& message) const;
  void say_error(const Message& message, const std::optional<Message>& help = std::nullopt) const;

 private:
  std::string pending_;
  bool is_for_people_ = false;
  bool failed_ = false;
};

// The command line asks for something that does not exist: said once, exit code 2.
struct UsageError {
  Message message;
  std::optional<Message> help;
};

// The world refuses: said once, exit code 3.
struct WorldError {
  Message message;
  std::optional<Message> help;
};

}  // namespace ctg::cli
