// Writes a result into a file, or tells where the file differs from it.
#include "cli/kept_file.hpp"

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/failures.hpp"

namespace ctg::cli {
namespace {

constexpr Text written{"`{0}` is written", "`{0}` est écrit"};
constexpr Text unchanged{"`{0}` was already up to date", "`{0}` était déjà à jour"};
constexpr Text up_to_date{"`{0}` is up to date", "`{0}` est à jour"};
constexpr Text not_there{"`{0}` is not there yet", "`{0}` n'existe pas encore"};
constexpr Text no_longer_true{"`{0}` is no longer what the plan says: line {1} differs first",
                              "`{0}` ne dit plus ce que dit le plan\u00a0: la première différence est à la ligne {1}"};

constexpr std::uint64_t most_bytes = 64ULL << 20;
constexpr std::size_t most_lines_shown = 4;

// Where two texts part: the number of the line, from 0, and a few lines of each as long as they differ.
struct Difference {
  std::size_t line = 0;
  std::vector<std::string_view> before;
  std::vector<std::string_view> now;
};

Difference first_difference(std::string_view before, std::string_view now) {
  const std::vector<std::string_view> old_lines = split(before, '\n');
  const std::vector<std::string_view> new_lines = split(now, '\n');
  const auto line_of = [](const std::vector<std::string_view>& lines, std::size_t place) {
    return place < lines.size() ? std::optional(lines[place]) : std::nullopt;
  };
  Difference difference;
  while (line_of(old_lines, difference.line) == line_of(new_lines, difference.line) && difference.line < old_lines.size())
    ++difference.line;
  for (std::size_t place = difference.line; place < difference.line + most_lines_shown; ++place) {
    const auto old_line = line_of(old_lines, place);
    const auto new_line = line_of(new_lines, place);
    if (old_line == new_line) break;
    if (old_line) difference.before.push_back(*old_line);
    if (new_line) difference.now.push_back(*new_line);
  }
  return difference;
}

std::string kept_text(const std::string& file) {
  auto kept = read_file(file, most_bytes);
  if (!kept) throw world_error(kept.error());
  return std::move(*kept);
}

}  // namespace

bool replace_where_different(const std::string& file, const std::string& text) {
  if (exists(file)) {
    const auto kept = read_file(file, text.size());
    if (kept && *kept == text) return false;
  }
  const auto replaced = replace_file(file, text);
  if (!replaced) throw world_error(replaced.error());
  return true;
}

std::optional<Message> out_of_date(const std::string& file, const std::string& text) {
  if (!exists(file)) return message(not_there, printable(file));
  const std::string kept = kept_text(file);
  if (kept == text) return std::nullopt;
  return message(no_longer_true, printable(file), first_difference(kept, text).line + 1);
}

void keep_in_file(const std::string& file, const std::string& text, const Session& session) {
  session.say(message(replace_where_different(file, text) ? written : unchanged, printable(file)));
}

ExitCode compare_with_file(const std::string& file, const std::string& text, const Message& help, Session& session) {
  const auto fault = out_of_date(file, text);
  if (!fault) {
    session.say(message(up_to_date, printable(file)));
    return ExitCode::as_asked;
  }
  if (exists(file)) {
    const std::string kept = kept_text(file);
    const Difference difference = first_difference(kept, text);
    for (const std::string_view line : difference.before) session.write("- " + printable(line) + "\n");
    for (const std::string_view line : difference.now) session.write("+ " + printable(line) + "\n");
  }
  session.say_error(*fault, help);
  return ExitCode::plan_not_as_asked;
}

}  // namespace ctg::cli
