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
  std::size_t files = 0;
  std::size_t plans = 0;

  Totals& operator+=(const Totals& other);
};

// How people want it. Machine formats heed none of it.
struct Wish {
  Language language = Language::french;
  Style style;
  std::size_t limit = 100;  // findings shown
  Date today;               // the day the plans were judged by: machine formats say it
};

// The findings of one plan, each ready to be written.
struct Part {
  std::vector<std::string> findings;
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
  virtual std::size_t limit() const { return SIZE_MAX; }
  const Totals& totals() const { return totals_; }
  std::size_t shown() const { return shown_.load(std::memory_order_relaxed); }
  std::size_t held_back() const { return held_back_; }
  bool begun() const { return begun_; }

 private:
  Totals totals_;
  std::atomic<std::size_t> shown_ = 0;  // asked by the threads that prepare
  std::size_t held_back_ = 0;  // beyond the limit
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

std::span<const Format> formats();
// None for a name that is no format's.
const Format* find_format(std::string_view name);

}  // namespace ctg::render
