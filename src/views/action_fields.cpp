// The fields of an action by name.
#include "views/action_fields.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace ctg::views {
namespace {

template <class T>
bool is_given(const T& field) {
  return field.given();
}
template <class T>
bool is_given(const std::vector<T>& list) {
  return !list.empty();
}

template <class T>
inline constexpr bool is_list = requires(T field) {
  field.push_back(field.front());
};

template <auto Member>
constexpr ActionField field(std::string_view name) {
  return {name, [](const Action& action) { return is_given(action.*Member); }, is_list<decltype(Action{}.*Member)>};
}

template <auto Group, auto Member>
constexpr ActionField field(std::string_view name) {
  return {name, [](const Action& action) { return is_given(action.*Group.*Member); }, false};
}

constexpr std::array table{
    field<&Action::id>("id"),
    field<&Action::title>("title"),
    field<&Action::code>("code"),
    field<&Action::former_ids>("former_ids"),
    field<&Action::source>("source"),
    field<&Action::certainty>("certainty"),
    field<&Action::documents>("documents"),
    field<&Action::objectives>("objectives"),
    field<&Action::status>("status"),
    field<&Action::maturity>("maturity"),
    field<&Action::lead>("lead"),
    field<&Action::lead_service>("lead_service"),
    field<&Action::lead_person>("lead_person"),
    field<&Action::co_leads>("co_leads"),
    field<&Action::partners>("partners"),
    field<&Action::elected_referent>("elected_referent"),
    field<&Action::body>("body"),
    field<&Action::finding>("finding"),
    field<&Action::goals>("goals"),
    field<&Action::description>("description"),
    field<&Action::expected_results>("expected_results"),
    field<&Action::themes>("themes"),
    field<&Action::audience>("audience"),
    field<&Action::publics>("publics"),
    field<&Action::places>("places"),
    field<&Action::priority>("priority"),
    field<&Action::outlook>("outlook"),
    field<&Action::status_on>("status_on"),
    field<&Action::status_reason>("status_reason"),
    field<&Action::planned>("planned"),
    field<&Action::planned, &Period::start>("planned.start"),
    field<&Action::planned, &Period::end>("planned.end"),
    field<&Action::actual>("actual"),
    field<&Action::actual, &Period::start>("actual.start"),
    field<&Action::actual, &Period::end>("actual.end"),
    field<&Action::recurring>("recurring"),
    field<&Action::steps>("steps"),
    field<&Action::depends_on>("depends_on"),
    field<&Action::blockers>("blockers"),
    field<&Action::means>("means"),
    field<&Action::budget>("budget"),
    field<&Action::tax>("tax"),
    field<&Action::funding>("funding"),
    field<&Action::indicators>("indicators"),
    field<&Action::participation>("participation"),
    field<&Action::notes>("notes"),
    field<&Action::visibility>("visibility"),
    field<&Action::amendment>("amendment"),
};

bool is_called(const ActionField& field, std::string_view name) {
  if (field.name == name) return true;
  return field.is_list && field.name.size() == name.size() + 1 && field.name.back() == 's' && field.name.substr(0, name.size()) == name;
}

}  // namespace

std::span<const ActionField> action_fields() { return table; }

const ActionField* find_action_field(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const ActionField& each) { return is_called(each, name); });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace ctg::views
