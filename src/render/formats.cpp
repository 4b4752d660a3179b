// The catalogue of formats for findings: a name, a sentence and a function each.
#include <algorithm>
#include <array>

#include "render/render.hpp"

namespace ctg::render {

Totals& Totals::operator+=(const Totals& other) {
  errors += other.errors;
  warnings += other.warnings;
  informations += other.informations;
  safe_fixes += other.safe_fixes;
  files += other.files;
  plans += other.plans;
  return *this;
}

Totals count_findings(const SourceMap& sources, std::span<const Diagnostic> diagnostics) {
  Totals totals{.files = sources.size(), .plans = 1};
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::error) ++totals.errors;
    if (diagnostic.severity == Severity::warning) ++totals.warnings;
    if (diagnostic.severity == Severity::information) ++totals.informations;
    if (diagnostic.fix && diagnostic.fix->safe) ++totals.safe_fixes;
  }
  return totals;
}

std::string Stream::part(const Part& part) {
  std::string text = begun_ ? std::string() : begin();
  begun_ = true;
  totals_ += part.totals;
  for (const Finding& finding : part.findings) {
    if (shown_ >= limit()) {
      ++held_back_;
      continue;
    }
    if (shown_ > 0) text += separator();
    add(text, finding);
    ++shown_;
  }
  return text;
}

std::span<const Format> formats() {
  static constexpr std::array catalogue{
      Format{"text", {"text for people, with the lines at fault", "texte pour les personnes, avec les lignes en cause"}, make_text_stream},
      Format{"json", {"JSON, schema `ctg.check/1`", "JSON, schéma `ctg.check/1`"}, make_json_stream},
      Format{"github", {"annotations of GitHub Actions", "annotations de GitHub Actions"}, make_github_stream},
      Format{"gitlab", {"GitLab's Code Quality report", "rapport Code Quality de GitLab"}, make_gitlab_stream},
      Format{"sarif", {"SARIF 2.1.0, for code scanning", "SARIF 2.1.0, pour l'analyse de code"}, make_sarif_stream},
      Format{"junit", {"JUnit XML, for test reports", "XML JUnit, pour les rapports de tests"}, make_junit_stream},
      Format{"rdjson", {"diagnostics of reviewdog", "diagnostics de reviewdog"}, make_rdjson_stream},
  };
  return catalogue;
}

const Format* find_format(std::string_view name) {
  const std::span<const Format> all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace ctg::render
