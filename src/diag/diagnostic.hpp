// A finding, as data until the last moment: what is wrong, where, and what to do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/rule_info.hpp"
#include "i18n/message.hpp"
#include "source/span.hpp"

namespace ctg {

struct Label {
  Span at;
  std::optional<Message> says;  // under the carets; none for the place itself
};

// How far an edit reaches from its place. Whoever knows a value and not how its file is written (a rule) asks for more than bytes; the
// edit is then settled into bytes, or given up, before anybody else sees it.
enum class Reach : std::uint8_t {
  bytes,         // the place itself becomes the replacement
  item,          // the value is an item of a list: the item goes, with what separates it
  entry,         // the value has a key: the entry goes
  behind_entry,  // the value has a key: the replacement is an entry of its own, written behind it
};

struct TextEdit {
  Span at;
  std::string replacement;
  Reach reach = Reach::bytes;
};

// A remedy as an edit. Safe: nothing else can have been meant.
struct Fix {
  Message says;
  std::vector<TextEdit> edits;
  bool safe = true;
};

struct Diagnostic {
  const RuleInfo* rule = nullptr;
  Severity severity = Severity::error;
  Message message;
  std::vector<Label> labels;    // the first is the place
  std::optional<Message> help;  // what to do next
  std::optional<Fix> fix;

  const Span& at() const { return labels.front().at; }

  // Chained after Findings::add.
  template <class... Values>
  Diagnostic& note(Span at, Text text, const Values&... values) {
    labels.push_back({at, ctg::message(text, values...)});
    return *this;
  }
  template <class... Values>
  Diagnostic& remedy(Text text, const Values&... values) {
    help = ctg::message(text, values...);
    return *this;
  }
  // A safe edit of one place, said as the remedy.
  template <class... Values>
  Diagnostic& replace(Span at, std::string replacement, Text text, const Values&... values) {
    fix = Fix{ctg::message(text, values...), {{at, std::move(replacement)}}, true};
    help = fix->says;
    return *this;
  }
  // The remedy that was said, as edits that are offered and never made unasked: something else may have been meant.
  Diagnostic& offer(std::vector<TextEdit> edits) {
    fix = Fix{help.value_or(message), std::move(edits), false};
    return *this;
  }
};

// Gathers diagnostics. A message's arguments must be those of its sentence.
class Findings {
 public:
  template <class... Values>
  Diagnostic& add(const RuleInfo& rule, Span at, Text text, const Values&... values) {
    return found_.emplace_back(
        Diagnostic{&rule, rule.severity, message(text, values...), {Label{at, std::nullopt}}, std::nullopt, std::nullopt});
  }
  // For the rule that is running.
  template <class... Values>
  Diagnostic& add(Span at, Text text, const Values&... values) {
    return add(*running_, at, text, values...);
  }
  void running(const RuleInfo& rule) { running_ = &rule; }
  std::vector<Diagnostic>& all() { return found_; }
  const std::vector<Diagnostic>& all() const { return found_; }

 private:
  const RuleInfo* running_ = nullptr;
  std::vector<Diagnostic> found_;
};

// By file, place and rule name; those found at one place by one rule stay in the order they came. What stands nowhere comes last.
void sort(std::vector<Diagnostic>& diagnostics);
std::size_t count(const std::vector<Diagnostic>& diagnostics, Severity severity);

}  // namespace ctg
