// Gathers what is wrong with one file's writing, and settles what only a second parser can tell.
#include "yaml/faults.hpp"

#include <algorithm>

#include "yaml/yaml_cpp_events.hpp"

namespace ctg::yaml {

std::string quoted(std::string_view value) {
  if (value.find_first_of("\"\\") == std::string_view::npos) return '"' + std::string(value) + '"';
  std::string text = "'";
  for (const char c : value) {
    if (c == '\'') text += '\'';
    text += c;
  }
  return text + '\'';
}

void Faults::settle() {
  auto& all = findings_.all();
  if (!doubtful_.empty()) {
    const YamlCppVerdict verdict = ask_yaml_cpp(text_);
    const auto line_of = [this](std::uint32_t offset) {
      return std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(offset, text_.size())), '\n');
    };
    for (const std::size_t index : doubtful_) {
      // It names places late: a line or two after the fault.
      const auto distance = verdict.error_line - line_of(all[index].at().begin);
      if (verdict.answer == YamlCppVerdict::Answer::rejected && distance >= 0 && distance <= 2) {
        all[index].rule = &yaml_syntax;
        all[index].severity = yaml_syntax.severity;
      }
    }
  }
  std::stable_sort(all.begin() + static_cast<std::ptrdiff_t>(first_), all.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.at().begin < b.at().begin; });
}

}  // namespace ctg::yaml
