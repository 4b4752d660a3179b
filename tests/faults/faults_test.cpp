// A hundred mistakes in a plan give a hundred findings: one each, of the rule and at the place that was foreseen.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "plan_copy.hpp"
#include "render/excerpt.hpp"

namespace ctg::faults {
namespace {

const std::string plan_folder = CTG_SOURCE_DIR "/plans/rivemont";

std::vector<Fault> all_faults() {
  std::ifstream in(CTG_SOURCE_DIR "/tests/faults/rivemont.txt", std::ios::binary);
  return parse_faults(std::string(std::istreambuf_iterator<char>(in), {}));
}

// A finding as it is compared.
struct Found {
  std::string rule;
  Severity severity = Severity::error;
  std::string path;
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const Found&) const = default;
};

std::string path_in_plan(const workspace::OpenPlan& open, const Diagnostic& finding) {
  return open.sources.file(finding.at().file).path().substr(open.folder.size() + 1);
}

Found found_of(const workspace::OpenPlan& open, const Diagnostic& finding) {
  return {std::string(finding.rule->name), finding.severity, path_in_plan(open, finding), finding.at().begin, finding.at().end};
}

std::set<Found> all_found(const workspace::OpenPlan& open) {
  std::set<Found> all;
  for (const Diagnostic& finding : open.findings) all.insert(found_of(open, finding));
  return all;
}

// Where a finding of the untouched plan stands after the change.
Found moved(Found found, const Change& change) {
  if (found.path != change.path) return found;
  const auto move = [&](std::size_t& place) {
    if (place >= change.old_end) place += change.new_end - change.old_end;
  };
  move(found.begin);
  move(found.end);
  return found;
}

// As in the list of faults, for whoever reads what went wrong.
std::string words(const workspace::OpenPlan& open, const Diagnostic& finding) {
  const Position at = open.sources.file(finding.at().file).position(finding.at().begin);
  std::ostringstream text;
  text << severity_name(finding.severity) << ' ' << finding.rule->name << ' ' << path_in_plan(open, finding) << ':' << at.line << ':'
       << at.column << " `" << open.sources.text(finding.at()) << '`';
  return text.str();
}

std::string words(const Expected& expected) {
  std::ostringstream text;
  text << severity_name(expected.severity) << ' ' << expected.rule << ' ' << expected.path << ':' << expected.line << ':' << expected.column
       << " `" << expected.text << '`';
  return text.str();
}

std::string lines_of(const std::set<std::string>& all) {
  std::string lines;
  for (const std::string& line : all) lines += line + "\n";
  return lines;
}

std::vector<const Diagnostic*> new_findings(const workspace::OpenPlan& open, const std::set<Found>& known) {
  std::vector<const Diagnostic*> fresh;
  for (const Diagnostic& finding : open.findings)
    if (!known.contains(found_of(open, finding))) fresh.push_back(&finding);
  return fresh;
}

// What the terminals of most people give it: two columns for a picture, none for what joins two.
std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    columns += point.value >= 0x1F000 ? 2 : point.value == 0x200D || point.value == 0xFE0F ? 0 : 1;
    at += point.bytes;
  }
  return columns;
}

// The text of `line` that stands above the carets.
std::string above(std::string_view line, std::string_view carets) {
  const std::size_t begin = columns_of(carets.substr(0, carets.find('^')));
  const std::size_t end = begin + static_cast<std::size_t>(std::count(carets.begin(), carets.end(), '^'));
  std::string text;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = code_point_at(line, at);
    const std::string_view character = line.substr(at, point.bytes);
    if (column >= begin && column < end) text += character;
    column += columns_of(character);
    at += point.bytes;
  }
  return text;
}

}  // namespace

