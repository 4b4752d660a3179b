// Parts of a thing's page: its groups as tables, its status in words.
#include "reports/thing_parts.hpp"

#include <algorithm>

#include "reports/cells.hpp"
#include "reports/values.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;
using schema::Field;
using schema::Shape;
using schema::Value;

constexpr Text late_by{"late by {0} {0:day|days}", "en retard de {0} {0:jour|jours}"};
constexpr Text start_late_by{"should have begun {0} {0:day|days} ago", "aurait dû commencer il y a {0} {0:jour|jours}"};

// Notes in the order of their dates, everything else in the order of the file.
Value::List in_order(const Field& field, Value::List list) {
  if (field.record().name != "note") return list;
  const auto day = [](const Value& value) {
    const auto* note = static_cast<const Note*>(std::get<schema::RecordValue>(value.held).record);
    return note->on.given() ? note->on->last : Date{};
  };
  std::stable_sort(list.begin(), list.end(), [&](const Value& a, const Value& b) { return day(a) < day(b); });
  return list;
}

}  // namespace

bool is_list_of_groups(const Field& field) { return field.list && field.shape == Shape::record; }

Table groups_table(const Subject& subject, const Field& field, Value::List unordered) {
  const Value::List list = in_order(field, std::move(unordered));
  Table table;
  table.caption = subject.in(field.title);
  std::vector<const Field*> shown;
  for (const Field& inner : field.record().fields) {
    const bool any = std::any_of(list.begin(), list.end(),
                                 [&](const Value& item) { return inner.value(std::get<schema::RecordValue>(item.held).record).given(); });
    if (!any || is_never_published(inner)) continue;
    const bool number = inner.shape == Shape::amount || inner.shape == Shape::decimal;
    table.columns.push_back({.title = subject.in(inner.title),
                             .alignment = number ? document::Alignment::right : document::Alignment::left,
                             .priority = inner.shape == Shape::choice                        ? 3U
                                         : inner.shape == Shape::reference && !shown.empty() ? 2U
                                                                                             : 1U,
                             .wraps = inner.shape == Shape::text || inner.shape == Shape::reference,
                             .key = std::string(inner.name)});
    shown.push_back(&inner);
  }
  for (const Value& item : list) {
    std::vector<Cell> cells;
    cells.reserve(shown.size());
    for (const Field* inner : shown) cells.emplace_back(short_line(subject, inner->value(std::get<schema::RecordValue>(item.held).record)));
    table.row(std::move(cells));
  }
  return table;
}

Line status_line(const Subject& subject, const Action& action) {
  Line line(status_piece(subject, action));
  if (const int days = views::days_late(action, subject.today); days > 0)
    line.add(", ").add(document::toned(document::Tone::problem, subject.say(late_by, days)));
  if (const int days = views::days_start_late(action, subject.today); days > 0)
    line.add(", ").add(document::toned(document::Tone::problem, subject.say(start_late_by, days)));
  return line;
}

}  // namespace ctg::reports
