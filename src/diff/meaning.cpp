// Gives each difference its kind, field by field.
#include "diff/meaning.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace ctg::diff {
namespace {

using schema::Value;

// What the judgement of one field is made from.
struct Case {
  const Pair& thing;
  const Difference& difference;

  const Value& from() const { return difference.from; }
  const Value& to() const { return difference.to; }
  bool added() const { return difference.event == Event::added; }
  bool removed() const { return difference.event == Event::removed; }
  template <class T>
  const T& before() const {
    return static_cast<const T&>(*thing.before);
  }
  template <class T>
  const T& after() const {
    return static_cast<const T&>(*thing.after);
  }
  template <class T>
  const T* item_before() const {
    return static_cast<const T*>(difference.item_before);
  }
  template <class T>
  const T* item_after() const {
    return static_cast<const T*>(difference.item_after);
  }
};

using Judge = const ChangeKind& (*)(const Case& c);

template <const ChangeKind& Kind>
const ChangeKind& always(const Case&) {
  return Kind;
}

template <const ChangeKind& Changed, const ChangeKind& Added, const ChangeKind& Removed>
const ChangeKind& by_event(const Case& c) {
  return c.added() ? Added : c.removed() ? Removed : Changed;
}

template <class T>
std::optional<T> held(const Value& value) {
  const T* const found = std::get_if<T>(&value.held);
  return found != nullptr ? std::optional(*found) : std::nullopt;
}

// Letters and digits alone, without case and accents.
std::string letters_of(const Value& value) {
  std::string letters;
  for (const char c : folded(held<std::string_view>(value).value_or(std::string_view()))) {
    const bool is_mark = static_cast<unsigned char>(c) < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z');
    if (!is_mark) letters += c;
  }
  return letters;
}

const ChangeKind& signed_text(const Case& c) {
  return !c.added() && !c.removed() && letters_of(c.from()) == letters_of(c.to()) ? kinds::typography_changed : kinds::signed_text_changed;
}

const ChangeKind& plain_text(const Case& c) {
  return letters_of(c.from()) == letters_of(c.to()) ? kinds::typography_changed : kinds::text_changed;
}

const ChangeKind& deadline(const Case& c) {
  if (c.added()) return kinds::deadline_set;
  if (c.removed()) return kinds::deadline_removed;
  const auto from = held<PartialDate>(c.from());
  const auto to = held<PartialDate>(c.to());
  if (!from || !to || from->last == to->last) return kinds::date_stated;
  return from->last < to->last ? kinds::deadline_postponed : kinds::deadline_advanced;
}

const ChangeKind& status(const Case& c) {
  const Action& before = c.before<Action>();
  const Action& after = c.after<Action>();
  if (before.status.is(Status::done)) return kinds::done_undone;
  const bool was_promised = !before.status.is(Status::proposed);
  return after.status.is(Status::cancelled) && was_promised ? kinds::action_cancelled : kinds::status_changed;
}

// A money that is less than it was; not given is nothing.
bool is_less(const Value& from, const Value& to) { return held<Amount>(to).value_or(Amount{}) < held<Amount>(from).value_or(Amount{}); }

const ChangeKind& planned_money(const Case& c) { return is_less(c.from(), c.to()) ? kinds::budget_cut : kinds::budget_raised; }

const ChangeKind& budget_line(const Case& c) {
  const BudgetLine* const line = c.removed() ? c.item_before<BudgetLine>() : c.item_after<BudgetLine>();
  if (!line->planned.given()) return kinds::spending_recorded;
  return c.removed() ? kinds::budget_cut : kinds::budget_raised;
}

bool funds(const Action& action, std::string_view institution) {
  const auto is_it = [&](const InstitutionReference& reference) { return reference.id == institution; };
  return std::any_of(action.funding.begin(), action.funding.end(), [&](const Funding& line) { return is_it(line.institution); }) ||
         std::any_of(action.partners.begin(), action.partners.end(),
                     [&](const Partner& partner) { return partner.role.is(PartnerRole::funder) && is_it(partner.institution); });
}

const ChangeKind& granted_money(const Case& c) { return is_less(c.from(), c.to()) ? kinds::funding_cut : kinds::funding_raised; }

const ChangeKind& funding_line(const Case& c) {
  if (c.added())
    return c.item_after<Funding>()->granted.given() || c.item_after<Funding>()->in_kind.given() ? kinds::funding_raised
                                                                                                : kinds::funding_followed;
  return funds(c.after<Action>(), c.item_before<Funding>()->institution.id) ? kinds::funding_cut : kinds::funder_removed;
}

const ChangeKind& partner(const Case& c) {
  if (c.added()) return kinds::partner_added;
  const Partner& before = *c.item_before<Partner>();
  const bool was_funder = before.role.is(PartnerRole::funder) && !funds(c.after<Action>(), before.institution.id);
  if (c.difference.path.size() > 1 && !was_funder) return kinds::field_changed;  // another role
  return was_funder ? kinds::funder_removed : kinds::partner_removed;
}

const ChangeKind& staff(const Case& c) {
  const Decimal from = held<Decimal>(c.from()).value_or(Decimal{});
  const Decimal to = held<Decimal>(c.to()).value_or(Decimal{});
  return to < from ? kinds::staff_cut : kinds::staff_raised;
}

// No place named is the whole territory.
const ChangeKind& places(const Case& c) {
  if (c.added()) return c.before<Action>().places.empty() ? kinds::scope_narrowed : kinds::scope_widened;
  return c.after<Action>().places.empty() ? kinds::scope_widened : kinds::scope_narrowed;
}

const ChangeKind& publics(const Case& c) { return c.added() ? kinds::scope_widened : kinds::scope_narrowed; }

const ChangeKind& blocker(const Case& c) {
  return c.added() ? kinds::blocker_added : c.removed() ? kinds::blocker_resolved : kinds::blocker_changed;
}

const ChangeKind& blocker_resolved_on(const Case& c) { return c.added() ? kinds::blocker_resolved : kinds::blocker_changed; }

const ChangeKind& step_done(const Case& c) { return c.removed() ? kinds::step_undone : kinds::step_done; }

// Less is asked of the indicator: below where it is to rise, above where it is to fall.
const ChangeKind& target_value(const Case& c) {
  const auto from = held<Decimal>(c.from());
  const auto to = held<Decimal>(c.to());
  if (!from) return kinds::target_added;
  if (!to) return kinds::target_removed;
  const bool is_to_fall = c.after<Indicator>().direction.is(Direction::down);
  return (*to < *from) != is_to_fall ? kinds::target_lowered : kinds::target_raised;
}

const ChangeKind& measure(const Case& c) {
  return c.added() && c.difference.path.size() == 1 ? kinds::value_recorded : kinds::past_value_rewritten;
}

const ChangeKind& baseline(const Case& c) { return c.added() ? kinds::baseline_set : kinds::baseline_rewritten; }

// A field, by its path from the thing: the longest one that it begins with.
struct Rule {
  std::string_view path;
  Judge judge;
};

constexpr Rule action_rules[] = {
    {"title", signed_text},
    {"goals", signed_text},
    {"expected_results", signed_text},
    {"status", status},
    {"maturity", always<kinds::follow_up_recorded>},
    {"outlook", always<kinds::follow_up_recorded>},
    {"priority", always<kinds::follow_up_recorded>},
    {"status_on", always<kinds::dates_recorded>},
    {"actual", always<kinds::dates_recorded>},
    {"planned.end", deadline},
    {"planned.start", always<kinds::start_moved>},
    {"lead", always<kinds::lead_changed>},
    {"co_leads", by_event<kinds::co_lead_added, kinds::co_lead_added, kinds::co_lead_removed>},
    {"partners", partner},
    {"places", places},
    {"publics", publics},
    {"budget", budget_line},
    {"budget.planned", planned_money},
    {"budget.spent", always<kinds::spending_recorded>},
    {"funding", funding_line},
    {"funding.granted", granted_money},
    {"funding.in_kind", granted_money},
    {"funding.requested", always<kinds::funding_followed>},
    {"funding.paid", always<kinds::funding_followed>},
    {"means.staff_fte", staff},
    {"steps", by_event<kinds::step_changed, kinds::step_added, kinds::step_removed>},
    {"steps.title", always<kinds::step_changed>},
    {"steps.due", always<kinds::step_changed>},
    {"steps.owner", always<kinds::step_changed>},
    {"steps.done_on", step_done},
    {"notes", by_event<kinds::note_changed, kinds::note_added, kinds::note_removed>},
    {"notes.on", always<kinds::note_changed>},
    {"notes.text", always<kinds::note_changed>},
    {"notes.author", always<kinds::note_changed>},
    {"notes.kind", always<kinds::note_changed>},
    {"blockers", blocker},
    {"blockers.text", always<kinds::blocker_changed>},
    {"blockers.since", always<kinds::blocker_changed>},
    {"blockers.owner", always<kinds::blocker_changed>},
    {"blockers.resolved_on", blocker_resolved_on},
};

constexpr Rule objective_rules[] = {
    {"title", signed_text},
    {"description", signed_text},
    {"owner", always<kinds::owner_changed>},
};

constexpr Rule indicator_rules[] = {
    {"title", signed_text},
    {"definition", signed_text},
    {"unit", always<kinds::indicator_redefined>},
    {"direction", always<kinds::indicator_redefined>},
    {"aggregation", always<kinds::indicator_redefined>},
    {"owner", always<kinds::owner_changed>},
    {"baseline", baseline},
    {"baseline.source", plain_text},
    {"targets", by_event<kinds::target_lowered, kinds::target_added, kinds::target_removed>},
    {"targets.value", target_value},
    {"targets.on", always<kinds::target_moved>},
    {"values", measure},
    {"values.source", plain_text},
    {"values.comment", plain_text},
};

constexpr Rule convention_rules[] = {
    {"title", signed_text},
    {"aims", always<kinds::signed_text_changed>},
    {"period", always<kinds::period_changed>},
    {"territory", always<kinds::territory_changed>},
    {"territory.population", always<kinds::field_changed>},
    {"signatories", by_event<kinds::field_changed, kinds::signatory_added, kinds::signatory_removed>},
    {"signatories.person", always<kinds::field_changed>},
    {"signatories.capacity", plain_text},
    {"signatories.deliberation", always<kinds::follow_up_recorded>},
    {"status", always<kinds::follow_up_recorded>},
    {"signed_on", always<kinds::follow_up_recorded>},
    {"evaluation", always<kinds::follow_up_recorded>},
};

std::span<const Rule> rules_of(const std::optional<Kind>& kind) {
  if (!kind) return convention_rules;
  switch (*kind) {
    case Kind::action:
      return action_rules;
    case Kind::objective:
      return objective_rules;
    case Kind::indicator:
      return indicator_rules;
    default:
      return {};
  }
}

std::string path_of(const Difference& difference) {
  std::string path;
  for (const schema::Field* field : difference.path) path += (path.empty() ? "" : ".") + std::string(field->name);
  return path;
}

const Rule* longest_match(std::span<const Rule> rules, std::string_view path) {
  const Rule* best = nullptr;
  for (const Rule& rule : rules)
    if (path.starts_with(rule.path) && (path.size() == rule.path.size() || path[rule.path.size()] == '.') &&
        (best == nullptr || rule.path.size() > best->path.size()))
      best = &rule;
  return best;
}

}  // namespace

