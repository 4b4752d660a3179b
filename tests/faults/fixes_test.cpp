// The fix of each seeded fault, made: the finding is gone and nothing new is there; and what `check --fix` makes of many at once.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <set>

#include "base/text.hpp"
#include "edit/difference.hpp"
#include "edit/splices.hpp"
#include "plan_copy.hpp"
#include "workspace/correction.hpp"

namespace ctg::faults {
namespace {

const std::string plan_folder = CTG_SOURCE_DIR "/plans/rivemont";

std::vector<Fault> all_faults() {
  std::ifstream in(CTG_SOURCE_DIR "/tests/faults/rivemont.txt", std::ios::binary);
  return parse_faults(std::string(std::istreambuf_iterator<char>(in), {}));
}

std::string path_in_plan(const workspace::OpenPlan& open, FileId file) {
  return open.sources.file(file).path().substr(open.folder.size() + 1);
}

// A finding without its place, which edits move.
std::string words(const workspace::OpenPlan& open, const Diagnostic& finding) {
  return std::string(severity_name(finding.severity)) + " " + std::string(finding.rule->name) + " " +
         path_in_plan(open, finding.at().file) + ": " + spoken(finding.message, Language::english);
}

std::multiset<std::string> all_words(const workspace::OpenPlan& open) {
  std::multiset<std::string> all;
  for (const Diagnostic& finding : open.findings) all.insert(words(open, finding));
  return all;
}

const Diagnostic* find(const workspace::OpenPlan& open, const Expected& expected) {
  for (const Diagnostic& finding : open.findings) {
    const Position at = open.sources.file(finding.at().file).position(finding.at().begin);
    if (finding.rule->name == expected.rule && path_in_plan(open, finding.at().file) == expected.path && at.line == expected.line &&
        at.column == expected.column)
      return &finding;
  }
  return nullptr;
}

// The bytes of the files with the fix made.
std::map<std::string, std::string> drafts_of(const workspace::OpenPlan& open, const Fix& fix) {
  edit::SplicesOfFiles splices;
  REQUIRE(splices.add(fix.edits));
  std::map<std::string, std::string> drafts;
  for (const auto& [file, changes] : splices.files()) {
    const SourceFile& source = open.sources.file(FileId{file});
    drafts[source.path()] = changes.applied(source.bytes());
  }
  return drafts;
}

// What the plan says after the fix that the untouched plan does not say.
std::string new_words(const workspace::OpenPlan& fixed, const std::multiset<std::string>& untouched) {
  const std::multiset<std::string> after = all_words(fixed);
  std::string fresh;
  for (const std::string& finding : after)
    if (after.count(finding) > untouched.count(finding)) fresh += finding + "\n";
  return fresh;
}

std::vector<std::string> comments_of(std::string_view bytes) {
  std::vector<std::string> comments;
  for (const std::string_view line : split(bytes, '\n')) {
    std::string_view text = trim(line);
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);  // which is corrected
    if (text.starts_with("#")) comments.emplace_back(text);
  }
  return comments;
}

// Lines of the old text that are not in the new one.
std::set<std::size_t> changed_lines(const workspace::CorrectedFile& file) {
  std::set<std::size_t> lines;
  for (const edit::Hunk& hunk : edit::difference(file.was, file.bytes)) {
    std::size_t number = hunk.old_begin;
    for (const edit::DifferenceLine& line : hunk.lines) {
      if (line.kind == edit::DifferenceLine::Kind::removed) lines.insert(number);
      if (line.kind != edit::DifferenceLine::Kind::added) ++number;
    }
  }
  return lines;
}

bool every(const workspace::OpenPlan&, const Diagnostic&) { return true; }

}  // namespace

TEST_CASE("of a hundred faults most have a fix that leaves the plan valid, and every safe one does") {
  const std::vector<Fault> faults = all_faults();
  PlanCopy copy(plan_folder);
  const std::multiset<std::string> untouched = all_words(*copy.open());
  std::size_t valid = 0;
  std::size_t safe = 0;
  for (const Fault& fault : faults) {
    CAPTURE(fault.name);
    copy.prepare(fault);
    copy.seed(fault);
    const auto open = copy.open();
    const Diagnostic* finding = find(*open, fault.expected);
    REQUIRE(finding != nullptr);
    if (finding->fix) {
      const auto drafts = drafts_of(*open, *finding->fix);
      const std::string fresh = new_words(*copy.open(&drafts), untouched);
      if (finding->fix->safe) {
        CHECK(fresh == "");
        ++safe;
      } else {
        INFO(fresh);
        WARN(fresh == "");
      }
      if (fresh.empty()) ++valid;
    }
    copy.restore(fault);
  }
  MESSAGE("a fix that leaves the plan valid: ", valid, " of ", faults.size(), ", ", safe, " of them safe");
  CHECK(valid * 100 >= faults.size() * 60);
}

