// Names entries and items, and finds each one in the three versions.
#include "merge/children.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "diff/identity.hpp"
#include "diff/item_names.hpp"

namespace ctg::merge {
namespace {

constexpr std::string_view date_key = "on";

// Names are told apart within a collection: each once.
class Names {
 public:
  explicit Names(const Collection& collection) {
    for (const Child& child : collection.children) children_.emplace(child.name, &child);
  }
  const Child* find(std::string_view name) const {
    const auto found = children_.find(name);
    return found == children_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const Child*> children_;
};

using Partners = std::unordered_map<const Child*, const Child*>;  // from a child of one side to the one of base

// By name; by an id that it had; and the only one that is left on either side, where that is the same one under another name.
Partners partners(const Collection& base, const Collection& side, const Role& role) {
  Partners found;
  const Names names(side);
  std::vector<const Child*> left_of_base;
  for (const Child& child : base.children)
    if (const Child* same = names.find(child.name))
      found[same] = &child;
    else
      left_of_base.push_back(&child);
  std::vector<const Child*> left;
  for (const Child& child : side.children) {
    if (found.contains(&child)) continue;
    const auto former = child.value.value_of("former_ids");
    const auto renamed = std::find_if(left_of_base.begin(), left_of_base.end(), [&](const Child* old) {
      bool had = false;
      if (former && former->is_sequence())
        former->each_item([&](yaml::Cursor id) { had = had || (id.is_scalar() && id.text() == old->name); });
      return had;
    });
    if (renamed == left_of_base.end()) {
      left.push_back(&child);
      continue;
    }
    found[&child] = *renamed;
    left_of_base.erase(renamed);
  }
  const bool alone = left.size() == 1 && left_of_base.size() == 1 && !left.front()->key && role.record != nullptr;
  if (alone && diff::identity_of(*role.record).is_kept_when_alone) found[left.front()] = left_of_base.front();
  return found;
}

std::string date_of(const Child& child) {
  const auto date = child.value.value_of(date_key);
  return date && date->is_scalar() ? std::string(date->text()) : std::string();
}

// Where an item with a date goes among items in the order of their dates; none where they are in no such order.
std::optional<std::size_t> place_by_date(const std::vector<Triple>& all, const Child& added) {
  const std::string date = date_of(added);
  if (date.empty()) return std::nullopt;
  std::vector<std::pair<std::string, std::size_t>> dates;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Child* shown = all[i].ours != nullptr ? all[i].ours : all[i].theirs;
    if (shown == nullptr) continue;
    dates.emplace_back(date_of(*shown), i);
    if (dates.back().first.empty()) return std::nullopt;
  }
  const bool rising = std::is_sorted(dates.begin(), dates.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  const bool falling = std::is_sorted(dates.begin(), dates.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (!rising && !falling) return std::nullopt;
  const auto behind =
      std::find_if(dates.begin(), dates.end(), [&](const auto& known) { return rising ? known.first > date : known.first < date; });
  return behind == dates.end() ? all.size() : behind->second;
}

std::size_t behind_additions_of_ours(const std::vector<Triple>& all, std::size_t place) {
  while (place < all.size() && all[place].ours != nullptr && all[place].is_added_by_ours()) ++place;
  return place;
}

// Without their lines. Of those called alike, the second is told apart by its number.
std::vector<Child> children_of(yaml::Cursor node, const Role& role) {
  std::vector<Child> children;
  std::map<std::string, int> seen;
  const auto add = [&](std::string name, std::optional<yaml::Cursor> key, yaml::Cursor value) {
    const int times = ++seen[name];
    if (times > 1) name += "\x1f" + std::to_string(times);
    children.push_back({std::move(name), key, value, std::nullopt});
  };
  if (node.is_mapping())
    node.each_entry([&](yaml::Cursor key, yaml::Cursor value) { add(diff::all_said(key), key, value); });
  else
    node.each_item([&](yaml::Cursor item) { add(diff::name_of_item(item, role.record), std::nullopt, item); });
  return children;
}

const Child* partner(const Partners& partners, const Child* child) {
  const auto found = partners.find(child);
  return found == partners.end() ? nullptr : found->second;
}

}  // namespace

Collection collection_of(const Version& version, std::optional<yaml::Cursor> node, const Role& role, std::uint32_t lead) {
  Collection collection{&version, node, {}};
  if (!node || node->is_scalar()) return collection;
  collection.children = children_of(*node, role);
  if (!node->is_block()) return collection;
  const std::vector<edit::Piece> pieces = edit::pieces_of(*node, version.bytes, lead);
  for (std::size_t i = 0; i < pieces.size(); ++i) collection.children[i].piece = pieces[i];
  return collection;
}

std::vector<Triple> matched(const Collection& base, const Collection& ours, const Collection& theirs, const Role& role) {
  const Partners of_ours = partners(base, ours, role);
  const Partners of_theirs = partners(base, theirs, role);
  Partners theirs_of_base;  // the other way round
  for (const auto& [child, old] : of_theirs) theirs_of_base.emplace(old, child);
  const Names names_of_theirs(theirs);
  std::vector<Triple> all;
  for (const Child& child : ours.children) {
    const Child* old = partner(of_ours, &child);
    const Child* other = old != nullptr ? partner(theirs_of_base, old) : nullptr;
    if (old == nullptr)
      if (const Child* same = names_of_theirs.find(child.name); same != nullptr && partner(of_theirs, same) == nullptr) other = same;
    all.push_back({old, &child, other});
  }
  const auto place_of = [&](const Child* child) {
    return std::find_if(all.begin(), all.end(), [&](const Triple& triple) { return triple.theirs == child; });
  };
  const Child* previous = nullptr;
  for (const Child& child : theirs.children) {
    if (place_of(&child) == all.end()) {
      const Child* old = partner(of_theirs, &child);
      std::size_t place = previous == nullptr ? 0 : static_cast<std::size_t>(place_of(previous) - all.begin()) + 1;
      place = behind_additions_of_ours(all, place);
      if (old == nullptr) place = place_by_date(all, child).value_or(place);
      all.insert(all.begin() + static_cast<std::ptrdiff_t>(place), Triple{old, nullptr, &child});
    }
    previous = &child;
  }
  return all;
}

std::optional<yaml::Cursor> value_of(const Child* child) { return child == nullptr ? std::nullopt : std::optional(child->value); }

bool say_the_same(yaml::Cursor one, yaml::Cursor other, const Role& role) {
  if (one.is_scalar() || other.is_scalar())
    return one.is_scalar() && other.is_scalar() && one.text() == other.text() && one.is_null() == other.is_null();
  if (one->kind != other->kind || one->children != other->children) return false;
  const auto by_name = [](const Child& a, const Child& b) { return a.name < b.name; };
  std::vector<Child> left = children_of(one, role);
  std::vector<Child> right = children_of(other, role);
  std::sort(left.begin(), left.end(), by_name);
  std::sort(right.begin(), right.end(), by_name);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](const Child& a, const Child& b) {
    return a.name == b.name && say_the_same(a.value, b.value, a.key ? role.of_entry(a.key->text()) : role);
  });
}

bool say_the_same(const std::optional<yaml::Cursor>& one, const std::optional<yaml::Cursor>& other, const Role& role) {
  return one && other ? say_the_same(*one, *other, role) : !one && !other;
}

}  // namespace ctg::merge
