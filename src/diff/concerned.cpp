// Collects the institutions that a commitment binds.
#include "diff/concerned.hpp"

#include <algorithm>

#include "diff/change_kinds.hpp"

namespace ctg::diff {
namespace {

class Collection {
 public:
  Collection(const Plan& before, const Plan& after) : before_(before), after_(after) {}

  void add(const Plan& plan, const AnyReference& reference, bool must_agree) {
    const Institution* institution = nullptr;
    if (reference.resolved() && reference.kind == Kind::institution) institution = &plan.institutions[reference.index];
    if (reference.resolved() && reference.kind == Kind::person) institution = plan.at(plan.people[reference.index].institution);
    if (institution == nullptr) return;
    const auto same = std::find_if(all_.begin(), all_.end(),
                                   [&](const Concern& concern) { return concern.institution->id.value == institution->id.value; });
    if (same == all_.end()) return all_.push_back({&plan == &before_ ? newest(*institution) : institution, must_agree});
    same->must_agree = same->must_agree || must_agree;
  }

  void add_signatories() {
    for (const Plan* plan : {&after_, &before_})
      for (const Signatory& signatory : plan->convention.signatories) add(*plan, signatory.institution, true);
  }

  bool nobody_must_agree() const {
    return std::none_of(all_.begin(), all_.end(), [](const Concern& concern) { return concern.must_agree; });
  }

  std::vector<Concern> take() {
    std::stable_partition(all_.begin(), all_.end(), [](const Concern& concern) { return concern.must_agree; });
    return std::move(all_);
  }

 private:
  const Institution* newest(const Institution& old) const {
    for (const Institution& institution : after_.institutions)
      if (institution.id.value == old.id.value) return &institution;
    return &old;
  }

  const Plan& before_;
  const Plan& after_;
  std::vector<Concern> all_;
};

bool is_about_money(const ChangeKind& kind) {
  return &kind == &kinds::budget_cut || &kind == &kinds::funding_cut || &kind == &kinds::funder_removed;
}

// Whose line of money, or whose part in the action, it is.
const InstitutionReference* institution_of_item(const Change& change) {
  const auto* record = std::get_if<schema::RecordValue>(&change.from.held);
  if (record == nullptr) return nullptr;
  if (record->table == &schema::table_of<Funding>()) return &static_cast<const Funding*>(record->record)->institution;
  if (record->table == &schema::table_of<Partner>()) return &static_cast<const Partner*>(record->record)->institution;
  return nullptr;
}

void add_action(Collection& all, const Plan& plan, const Action& action, const ChangeKind& kind) {
  const bool ends = &kind == &kinds::action_removed || &kind == &kinds::action_cancelled;
  all.add(plan, action.lead, true);
  for (const InstitutionReference& co_lead : action.co_leads) all.add(plan, co_lead, true);
  for (const Funding& line : action.funding) all.add(plan, line.institution, ends || is_about_money(kind));
  for (const Partner& partner : action.partners) all.add(plan, partner.institution, false);
}

void add_leads_of_users(Collection& all, const Plan& plan, std::string_view indicator) {
  for (const Action& action : plan.actions)
    for (const IndicatorReference& used : action.indicators)
      if (used.id == indicator) all.add(plan, action.lead, false);
}

void add_side(Collection& all, const Change& change, const Plan& plan, const Thing& thing) {
  if (!change.thing.kind) return;
  switch (*change.thing.kind) {
    case Kind::action:
      return add_action(all, plan, static_cast<const Action&>(thing), *change.kind);
    case Kind::objective:
      return all.add(plan, static_cast<const Objective&>(thing).owner, true);
    case Kind::indicator:
      all.add(plan, static_cast<const Indicator&>(thing).owner, true);
      return add_leads_of_users(all, plan, thing.id.value);
    default:
      return;
  }
}

}  // namespace

std::vector<Concern> concerned_by(const Change& change, const Plan& before, const Plan& after) {
  Collection all(before, after);
  if (change.thing.after != nullptr) add_side(all, change, after, *change.thing.after);
  if (change.thing.before != nullptr) add_side(all, change, before, *change.thing.before);
  if (const InstitutionReference* const own = institution_of_item(change)) all.add(before, *own, true);
  if (all.nobody_must_agree()) all.add_signatories();
  return all.take();
}

}  // namespace ctg::diff
