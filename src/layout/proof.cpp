// Compares two trees.
#include "layout/proof.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "edit/pieces.hpp"

namespace ctg::layout {
namespace {

using Entries = std::vector<std::pair<yaml::Cursor, yaml::Cursor>>;

// By key; false where a key is no word.
bool sorted_entries(yaml::Cursor mapping, Entries& entries) {
  bool are_words = true;
  mapping.each_entry([&](yaml::Cursor key, yaml::Cursor value) {
    are_words = are_words && key.is_scalar();
    entries.emplace_back(key, value);
  });
  if (are_words) std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first.text() < b.first.text(); });
  return are_words;
}

void add_comments(std::string_view gap, std::vector<std::string_view>& comments) {
  for (std::size_t at = 0; (at = gap.find('#', at)) != std::string_view::npos;) {
    const std::size_t end = std::min(gap.find('\n', at), gap.size());
    comments.push_back(trim(gap.substr(at, end - at)));
    at = end;
  }
}

// Whatever stands between the values, and behind the signs of block scalars.
std::vector<std::string_view> comments_of(yaml::Cursor root, std::string_view bytes) {
  std::vector<std::string_view> comments;
  std::uint32_t from = 0;
  const auto walk = [&](const auto& self, yaml::Cursor at) -> void {
    if (!at.is_scalar()) {
      for (yaml::Cursor child = at.first_child(); child.index() != at.end_index(); child = child.after()) self(self, child);
      return;
    }
    if (at->begin > from) add_comments(bytes.substr(from, at->begin - from), comments);
    if (at->style == yaml::Style::literal || at->style == yaml::Style::folded)
      add_comments(bytes.substr(at->begin, edit::next_line(bytes, at->begin) - at->begin), comments);
    from = std::max(from, at->end);
  };
  walk(walk, root);
  add_comments(bytes.substr(from), comments);
  std::sort(comments.begin(), comments.end());
  return comments;
}

}  // namespace

bool say_the_same(yaml::Cursor one, yaml::Cursor other) {
  if (one->kind != other->kind || one->children != other->children) return false;
  if (one.is_scalar()) return one.text() == other.text() && one.is_null() == other.is_null();
  Entries left;
  Entries right;
  if (one.is_mapping()) {
    if (!sorted_entries(one, left) || !sorted_entries(other, right)) return false;
  } else {
    one.each_item([&](yaml::Cursor item) { left.emplace_back(item, item); });
    other.each_item([&](yaml::Cursor item) { right.emplace_back(item, item); });
  }
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto& a, const auto& b) {
    return (a.first.index() == a.second.index() || a.first.text() == b.first.text()) && say_the_same(a.second, b.second);
  });
}

bool have_the_same_comments(yaml::Cursor one, std::string_view bytes, yaml::Cursor other, std::string_view other_bytes) {
  return comments_of(one, bytes) == comments_of(other, other_bytes);
}

}  // namespace ctg::layout
