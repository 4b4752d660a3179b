// The plan as data, field by field from the tables of the schema, figure by figure from the derived columns of lists.
#include "reports/plan_data.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/list_columns.hpp"
#include "reports/report_parts.hpp"
#include "reports/status.hpp"
#include "reports/values.hpp"
#include "views/related_things.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::RecordValue;
using schema::Value;

enum class Reader { program, template_of_partners };

// What is marked as internal, an action, a note or whatever comes to be marked so.
bool is_internal(const RecordTable& table, const void* record) {
  const Field* visibility = table.find("visibility");
  if (visibility == nullptr) return false;
  const Value value = visibility->value(record);
  const auto* choice = std::get_if<const EnumerationValue*>(&value.held);
  return choice != nullptr && (*choice)->name == name_of(Visibility::internal);
}

class PlanData {
 public:
  PlanData(const Subject& subject, Reader reader) : subject_(subject), reader_(reader), figures_(subject) {}

  Data::Object head(const std::string& folder) {
    Data::Object object{{"schema", export_name},
                        {"date", subject_.today},
                        {"folder", folder},
                        {"query", subject_.is_whole() ? Data() : Data(subject_.query)},
                        {"convention", group(schema::table_of<Convention>(), &subject_.plan.convention)},
                        {"settings", group(schema::table_of<Settings>(), &subject_.plan.settings)},
                        {"accepted", accepted()}};
    const Data status = status_data(subject_, folder);
    Data::Object computed;
    for (const std::string_view key : {"actions", "completeness", "money"})
      computed.emplace(key, std::get<Data::Object>(status.value()).at(std::string(key)));
    object.emplace("computed", std::move(computed));
    if (for_people()) object.emplace("shown", Data::Object{{"date", format_date(subject_.today, subject_.language)}});
    return object;
  }

  Data::List things(Kind kind) {
    Data::List list;
    for (const std::uint32_t index : indexes(kind)) {
      const void* record = schema::record_of(subject_.plan, kind, index);
      if (is_hidden(schema::table_of(kind), record)) continue;
      Data::Object object = group(schema::table_of(kind), record);
      if (!derived_columns(kind).empty()) object.emplace("computed", computed(kind, index));
      list.emplace_back(std::move(object));
    }
    return list;
  }

 private:
  // What the institutions agreed to: of the whole plan, whatever actions were asked for.
  Data::List accepted() const {
    Data::List list;
    for (const Acceptance& acceptance : subject_.plan.acceptances) list.emplace_back(group(schema::table_of<Acceptance>(), &acceptance));
    return list;
  }

  bool for_people() const { return reader_ == Reader::template_of_partners; }
  bool is_hidden(const RecordTable& table, const void* record) const { return for_people() && is_internal(table, record); }

  std::vector<std::uint32_t> indexes(Kind kind) const {
    if (kind == Kind::action) return {subject_.actions.begin(), subject_.actions.end()};
    if (!subject_.is_whole()) return views::related_things(subject_.plan, kind, subject_.actions);
    std::vector<std::uint32_t> all(subject_.plan.count(kind));
    std::iota(all.begin(), all.end(), 0U);
    return all;
  }

  Data::Object group(const RecordTable& table, const void* record) const {
    Data::Object object;
    Data::Object shown;
    for (const Field& field : table.fields) {
      if (is_never_published(field)) continue;
      const Value value = field.value(record);
      object.emplace(field.name, field.list && !value.given() ? Data(Data::List()) : data(value));
      if (for_people()) shown.emplace(field.name, shown_words(value));
    }
    if (for_people()) object.emplace("shown", std::move(shown));
    return object;
  }

  // What is named is called by its name: no id beside it, as in a page about one thing.
  std::string shown_words(const Value& value) const {
    if (const auto* reference = std::get_if<const AnyReference*>(&value.held)) return std::string(called(subject_.plan, **reference));
    const auto* list = std::get_if<Value::List>(&value.held);
    if (list == nullptr || list->empty() || !std::holds_alternative<const AnyReference*>(list->front().held))
      return words(full_line(subject_, without_hidden(value)));
    std::vector<std::string> names;
    for (const Value& item : *list) names.push_back(shown_words(item));
    return join(names, ", ");
  }

  Data data(const Value& value) const {
    if (const auto* nested = std::get_if<RecordValue>(&value.held)) return group(*nested->table, nested->record);
    const auto* list = std::get_if<Value::List>(&value.held);
    if (list == nullptr) return machine_data(value);
    Data::List items;
    for (const Value& item : *list)
      if (!is_hidden(item)) items.push_back(data(item));
    return items;
  }

  bool is_hidden(const Value& value) const {
    const auto* nested = std::get_if<RecordValue>(&value.held);
    return nested != nullptr && is_hidden(*nested->table, nested->record);
  }

  Value without_hidden(Value value) const {
    if (auto* list = std::get_if<Value::List>(&value.held))
      list->erase(std::remove_if(list->begin(), list->end(), [&](const Value& item) { return is_hidden(item); }), list->end());
    return value;
  }

  Data::Object computed(Kind kind, std::uint32_t index) {
    Data::Object object;
    Data::Object shown;
    for (const DerivedColumn& column : derived_columns(kind)) {
      const document::Cell cell = column.cell(figures_, index);
      object.emplace(column.name, document::cell_data(cell));
      if (for_people()) shown.emplace(column.name, words(cell.shown));
    }
    if (for_people()) object.emplace("shown", std::move(shown));
    return object;
  }

  std::string words(const document::Line& line) const { return document::plain_text(line, subject_.language); }

  const Subject& subject_;
  Reader reader_;
  ListFigures figures_;
};

Data whole(const Subject& subject, const std::string& folder, Reader reader) {
  PlanData plan(subject, reader);
  Data::Object object = plan.head(folder);
  for (const Kind kind : all_kinds) object.emplace(kind_info(kind).plural, plan.things(kind));
  return object;
}

}  // namespace

Data plan_data(const Subject& subject, const std::string& folder) { return whole(subject, folder, Reader::program); }

Data template_data(const Subject& subject, const std::string& folder) {
  return whole(for_partners(subject), folder, Reader::template_of_partners);
}

std::string plan_lines(const Subject& subject, const std::string& folder) {
  PlanData plan(subject, Reader::program);
  Data::Object head = plan.head(folder);
  head.emplace("thing", "plan");
  std::string lines = write_json_line(head);
  for (const Kind kind : all_kinds)
    for (Data& thing : plan.things(kind)) {
      Data::Object object = std::get<Data::Object>(thing.value());
      // Not `kind`, which is a field of many.
      object.emplace("thing", kind_info(kind).name);
      lines += write_json_line(object);
    }
  return lines;
}

}  // namespace ctg::reports
