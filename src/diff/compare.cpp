// Matches the things of two plans and compares each pair.
#include "diff/compare.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "diff/agreement.hpp"
#include "diff/concerned.hpp"
#include "diff/fingerprint.hpp"
#include "diff/meaning.hpp"

namespace ctg::diff {
namespace {

constexpr std::uint32_t none = UINT32_MAX;

// For each thing of one kind on the newer side, the one it was on the older.
struct Matches {
  std::vector<std::uint32_t> before_of;  // by index on the newer side; none: added
  std::vector<std::uint32_t> removed;    // indexes on the older side
};

Matches match(Kind kind, const Plan& before, const Plan& after) {
  std::unordered_map<std::string_view, std::uint32_t> ids;
  for (std::uint32_t index = 0; index < before.count(kind); ++index) ids.emplace(before.thing(kind, index).id.value, index);
  Matches matches{std::vector<std::uint32_t>(after.count(kind), none), {}};
  const auto take = [&](std::uint32_t& place, std::string_view id) {
    const auto found = ids.find(id);
    if (found == ids.end()) return;
    place = found->second;
    ids.erase(found);
  };
  for (std::size_t index = 0; index < matches.before_of.size(); ++index) take(matches.before_of[index], after.thing(kind, index).id.value);
  for (std::size_t index = 0; index < matches.before_of.size(); ++index)
    for (const LocatedText& former : after.thing(kind, index).former_ids)
      if (matches.before_of[index] == none) take(matches.before_of[index], former.value);
  for (const auto& [id, index] : ids) matches.removed.push_back(index);
  std::sort(matches.removed.begin(), matches.removed.end());
  return matches;
}

class Comparer {
 public:
  Comparer(const Plan& before, const Plan& after, const Thing* only = nullptr)
      : before_(before), after_(after), only_(only), agreements_(before, after) {}

  Comparison run() {
    for (const Kind kind : all_kinds) {
      matches_[static_cast<std::size_t>(kind)] = match(kind, before_, after_);
      learn_names(kind);
    }
    if (only_ == nullptr) {
      compare_pair({std::nullopt, &before_.convention, &after_.convention}, schema::table_of<Convention>(), &before_.convention,
                   &after_.convention);
      compare_settings();
    }
    for (const Kind kind : all_kinds) compare_things(kind);
    std::stable_sort(result_.changes.begin(), result_.changes.end(),
                     [](const Change& one, const Change& other) { return one.kind->of < other.kind->of; });
    if (only_ == nullptr) result_.unused_acceptances = agreements_.unused(result_.changes);
    return std::move(result_);
  }

 private:
  bool is_wanted(const Thing& thing) const { return only_ == nullptr || only_ == &thing; }

  void learn_names(Kind kind) {
    const Matches& matches = matches_[static_cast<std::size_t>(kind)];
    for (std::size_t index = 0; index < matches.before_of.size(); ++index)
      if (const std::uint32_t old = matches.before_of[index]; old != none) names_.add(kind, old, after_.thing(kind, index).id.value);
  }

  void compare_things(Kind kind) {
    const Matches& matches = matches_[static_cast<std::size_t>(kind)];
    for (std::uint32_t index = 0; index < matches.before_of.size(); ++index) {
      const Thing& thing = after_.thing(kind, index);
      const std::uint32_t old = matches.before_of[index];
      if (!is_wanted(thing) && (old == none || !is_wanted(before_.thing(kind, old)))) continue;
      if (old == none)
        add({.kind = &meaning_of_addition(kind, thing), .thing = {kind, nullptr, &thing}, .event = Event::added});
      else
        compare_pair({kind, &before_.thing(kind, old), &thing}, schema::table_of(kind), schema::record_of(before_, kind, old),
                     schema::record_of(after_, kind, index));
    }
    for (const std::uint32_t old : matches.removed) {
      const Thing& thing = before_.thing(kind, old);
      if (!is_wanted(thing)) continue;
      add({.kind = &meaning_of_removal(kind, thing), .thing = {kind, &thing, nullptr}, .event = Event::removed});
    }
  }

  void compare_pair(const Pair& pair, const schema::RecordTable& table, const void* before, const void* after) {
    const bool is_renamed = pair.kind && pair.before->id.value != pair.after->id.value;
    compare_records(table, before, after, names_, [&](const Difference& difference) {
      // The former id is how the new one is known for the same thing.
      if (is_renamed && difference.field().name == "former_ids") return;
      add(change_of(pair, meaning_of(pair, difference), difference));
    });
  }

  void compare_settings() {
    compare_records(schema::table_of<Settings>(), &before_.settings, &after_.settings, names_, [&](const Difference& difference) {
      Change change = change_of({std::nullopt, &before_.convention, &after_.convention}, kinds::settings_changed, difference);
      change.of_settings = true;
      add(std::move(change));
    });
  }

  static Change change_of(const Pair& pair, const ChangeKind& kind, const Difference& difference) {
    return {.kind = &kind,
            .thing = pair,
            .path = difference.path,
            .item = difference.item,
            .item_record = difference.item_record,
            .event = difference.event,
            .from = difference.from,
            .to = difference.to};
  }

  void add(Change change) {
    change.fingerprint = fingerprint_of(change, names_);
    if (change.kind->of == ChangeClass::commitment) {
      change.concerned = concerned_by(change, before_, after_);
      change.agreed = agreements_.find(change);
    }
    result_.changes.push_back(std::move(change));
  }

  const Plan& before_;
  const Plan& after_;
  const Thing* only_;  // null: every thing
  Agreements agreements_;
  std::array<Matches, kind_count> matches_;
  Names names_;
  Comparison result_;
};

}  // namespace

std::size_t Comparison::count(ChangeClass of) const {
  return static_cast<std::size_t>(
      std::count_if(changes.begin(), changes.end(), [&](const Change& change) { return change.kind->of == of; }));
}

std::size_t Comparison::open_commitments() const {
  return static_cast<std::size_t>(
      std::count_if(changes.begin(), changes.end(), [](const Change& change) { return change.is_open_commitment(); }));
}

Comparison compare(const Plan& before, const Plan& after) { return Comparer(before, after).run(); }

Comparison compare(const Plan& before, const Plan& after, const Thing& only) { return Comparer(before, after, &only).run(); }

}  // namespace ctg::diff