TEST_CASE("each of a hundred faults alone gives one finding, exactly where it was made") {
  const std::vector<Fault> faults = all_faults();
  CHECK(faults.size() >= 100);
  PlanCopy copy(plan_folder);
  const std::set<Found> untouched = all_found(*copy.open());
  for (const Fault& fault : faults) {
    CAPTURE(fault.name);
    CAPTURE(fault.number);
    copy.prepare(fault);
    const std::set<Found> before = fault.line_ends == LineEnds::crlf ? all_found(*copy.open()) : untouched;
    const Change change = copy.seed(fault);
    const auto open = copy.open();
    copy.restore(fault);

    std::set<Found> known;
    for (const Found& found : before) known.insert(moved(found, change));
    const auto fresh = new_findings(*open, known);
    std::string said;
    for (const Diagnostic* finding : fresh) said += words(*open, *finding) + "\n";
    CHECK(said == words(fault.expected) + "\n");

    std::set<std::pair<std::string, std::string>> vanished;
    const std::set<Found> after = all_found(*open);
    for (const Found& found : known)
      if (!after.contains(found)) vanished.emplace(found.rule, found.path);
    std::set<std::pair<std::string, std::string>> foreseen;
    for (const Vanishing& gone : fault.vanishing) foreseen.emplace(gone.rule, gone.path);
    CHECK(vanished == foreseen);
  }
}

TEST_CASE("carets stand under exactly the faulty characters, also after accents and pictures") {
  PlanCopy copy(plan_folder);
  const Style style{.colour = false, .unicode = true, .width = 1000};
  std::size_t after_accents = 0;
  std::size_t after_pictures = 0;
  for (const Fault& fault : all_faults()) {
    const std::string& text = fault.expected.text;
    if (display_width(text) == 0 || printable(text) != text) continue;  // shown by its name
    CAPTURE(fault.name);
    copy.prepare(fault);
    copy.seed(fault);
    const auto open = copy.open();
    copy.restore(fault);
    const auto finding = std::find_if(open->findings.begin(), open->findings.end(),
                                      [&](const Diagnostic& each) { return words(*open, each) == words(fault.expected); });
    REQUIRE(finding != open->findings.end());
    const auto place = render::find_place(open->sources, finding->at());
    REQUIRE(place.has_value());
    const std::vector<std::string> lines = render::excerpt({{*place, "", true}}, Colour::none, 6, style);
    REQUIRE(lines.size() == 3);
    CHECK(above(lines[1], lines[2]) == text);
    const std::string_view line = lines[1];
    const std::string_view left = line.substr(0, line.find(text));
    after_accents += left.find("\u00e9") != std::string_view::npos ? 1U : 0U;
    after_pictures += left.find("\U0001F600") != std::string_view::npos ? 1U : 0U;
  }
  CHECK(after_accents >= 10);
  CHECK(after_pictures >= 3);
}

TEST_CASE("faults of many files at once are all found, and nothing else") {
  // Rounds of one fault a file. What YAML itself refuses hides a part of the plan: those stand together in rounds of their own.
  const std::vector<Fault> faults = all_faults();
  std::map<std::pair<bool, std::string>, std::size_t> rounds_of_file;
  std::map<std::pair<bool, std::size_t>, std::vector<const Fault*>> rounds;
  for (const Fault& fault : faults) {
    if (!fault.alone.empty()) continue;
    std::set<std::string> files{fault.path, fault.expected.path};
    std::size_t round = 0;
    for (const std::string& file : files) round = std::max(round, rounds_of_file[{fault.hides, file}]);
    for (const std::string& file : files) rounds_of_file[{fault.hides, file}] = round + 1;
    rounds[{fault.hides, round}].push_back(&fault);
  }
  PlanCopy copy(plan_folder);
  const std::set<Found> untouched = all_found(*copy.open());
  for (const auto& each_round : rounds) {
    const std::vector<const Fault*>& together = each_round.second;
    std::set<std::string> expected;
    std::set<Found> known = untouched;
    for (const Fault* fault : together) {
      CAPTURE(fault->name);
      copy.prepare(*fault);
      if (fault->line_ends == LineEnds::crlf) known = all_found(*copy.open());
    }
    for (const Fault* fault : together) {
      const Change change = copy.seed(*fault);
      std::set<Found> shifted;
      for (const Found& found : known) shifted.insert(moved(found, change));
      known = std::move(shifted);
      expected.insert(words(fault->expected));
    }
    const auto open = copy.open();
    for (const Fault* fault : together) copy.restore(*fault);
    std::set<std::string> said;
    for (const Diagnostic* finding : new_findings(*open, known)) said.insert(words(*open, *finding));
    CAPTURE(each_round.first.second);
    CHECK(lines_of(said) == lines_of(expected));
  }
}

}  // namespace ctg::faults