const ChangeKind& meaning_of(const Pair& thing, const Difference& difference) {
  const Case c{thing, difference};
  const std::string path = path_of(difference);
  if (path == "id") return kinds::id_changed;
  if (const Rule* const rule = longest_match(rules_of(thing.kind), path)) return rule->judge(c);
  const bool is_text = difference.field().shape == schema::Shape::text && !difference.field().list;
  return is_text ? plain_text(c) : kinds::field_changed;
}

const ChangeKind& meaning_of_addition(Kind kind, const Thing& added) {
  switch (kind) {
    case Kind::action:
      return static_cast<const Action&>(added).status.is(Status::proposed) ? kinds::proposal_added : kinds::action_added;
    case Kind::objective:
      return kinds::objective_added;
    case Kind::meeting:
      return kinds::meeting_added;
    case Kind::decision:
      return kinds::decision_added;
    case Kind::amendment:
      return kinds::amendment_added;
    default:
      return kinds::thing_added;
  }
}

const ChangeKind& meaning_of_removal(Kind kind, const Thing& removed) {
  switch (kind) {
    case Kind::action:
      return static_cast<const Action&>(removed).status.is(Status::proposed) ? kinds::proposal_removed : kinds::action_removed;
    case Kind::objective:
      return kinds::objective_removed;
    case Kind::indicator:
      return kinds::indicator_removed;
    case Kind::decision:
      return kinds::decision_removed;
    case Kind::amendment:
      return kinds::amendment_removed;
    default:
      return kinds::thing_removed;
  }
}

}  // namespace ctg::diff
