// Every page of the manual: its bad example shows the fault, its good example does not, and both are plans that can be read.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "plan_in_memory.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::test {
namespace {

const Date example_day = *make_date(2026, 6, 30);

bool finds(const ReadPlan& read, const RuleInfo& rule) {
  const auto& all = read.findings.all();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& finding) { return finding.rule == &rule; });
}

bool finds_another_about_reading(const ReadPlan& read, const RuleInfo& rule) {
  const auto& all = read.findings.all();
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& finding) { return finding.rule != &rule && is_about_reading(finding); });
}

// What follows a French letter or word without the no-break space that typography asks for.
bool breaks_french_typography(std::string_view text) {
  for (const std::string_view wrong : {" :", " ;", " ?", " !", "« ", " »", "..", "veuillez"})
    if (text.find(wrong) != std::string_view::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("the bad example of every page shows its fault and nothing else that hinders reading") {
  for (const RuleInfo* rule : workspace::all_rules()) {
    if (rule->bad.empty()) continue;  // what no text can show: a file that may not be opened
    const auto read = read_plan({example(rule->bad)}, example_day);
    CAPTURE(rule->name);
    CAPTURE(listed(*read));
    CHECK(finds(*read, *rule));
    CHECK_FALSE(finds_another_about_reading(*read, *rule));
  }
}

TEST_CASE("the good example of every page is read without that fault") {
  for (const RuleInfo* rule : workspace::all_rules()) {
    if (rule->good.empty()) continue;
    const auto read = read_plan({example(rule->good)}, example_day);
    CAPTURE(rule->name);
    CAPTURE(listed(*read));
    CHECK_FALSE(finds(*read, *rule));
    CHECK_FALSE(finds_another_about_reading(*read, *rule));
  }
}

TEST_CASE("every page is written in both languages, by the rules of their typography") {
  std::set<std::string_view> names;
  for (const RuleInfo* rule : workspace::all_rules()) {
    CAPTURE(rule->name);
    CHECK(names.insert(rule->name).second);
    CHECK(rule->name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    for (const Language language : {Language::english, Language::french}) {
      CHECK(rule->summary.in(language).ends_with('.'));
      CHECK(rule->why.in(language).ends_with('.'));
    }
    CHECK(rule->why.in(Language::english) != rule->why.in(Language::french));
    CAPTURE(rule->why.in(Language::french));
    CHECK_FALSE(breaks_french_typography(rule->summary.in(Language::french)));
    CHECK_FALSE(breaks_french_typography(rule->why.in(Language::french)));
  }
}

TEST_CASE("what the findings of the examples say is complete in both languages") {
  for (const RuleInfo* rule : workspace::all_rules()) {
    if (rule->bad.empty()) continue;
    const auto read = read_plan({example(rule->bad)}, example_day);
    for (const Diagnostic& finding : read->findings.all()) {
      if (finding.rule != rule) continue;
      CAPTURE(rule->name);
      for (const Language language : {Language::english, Language::french}) {
        CAPTURE(spoken(finding.message, language));
        CHECK_FALSE(spoken(finding.message, language).ends_with('.'));
        for (const Label& label : finding.labels)
          if (label.says) CHECK_FALSE(spoken(*label.says, language).empty());
        if (finding.help) CHECK_FALSE(spoken(*finding.help, language).empty());
      }
      CHECK_FALSE(breaks_french_typography(spoken(finding.message, Language::french)));
      if (finding.help) CHECK_FALSE(breaks_french_typography(spoken(*finding.help, Language::french)));
    }
  }
}

TEST_CASE("a fix that an example offers takes its finding away and breaks nothing that is read") {
  for (const RuleInfo* rule : workspace::all_rules()) {
    if (rule->bad.empty()) continue;
    const NamedText bad = example(rule->bad);
    const auto read = read_plan({bad}, example_day);
    std::vector<TextEdit> edits;
    for (const Diagnostic& finding : read->findings.all())
      if (finding.rule == rule && finding.fix) edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
    if (edits.empty()) continue;
    std::sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.at.begin > b.at.begin; });
    NamedText mended = bad;
    for (const TextEdit& edit : edits) mended.text.replace(edit.at.begin, edit.at.end - edit.at.begin, edit.replacement);
    const auto again = read_plan({mended}, example_day);
    CAPTURE(rule->name);
    CAPTURE(mended.text);
    CAPTURE(listed(*again));
    CHECK_FALSE(finds(*again, *rule));
    CHECK_FALSE(finds_another_about_reading(*again, *rule));
  }
}

}  // namespace ctg::test
