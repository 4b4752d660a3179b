// How much of what a good action sheet says is said.
#include "views/completeness.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "views/grouping.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

constexpr int months_of_a_recent_note = 12;

bool of_every_action(const Plan&, const Action&, Date) { return true; }

std::optional<Date> age_begins(const Plan& plan, const Action& action) {
  for (const LocatedDate* date : {&action.actual.start, &action.planned.start, &plan.convention.signed_on, &plan.convention.period.start})
    if (date->given()) return date->value.last;
  return std::nullopt;
}

bool a_note_is_asked(const Plan& plan, const Action& action, Date today) {
  const std::optional<Date> begins = age_begins(plan, action);
  return is_open(action) && begins && add_months(*begins, months_of_a_recent_note) <= today;
}

bool has_recent_note(const Action& action, Date today) {
  const Date since = add_months(today, -months_of_a_recent_note);
  return std::any_of(action.notes.begin(), action.notes.end(),
                     [&](const Note& note) { return note.on.given() && note.on.value.last >= since && note.on.value.first <= today; });
}

bool has_planned_dates(const Action& action, Date) { return action.planned.start.given() && action.planned.end.given(); }

template <auto Member>
bool has(const Action& action, Date) {
  if constexpr (requires { (action.*Member).given(); })
    return (action.*Member).given();
  else
    return !(action.*Member).empty();
}

constexpr std::array table{
    AskedField{"title", of_every_action, has<&Action::title>},
    AskedField{"objectives", of_every_action, has<&Action::objectives>},
    AskedField{"status", of_every_action, has<&Action::status>},
    AskedField{"lead", of_every_action, has<&Action::lead>},
    AskedField{"partners", of_every_action, has<&Action::partners>},
    AskedField{"description", of_every_action, has<&Action::description>},
    AskedField{"themes", of_every_action, has<&Action::themes>},
    AskedField{"publics", of_every_action, has<&Action::publics>},
    AskedField{"planned", of_every_action, has_planned_dates},
    AskedField{"budget", of_every_action, has<&Action::budget>},
    AskedField{"indicators", of_every_action, has<&Action::indicators>},
    AskedField{"recent_note", a_note_is_asked, has_recent_note},
};

void count_in(Share& share, bool is_given) {
  ++share.whole;
  if (is_given) ++share.part;
}

// Fields given of fields asked, of one action.
Share share_of(const Plan& plan, const Action& action, Date today) {
  Share share;
  for (const AskedField& field : table)
    if (field.asked(plan, action, today)) count_in(share, field.given(action, today));
  return share;
}

std::vector<LeadCompleteness> by_lead(const Plan& plan, Actions kept, Date today) {
  std::vector<LeadCompleteness> leads;
  for (const Group& group : group_by(plan, *find_grouping("lead"), kept, today)) {
    LeadCompleteness lead{group.name, group.title, {}, {}};
    for (const std::uint32_t index : group.actions) {
      const Share share = share_of(plan, plan.actions[index], today);
      lead.share.part += share.part;
      lead.share.whole += share.whole;
      if (share.part < share.whole) lead.incomplete.push_back(index);
    }
    leads.push_back(std::move(lead));
  }
  return leads;
}

}  // namespace

std::span<const AskedField> asked_fields() { return table; }

std::vector<std::string_view> missing_fields(const Plan& plan, const Action& action, Date today) {
  std::vector<std::string_view> missing;
  for (const AskedField& field : table)
    if (field.asked(plan, action, today) && !field.given(action, today)) missing.push_back(field.name);
  return missing;
}

Completeness completeness(const Plan& plan, Actions actions, Date today) {
  Completeness result;
  result.threshold = thresholds(plan).completeness;
  ActionList kept;
  std::copy_if(actions.begin(), actions.end(), std::back_inserter(kept),
               [&](std::uint32_t index) { return !is_cancelled(plan.actions[index]); });
  for (const AskedField& field : table) {
    FieldCompleteness of_field{field.name, {}, {}, false};
    for (const std::uint32_t index : kept) {
      if (!field.asked(plan, plan.actions[index], today)) continue;
      const bool is_given = field.given(plan.actions[index], today);
      count_in(of_field.share, is_given);
      if (!is_given) of_field.missing.push_back(index);
    }
    of_field.is_below_threshold = of_field.share.below_percent(result.threshold);
    result.share.part += of_field.share.part;
    result.share.whole += of_field.share.whole;
    result.fields.push_back(std::move(of_field));
  }
  for (const std::uint32_t index : kept) {
    const Share share = share_of(plan, plan.actions[index], today);
    count_in(result.complete_actions, share.part == share.whole);
  }
  result.leads = by_lead(plan, kept, today);
  return result;
}

}  // namespace ctg::views
