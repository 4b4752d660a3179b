// The orders in which actions can be listed.
#include "views/sorting.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

using Value = std::optional<SortValue>;

Value number(std::int64_t value) { return SortValue(value); }
Value words(std::string value) { return SortValue(std::move(value)); }

template <auto Member>
Value enumerated(const SortedPlan&, const Action& action) {
  const auto& field = action.*Member;
  if (!field.given()) return std::nullopt;
  return number(static_cast<std::int64_t>(field.value));
}

Value by_id(const SortedPlan&, const Action& action) {
  if (!action.id.given()) return std::nullopt;
  return words(natural_key(action.id.value));
}

Value by_code(const SortedPlan&, const Action& action) {
  if (!action.code.given()) return std::nullopt;
  return words(natural_key(action.code.value.text));
}

Value by_title(const SortedPlan&, const Action& action) {
  if (!action.title.given()) return std::nullopt;
  return words(collation_key(action.title.value));
}

Value by_due(const SortedPlan&, const Action& action) {
  if (!action.planned.end.given()) return std::nullopt;
  return number(action.planned.end->last.days);
}

Value by_start(const SortedPlan&, const Action& action) {
  if (!action.planned.start.given()) return std::nullopt;
  return number(action.planned.start->first.days);
}

Value by_lead(const SortedPlan& sorted, const Action& action) {
  if (!action.lead.given()) return std::nullopt;
  const Institution* lead = sorted.plan.at(action.lead);
  return words(collation_key(lead == nullptr ? action.lead.id : lead->called()));
}

Value by_objective(const SortedPlan& sorted, const Action& action) {
  if (action.objectives.empty() || !action.objectives.front().resolved()) return std::nullopt;
  return number(sorted.objectives.place_of(action.objectives.front().index));
}

Value by_lateness(const SortedPlan& sorted, const Action& action) {
  const int days = days_late(action, sorted.today);
  if (days == 0) return std::nullopt;
  return number(-days);
}

Value by_news(const SortedPlan& sorted, const Action& action) {
  const std::optional<PartialDate> news = last_news(action, sorted.today);
  if (!news) return std::nullopt;
  return number(news->last.days);
}

constexpr std::array table{
    SortKey{"id", {"By id, numbers by their value.", "Par identifiant, les nombres selon leur valeur."}, by_id},
    SortKey{"code", {"By printed number.", "Par numéro imprimé."}, by_code},
    SortKey{"title", {"By title, as in a dictionary.", "Par intitulé, comme dans un dictionnaire."}, by_title},
    SortKey{"due", {"By planned end, the nearest first.", "Par fin prévue, la plus proche d'abord."}, by_due},
    SortKey{"start", {"By planned start.", "Par début prévu."}, by_start},
    SortKey{"status", {"By status, from proposed to cancelled.", "Par statut, de proposée à abandonnée."}, enumerated<&Action::status>},
    SortKey{"lead", {"By name of the lead.", "Par nom de pilote."}, by_lead},
    SortKey{"priority", {"By priority, the highest first.", "Par priorité, la plus haute d'abord."}, enumerated<&Action::priority>},
    SortKey{"maturity", {"By maturity.", "Par degré de maturité."}, enumerated<&Action::maturity>},
    SortKey{"outlook", {"By outlook, the safest first.", "Par perspective, la plus sûre d'abord."}, enumerated<&Action::outlook>},
    SortKey{"objective", {"By main objective, in the plan's order.", "Par objectif principal, dans l'ordre du plan."}, by_objective},
    SortKey{"late", {"By days late, the latest first.", "Par jours de retard, les plus en retard d'abord."}, by_lateness},
    SortKey{"news", {"By last news, the oldest first.", "Par dernières nouvelles, les plus anciennes d'abord."}, by_news},
};

// -1, 0, 1; none last whichever the direction.
int order(const Value& a, const Value& b, bool is_descending) {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  const int plain = *a < *b ? -1 : *b < *a ? 1 : 0;
  return is_descending ? -plain : plain;
}

const SortKey* find_key(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const SortKey& key) { return key.name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::optional<std::string> nearest_key(std::string_view word) {
  std::vector<std::string_view> names;
  names.reserve(table.size());
  for (const SortKey& key : table) names.push_back(key.name);
  const std::optional<std::string_view> found = nearest(word, names);
  if (!found) return std::nullopt;
  return std::string(*found);
}

}  // namespace

std::span<const SortKey> sort_keys() { return table; }

tl::expected<std::vector<SortTerm>, SortError> parse_sort(std::string_view text) {
  std::vector<SortTerm> terms;
  for (const std::string_view part : split(text, ',')) {
    std::string_view name = trim(part);
    const bool is_descending = name.starts_with('-');
    if (is_descending) name.remove_prefix(1);
    const SortKey* key = find_key(lower_ascii(name));
    if (key == nullptr)
      return tl::unexpected(SortError{static_cast<std::size_t>(part.data() - text.data()), std::string(name), nearest_key(name)});
    terms.push_back({key, is_descending});
  }
  return terms;
}

void sort_actions(const Plan& plan, std::span<const SortTerm> terms, Date today, ActionList& actions) {
  struct Line {
    std::uint32_t action;
    std::vector<Value> values;
  };
  const ObjectiveTree objectives(plan);
  const SortedPlan sorted{plan, today, objectives};
  std::vector<Line> lines;
  lines.reserve(actions.size());
  for (const std::uint32_t action : actions) {
    Line line{action, {}};
    for (const SortTerm& term : terms) line.values.push_back(term.key->value(sorted, plan.actions[action]));
    lines.push_back(std::move(line));
  }
  std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
    for (std::size_t place = 0; place < terms.size(); ++place)
      if (const int compared = order(a.values[place], b.values[place], terms[place].is_descending); compared != 0) return compared < 0;
    return false;
  });
  std::transform(lines.begin(), lines.end(), actions.begin(), [](const Line& line) { return line.action; });
}

// A run of digits becomes the count of its digits, leading zeros aside, then those digits: longer numbers are larger.
std::string natural_key(std::string_view text) {
  const std::string plain = lower_ascii(text);
  std::string key;
  for (std::size_t at = 0; at < plain.size();) {
    std::size_t end = at;
    while (end < plain.size() && is_digits(std::string_view(plain).substr(end, 1))) ++end;
    if (end == at) {
      key += plain[at++];
      continue;
    }
    std::size_t first = at;
    while (first + 1 < end && plain[first] == '0') ++first;
    const std::string count = std::to_string(std::min<std::size_t>(end - first, 999));
    key.append(3 - count.size(), '0').append(count).append(plain, first, end - first);
    at = end;
  }
  return key;
}

}  // namespace ctg::views
