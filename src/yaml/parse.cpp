// From a file's bytes to a located tree: the gate, the reader, the tree, then the findings in order.
#include "yaml/parse.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "yaml/faults.hpp"
#include "yaml/gate.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"
#include "yaml/tree_builder.hpp"

namespace ctg::yaml {
namespace {

// The whole line of a key that says once more what the first says, and nothing else; none where the two differ.
std::optional<std::pair<std::uint32_t, std::uint32_t>> line_of_copy(const Tree& tree, std::string_view text,
                                                                    const TreeBuilder::Duplicate& duplicate) {
  const Node& key = tree.nodes[duplicate.second];
  const Node& first_value = tree.nodes[tree.nodes[duplicate.first].next];
  const Node& value = tree.nodes[key.next];
  if (value.kind != Kind::scalar || first_value.kind != Kind::scalar || value.value != first_value.value) return std::nullopt;
  if (value.style != Style::plain && value.style != Style::double_quoted && value.style != Style::single_quoted) return std::nullopt;
  const std::size_t begin = text.rfind('\n', key.begin) + 1;
  const std::size_t end = std::min(text.find('\n', value.end), text.size() - 1) + 1;
  const auto is_blank = [&](std::size_t from, std::size_t to) {
    return text.substr(from, to - from).find_first_not_of(" \t\r\n") == std::string_view::npos;
  };
  const bool is_one_line = text.substr(key.begin, value.end - key.begin).find('\n') == std::string_view::npos;
  if (!is_one_line || !is_blank(begin, key.begin) || !is_blank(value.end, end)) return std::nullopt;
  return std::pair{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void report_duplicates(const Tree& tree, std::string_view text, const TreeBuilder& builder, Faults& faults) {
  static constexpr Text remove_copy{"remove it: `{0}` says the same above", "retirez-la\u00a0: `{0}` dit la même chose plus haut"};
  static constexpr Text twice{"the key `{0}` stands twice here", "la clé `{0}` est écrite deux fois ici"};
  static constexpr Text first{"first here", "une première fois ici"};
  static constexpr Text keep{"keep one of the two", "gardez l'une des deux"};
  static constexpr Text alike{"this key looks like `{0}`, which stands here already",
                              "cette clé se lit comme `{0}`, qui est déjà écrite ici"};
  static constexpr Text type_again{
      "type it again: a blank, an invisible character or a letter of another alphabet is hidden in one of the two",
      "retapez-la\u00a0: une espace, un caractère invisible ou une lettre d'un autre alphabet se cache dans l'une des deux"};
  for (const TreeBuilder::Duplicate& duplicate : builder.duplicates()) {
    if (faults.full()) return;
    const Node& original = tree.nodes[duplicate.first];
    const Node& copy = tree.nodes[duplicate.second];
    const Span before = faults.span(original.begin, original.end);
    if (copy.value == original.value) {
      Diagnostic& found = faults.add(duplicate_key, copy.begin, copy.end, twice, copy.value).note(before, first).remedy(keep);
      if (const auto line = line_of_copy(tree, text, duplicate))
        found.replace(faults.span(line->first, line->second), "", remove_copy, copy.value);
    } else {
      faults.add(duplicate_key, copy.begin, copy.end, alike, original.value).note(before, first).remedy(type_again);
    }
  }
}

// What was being written when the fault came may have gone on after it: every collection on the way to the place is damaged, also those
// that had ended just before it (a line that stands too far to the left, a second document).
void mark_damage(Tree& tree, std::uint32_t place) {
  const auto size = static_cast<std::uint32_t>(tree.nodes.size());
  for (std::uint32_t at = 0; at < size && tree.nodes[at].kind != Kind::scalar;) {
    tree.nodes[at].damaged = true;
    std::uint32_t last = size;
    for (std::uint32_t child = at + 1; child < tree.nodes[at].next && tree.nodes[child].begin < place; child = tree.nodes[child].next)
      last = child;
    at = last;
  }
}

}  // namespace

void parse(SourceFile& source, FileId file, Tree& tree, Findings& findings, const Limits& limits) {
  tree.clear();
  tree.file = file;
  if (!pass_gate(source, file, findings, limits)) {
    tree.complete = false;
    return;
  }
  const std::size_t before = findings.all().size();
  Faults faults(findings, file, source.bytes());
  TreeBuilder builder(tree);
  Reader(source, limits, builder, tree.directives, faults).read();
  tree.complete = faults.count() == 0;
  for (std::size_t index = before; index < findings.all().size(); ++index) mark_damage(tree, findings.all()[index].at().begin);
  report_duplicates(tree, source.bytes(), builder, faults);
  faults.settle();
}

}  // namespace ctg::yaml
