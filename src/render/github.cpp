// Findings as GitHub Actions reads them: workflow commands that become annotations.
#include <array>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

constexpr std::size_t most_shown = 10;  // of each kind, a step: GitHub drops the others without a word

constexpr Text not_shown{"{0} more {0:finding|findings} than GitHub shows: `ctg check --format text` shows them all",
                         "{0} {0:constat|constats} de plus que GitHub n'en montre\u00A0: `ctg check --format text` les montre tous"};

// From the gravest to the lightest: the order in which they are written.
enum Kind : std::size_t { error_kind, warning_kind, notice_kind, kinds };

std::optional<Kind> kind_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return error_kind;
    case Severity::warning:
      return warning_kind;
    case Severity::information:
      return notice_kind;
    case Severity::off:
      break;
  }
  return std::nullopt;
}

std::string escaped_data(std::string text) {
  return replace_all(replace_all(replace_all(std::move(text), "%", "%25"), "\r", "%0D"), "\n", "%0A");
}

std::string escaped_property(std::string text) { return replace_all(replace_all(escaped_data(std::move(text)), ":", "%3A"), ",", "%2C"); }

// GitHub wants columns of one line only.
std::string properties(const std::optional<Place>& place, const std::string& title) {
  std::string text;
  if (place) {
    text += " file=" + escaped_property(printable(plain_path(*place->file))) + ",line=" + std::to_string(place->begin.line);
    if (place->begin.line == place->end.line) text += ",col=" + std::to_string(place->begin.column);
    text += ",endLine=" + std::to_string(place->end.line);
    if (place->begin.line == place->end.line) text += ",endColumn=" + std::to_string(place->end.column);
  }
  if (!title.empty()) text += (text.empty() ? " title=" : ",title=") + escaped_property(title);
  return text;
}

class GithubStream : public Stream {
 public:
  explicit GithubStream(const Wish& wish) : wish_(wish) { wish_.style.colour = false; }

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    std::array<std::size_t, kinds> written{};
    for (const Diagnostic& diagnostic : diagnostics) {
      Finding finding{.text = {}, .severity = diagnostic.severity};
      const std::optional<Kind> kind = kind_of(diagnostic.severity);
      if (kind && written.at(*kind)++ < most_shown) finding.text = command(sources, diagnostic, *kind);
      part.findings.push_back(std::move(finding));
    }
    return part;
  }

  std::string end() override {
    std::string text;
    for (const std::vector<std::string>& commands : held_)
      for (const std::string& command : commands) text += command;
    std::string last = totals_words(totals(), wish_);
    if (dropped_ > 0) last += (wish_.style.unicode ? " · " : " - ") + spoken(wish_.language, not_shown, dropped_);
    return text + last + "\n";
  }

 protected:
  // Nothing leaves before the end: the gravest come first, whatever plan they are of.
  void add(std::string&, const Finding& finding) override {
    const std::optional<Kind> kind = kind_of(finding.severity);
    if (!kind) return;
    if (held_.at(*kind).size() < most_shown)
      held_.at(*kind).push_back(finding.text);
    else
      ++dropped_;
  }

 private:
  // The log shows the data alone: it begins with the place, and the annotation keeps it.
  std::string command(const SourceMap& sources, const Diagnostic& diagnostic, Kind kind) const {
    static constexpr std::array<std::string_view, kinds> words{"error", "warning", "notice"};
    const std::optional<Place> place = main_place(sources, diagnostic);
    const std::string data =
        (place ? place_words(*place) + ": " : std::string()) + join(lines_of(sources, diagnostic, wish_.language), "\n");
    return "::" + std::string(words.at(kind)) + properties(place, rule_name(diagnostic)) + "::" + escaped_data(data) + "\n";
  }

  Wish wish_;
  std::array<std::vector<std::string>, kinds> held_;
  std::size_t dropped_ = 0;
};

}  // namespace

std::unique_ptr<Stream> make_github_stream(const Wish& wish) { return std::make_unique<GithubStream>(wish); }

}  // namespace ctg::render
