// Findings as GitHub Actions reads them: workflow commands that become annotations.
#include <array>

#include "base/text.hpp"
#include "render/finding_words.hpp"
#include "render/github_command.hpp"

namespace ctg::render {
namespace {

constexpr Text not_shown{"{0} more {0:finding|findings} than GitHub shows: `ctg check --format text` shows them all",
                         "{0} {0:constat|constats} de plus que GitHub n'en montre\u00A0: `ctg check --format text` les montre tous"};

std::optional<AnnotationLevel> level_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return AnnotationLevel::error;
    case Severity::warning:
      return AnnotationLevel::warning;
    case Severity::information:
      return AnnotationLevel::notice;
    case Severity::off:
      break;
  }
  return std::nullopt;
}

class GithubStream : public Stream {
 public:
  explicit GithubStream(const Wish& wish) : wish_(wish) { wish_.style.colour = false; }

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    std::array<std::size_t, annotation_levels> written{};
    for (const Diagnostic& diagnostic : diagnostics) {
      Finding finding{.text = {}, .severity = diagnostic.severity};
      const auto level = level_of(diagnostic.severity);
      if (level && written.at(static_cast<std::size_t>(*level))++ < most_annotations) finding.text = command(sources, diagnostic, *level);
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
    const auto level = level_of(finding.severity);
    if (!level) return;
    std::vector<std::string>& held = held_.at(static_cast<std::size_t>(*level));
    if (held.size() < most_annotations)
      held.push_back(finding.text);
    else
      ++dropped_;
  }

 private:
  std::string command(const SourceMap& sources, const Diagnostic& diagnostic, AnnotationLevel level) const {
    return github_command(
        {level, main_place(sources, diagnostic), rule_name(diagnostic), join(lines_of(sources, diagnostic, wish_.language), "\n")});
  }

  Wish wish_;
  std::array<std::vector<std::string>, annotation_levels> held_;
  std::size_t dropped_ = 0;
};

}  // namespace

std::unique_ptr<Stream> make_github_stream(const Wish& wish) { return std::make_unique<GithubStream>(wish); }

}  // namespace ctg::render
