// One thing's life: what each revision of the plan changed of it, who wrote it and when.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diff/compare.hpp"
#include "document/document.hpp"
#include "reports/history.hpp"

namespace ctg::reports {

// One change, told while both plans were there.
struct LifeChange {
  document::Line line;
  diff::ChangeClass of = diff::ChangeClass::progress;
  Data data;  // as in `ctg.diff/1`
};

struct LifeEntry {
  PastRevision revision;
  std::vector<std::string> authors_merged;  // of a merge: those who wrote what it brought
  bool is_first = false;                    // there as the history begins: nothing is compared
  std::vector<LifeChange> changes;
};

struct Life {
  Kind kind = Kind::action;
  std::string id;     // as it is called now, or was called last
  std::string title;  // the same
  std::string plan;   // its folder
  bool is_there = true;
  std::vector<LifeEntry> entries;              // the oldest first
  std::vector<std::string> former_ids;         // that it had in these revisions, the latest first
  std::vector<PastRevision> unreadable;        // passed over, the oldest first
  std::optional<views::ActionHistory> action;  // where it is one
};

// What two neighbouring states of a plan say of one thing. The states are of the older revision and of the one given.
LifeEntry life_entry(const Subject& before, const Subject& after, const diff::Comparison& comparison, const PastRevision& revision);

// How they are shown: those of a day or later, and by which day.
struct LifeWish {
  std::optional<Date> since;
  Date today;
  Language language = Language::french;
};
document::Document life_document(const Life& life, const LifeWish& wish);
document::Table life_table(const std::vector<Life>& lives, const LifeWish& wish);
// `ctg.life/1`.
Data lives_data(const std::vector<Life>& lives, const LifeWish& wish);
// The JSON Schema (draft 7) of `ctg.life/1`.
std::string life_schema(Language language);

}  // namespace ctg::reports
