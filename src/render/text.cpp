// Findings for people: what, where, the lines at fault, and what to do; the count comes last.
#include <algorithm>

#include "base/log_commands.hpp"
#include "base/unicode.hpp"
#include "document/terminal_line.hpp"
#include "render/excerpt.hpp"
#include "render/finding_words.hpp"
#include "render/render.hpp"

namespace ctg::render {
namespace {

constexpr std::size_t widest_text = 100;

constexpr Text more_findings{"{0} more {0:finding|findings}, not shown", "{0} {0:autre constat non affiché|autres constats non affichés}"};
constexpr Text fixes_possible{"{0} safe {0:correction|corrections} possible: `ctg check --fix` (`-n` to look first)",
                              "{0} {0:correction sûre possible|corrections sûres possibles}\u00A0: `ctg check --fix` (`-n` pour voir "
                              "d'abord)"};

// One finding at a time; its own lines, shared by no other thread.
class FindingText {
 public:
  FindingText(const SourceMap& sources, const Wish& wish)
      : sources_(sources),
        wish_(wish),
        lines_(wish.style, wish.language),
        text_width_(std::min<std::size_t>(wish.style.width, widest_text)) {}

  std::string write(const Diagnostic& diagnostic) {
    text_.clear();
    append_finding(diagnostic);
    return inert_in_logs(std::move(text_));
  }

 private:
  std::string say(const Message& message) const { return spoken(message, wish_.language); }

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
    std::string what(spoken(severity_label(diagnostic.severity), wish_.language));
    if (diagnostic.rule != nullptr) what += "[" + std::string(diagnostic.rule->name) + "]";
    what = painted(wish_.style, colour_of(diagnostic.severity), what);
    if (!marks.empty() && marks.front().main) what += " " + painted(wish_.style, Colour::bold, place_words(marks.front().place));
    append_line(what);
  }

  std::vector<Mark> find_marks(const Diagnostic& diagnostic) const {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < diagnostic.labels.size(); ++i) {
      const Label& label = diagnostic.labels[i];
      const std::optional<Place> place = find_place(sources_, label.at);
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
        append_line(std::string(gutter, ' ') + (wish_.style.unicode ? " → " : " > ") +
                    painted(wish_.style, Colour::bold, place_words(marks.front().place)));
      if (!file->bytes().empty())  // one that was not read, or says nothing, has no line to show
        for (const std::string& line : excerpt({marks.begin(), others}, colour_of(diagnostic.severity), gutter, wish_.style))
          append_line(line);
      marks.erase(marks.begin(), others);
      first = false;
    }
  }

  void append_remedies(const Diagnostic& diagnostic, std::size_t gutter) {
    const std::string label = spoken(help_label, wish_.language);
    for (const std::string& remedy : remedies(diagnostic, wish_.language)) append_remedy(gutter, label + remedy);
  }

  void append_remedy(std::size_t gutter, std::string_view text) {
    append_wrapped(std::string(gutter + 1, ' ') + painted(wish_.style, Colour::grey, "=") + " ", gutter + 3, text);
  }

  const SourceMap& sources_;
  const Wish& wish_;
  document::TerminalLines lines_;
  std::size_t text_width_;  // 0: not wrapped
  std::string text_;
};

class TextStream : public Stream {
 public:
  explicit TextStream(const Wish& wish) : wish_(wish) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    FindingText text(sources, wish_);
    // What earlier plans have filled the page with only grows: beyond the limit a finding is counted, not written.
    const std::size_t room = wish_.limit - std::min(wish_.limit, shown());
    for (const Diagnostic& diagnostic : diagnostics)
      part.findings.push_back({part.findings.size() < room ? text.write(diagnostic) : std::string()});
    return part;
  }

  std::string end() override {
    const std::string_view dots = wish_.style.unicode ? "… " : "... ";
    std::string text = held_back() == 0 ? "" : std::string(dots) + say(more_findings, held_back()) + "\n\n";
    return text + totals_words(totals(), wish_) + "\n" +
           (totals().safe_fixes == 0 ? "" : spoken(wish_.language, fixes_possible, totals().safe_fixes) + "\n");
  }

 protected:
  std::size_t limit() const override { return wish_.limit; }

 private:
  std::string say(Text sentence, std::size_t number) const { return spoken(wish_.language, sentence, number); }

  Wish wish_;
};

}  // namespace

std::unique_ptr<Stream> make_text_stream(const Wish& wish) { return std::make_unique<TextStream>(wish); }

}  // namespace ctg::render
