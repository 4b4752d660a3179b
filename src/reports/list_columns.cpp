// Columns of lists, found by name.
#include "reports/list_columns.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "reports/values.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::Shape;
using schema::Value;

constexpr Text id_title{"Id", "Id."};
constexpr Text title_in_group{"{0}: {1}", "{0}\u00a0: {1}"};

bool is_number(Shape shape) { return shape == Shape::amount || shape == Shape::decimal || shape == Shape::integer; }

// The value behind a path; of a list of groups, the values of all of them.
Value value_at(std::span<const Field* const> path, const void* record) {
  const Value value = path.front()->value(record);
  if (path.size() == 1) return value;
  const auto below = path.subspan(1);
  if (const auto* group = std::get_if<schema::RecordValue>(&value.held)) return value_at(below, group->record);
  const auto* list = std::get_if<Value::List>(&value.held);
  if (list == nullptr) return {};
  Value::List found;
  for (const Value& item : *list)
    if (const auto* group = std::get_if<schema::RecordValue>(&item.held))
      if (Value inner = value_at(below, group->record); inner.given()) found.push_back(std::move(inner));
  return found.empty() ? Value{} : Value{std::move(found), value.at};
}

bool is_list(std::span<const Field* const> path) {
  return std::any_of(path.begin(), path.end(), [](const Field* field) { return field->list; });
}

document::Cell field_cell(const Subject& subject, const Value& value, bool list) {
  if (!value.given()) return {document::Line(), list ? Data(Data::List()) : Data()};
  return {short_line(subject, value), machine_data(value)};
}

std::vector<const Field*> find_path(const RecordTable& table, std::string_view name) {
  std::vector<const Field*> path;
  const RecordTable* level = &table;
  for (const std::string_view part : split(name, '.')) {
    const Field* field = level == nullptr ? nullptr : level->find(part);
    if (field == nullptr) return {};
    path.push_back(field);
    level = field->shape == Shape::record ? &field->record() : nullptr;
  }
  return path;
}

ListColumn column_of(Kind kind, std::vector<const Field*> path, std::string_view name, Language language) {
  ListColumn found{std::string(name), {}, {}};
  const Field& last = *path.back();
  std::string title(last.title.in(language));
  if (path.size() > 1) title = spoken(language, title_in_group, path[path.size() - 2]->title, title);
  found.column = {.title = std::move(title), .key = found.name};
  const bool list = is_list(path);
  const bool identifies = last.shape == Shape::id && !list;
  if (identifies && path.size() == 1) found.column.title = id_title.in(language);
  if (is_number(last.shape) && !list) found.column.alignment = document::Alignment::right;
  found.cell = [kind, path = std::move(path), list, identifies](ListFigures& figures, std::uint32_t index) {
    const Value value = value_at(path, schema::record_of(figures.plan(), kind, index));
    document::Cell cell = field_cell(figures.subject(), value, list);
    if (identifies && value.given()) cell.shown = document::Line(document::code(plain_text(cell.shown, figures.subject().language)));
    return cell;
  };
  return found;
}

void add_paths(const RecordTable& table, const std::string& prefix, std::vector<std::string>& names) {
  for (const Field& field : table.fields) {
    if (is_never_published(field)) continue;
    const std::string name = prefix + std::string(field.name);
    // A derived column may stand for the field of its name.
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    if (field.shape == Shape::record && prefix.empty()) add_paths(field.record(), name + ".", names);
  }
}

}  // namespace

tl::expected<ListColumn, ColumnError> find_list_column(Kind kind, std::string_view name, Language language) {
  for (const DerivedColumn& derived : derived_columns(kind))
    if (derived.name == name)
      return ListColumn{std::string(name),
                        {.title = std::string(derived.title.in(language)),
                         .alignment = derived.alignment,
                         .priority = derived.priority,
                         .key = std::string(name)},
                        derived.cell};
  const RecordTable& table = schema::table_of(kind);
  // Institutions and people have a name where others have a title.
  const std::string_view meant = name == "title" && table.find("title") == nullptr ? "name" : name;
  std::vector<const Field*> path = find_path(table, meant);
  if (!path.empty() && !is_never_published(*path.back())) return column_of(kind, std::move(path), name, language);
  ColumnError error{std::string(name), std::nullopt, !path.empty()};
  const std::vector<std::string> names = list_column_names(kind);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  if (const auto near = nearest(name, candidates); near && !error.is_never_published) error.nearest = std::string(*near);
  return tl::unexpected(std::move(error));
}

std::vector<std::string> list_column_names(Kind kind) {
  std::vector<std::string> names;
  for (const DerivedColumn& derived : derived_columns(kind)) names.emplace_back(derived.name);
  add_paths(schema::table_of(kind), {}, names);
  return names;
}

}  // namespace ctg::reports
