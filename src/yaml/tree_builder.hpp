// Keeps a stream of events as a flat tree, and finds keys that stand twice in one mapping.
#pragma once

#include <string>
#include <vector>

#include "yaml/events.hpp"

namespace ctg::yaml {

class TreeBuilder final : public EventSink {
 public:
  // Nodes of two equal keys of one mapping.
  struct Duplicate {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
  };

  explicit TreeBuilder(Tree& tree) : tree_(tree) {}

  void scalar(const ScalarEvent& event) override;
  void begin_collection(Kind kind, Style style, std::uint32_t begin) override;
  void end_collection(std::uint32_t end, bool damaged) override;
  std::uint32_t count() const override { return static_cast<std::uint32_t>(tree_.nodes.size()); }
  void withdraw(std::uint32_t kept) override;

  const std::vector<Duplicate>& duplicates() const { return duplicates_; }

 private:
  void find_duplicates(std::uint32_t mapping);
  void compare_all();
  void compare_by_hash();
  std::string_view comparable(std::uint32_t key);

  Tree& tree_;
  std::vector<std::uint32_t> open_;
  std::vector<Duplicate> duplicates_;
  std::vector<std::uint32_t> keys_;      // of the mapping in hand
  std::vector<std::string_view> texts_;  // and their texts, as compared
  std::vector<std::string> seen_as_;     // those that are not as written
  std::vector<std::uint32_t> slots_;
};

}  // namespace ctg::yaml
