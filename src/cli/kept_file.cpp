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

// What is to be said of a file that does not hold a text: the number of the first line that differs, and a few lines of each as long as
// they do.
struct Staleness {
  std::optional<Message> fault;  // none: it holds the text
  std::vector<std::string> removed;
  std::vector<std::string> added;
};

std::string kept_text(const std::string& file) {
  auto kept = read_file(file, most_bytes);
  if (!kept) throw world_error(kept.error());
  return std::move(*kept);
}

Staleness staleness_of(const std::string& file, const std::string& text) {
  if (!exists(file)) return {message(not_there, printable(file)), {}, {}};
  const std::string kept = kept_text(file);
  if (kept == text) return {};
  const std::vector<std::string_view> old_lines = split(kept, '\n');
  const std::vector<std::string_view> new_lines = split(text, '\n');
  const auto line_of = [](const std::vector<std::string_view>& lines, std::size_t place) {
    return place < lines.size() ? std::optional(lines[place]) : std::nullopt;
  };
  std::size_t first = 0;
  while (line_of(old_lines, first) == line_of(new_lines, first) && first < old_lines.size()) ++first;
  Staleness staleness{message(no_longer_true, printable(file), first + 1), {}, {}};
  for (std::size_t place = first; place < first + most_lines_shown; ++place) {
    const auto old_line = line_of(old_lines, place);
    const auto new_line = line_of(new_lines, place);
    if (old_line == new_line) break;
    if (old_line) staleness.removed.emplace_back(*old_line);
    if (new_line) staleness.added.emplace_back(*new_line);
  }
  return staleness;
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

std::optional<Message> out_of_date(const std::string& file, const std::string& text) { return staleness_of(file, text).fault; }

void keep_in_file(const std::string& file, const std::string& text, const Session& session) {
  session.say(message(replace_where_different(file, text) ? written : unchanged, printable(file)));
}

ExitCode compare_with_file(const std::string& file, const std::string& text, const Message& help, Session& session) {
  const Staleness staleness = staleness_of(file, text);
  if (!staleness.fault) {
    session.say(message(up_to_date, printable(file)));
    return ExitCode::as_asked;
  }
  for (const std::string& line : staleness.removed) session.write("- " + printable(line) + "\n");
  for (const std::string& line : staleness.added) session.write("+ " + printable(line) + "\n");
  session.say_error(*staleness.fault, help);
  return ExitCode::plan_not_as_asked;
}

}  // namespace ctg::cli
