// What reading a text makes the program say, as a page for people to read.
#include "told_findings.hpp"

#include "base/unicode.hpp"

namespace ctg::yaml {

std::string on_one_line(std::string_view part) {
  std::string shown;
  for (const char c : part) shown += c == '\n' ? std::string("\\n") : std::string(1, c);
  return printable(shown);
}

std::string told_findings(const Sample& sample) {
  std::string all;
  for (const Diagnostic& finding : sample.findings.all()) {
    for (const Label& label : finding.labels) {
      const Position begin = sample.map.file(sample.file).position(label.at.begin);
      all += "  " + std::to_string(begin.line) + ":" + std::to_string(begin.column) + " `" + on_one_line(sample.map.text(label.at)) + "`";
      all += label.says ? " " + spoken(*label.says, Language::english) : " " + std::string(finding.rule->name);
      all += '\n';
    }
    all += "    " + spoken(finding.message, Language::english) + '\n';
    if (finding.help) all += "    = " + spoken(*finding.help, Language::english) + '\n';
    if (!finding.fix) continue;
    all += finding.fix->safe ? "    safe:" : "    unsafe:";
    for (const TextEdit& edit : finding.fix->edits) {
      const Position begin = sample.map.file(sample.file).position(edit.at.begin);
      all += " " + std::to_string(begin.line) + ":" + std::to_string(begin.column) + " `" + on_one_line(sample.map.text(edit.at)) +
             "` -> `" + on_one_line(edit.replacement) + "`";
    }
    all += '\n';
  }
  return all;
}

}  // namespace ctg::yaml
