// Merges scalars as wholes, and what stands between brackets child by child.
#include "merge/inline_merge.hpp"

#include "edit/flow_text.hpp"

namespace ctg::merge {
namespace {

class Inline {
 public:
  Inline(const Version& base, const Version& ours, const Version& theirs, Side side)
      : base_(base), ours_(ours), theirs_(theirs), side_(side) {}

  std::optional<std::string> value(const Values& of, const Role& role) {
    if (!of.ours && !of.theirs) return std::nullopt;
    if (say_the_same(of.base, of.theirs, role)) return text(ours_, of.ours);
    if (say_the_same(of.base, of.ours, role)) return text(theirs_, of.theirs);
    if (say_the_same(of.ours, of.theirs, role)) return text(ours_, of.ours);
    if (are_collections_of_one_kind(of)) return collection(of, role);
    conflict = true;
    if (side_ == Side::ours) return text(ours_, of.ours);
    return side_ == Side::base ? text(base_, of.base) : text(theirs_, of.theirs);
  }

  bool conflict = false;

 private:
  static bool are_collections_of_one_kind(const Values& of) {
    if (!of.ours || !of.theirs || of.ours->is_scalar() || of.ours->node().kind != of.theirs->node().kind) return false;
    return !of.base || of.base->node().kind == of.ours->node().kind || of.base->is_null();
  }
  std::string_view raw(std::uint32_t begin, std::uint32_t end) const { return ours_.bytes.substr(begin, end - begin); }

  std::optional<std::string> text(const Version& version, const std::optional<yaml::Cursor>& value) const {
    if (!value) return std::nullopt;
    if (&version == &ours_) return std::string(raw(value->node().begin, value->node().end));
    return edit::flow_text(*value, version.bytes);
  }

  // What stands between two children of ours stays between them.
  std::string collection(const Values& of, const Role& role) {
    const Collection base = collection_of(base_, of.base, role, 0);
    const Collection ours = collection_of(ours_, of.ours, role, 0);
    const Collection theirs = collection_of(theirs_, of.theirs, role, 0);
    const yaml::Node& node = of.ours->node();
    const bool is_empty = ours.children.empty();
    std::string result(is_empty ? raw(node.begin, node.begin + 1) : raw(node.begin, begin_of(ours.children.front())));
    bool first = true;
    const Child* last_of_ours = nullptr;
    for (const Triple& triple : matched(base, ours, theirs, role)) {
      std::string_view gap = ", ";
      if (triple.ours != nullptr && last_of_ours != nullptr) gap = raw(end_of(*last_of_ours), begin_of(*triple.ours));
      if (triple.ours != nullptr) last_of_ours = triple.ours;
      const auto merged = child(triple, of.ours->is_mapping() ? role.of_entry(triple.shown().name) : role);
      if (!merged) continue;
      if (!first) result += gap;
      result += *merged;
      first = false;
    }
    return result.append(is_empty ? raw(node.end - 1, node.end) : raw(end_of(ours.children.back()), node.end));
  }

  std::optional<std::string> child(const Triple& triple, const Role& role) {
    auto merged = value({value_of(triple.base), value_of(triple.ours), value_of(triple.theirs)}, role);
    if (!merged) return std::nullopt;
    const Child& shown = triple.shown();
    if (!shown.key) return merged;
    if (triple.ours != nullptr && triple.ours->value->begin != triple.ours->value->end)
      return std::string(raw(begin_of(*triple.ours), triple.ours->value->begin)) + *merged;
    const Version& version = triple.ours != nullptr ? ours_ : triple.theirs != nullptr ? theirs_ : base_;
    return edit::flow_text(*shown.key, version.bytes) + ":" + (merged->empty() ? "" : " " + *merged);
  }

  static std::uint32_t begin_of(const Child& child) { return child.key ? child.key->node().begin : child.value->begin; }
  std::uint32_t end_of(const Child& child) const {
    if (child.value->end > child.value->begin || !child.key) return child.value->end;
    return edit::behind_colon(ours_.bytes, child.key->node().end);
  }

  const Version& base_;
  const Version& ours_;
  const Version& theirs_;
  Side side_;
};

}  // namespace

InlineMerge merge_inline(const Values& values, const Role& role, const Version& base, const Version& ours, const Version& theirs,
                         Side side) {
  Inline merge(base, ours, theirs, side);
  auto text = merge.value(values, role);
  return {std::move(text), merge.conflict};
}

}  // namespace ctg::merge
