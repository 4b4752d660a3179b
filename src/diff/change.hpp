// What changed between two states of a plan, in the plan's own words: data, not yet a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "i18n/text.hpp"
#include "model/plan.hpp"
#include "schema/field.hpp"

namespace ctg::diff {

// What a change asks of people. In this order: the first is what a reader must see.
enum class ChangeClass : std::uint8_t {
  commitment,  // what was signed is another: the institutions concerned must agree
  progress,    // what the plan is kept for: where things stand
  wording,     // other words, the same promise
  structure,   // how the plan is laid out: ids, links, people, settings
};
inline constexpr ChangeClass all_classes[] = {ChangeClass::commitment, ChangeClass::progress, ChangeClass::wording, ChangeClass::structure};
std::string_view name_of(ChangeClass of);

// A change by its consequence: an entry of the catalogue.
struct ChangeKind {
  std::string_view name;  // `deadline-postponed`: stable, for filters and acceptances
  ChangeClass of;
  Text title;     // `deadline postponed`
  Text sentence;  // `An action is planned to end later than it was.`
};

enum class Event : std::uint8_t { changed, added, removed };

// An institution that a commitment concerns.
struct Concern {
  const Institution* institution = nullptr;
  bool must_agree = true;  // false: it is only to be told
};

// What in the plan says that a commitment was agreed. Nothing where all are null.
struct Agreement {
  const Decision* decision = nullptr;
  const Amendment* amendment = nullptr;
  const Acceptance* acceptance = nullptr;

  explicit operator bool() const { return decision != nullptr || amendment != nullptr || acceptance != nullptr; }
};

// One thing on both sides; one side is null where it was added or removed. The convention has no kind.
struct Pair {
  std::optional<Kind> kind;
  const Thing* before = nullptr;
  const Thing* after = nullptr;

  const Thing& newest() const { return after != nullptr ? *after : *before; }
  std::string_view id() const { return newest().id.value; }
};

// Values, things and places point into the two plans: valid as long as both are.
struct Change {
  const ChangeKind* kind = nullptr;
  Pair thing;
  bool of_settings = false;                // then there is no thing
  std::vector<const schema::Field*> path;  // from the thing down to what changed; empty: the thing as a whole
  std::string item;                        // which item of a list on that path: what identity_of says of it, as written
  schema::Value item_record;               // that item on the newer side, else on the older; not given for items that are one value
  Event event = Event::changed;
  schema::Value from;              // not given where it was added
  schema::Value to;                // not given where it was removed
  std::vector<Concern> concerned;  // of a commitment: those who must agree first
  Agreement agreed;
  std::string fingerprint;  // sixteen digits: the same for the same change, whatever commits it comes in

  bool is_open_commitment() const { return kind->of == ChangeClass::commitment && !agreed; }
};

}  // namespace ctg::diff
