// Reads marked fixtures.
#include "fixture.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::test {
namespace {

constexpr std::uint64_t largest_fixture = 1 << 20;

std::string bytes_of(const std::string& path) {
  auto bytes = read_file(path, largest_fixture);
  if (!bytes) throw std::runtime_error("cannot read " + path);
  return std::move(*bytes);
}

// None where the line is no mark.
std::optional<Mark> parse_mark(std::string_view line) {
  if (line.empty() || line.front() != '#') return std::nullopt;
  const std::size_t carets = line.find_first_not_of(' ', 1);
  if (carets == std::string_view::npos || line[carets] != '^') return std::nullopt;
  const std::size_t after = std::min(line.find_first_not_of('^', carets), line.size());
  Mark mark;
  mark.column = static_cast<std::uint32_t>(carets + 1);
  mark.length = static_cast<std::uint32_t>(after - carets);
  std::string_view rest = trim(line.substr(after));
  if (const std::size_t colon = rest.find(": "); colon != std::string_view::npos) {
    mark.words = std::string(trim(rest.substr(colon + 2)));
    rest = rest.substr(0, colon);
  }
  const std::size_t blank = rest.find(' ');
  if (blank == std::string_view::npos) throw std::runtime_error("a mark says a severity and a rule: " + std::string(line));
  mark.severity = std::string(rest.substr(0, blank));
  mark.rule = std::string(trim(rest.substr(blank)));
  return mark;
}

Date today_of(const std::vector<NamedText>& texts) {
  constexpr std::string_view key = "# today: ";
  for (const NamedText& named : texts)
    if (named.text.starts_with(key)) {
      const auto day = parse_iso_date(std::string_view(named.text).substr(key.size(), 10));
      if (!day) throw std::runtime_error("no day: " + named.path);
      return *day;
    }
  return *make_date(2026, 6, 30);
}

}  // namespace

std::vector<Fixture> read_fixtures(const std::string& folder) {
  const auto found = list_files(folder, {".yaml", ".yml"});
  if (!found) throw std::runtime_error("cannot list " + folder);
  std::vector<Fixture> fixtures;
  for (const FoundFile& file : *found) {
    const auto parts = split(file.path, '/');
    if (parts.size() < 2) throw std::runtime_error("a fixture stands in the folder of its family: " + file.path);
    const bool is_folder = parts.size() > 2;
    const std::string_view name = is_folder ? parts[1] : parts[1].substr(0, parts[1].rfind('.'));
    if (fixtures.empty() || fixtures.back().name != name || fixtures.back().family != parts[0]) {
      const std::string path = folder + "/" + std::string(parts[0]) + "/" + std::string(parts[1]);
      const std::string rule(name.substr(0, name.find('.')));
      fixtures.push_back({std::string(name), rule, std::string(parts[0]), path, is_folder, {}, {}});
    }
    const std::size_t above = parts[0].size() + 1 + parts[1].size() + 1;
    const std::string inside = is_folder ? file.path.substr(above) : "plan.yaml";
    fixtures.back().texts.push_back({inside, bytes_of(folder + "/" + file.path), !is_folder});
  }
  for (Fixture& fixture : fixtures) fixture.today = today_of(fixture.texts);
  return fixtures;
}

std::vector<Mark> marks_in(const Fixture& fixture) {
  std::vector<Mark> marks;
  for (std::size_t file = 0; file < fixture.texts.size(); ++file) {
    std::uint32_t number = 0;
    std::uint32_t marked = 0;
    for (const std::string_view line : split(fixture.texts[file].text, '\n')) {
      ++number;
      if (auto mark = parse_mark(line)) {
        mark->file = file;
        mark->line = marked;
        marks.push_back(std::move(*mark));
      } else {
        marked = number;
      }
    }
  }
  return marks;
}

std::vector<Mark> marks_of(const Fixture& fixture, const ReadPlan& read) {
  std::vector<Mark> marks;
  for (const Diagnostic& finding : read.findings.all()) {
    if (finding.rule->name != fixture.rule) continue;
    const Span at = finding.at();
    const SourceFile& source = read.sources.file(at.file);
    const Position position = source.position(at.begin);
    const std::uint32_t line_end = source.line_begin(position.line) + static_cast<std::uint32_t>(source.line(position.line).size());
    const std::uint32_t end = std::min(at.end, line_end);
    const auto length = static_cast<std::uint32_t>(count_code_points(source.bytes().substr(at.begin, end - at.begin)));
    marks.push_back({at.file.index, position.line, position.column, length, std::string(severity_name(finding.severity)), fixture.rule,
                     spoken(finding.message, Language::english)});
  }
  return marks;
}

std::string shown(const Fixture& fixture, const std::vector<Mark>& marks) {
  std::string lines;
  for (const Mark& mark : marks)
    lines += fixture.texts.at(mark.file).path + ":" + std::to_string(mark.line) + ":" + std::to_string(mark.column) + "+" +
             std::to_string(mark.length) + " " + mark.severity + " " + mark.rule + ": " + mark.words + "\n";
  return lines;
}

void rewrite(const Fixture& fixture, std::vector<Mark> marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.place() < b.place(); });
  for (std::size_t file = 0; file < fixture.texts.size(); ++file) {
    std::string text;
    std::uint32_t number = 0;
    const auto lines = split(fixture.texts[file].text, '\n');
    for (const std::string_view line : lines) {
      ++number;
      if (!parse_mark(line)) text += std::string(line) + (number < lines.size() ? "\n" : "");
      for (const Mark& mark : marks)
        if (mark.file == file && mark.line == number)
          text += "#" + std::string(mark.column - 2, ' ') + std::string(mark.length, '^') + " " + mark.severity + " " + mark.rule + "\n";
    }
    const std::string path = fixture.is_folder ? fixture.path + "/" + fixture.texts[file].path : fixture.path;
    if (!replace_file(path, text)) throw std::runtime_error("cannot write " + path);
  }
}

}  // namespace ctg::test