TEST_CASE("many faults at once are corrected, and nothing else is touched") {
  const std::vector<Fault> faults = all_faults();
  PlanCopy copy(plan_folder);
  std::mt19937 random(42);
  for (int round = 0; round < 8; ++round) {
    std::vector<const Fault*> seeded;
    std::set<std::string> files;
    for (int tries = 0; tries < 24; ++tries) {
      const Fault& fault = faults[random() % faults.size()];
      if (fault.alone.empty() && files.insert(fault.path).second) seeded.push_back(&fault);
    }
    for (const Fault* fault : seeded) {
      copy.prepare(*fault);
      copy.seed(*fault);
    }
    std::map<std::string, std::set<std::size_t>> lines_of_fixes;
    const auto faulty = copy.open();
    for (const Diagnostic& finding : faulty->findings)
      if (finding.fix && finding.fix->safe)
        for (const TextEdit& edit : finding.fix->edits) {
          const SourceFile& source = faulty->sources.file(edit.at.file);
          lines_of_fixes[source.path()].insert(source.position(edit.at.begin).line);
        }
    const auto correction = workspace::correct(copy.request(), copy.options(), every);
    REQUIRE(correction.has_value());
    CHECK(join(correction->left_aside, " ") == "");
    std::map<std::string, std::string> drafts;
    for (const workspace::CorrectedFile& file : correction->files) {
      CAPTURE(file.path);
      drafts[file.path] = file.bytes;
      CHECK(comments_of(file.was) == comments_of(file.bytes));
      for (const std::size_t line : changed_lines(file)) CHECK(lines_of_fixes[file.path].contains(line));
    }
    // Once more changes nothing.
    auto options = copy.options();
    const auto again = copy.open(&drafts);
    for (const Diagnostic& finding : again->findings) CHECK_FALSE((finding.fix && finding.fix->safe));
    for (const Fault* fault : seeded) copy.restore(*fault);
  }
}

TEST_CASE("whatever key is struck by mistake, a correction changes only what is wrong") {
  PlanCopy copy(plan_folder);
  std::mt19937 random(7);
  const auto number = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  const std::string strokes = " \t\n:-,'\"[]{}#&*!|>%@`=x0oO.\\/\r~?";
  const auto plan = copy.open();
  const auto& files = plan->plan.files;
  std::size_t corrected = 0;
  for (int stroke = 0; stroke < 600; ++stroke) {
    const SourceFile& source = plan->sources.file(files[number(files.size())].id);
    std::string bytes(source.bytes());
    const std::size_t at = number(bytes.size());
    const std::size_t kind = number(3);
    if (kind == 0)
      bytes.erase(at, 1);
    else if (kind == 1)
      bytes.insert(at, 1, strokes[number(strokes.size())]);
    else
      bytes[at] = strokes[number(strokes.size())];
    CAPTURE(source.path());
    CAPTURE(at);
    CAPTURE(bytes.substr(at - std::min<std::size_t>(at, 40), 80));
    const std::string path = source.path() + ".stroke.yaml";
    std::ofstream(path, std::ios::binary) << bytes;
    const auto correction = workspace::correct({"", {path}}, copy.options(), every);
    std::remove(path.c_str());
    REQUIRE(correction.has_value());
    CHECK(join(correction->left_aside, " ") == "");
    for (const workspace::CorrectedFile& file : correction->files) {
      CHECK(comments_of(file.was) == comments_of(file.bytes));
      CHECK(changed_lines(file).size() <= 2 + file.corrections);
      ++corrected;
    }
    for (const Diagnostic& finding : correction->open->findings) CHECK_FALSE((finding.fix && finding.fix->safe));
  }
  CHECK(corrected > 10);
}

}  // namespace ctg::faults
