// Reads the three versions, merges them, and proves that the result says what both sides say.
#include "merge/merge.hpp"

#include <algorithm>

#include "merge/block_merge.hpp"
#include "yaml/parse.hpp"

namespace ctg::merge {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Reading {
  explicit Reading(std::string_view text) : source({}, std::string(text)) {
    Findings findings;
    yaml::parse(source, FileId{0}, tree, findings);
    is_whole = tree.complete && count(findings.all(), Severity::error) == 0;
    version = {source.bytes(), &tree};
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
  ~Reading() = default;

  bool can_be_merged() const {
    return is_whole && (tree.empty() || (tree.root().is_mapping() && tree.root()->style == yaml::Style::block));
  }

  SourceFile source;
  yaml::Tree tree;
  Version version;
  bool is_whole = false;
};

// Whether the result says of each thing what the side says that changed it.
class Proof {
 public:
  Proof(const Version& base, const Version& ours, const Version& theirs, const Version& result)
      : base_(base), ours_(ours), theirs_(theirs), result_(result) {}

  bool holds(const Values& of, const std::optional<yaml::Cursor>& result, const Role& role) const {
    if (say_the_same(of.base, of.theirs, role)) return say_the_same(of.ours, result, role);
    if (say_the_same(of.base, of.ours, role) || say_the_same(of.ours, of.theirs, role)) return say_the_same(of.theirs, result, role);
    if (!of.ours || !of.theirs || !result || result->is_scalar()) return false;
    const Collection base = collection_of(base_, of.base, role, 0);
    const Collection ours = collection_of(ours_, of.ours, role, 0);
    const Collection theirs = collection_of(theirs_, of.theirs, role, 0);
    const Collection merged = collection_of(result_, result, role, 0);
    std::size_t expected = 0;
    for (const Triple& triple : matched(base, ours, theirs, role)) {
      const Child* found = found_in(merged, triple);
      if (found != nullptr) ++expected;
      const Role inside = result->is_mapping() && found != nullptr ? role.of_entry(found->name) : role;
      if (!holds({value_of(triple.base), value_of(triple.ours), value_of(triple.theirs)}, value_of(found), inside)) return false;
    }
    return expected == merged.children.size();
  }

 private:
  static const Child* found_in(const Collection& merged, const Triple& triple) {
    for (const Child* one : {triple.theirs, triple.ours, triple.base}) {
      if (one == nullptr) continue;
      const auto found =
          std::find_if(merged.children.begin(), merged.children.end(), [&](const Child& child) { return child.name == one->name; });
      if (found != merged.children.end()) return &*found;
    }
    return nullptr;
  }

  const Version& base_;
  const Version& ours_;
  const Version& theirs_;
  const Version& result_;
};

std::optional<yaml::Cursor> root(const Reading& reading) {
  return reading.tree.empty() ? std::nullopt : std::optional(reading.tree.root());
}

bool is_proved(const Reading& base, const Reading& ours, const Reading& theirs, const Reading& result) {
  if (!result.can_be_merged()) return false;
  return Proof(base.version, ours.version, theirs.version, result.version)
      .holds({root(base), root(ours), root(theirs)}, root(result), {.is_file = true});
}

std::string_view without_mark(std::string_view bytes) { return bytes.substr(bytes.substr(0, 3) == byte_order_mark ? 3 : 0); }

}  // namespace

Merged merge(std::string_view base, std::string_view ours, std::string_view theirs, const Labels& labels) {
  if (theirs == base || theirs == ours) return {true, std::string(ours), {}};
  if (ours == base) return {true, std::string(theirs), {}};
  const Reading old(without_mark(base));
  const Reading mine(without_mark(ours));
  const Reading other(without_mark(theirs));
  if (!old.can_be_merged() || !mine.can_be_merged() || !other.can_be_merged()) return {};
  BlockMerge merge(old.version, mine.version, other.version, labels);
  merge.file();
  std::string bytes = merge.text();
  if (merge.conflicts().empty() && !is_proved(old, mine, other, Reading(bytes))) return {};
  if (ours.substr(0, 3) == byte_order_mark) bytes.insert(0, byte_order_mark);
  return {true, std::move(bytes), merge.conflicts()};
}

}  // namespace ctg::merge
