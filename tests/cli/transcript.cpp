// Reads, plays and writes transcripts.
#include "transcript.hpp"

#include <algorithm>
#include <stdexcept>

namespace ctg::transcripts {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

bool reads_as_exit_code(std::string_view line) {
  return line.size() > 2 && line.front() == '[' && line.back() == ']' &&
         line.substr(1, line.size() - 2).find_first_not_of("0123456789") == std::string_view::npos;
}

bool needs_backslash(std::string_view line) {
  return line.starts_with("$ ") || line.starts_with("> ") || line.starts_with("2> ") || line.starts_with('\\') || reads_as_exit_code(line);
}

void append_stream(std::string& text, std::string_view stream, std::string_view mark) {
  for (const std::string_view line : lines_of(stream)) {
    text += mark;
    if (mark.empty() && needs_backslash(line)) text += '\\';
    text += line;
    // Nothing is trimmed, so an empty line of stderr keeps the mark's space.
    text += '\n';
  }
  if (!stream.empty() && stream.back() != '\n') text += std::string(mark) + "\\ no newline\n";
}

void read_header_line(std::string_view line, Transcript& transcript) {
  constexpr std::string_view in = "# in ";
  if (!line.empty() && line.front() != '#') throw std::runtime_error("neither a comment nor a command: " + std::string(line));
  if (line.starts_with(in)) transcript.folder = line.substr(in.size());
  if (line == "# writes") transcript.writes = true;
  transcript.header.emplace_back(line);
}

}  // namespace

Transcript parse_transcript(std::string_view text) {
  Transcript transcript;
  bool in_command = false;
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with("$ ")) {
      transcript.commands.emplace_back(line.substr(2));
      in_command = true;
    } else if (in_command && line.starts_with("> ")) {
      transcript.commands.back() += "\n" + std::string(line.substr(2));
    } else {
      in_command = false;
      if (transcript.commands.empty()) read_header_line(line, transcript);
    }
  }
  if (transcript.commands.empty()) throw std::runtime_error("no command: a line beginning with `$ `");
  while (!transcript.header.empty() && transcript.header.back().empty()) transcript.header.pop_back();
  return transcript;
}

std::string transcript_text(const Transcript& transcript, const std::vector<Outcome>& outcomes) {
  std::string text;
  for (const std::string& line : transcript.header) text += line + "\n";
  for (std::size_t index = 0; index < transcript.commands.size(); ++index) {
    if (!text.empty()) text += '\n';
    std::string_view mark = "$ ";
    for (const std::string_view line : lines_of(transcript.commands[index])) {
      text += std::string(mark) + std::string(line) + "\n";
      mark = "> ";
    }
    append_stream(text, outcomes.at(index).out, "");
    append_stream(text, outcomes.at(index).err, "2> ");
    if (outcomes.at(index).code != 0) text += "[" + std::to_string(outcomes.at(index).code) + "]\n";
  }
  return text;
}

Played play(const Transcript& transcript, const std::string& repository, const std::string& programs) {
  const Sandbox sandbox(transcript.folder.empty() ? "" : repository + "/" + transcript.folder, Order::as_found, 0);
  const auto before = sandbox.snapshot();
  Played played;
  for (const std::string& command : transcript.commands) played.outcomes.push_back(sandbox.run(command, sandbox.environment(programs)));
  if (!transcript.writes) played.touched = changed_paths(before, sandbox.snapshot());
  return played;
}

std::vector<std::string> changed_paths(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after) {
  std::vector<std::string> paths;
  for (const auto& [path, what] : before) {
    const auto now = after.find(path);
    if (now == after.end() || now->second != what) paths.push_back(path);
  }
  for (const auto& [path, what] : after)
    if (!before.contains(path)) paths.push_back(path);
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string difference(std::string_view expected, std::string_view came) {
  constexpr std::size_t around = 2;
  if (expected == came) return {};
  const std::vector<std::string_view> left = lines_of(expected);
  const std::vector<std::string_view> right = lines_of(came);
  const std::size_t shortest = std::min(left.size(), right.size());
  std::size_t same = 0;
  while (same < shortest && left[same] == right[same]) ++same;
  std::size_t tail = 0;
  while (tail < shortest - same && left[left.size() - 1 - tail] == right[right.size() - 1 - tail]) ++tail;

  std::string text;
  const auto append = [&](std::string_view mark, const std::vector<std::string_view>& lines, std::size_t from, std::size_t to) {
    for (std::size_t line = from; line < to; ++line) text += std::string(mark) + std::string(lines[line]) + "\n";
  };
  append("  ", left, same - std::min(same, around), same);
  append("- ", left, same, left.size() - tail);
  append("+ ", right, same, right.size() - tail);
  append("  ", left, left.size() - tail, left.size() - tail + std::min(tail, around));
  if (left == right) text += "(only the newline at the end differs)\n";
  return text;
}

}  // namespace ctg::transcripts
