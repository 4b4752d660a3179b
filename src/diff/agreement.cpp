// Looks for what agreed to a commitment.
#include "diff/agreement.hpp"

#include <algorithm>
#include <set>

#include "diff/change_kinds.hpp"

namespace ctg::diff {
namespace {

template <class T>
std::vector<const T*> new_ones(const std::vector<T>& before, const std::vector<T>& after) {
  std::set<std::string_view> known;
  for (const T& thing : before) known.insert(thing.id.value);
  std::vector<const T*> fresh;
  for (const T& thing : after)
    if (known.count(thing.id.value) == 0) fresh.push_back(&thing);
  return fresh;
}

template <class References>
bool names(const References& references, std::string_view id) {
  return std::any_of(references.begin(), references.end(), [&](const AnyReference& reference) { return reference.id == id; });
}

bool is_deadline(const ChangeKind& kind) {
  return &kind == &kinds::deadline_postponed || &kind == &kinds::deadline_advanced || &kind == &kinds::deadline_set;
}

// The decision says what the change does.
bool says_just_this(const Decision& decision, const Change& change) {
  if (change.kind == &kinds::action_cancelled) return decision.kind.is(DecisionKind::cancel);
  const auto* end = std::get_if<PartialDate>(&change.to.held);
  return is_deadline(*change.kind) && end != nullptr && decision.new_end.is(*end);
}

// It gives another deadline than the plan now has.
bool says_otherwise(const Decision& decision, const Change& change) {
  return is_deadline(*change.kind) && decision.new_end.given() && !says_just_this(decision, change);
}

}  // namespace

Agreements::Agreements(const Plan& before, const Plan& after)
    : after_(after),
      new_decisions_(new_ones(before.decisions, after.decisions)),
      new_amendments_(new_ones(before.amendments, after.amendments)) {}

Agreement Agreements::find(const Change& change) const {
  Agreement agreement;
  agreement.decision = decision_for(change);
  if (agreement.decision == nullptr) agreement.amendment = amendment_for(change);
  if (agreement) return agreement;
  for (const Acceptance& acceptance : after_.acceptances)
    if (acceptance.fingerprint.value == change.fingerprint) agreement.acceptance = &acceptance;
  return agreement;
}

const Decision* Agreements::decision_for(const Change& change) const {
  if (change.thing.kind != Kind::action) return nullptr;
  for (const Decision& decision : after_.decisions)
    if (names(decision.actions, change.thing.id()) && says_just_this(decision, change)) return &decision;
  for (const Decision* decision : new_decisions_)
    if (names(decision->actions, change.thing.id()) && !says_otherwise(*decision, change)) return decision;
  return nullptr;
}

const Amendment* Agreements::amendment_for(const Change& change) const {
  const bool is_of_convention = !change.thing.kind;
  for (const Amendment* amendment : new_amendments_)
    if (is_of_convention || names(amendment->adds, change.thing.id()) || names(amendment->changes, change.thing.id())) return amendment;
  return nullptr;
}

std::vector<const Acceptance*> Agreements::unused(const std::vector<Change>& changes) const {
  std::set<std::string_view> known;
  for (const Change& change : changes)
    if (change.kind->of == ChangeClass::commitment) known.insert(change.fingerprint);
  std::vector<const Acceptance*> left;
  for (const Acceptance& acceptance : after_.acceptances)
    if (known.count(acceptance.fingerprint.value) == 0) left.push_back(&acceptance);
  return left;
}

}  // namespace ctg::diff
