// Orders keys as their tables do.
#include "layout/order.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "schema/catalog.hpp"

namespace ctg::layout {
namespace {

constexpr std::string_view first_key = "format";

// Of the tables at the top, plural and singular keys alike, the settings last.
std::optional<std::size_t> rank_in_file(std::string_view key) {
  if (key == first_key) return 1;
  const auto tables = schema::all_tables();
  const auto found = std::find(tables.begin(), tables.end(), schema::find_table(key));
  if (found == tables.end()) return std::nullopt;
  return 2 + static_cast<std::size_t>(found - tables.begin());
}

std::optional<std::size_t> rank_of(std::string_view key, const schema::Role& role) {
  if (role.is_file) return rank_in_file(key);
  const schema::Field* field = role.record == nullptr ? nullptr : role.record->find(key);
  if (field == nullptr) return std::nullopt;
  return 1 + static_cast<std::size_t>(field - role.record->fields.data());
}

}  // namespace

std::vector<std::size_t> ranks_of(const std::vector<yaml::Cursor>& keys, const schema::Role& role) {
  std::vector<std::size_t> ranks;
  ranks.reserve(keys.size());
  for (const yaml::Cursor key : keys) {
    const std::size_t before = ranks.empty() ? 0 : ranks.back();
    ranks.push_back(key.is_scalar() ? rank_of(key.text(), role).value_or(before) : before);
  }
  return ranks;
}

std::vector<std::size_t> by_rank(const std::vector<std::size_t>& ranks) {
  std::vector<std::size_t> order(ranks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
  return order;
}

std::vector<Entry> entries_in_order(yaml::Cursor mapping, const schema::Role& role) {
  std::vector<Entry> entries;
  std::vector<yaml::Cursor> keys;
  mapping.each_entry([&](yaml::Cursor key, yaml::Cursor value) {
    entries.emplace_back(key, value);
    keys.push_back(key);
  });
  std::vector<Entry> ordered;
  ordered.reserve(entries.size());
  for (const std::size_t i : by_rank(ranks_of(keys, role))) ordered.push_back(entries[i]);
  return ordered;
}

}  // namespace ctg::layout
