// Findings as GitLab's Code Quality reads them: a JSON list, each with a fingerprint of its own.
#include "base/digest.hpp"
#include "base/text.hpp"
#include "document/data.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

constexpr std::string_view before_fingerprint = "\"fingerprint\":\"";

std::string_view severity_word(Severity severity) {
  if (severity == Severity::error) return "major";
  return severity == Severity::warning ? "minor" : "info";
}

// Every finding needs a place: one that stands nowhere is shown at the head of the plan's first file.
Data location(const SourceMap& sources, const std::optional<Place>& place) {
  std::string path = ".";
  if (place)
    path = plain_path(*place->file);
  else if (sources.size() > 0)
    path = plain_path(sources.file(FileId{0}));
  return Data::Object{{"path", std::move(path)}, {"lines", Data::Object{{"begin", place ? Data(place->begin.line) : Data(1)}}}};
}

class GitlabStream : public Stream {
 public:
  explicit GitlabStream(const Wish& wish) : language_(wish.language) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    for (const Diagnostic& diagnostic : diagnostics) {
      Finding finding = finding_of(sources, diagnostic);
      finding.text = write_json_line(Data::Object{{"check_name", rule_name(diagnostic)},
                                                  {"description", join(lines_of(sources, diagnostic, language_), " · ")},
                                                  {"fingerprint", hexadecimal(finding.identity)},
                                                  {"location", location(sources, main_place(sources, diagnostic))},
                                                  {"severity", severity_word(diagnostic.severity)}});
      finding.text.pop_back();
      part.findings.push_back(std::move(finding));
    }
    return part;
  }

  std::string end() override { return (begun() ? std::string() : begin()) + (shown() > 0 ? "\n]\n" : "]\n"); }

 protected:
  std::string begin() override { return "["; }
  std::string separator() const override { return ","; }
  void add(std::string& text, const Finding& finding) override {
    std::string written = finding.text;
    fingerprints_.complete(written, before_fingerprint, finding.identity);
    text += "\n  " + written;
  }

 private:
  Language language_;
  Fingerprints fingerprints_;
};

}  // namespace

std::unique_ptr<Stream> make_gitlab_stream(const Wish& wish) { return std::make_unique<GitlabStream>(wish); }

}  // namespace ctg::render
