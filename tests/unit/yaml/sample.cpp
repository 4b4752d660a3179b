// A text read as one file, for tests: its tree, its findings, and how both are told in one line.
#include "sample.hpp"

#include <algorithm>

namespace ctg::yaml {
namespace {

void tell_text(std::string& told, const Node& node) {
  static constexpr std::string_view marks[] = {"", "'", "\"", "|", ">"};
  const std::string_view mark = marks[static_cast<std::size_t>(node.style)];
  told += mark;
  for (const char c : node.value) {
    if (c == '\n') {
      told += "\\n";
    } else if (c == '\t') {
      told += "\\t";
    } else {
      told += c;
    }
  }
  told += mark;
}

void tell(std::string& told, Cursor cursor) {
  if (cursor.is_scalar()) return tell_text(told, cursor.node());
  told += cursor.is_mapping() ? '{' : '[';
  bool first = true;
  bool is_key = true;
  for (Cursor child = cursor.first_child(); child.index() != cursor.end_index(); child = child.after()) {
    if (!first && (is_key || cursor.is_sequence())) told += ", ";
    if (!is_key && cursor.is_mapping()) told += ": ";
    tell(told, child);
    first = false;
    is_key = !is_key;
  }
  told += cursor.is_mapping() ? '}' : ']';
  if (cursor->damaged) told += '!';
}

}  // namespace

std::string Sample::told() const {
  std::string told;
  if (!tree.empty()) tell(told, tree.root());
  return told;
}

std::string Sample::found() const {
  std::string found;
  for (const Diagnostic& diagnostic : findings.all()) {
    const Position position = map.file(file).position(diagnostic.at().begin);
    if (!found.empty()) found += '\n';
    found += std::to_string(position.line) + ':' + std::to_string(position.column) + ' ' + std::string(diagnostic.rule->name);
  }
  return found;
}

std::string Sample::says() const {
  return findings.all().empty() ? std::string() : spoken(findings.all().front().message, Language::english);
}

std::string Sample::mended() const {
  std::vector<TextEdit> edits;
  for (const Diagnostic& diagnostic : findings.all())
    if (diagnostic.fix && diagnostic.fix->safe) edits.insert(edits.end(), diagnostic.fix->edits.begin(), diagnostic.fix->edits.end());
  std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.at.begin > b.at.begin; });
  std::string text(map.file(file).bytes());
  for (const TextEdit& edit : edits) text.replace(edit.at.begin, edit.at.end - edit.at.begin, edit.replacement);
  return text;
}

}  // namespace ctg::yaml
