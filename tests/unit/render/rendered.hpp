// Findings written in a format, as one text.
#pragma once

#include <string>
#include <string_view>

#include "render/render.hpp"
#include "sample.hpp"

namespace ctg::render {

inline const RuleInfo& rule_for_tests() {
  static const RuleInfo rule{"late", Family::time, Severity::warning, Text{"x"}, Text{"x"}, "", ""};
  return rule;
}

inline std::string rendered(std::string_view format, const Sample& sample, const Wish& wish = {}) {
  const auto stream = find_format(format)->make(wish);
  const std::string findings = stream->part(stream->prepare(sample.sources, sample.diagnostics));
  return findings + stream->end();
}

// Fills the sample with a file and one finding on each of the places where it has `what`.
inline void find_each(Sample& sample, const std::string& path, const std::string& bytes, std::string_view what,
                      Severity severity = Severity::error) {
  const FileId file = sample.sources.add(path, bytes);
  Findings findings;
  for (std::size_t at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + 1))
    findings.add(rule_for_tests(), span_of(sample.sources, file, what, at), Text{"odd", "singulier"}).severity = severity;
  for (Diagnostic& found : findings.all()) sample.diagnostics.push_back(found);
}

}  // namespace ctg::render
