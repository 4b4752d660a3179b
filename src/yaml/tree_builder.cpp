// Keeps a stream of events as a flat tree, and finds keys that stand twice in one mapping.
#include "yaml/tree_builder.hpp"

#include <algorithm>
#include <bit>
#include <functional>

#include "yaml/lookalike.hpp"

namespace ctg::yaml {
namespace {

// A bit of 64 for a key: two keys with different bits differ.
std::uint64_t bit_of(std::string_view text) {
  if (text.empty()) return 1;
  const auto byte = [text](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(text[at])); };
  return std::uint64_t{1} << ((byte(0) * 7 + byte(text.size() / 2) * 3 + byte(text.size() - 1) + static_cast<unsigned>(text.size())) % 64);
}

}  // namespace

void TreeBuilder::scalar(const ScalarEvent& event) {
  const std::uint32_t next = count() + 1;
  if (!open_.empty()) ++tree_.nodes[open_.back()].children;
  tree_.nodes.push_back({event.text, event.begin, event.end, next, 0, Kind::scalar, event.style, false});
}

void TreeBuilder::begin_collection(Kind kind, Style style, std::uint32_t begin) {
  if (!open_.empty()) ++tree_.nodes[open_.back()].children;
  open_.push_back(count());
  tree_.nodes.push_back({{}, begin, begin, 0, 0, kind, style, false});
}

// Until a mapping is closed, its `children` counts keys and values.
void TreeBuilder::end_collection(std::uint32_t end, bool damaged) {
  const std::uint32_t index = open_.back();
  open_.pop_back();
  Node& node = tree_.nodes[index];
  node.end = end;
  node.next = count();
  node.damaged = damaged;
  if (node.kind != Kind::mapping) return;
  node.children /= 2;
  if (node.children > 1) find_duplicates(index);
}

void TreeBuilder::withdraw(std::uint32_t kept) {
  tree_.nodes.resize(kept);
  std::erase_if(duplicates_, [kept](const Duplicate& duplicate) { return duplicate.second >= kept; });
  if (open_.empty()) return;
  const std::uint32_t parent = open_.back();
  std::uint32_t children = 0;
  for (std::uint32_t child = parent + 1; child < kept; child = tree_.nodes[child].next) ++children;
  tree_.nodes[parent].children = children;
}

void TreeBuilder::find_duplicates(std::uint32_t mapping) {
  keys_.clear();
  texts_.clear();
  seen_as_.clear();
  seen_as_.reserve(tree_.nodes[mapping].children);  // views into it must stay
  for (std::uint32_t key = mapping + 1; key < tree_.nodes[mapping].next;) {
    keys_.push_back(key);
    texts_.push_back(comparable(key));
    key = tree_.nodes[tree_.nodes[key].next].next;
  }
  constexpr std::size_t few = 16;
  if (keys_.size() <= few) {
    compare_all();
  } else {
    compare_by_hash();
  }
}

// Keys that look the same are one key, for whoever reads them.
std::string_view TreeBuilder::comparable(std::uint32_t key) {
  const std::string_view text = tree_.nodes[key].value;
  return looks_like_itself(text) ? text : std::string_view(seen_as_.emplace_back(looks_like(text)));
}

void TreeBuilder::compare_all() {
  std::uint64_t seen = 0;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    const std::uint64_t bit = bit_of(texts_[i]);
    if ((seen & bit) == 0) {
      seen |= bit;
      continue;
    }
    for (std::size_t j = 0; j < i; ++j)
      if (texts_[i] == texts_[j]) {
        duplicates_.push_back({keys_[j], keys_[i]});
        break;
      }
  }
}

// Open addressing; a slot holds a place in keys_, counted from 1.
void TreeBuilder::compare_by_hash() {
  slots_.assign(std::bit_ceil(keys_.size() * 2), 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    std::size_t slot = std::hash<std::string_view>{}(texts_[i]) & mask;
    while (slots_[slot] != 0 && texts_[slots_[slot] - 1] != texts_[i]) slot = (slot + 1) & mask;
    if (slots_[slot] == 0) {
      slots_[slot] = static_cast<std::uint32_t>(i + 1);
    } else {
      duplicates_.push_back({keys_[slots_[slot] - 1], keys_[i]});
    }
  }
}

}  // namespace ctg::yaml
