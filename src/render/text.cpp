// Findings for people: what, where, the lines at fault, and what to do; the count comes last.
#include <algorithm>

#include "base/unicode.hpp"
#include "document/terminal_line.hpp"
#include "render/excerpt.hpp"
#include "render/render.hpp"

namespace ctg::render {
namespace {

constexpr std::size_t widest_text = 100;

constexpr Text help_label{"help: ", "aide\u00A0: "};
constexpr Text fixed_by{"fixed by `ctg check --fix`", "corrigé par `ctg check --fix`"};
constexpr Text more_findings{"{0} more {0:finding|findings}, not shown", "{0} {0:autre constat non affiché|autres constats non affichés}"};
constexpr Text error_count{"{0} {0:error|errors}", "{0} {0:erreur|erreurs}"};
constexpr Text warning_count{"{0} {0:warning|warnings}", "{0} {0:avertissement|avertissements}"};
constexpr Text information_count{"{0} {0:information|informations}", "{0} {0:information|informations}"};
constexpr Text files_read{"{0} {0:file|files} read", "{0} {0:fichier lu|fichiers lus}"};
constexpr Text plans_read{"{0} {0:plan|plans}", "{0} {0:convention|conventions}"};
constexpr Text nothing_found{"nothing to report", "rien à signaler"};
constexpr Text fixable_count{"{0} {0:finding|findings} can be fixed with `ctg check --fix`",
                             "{0} {0:constat peut être corrigé|constats peuvent être corrigés} par `ctg check --fix`"};

Colour colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Colour::red;
    case Severity::warning:
      return Colour::yellow;
    case Severity::information:
      return Colour::blue;
    case Severity::off:
      break;
  }
  return Colour::grey;
}

bool has_safe_fix(const Diagnostic& diagnostic) { return diagnostic.fix && diagnostic.fix->safe; }

class TextReport {
 public:
  explicit TextReport(const Input& input)
      : input_(input), lines_(input.style, input.language), text_width_(std::min<std::size_t>(input.style.width, widest_text)) {}

  std::string write() {
    const std::size_t shown = std::min(input_.diagnostics.size(), input_.limit);
    for (std::size_t i = 0; i < shown; ++i) append_finding(input_.diagnostics[i]);
    if (shown < input_.diagnostics.size()) {
      const std::string more = spoken(input_.language, more_findings, input_.diagnostics.size() - shown);
      append_line((input_.style.unicode ? "… " : "... ") + more);
      append_line("");
    }
    append_summary();
    return std::move(text_);
  }

 private:
  std::string say(const Message& message) const { return spoken(message, input_.language); }

  void append_line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }

  // `begin` takes `indent` columns; what comes after the first line stands below the text.
  void append_wrapped(std::string begin, std::size_t indent, std::string_view text) {
    const std::size_t room = text_width_ == 0 ? 0 : std::max(text_width_, indent + 20) - indent;
    for (const auto& line : lines_.wrapped(lines_.words(text, Colour::none), room)) {
      append_line(begin + lines_.painted(line));
      begin.assign(indent, ' ');
    }
  }

  void append_finding(const Diagnostic& diagnostic) {
    std::vector<Mark> marks = find_marks(diagnostic);
    append_header(diagnostic, marks);
    append_wrapped("  ", 2, say(diagnostic.message));
    std::uint32_t last_line = 1;
    for (const Mark& mark : marks) last_line = std::max(last_line, mark.place.begin.line);
    const std::size_t gutter = std::max<std::size_t>(2 + std::to_string(last_line).size(), 4);
    append_excerpts(diagnostic, marks, gutter);
    append_remedies(diagnostic, gutter);
    append_line("");
  }

  void append_header(const Diagnostic& diagnostic, const std::vector<Mark>& marks) {
    std::string what(spoken(severity_label(diagnostic.severity), input_.language));
    if (diagnostic.rule != nullptr) what += "[" + std::string(diagnostic.rule->name) + "]";
    what = painted(input_.style, colour_of(diagnostic.severity), what);
    if (!marks.empty() && marks.front().main) what += " " + painted(input_.style, Colour::bold, place_words(marks.front().place));
    append_line(what);
  }

  std::vector<Mark> find_marks(const Diagnostic& diagnostic) const {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < diagnostic.labels.size(); ++i) {
      const Label& label = diagnostic.labels[i];
      const std::optional<Place> place = find_place(input_.sources, label.at);
      if (place) marks.push_back({*place, label.says ? printable(say(*label.says)) : "", i == 0});
    }
    return marks;
  }

  // The file of the first mark, then the other files in the order they come.
  void append_excerpts(const Diagnostic& diagnostic, std::vector<Mark> marks, std::size_t gutter) {
    bool first = true;
    while (!marks.empty()) {
      const SourceFile* file = marks.front().place.file;
      const auto others = std::stable_partition(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.place.file == file; });
      if (!first || !marks.front().main)
        append_line(std::string(gutter, ' ') + (input_.style.unicode ? " → " : " > ") +
                    painted(input_.style, Colour::bold, place_words(marks.front().place)));
      for (const std::string& line : excerpt({marks.begin(), others}, colour_of(diagnostic.severity), gutter, input_.style))
        append_line(line);
      marks.erase(marks.begin(), others);
      first = false;
    }
  }

  void append_remedies(const Diagnostic& diagnostic, std::size_t gutter) {
    std::vector<std::string> remedies;
    if (diagnostic.help) remedies.push_back(say(*diagnostic.help));
    if (diagnostic.fix && (remedies.empty() || remedies.front() != say(diagnostic.fix->says)))
      remedies.push_back(say(diagnostic.fix->says));
    const std::string label = spoken(help_label, input_.language);
    for (const std::string& remedy : remedies) append_remedy(gutter, label + remedy);
    if (has_safe_fix(diagnostic)) append_remedy(gutter, spoken(fixed_by, input_.language));
  }

  void append_remedy(std::size_t gutter, std::string_view text) {
    append_wrapped(std::string(gutter + 1, ' ') + painted(input_.style, Colour::grey, "=") + " ", gutter + 3, text);
  }

  std::size_t count(Severity severity) const {
    return static_cast<std::size_t>(std::count_if(input_.diagnostics.begin(), input_.diagnostics.end(),
                                                  [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; }));
  }

  void append_summary() {
    std::string found;
    const auto add = [&](Severity severity, Text sentence) {
      const std::size_t number = count(severity);
      if (number == 0) return;
      if (!found.empty()) found += ", ";
      found += painted(input_.style, colour_of(severity), spoken(input_.language, sentence, number));
    };
    add(Severity::error, error_count);
    add(Severity::warning, warning_count);
    add(Severity::information, information_count);
    if (found.empty()) found = painted(input_.style, Colour::green, spoken(nothing_found, input_.language));
    std::string read = spoken(input_.language, files_read, input_.summary.files);
    if (input_.summary.plans > 1) read += ", " + spoken(input_.language, plans_read, input_.summary.plans);
    append_line(found + (input_.style.unicode ? " · " : " - ") + read);
    const auto fixable = static_cast<std::size_t>(std::count_if(input_.diagnostics.begin(), input_.diagnostics.end(), has_safe_fix));
    if (fixable > 0) append_line(spoken(input_.language, fixable_count, fixable));
  }

  const Input& input_;
  document::TerminalLines lines_;
  std::size_t text_width_;  // 0: not wrapped
  std::string text_;
};

}  // namespace

std::string render_text(const Input& input) { return TextReport(input).write(); }

}  // namespace ctg::render
