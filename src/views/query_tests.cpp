// What the keys of a query that are about names and words ask of an action.
#include "views/query_tests.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "views/action_fields.hpp"

namespace ctg::views {
namespace {

bool contains(std::string_view text, const std::string& folded_words) {
  return !text.empty() && folded(text).find(folded_words) != std::string::npos;
}

bool has_beginning(std::string_view text, std::string_view beginning) { return lower_ascii(text).starts_with(lower_ascii(beginning)); }

// `AVS-*` asks for a beginning; the star alone for anything.
std::optional<std::string> beginning_asked(std::string_view value) {
  if (value.empty() || value.back() != '*') return std::nullopt;
  value.remove_suffix(1);
  return std::string(value);
}

template <class Item>
bool one_contains(const std::vector<Item>& items, LocatedText Item::*field, const std::string& words) {
  return std::any_of(items.begin(), items.end(), [&](const Item& item) { return contains((item.*field).value, words); });
}

bool texts_contain(const Action& action, const std::string& words) {
  for (const std::string_view text :
       {action.id.value, action.title.value, action.code.value.text, action.lead_service.value, action.finding.value, action.goals.value,
        action.description.value, action.expected_results.value, action.status_reason.value, action.means.text.value})
    if (contains(text, words)) return true;
  return one_contains(action.notes, &Note::text, words) || one_contains(action.steps, &Step::title, words) ||
         one_contains(action.blockers, &Blocker::text, words) || one_contains(action.budget, &BudgetLine::label, words) ||
         one_contains(action.funding, &Funding::scheme, words);
}

}  // namespace

bool names_partner(const Plan&, const Action& action, const NamedThings& things) {
  return std::any_of(action.partners.begin(), action.partners.end(), [&](const Partner& each) { return things.has(each.institution); });
}

bool names_funder(const Plan&, const Action& action, const NamedThings& things) {
  return std::any_of(action.funding.begin(), action.funding.end(), [&](const Funding& each) { return things.has(each.institution); }) ||
         std::any_of(action.partners.begin(), action.partners.end(),
                     [&](const Partner& each) { return each.role.is(PartnerRole::funder) && things.has(each.institution); });
}

bool names_owner(const Plan&, const Action& action, const NamedThings& things) {
  return std::any_of(action.steps.begin(), action.steps.end(), [&](const Step& step) { return things.has(step.owner); }) ||
         std::any_of(action.blockers.begin(), action.blockers.end(),
                     [&](const Blocker& blocker) { return !blocker.resolved_on.given() && things.has(blocker.owner); });
}

bool names_anywhere(const Plan& plan, const Action& action, const NamedThings& things) {
  return things.has(action.lead) || names_one(action.co_leads, things) || names_partner(plan, action, things) ||
         names_funder(plan, action, things) || names_owner(plan, action, things);
}

bool names_amendment(const Plan& plan, const Action& action, const NamedThings& things) {
  if (things.has(action.amendment)) return true;
  const std::size_t place = index_of(plan, action);
  const auto names_the_action = [&](const SubjectReference& subject) { return subject.names(Kind::action, place); };
  for (std::size_t index = 0; index < plan.amendments.size(); ++index) {
    const Amendment& amendment = plan.amendments[index];
    if (things.has(Kind::amendment, index) && (std::any_of(amendment.adds.begin(), amendment.adds.end(), names_the_action) ||
                                               std::any_of(amendment.changes.begin(), amendment.changes.end(), names_the_action)))
      return true;
  }
  return false;
}

bool is_itself(const Plan& plan, const Action& action, const NamedThings& things) {
  return things.has(Kind::action, index_of(plan, action));
}

ValueTest compile_id(std::string_view value, const Plan& plan) {
  const std::optional<std::string> beginning = beginning_asked(value);
  if (!beginning) return compile_things<is_itself, Kind::action>(value, plan);
  return [wanted = *beginning](const Plan&, const Action& action, Date) { return has_beginning(action.id.value, wanted); };
}

ValueTest compile_code(std::string_view value, const Plan& plan) {
  if (const std::optional<std::string> beginning = beginning_asked(value))
    return [wanted = *beginning](const Plan&, const Action& action, Date) { return has_beginning(action.code.value.text, wanted); };
  std::vector<std::string_view> codes;
  for (const Action& action : plan.actions)
    if (action.code.given()) codes.push_back(action.code.value.text);
  if (std::none_of(codes.begin(), codes.end(), [&](std::string_view code) { return lower_ascii(code) == lower_ascii(value); }))
    return unknown_value(value, codes);
  return [wanted = lower_ascii(value)](const Plan&, const Action& action, Date) { return lower_ascii(action.code.value.text) == wanted; };
}

std::vector<QueryValue> code_values(const Plan& plan) {
  std::vector<QueryValue> values;
  for (const Action& action : plan.actions)
    if (action.code.given()) values.push_back({std::string(action.code.value.text), std::nullopt, action.title.value});
  return values;
}

ValueTest compile_objective(std::string_view value, const Plan& plan) {
  const auto things = find_things(plan, {Kind::objective}, value);
  if (!things) return tl::unexpected(things.error());
  return
      [wanted = things->with_descendants(plan)](const Plan&, const Action& action, Date) { return names_one(action.objectives, wanted); };
}

ValueTest compile_title(std::string_view value, const Plan&) {
  return [words = folded(value)](const Plan&, const Action& action, Date) { return contains(action.title.value, words); };
}

ValueTest compile_service(std::string_view value, const Plan&) {
  return [words = folded(value)](const Plan&, const Action& action, Date) { return contains(action.lead_service.value, words); };
}

ValueTest compile_words(std::string_view value, const Plan&) {
  return [words = folded(value)](const Plan&, const Action& action, Date) { return texts_contain(action, words); };
}

ValueTest compile_note(std::string_view value, const Plan&) {
  const auto place = find_value(enumeration<NoteKind>(), value);
  if (!place) return tl::unexpected(place.error());
  return [wanted = *place](const Plan&, const Action& action, Date) {
    return std::any_of(action.notes.begin(), action.notes.end(), [&](const Note& note) { return holds(note.kind, wanted); });
  };
}

std::vector<QueryValue> note_values(const Plan&) { return offered_values(enumeration<NoteKind>()); }

ValueTest compile_has(std::string_view value, const Plan&) {
  if (const ActionField* field = find_action_field(lower_ascii(value)))
    return [given = field->given](const Plan&, const Action& action, Date) { return given(action); };
  std::vector<std::string_view> candidates;
  for (const ActionField& field : action_fields()) candidates.push_back(field.name);
  return unknown_value(value, candidates);
}

std::vector<QueryValue> has_values(const Plan&) {
  std::vector<QueryValue> values;
  for (const ActionField& field : action_fields()) values.push_back({std::string(field.name), std::nullopt, {}});
  return values;
}

}  // namespace ctg::views
