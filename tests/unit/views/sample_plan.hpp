// Small plans made in memory, a line a thing, for the tests of the views.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "model/plan.hpp"

namespace ctg::views {

inline constexpr Span somewhere{FileId{0}, 0, 1};

inline Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

template <class T>
Located<T> located(T value) {
  return {value, somewhere};
}
inline LocatedText text(std::string_view words) { return located(words); }
inline LocatedDate when(std::string_view iso) { return iso.empty() ? LocatedDate{} : located(parse_partial_date(iso).value()); }
inline LocatedAmount euros(std::string_view amount) { return amount.empty() ? LocatedAmount{} : located(parse_amount(amount).value()); }
inline LocatedDecimal number(std::string_view decimal) { return located(parse_decimal(decimal).value()); }

// A reference as the loader leaves it: resolved where the plan already has the thing.
template <class R>
R reference(const Plan& plan, std::string_view id) {
  R made;
  made.id = id;
  made.at = somewhere;
  for (const Kind kind : all_kinds)
    for (std::size_t index = 0; R::targets.has(kind) && index < plan.count(kind); ++index)
      if (plan.thing(kind, index).id.value == id && !made.resolved()) {
        made.kind = kind;
        made.index = static_cast<std::uint32_t>(index);
      }
  return made;
}

// Sets the fields of one action, each call one field.
class ActionMaker {
 public:
  ActionMaker(Plan& plan, std::size_t index) : plan_(plan), index_(index) {}
  Action& fields() { return plan_.actions[index_]; }

  ActionMaker& status(Status value) { return fields().status = located(value), *this; }
  ActionMaker& planned(std::string_view start, std::string_view end) { return set_period(fields().planned, start, end); }
  ActionMaker& actual(std::string_view start, std::string_view end) { return set_period(fields().actual, start, end); }
  ActionMaker& status_on(std::string_view on) { return fields().status_on = when(on), *this; }
  ActionMaker& reason(std::string_view words) { return fields().status_reason = text(words), *this; }
  ActionMaker& lead(std::string_view id) { return fields().lead = reference<InstitutionReference>(plan_, id), *this; }
  ActionMaker& lead_person(std::string_view id) { return fields().lead_person = reference<PersonReference>(plan_, id), *this; }
  ActionMaker& co_lead(std::string_view id) { return fields().co_leads.push_back(reference<InstitutionReference>(plan_, id)), *this; }
  ActionMaker& partner(std::string_view id, PartnerRole role) {
    Partner made;
    made.at = somewhere;
    made.institution = reference<InstitutionReference>(plan_, id);
    made.role = located(role);
    return fields().partners.push_back(made), *this;
  }
  ActionMaker& objectives(std::initializer_list<std::string_view> ids) { return add_all(fields().objectives, ids); }
  ActionMaker& places(std::initializer_list<std::string_view> ids) { return add_all(fields().places, ids); }
  ActionMaker& indicators(std::initializer_list<std::string_view> ids) { return add_all(fields().indicators, ids); }
  ActionMaker& themes(std::initializer_list<Theme> themes) {
    for (const Theme theme : themes) fields().themes.push_back(located(theme));
    return *this;
  }
  ActionMaker& step(std::string_view title, std::string_view due, std::string_view done_on = "", std::string_view owner = "") {
    Step made;
    made.at = somewhere;
    made.title = text(title);
    made.due = when(due);
    made.done_on = when(done_on);
    if (!owner.empty()) made.owner = reference<OwnerReference>(plan_, owner);
    return fields().steps.push_back(made), *this;
  }
  ActionMaker& blocker(std::string_view words, std::string_view since, std::string_view resolved_on = "") {
    Blocker made;
    made.at = somewhere;
    made.text = text(words);
    made.since = when(since);
    made.resolved_on = when(resolved_on);
    return fields().blockers.push_back(made), *this;
  }
  ActionMaker& note(std::string_view on, std::string_view words, NoteKind kind = NoteKind::progress) {
    Note made;
    made.at = somewhere;
    made.on = when(on);
    made.text = text(words);
    made.kind = located(kind);
    return fields().notes.push_back(made), *this;
  }
  ActionMaker& budget(int year, std::string_view planned, std::string_view spent, BudgetKind kind = BudgetKind::operating) {
    BudgetLine made;
    made.at = somewhere;
    if (year != 0) made.year = located(std::int64_t{year});
    made.kind = located(kind);
    made.planned = euros(planned);
    made.spent = euros(spent);
    return fields().budget.push_back(made), *this;
  }
  ActionMaker& funding(std::string_view id, int year, std::string_view requested, std::string_view granted, std::string_view paid,
                       std::string_view in_kind = "") {
    Funding made;
    made.at = somewhere;
    made.institution = reference<InstitutionReference>(plan_, id);
    if (year != 0) made.year = located(std::int64_t{year});
    made.requested = euros(requested);
    made.granted = euros(granted);
    made.paid = euros(paid);
    made.in_kind = euros(in_kind);
    return fields().funding.push_back(made), *this;
  }

 private:
  ActionMaker& set_period(Period& period, std::string_view start, std::string_view end) {
    period.at = somewhere;
    period.start = when(start);
    period.end = when(end);
    return *this;
  }
  template <class R>
  ActionMaker& add_all(std::vector<R>& list, std::initializer_list<std::string_view> ids) {
    for (const std::string_view id : ids) list.push_back(reference<R>(plan_, id));
    return *this;
  }

  Plan& plan_;
  std::size_t index_;
};

// Things are named by what was added before them; a reference to what was not is unresolved.
class SamplePlan {
 public:
  Plan plan;

  Institution& institution(std::string_view id, std::string_view name, std::string_view short_name = "") {
    Institution& made = add(plan.institutions, id, name);
    if (!short_name.empty()) made.short_name = text(short_name);
    return made;
  }
  Person& person(std::string_view id, std::string_view name, std::string_view institution) {
    Person& made = add(plan.people, id, name);
    made.institution = reference<InstitutionReference>(plan, institution);
    return made;
  }
  Place& place(std::string_view id, std::string_view title, std::string_view code = "") {
    Place& made = add(plan.places, id, title);
    if (!code.empty()) made.code = located(Code{code});
    return made;
  }
  Objective& objective(std::string_view id, std::string_view title, std::string_view parent = "") {
    Objective& made = add(plan.objectives, id, title);
    if (!parent.empty()) made.parent = reference<ObjectiveReference>(plan, parent);
    return made;
  }
  Indicator& indicator(std::string_view id, std::string_view title) { return add(plan.indicators, id, title); }
  Body& body(std::string_view id, std::string_view title) { return add(plan.bodies, id, title); }
  Meeting& meeting(std::string_view id, std::string_view body, std::string_view on) {
    Meeting& made = add(plan.meetings, id, id);
    made.body = reference<BodyReference>(plan, body);
    made.on = when(on);
    return made;
  }
  Decision& decision(std::string_view id, std::string_view meeting, std::initializer_list<std::string_view> actions) {
    Decision& made = add(plan.decisions, id, id);
    made.meeting = reference<MeetingReference>(plan, meeting);
    for (const std::string_view action : actions) made.actions.push_back(reference<ActionReference>(plan, action));
    return made;
  }
  ActionMaker action(std::string_view id, std::string_view title = "Une action") {
    add(plan.actions, id, title);
    return {plan, plan.actions.size() - 1};
  }

 private:
  template <class T>
  T& add(std::vector<T>& things, std::string_view id, std::string_view title) {
    T& made = things.emplace_back();
    made.at = somewhere;
    made.id = text(id);
    made.title = text(title);
    return made;
  }
};

}  // namespace ctg::views
