// From a file's bytes to a located tree: the gate, the reader, the tree, then the findings in order.
#include "yaml/parse.hpp"

#include "yaml/faults.hpp"
#include "yaml/gate.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"
#include "yaml/tree_builder.hpp"

namespace ctg::yaml {
namespace {

void report_duplicates(const Tree& tree, const TreeBuilder& builder, Faults& faults) {
  static constexpr Text twice{"the key `{0}` stands twice here", "la clé `{0}` est écrite deux fois ici"};
  static constexpr Text first{"first here", "une première fois ici"};
  static constexpr Text keep{"keep one of the two", "gardez l'une des deux"};
  static constexpr Text alike{"this key looks like `{0}`, which stands here already",
                              "cette clé se lit comme `{0}`, qui est déjà écrite ici"};
  static constexpr Text type_again{
      "type it again: a blank, an invisible character or a letter of another alphabet is hidden in one of the two",
      "la retaper\u00a0: une espace, un caractère invisible ou une lettre d'un autre alphabet se cache dans l'une des deux"};
  for (const TreeBuilder::Duplicate& duplicate : builder.duplicates()) {
    if (faults.full()) return;
    const Node& original = tree.nodes[duplicate.first];
    const Node& copy = tree.nodes[duplicate.second];
    const Span before = faults.span(original.begin, original.end);
    if (copy.value == original.value)
      faults.add(duplicate_key, copy.begin, copy.end, twice, copy.value).note(before, first).remedy(keep);
    else
      faults.add(duplicate_key, copy.begin, copy.end, alike, original.value).note(before, first).remedy(type_again);
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
  report_duplicates(tree, builder, faults);
  faults.settle();
}

}  // namespace ctg::yaml
