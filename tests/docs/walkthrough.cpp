// Reads a document's sessions, plays them and puts what came in its place.
#include "walkthrough.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#include "sandbox.hpp"

namespace ctg::transcripts {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view left_out = "…";

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string text_of(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

Lines without_blank_end(Lines lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::size_t ticks_of(std::string_view line) {
  const std::size_t count = std::min(line.find_first_not_of('`'), line.size());
  return count >= 3 ? count : 0;
}

// What stands in `<!-- word SUBJECT -->`; empty where the line is something else.
std::string subject_of(std::string_view line, std::string_view word) {
  const std::string begin = "<!-- " + std::string(word) + " ";
  constexpr std::string_view end = " -->";
  if (!line.starts_with(begin) || !line.ends_with(end)) return {};
  return std::string(line.substr(begin.size(), line.size() - begin.size() - end.size()));
}

[[noreturn]] void refuse(std::size_t line, const std::string& why) {
  throw std::runtime_error("line " + std::to_string(line + 1) + ": " + why);
}

void read_session(const Lines& lines, std::size_t begin, std::size_t end, std::vector<Step>& steps) {
  bool in_command = false;
  bool any = false;
  for (std::size_t at = begin; at < end; ++at) {
    if (lines[at].starts_with("$ ")) {
      steps.push_back({Step::Kind::run_command, lines[at].substr(2), {}, at + 1});
      any = in_command = true;
    } else if (!any) {
      refuse(at, "a session begins with a command, after `$ `");
    } else if (in_command && lines[at].starts_with("> ")) {
      steps.back().subject += "\n" + lines[at].substr(2);
      steps.back().line = at + 1;
    } else {
      in_command = false;
      steps.back().lines.push_back(lines[at]);
    }
  }
  if (!any) refuse(begin, "a session without a command");
  for (Step& step : steps)
    if (step.kind == Step::Kind::run_command) step.lines = without_blank_end(std::move(step.lines));
}

// The pieces between the lines left out, in order: the first begins the text, the last ends it.
std::vector<Lines> pieces_of(const Lines& shown) {
  std::vector<Lines> pieces(1);
  for (const std::string& line : shown)
    if (line == left_out)
      pieces.emplace_back();
    else
      pieces.back().push_back(line);
  return pieces;
}

constexpr std::size_t none = std::string::npos;

// Where, from `from` on, as many lines as the piece has are most like it; none where no line is alike. `fixed`: there or nowhere.
std::size_t likest(const Lines& piece, const Lines& came, std::size_t from, bool fixed) {
  std::size_t best = fixed && from + piece.size() <= came.size() ? from : none;
  std::size_t most = 0;
  for (std::size_t at = from; !fixed && at + piece.size() <= came.size(); ++at) {
    std::size_t alike = 0;
    for (std::size_t line = 0; line < piece.size(); ++line)
      if (piece[line] == came[at + line]) ++alike;
    if (alike <= most) continue;
    most = alike;
    best = at;
  }
  return best;
}

Outcome run(const Sandbox& sandbox, const Step& step, const std::string& programs) {
  Environment environment = sandbox.environment(programs);
  environment["COLUMNS"] = "90";
  return sandbox.run("exec 2>&1\n" + step.subject, environment);
}

void write_file(const Sandbox& sandbox, const Step& step, const std::string& programs) {
  const std::string end = "END_OF_THE_FILE";
  const std::string command =
      "mkdir -p \"$(dirname '" + step.subject + "')\" && cat > '" + step.subject + "' <<'" + end + "'\n" + text_of(step.lines) + end;
  if (sandbox.run(command, sandbox.environment(programs)).code != 0) refuse(step.line, "`" + step.subject + "` cannot be written");
}

}  // namespace

std::vector<Step> steps_of(std::string_view document) {
  const Lines lines = lines_of(document);
  std::vector<Step> steps;
  std::string file;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (const std::string folder = subject_of(lines[at], "in"); !folder.empty()) {
      steps.push_back({Step::Kind::enter_folder, folder, {}, at});
    } else if (const std::string path = subject_of(lines[at], "file"); !path.empty()) {
      file = path;
    } else if (const std::size_t ticks = ticks_of(lines[at]); ticks > 0) {
      const std::string language = lines[at].substr(ticks);
      std::size_t end = at + 1;
      while (end < lines.size() && !(ticks_of(lines[end]) >= ticks && ticks_of(lines[end]) == lines[end].size())) ++end;
      if (end == lines.size()) refuse(at, "a block that is not closed");
      if (!file.empty())
        steps.push_back({Step::Kind::write_file,
                         std::exchange(file, {}),
                         {lines.begin() + static_cast<std::ptrdiff_t>(at + 1), lines.begin() + static_cast<std::ptrdiff_t>(end)},
                         at + 1});
      else if (language == "console")
        read_session(lines, at + 1, end, steps);
      at = end;
    } else if (!file.empty() && !lines[at].empty()) {
      refuse(at, "no block for `" + file + "`");
    }
  }
  if (!file.empty()) refuse(lines.size(), "no block for `" + file + "`");
  if (std::none_of(steps.begin(), steps.end(), [](const Step& step) { return step.kind == Step::Kind::run_command; }))
    throw std::runtime_error("no command: a block of the language `console`, with lines beginning with `$ `");
  return steps;
}

bool shows(const Lines& shown, const Lines& came) {
  const std::vector<Lines> pieces = pieces_of(shown);
  if (pieces.size() == 1) return shown == came;
  const Lines& first = pieces.front();
  const Lines& last = pieces.back();
  if (came.size() < first.size() + last.size() + 1) return false;
  if (!std::equal(first.begin(), first.end(), came.begin()) || !std::equal(last.rbegin(), last.rend(), came.rbegin())) return false;
  auto from = came.begin() + static_cast<std::ptrdiff_t>(first.size());
  const auto end = came.end() - static_cast<std::ptrdiff_t>(last.size());
  for (std::size_t index = 1; index + 1 < pieces.size(); ++index) {
    if (from == end) return false;
    from = std::search(from + 1, end, pieces[index].begin(), pieces[index].end());
    if (from == end) return false;
    from += static_cast<std::ptrdiff_t>(pieces[index].size());
  }
  return from != end;
}

Lines shown_anew(const Lines& shown, const Lines& came) {
  const std::vector<Lines> pieces = pieces_of(shown);
  Lines anew;
  std::size_t from = 0;
  for (std::size_t index = 0; index < pieces.size() && pieces.size() > 1; ++index) {
    const bool first = index == 0;
    const bool last = index + 1 == pieces.size();
    const std::size_t at = likest(pieces[index], came,
                                  first  ? 0
                                  : last ? came.size() - std::min(came.size(), pieces[index].size())
                                         : from + 1,
                                  first || last);
    if (at == none) return came;
    if (!first) anew.emplace_back(left_out);
    from = at + pieces[index].size();
    anew.insert(anew.end(), came.begin() + static_cast<std::ptrdiff_t>(at), came.begin() + static_cast<std::ptrdiff_t>(from));
  }
  return shows(anew, came) ? anew : came;
}

Walk walk_through(std::string_view document, const std::string& repository, const std::string& programs) {
  Walk walk;
  Lines lines = lines_of(document);
  auto sandbox = std::make_unique<Sandbox>("", Order::as_found, 0);
  std::ptrdiff_t moved = 0;  // by how many lines the text below has moved
  for (const Step& step : steps_of(document)) {
    if (step.kind == Step::Kind::enter_folder) {
      sandbox = std::make_unique<Sandbox>(repository + "/" + step.subject, Order::as_found, 0);
      continue;
    }
    if (step.kind == Step::Kind::write_file) {
      write_file(*sandbox, step, programs);
      continue;
    }
    ++walk.commands;
    const Outcome outcome = run(*sandbox, step, programs);
    if (outcome.code > 2)
      walk.complaints += "line " + std::to_string(step.line) + ": `" + step.subject + "` ends with " + std::to_string(outcome.code) + "\n";
    const Lines came = without_blank_end(lines_of(outcome.out));
    if (shows(step.lines, came)) continue;
    const Lines anew = shown_anew(step.lines, came);
    const auto at = lines.begin() + static_cast<std::ptrdiff_t>(step.line) + moved;
    const auto next = lines.erase(at, at + static_cast<std::ptrdiff_t>(step.lines.size()));
    lines.insert(next, anew.begin(), anew.end());
    moved += static_cast<std::ptrdiff_t>(anew.size()) - static_cast<std::ptrdiff_t>(step.lines.size());
  }
  walk.text = text_of(lines);
  return walk;
}

}  // namespace ctg::transcripts
