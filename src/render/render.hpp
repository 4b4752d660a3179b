// Findings as text for people and for machines: the formats, by name.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/style.hpp"
#include "diag/diagnostic.hpp"
#include "i18n/language.hpp"
#include "source/source_map.hpp"

namespace ctg::render {

// What was read, and what was found.
struct Totals {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t informations = 0;
  std::size_t safe_fixes = 0;  // findings that `check --fix` corrects
  std::size_t files = 0;
  std::size_t plans = 0;

  Totals& operator+=(const Totals& other);
};

// How people want it. The JSON of `ctg.check/1` heeds none of it; the other machine formats only the language of what they let people
// read, and what is a failure.
struct Wish {
  Language language = Language::french;
  Style style;
  std::size_t limit = 100;             // findings shown
  Date today;                          // the day the plans were judged by: machine formats say it
  Severity fail_on = Severity::error;  // from here up a finding is a failure, where a format tells them apart
  std::string_view version = {};       // of the program
};

// One finding, ready to be written but for what depends on those before it.
struct Finding {
  std::string text;
  Severity severity = Severity::off;
  const RuleInfo* rule = nullptr;
  std::uint64_t identity = 0;  // equal for findings that only their order tells apart
};

// The findings of one plan.
struct Part {
  std::vector<Finding> findings;
  Totals totals;
};

// Findings of one plan after the other, as one text that ends with a line end.
class Stream {
 public:
  virtual ~Stream() = default;
  // May run on several threads at once. The diagnostics are sorted.
  virtual Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const = 0;
  // What follows is called by one thread at a time, in the order of the plans.
  std::string part(const Part& part);
  virtual std::string end() = 0;

 protected:
  virtual std::string begin() { return {}; }
  virtual std::string separator() const { return {}; }
  virtual void add(std::string& text, const Finding& finding) { text += finding.text; }
  virtual std::size_t limit() const { return SIZE_MAX; }
  const Totals& totals() const { return totals_; }
  std::size_t shown() const { return shown_.load(std::memory_order_relaxed); }
  std::size_t held_back() const { return held_back_; }
  bool begun() const { return begun_; }

 private:
  Totals totals_;
  std::atomic<std::size_t> shown_ = 0;  // asked by the threads that prepare
  std::size_t held_back_ = 0;           // beyond the limit
  bool begun_ = false;
};

// How many of each weight, in one plan of so many files.
Totals count_findings(const SourceMap& sources, std::span<const Diagnostic> diagnostics);

struct Format {
  std::string_view name;  // as `--format` takes it
  Text sentence;
  std::unique_ptr<Stream> (*make)(const Wish& wish);
};

std::unique_ptr<Stream> make_text_stream(const Wish& wish);
// `ctg.check/1`: the same bytes in every language and style, one finding a line.
std::unique_ptr<Stream> make_json_stream(const Wish& wish);
// Workflow commands of GitHub Actions: at most ten of each kind, as many as it shows, the gravest first.
std::unique_ptr<Stream> make_github_stream(const Wish& wish);
// GitLab's Code Quality report.
std::unique_ptr<Stream> make_gitlab_stream(const Wish& wish);
// SARIF 2.1.0, with the rules that found something.
std::unique_ptr<Stream> make_sarif_stream(const Wish& wish);
// JUnit's XML in its strictest dialect: a suite a file, a case a rule.
std::unique_ptr<Stream> make_junit_stream(const Wish& wish);
// The diagnostic format of reviewdog.
std::unique_ptr<Stream> make_rdjson_stream(const Wish& wish);

std::span<const Format> formats();
// None for a name that is no format's.
const Format* find_format(std::string_view name);

}  // namespace ctg::render
