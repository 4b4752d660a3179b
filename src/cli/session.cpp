// Writes results on standard output, checked, and messages on standard error.
#include "cli/session.hpp"

#include <unistd.h>

#include "base/file.hpp"
#include "base/log_commands.hpp"
#include "cli/wrapping.hpp"
#include "document/writers.hpp"

namespace ctg::cli {
namespace {

constexpr std::size_t large_output = 1U << 20;

}  // namespace

void Session::write(std::string_view text) {
  pending_ += text;
  const bool waits_for_pager = is_for_people_ && pager;
  if (pending_.size() >= large_output && !waits_for_pager) flush();
}

void Session::write_for_people(std::string_view text) {
  is_for_people_ = true;
  write(text);
}

void Session::write_in(const document::Format& format, std::string_view text) {
  if (format.name == "text")
    write_for_people(text);
  else
    write(text);
}

bool Session::flush() {
  const bool is_shown = is_for_people_ && pager && pager(pending_);
  if (!is_shown && !failed_ && !pending_.empty() && !write_all(STDOUT_FILENO, pending_)) failed_ = true;
  pending_.clear();
  return !failed_;
}

void Session::say(const Message& message) const {
  if (!quiet) static_cast<void>(write_all(STDERR_FILENO, inert_in_logs("ctg: " + spoken(message, language) + "\n")));
}

void Session::say_more(const Message& message) const {
  if (verbose) say(message);
}

void Session::say_error(const Message& message, const std::optional<Message>& help) const {
  std::string text = painted(message_style, Colour::red, "ctg:") + " " + spoken(message, language) + "\n";
  if (help) {
    const std::string next = spoken(*help, language);
    const bool is_drawn = next.find('\n') != std::string::npos;  // a query with its faulty word underlined
    text += "  " + (is_drawn || message_style.width == 0 ? next + "\n" : wrapped(next, 2, message_style.width));
  }
  static_cast<void>(write_all(STDERR_FILENO, inert_in_logs(std::move(text))));
}

}  // namespace ctg::cli
