// What an institution has to do in a plan, and how the actions are shared among people.
#include "views/workload.hpp"

#include <algorithm>
#include <iterator>

#include "views/grouping.hpp"

namespace ctg::views {
namespace {

// One institution's part in one action after the other.
class LoadMaker {
 public:
  LoadMaker(const Plan& plan, std::uint32_t institution, Date today) : plan_(plan), today_(today) { load_.institution = institution; }

  void add(std::uint32_t index) {
    const Action& action = plan_.actions[index];
    const bool leads = is_it(action.lead);
    const bool co_leads =
        std::any_of(action.co_leads.begin(), action.co_leads.end(), [&](const InstitutionReference& each) { return is_it(each); });
    if (leads) add_led(index, action);
    if (co_leads) load_.co_leads.push_back(index);
    add_partnership(index, action);
    add_deadlines(index, action, leads || co_leads);
  }

  InstitutionLoad made() {
    std::stable_sort(load_.deadlines.begin(), load_.deadlines.end(),
                     [](const Deadline& a, const Deadline& b) { return a.days_left < b.days_left; });
    return std::move(load_);
  }

 private:
  bool is_it(const AnyReference& reference) const { return reference.names(Kind::institution, load_.institution); }

  bool is_its_own(const OwnerReference& owner) const {
    if (is_it(owner)) return true;
    return owner.resolved() && owner.kind == Kind::person && is_it(plan_.people[owner.index].institution);
  }

  void add_led(std::uint32_t index, const Action& action) {
    load_.leads.push_back(index);
    load_.led.count_in(action, today_);
    if (!is_cancelled(action)) load_.led_money.add(money_of(action));
  }

  void add_partnership(std::uint32_t index, const Action& action) {
    bool funds = false;
    for (const Funding& funding : action.funding) {
      if (!is_it(funding.institution)) continue;
      funds = true;
      if (!is_cancelled(action)) load_.funding.add(funding);
    }
    bool takes_other_part = false;
    for (const Partner& partner : action.partners) {
      if (!is_it(partner.institution)) continue;
      (partner.role.is(PartnerRole::funder) ? funds : takes_other_part) = true;
    }
    if (funds && !is_cancelled(action)) load_.funds.push_back(index);
    if (takes_other_part) load_.partner_of.push_back(index);
  }

  void add_deadlines(std::uint32_t index, const Action& action, bool is_responsible) {
    each_deadline(action, [&](Deadline::Kind kind, std::optional<std::uint32_t> step, const LocatedDate& on) {
      const bool is_asked = is_responsible || (step && is_its_own(action.steps[*step].owner));
      if (is_asked && on.given()) load_.deadlines.push_back({kind, index, step, on.value, days_between(today_, on.value.last)});
    });
  }

  const Plan& plan_;
  Date today_;
  InstitutionLoad load_;
};

}  // namespace

InstitutionLoad institution_load(const Plan& plan, std::uint32_t institution, Actions actions, Date today) {
  LoadMaker maker(plan, institution, today);
  for (const std::uint32_t action : actions) maker.add(action);
  return maker.made();
}

std::vector<InstitutionLoad> institution_loads(const Plan& plan, Actions actions, Date today) {
  std::vector<InstitutionLoad> loads;
  for (std::uint32_t institution = 0; institution < plan.institutions.size(); ++institution)
    loads.push_back(institution_load(plan, institution, actions, today));
  return loads;
}

std::vector<LeadPersonLoad> lead_person_loads(const Plan& plan, Actions actions, Date today) {
  ActionList kept;
  std::copy_if(actions.begin(), actions.end(), std::back_inserter(kept),
               [&](std::uint32_t index) { return !is_cancelled(plan.actions[index]); });
  std::vector<LeadPersonLoad> loads;
  for (Group& group : group_by(plan, *find_grouping("lead_person"), kept, today)) {
    if (group.is_unsaid()) continue;
    const Share share{group.actions.size(), kept.size()};
    loads.push_back({group.name, group.title, std::move(group.actions), share, share.above_percent(thresholds(plan).lead_share)});
  }
  std::stable_sort(loads.begin(), loads.end(),
                   [](const LeadPersonLoad& a, const LeadPersonLoad& b) { return a.actions.size() > b.actions.size(); });
  return loads;
}

}  // namespace ctg::views
