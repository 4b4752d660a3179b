// Compares two groups of fields by their table.
#include "diff/walk.hpp"

#include <algorithm>
#include <map>

#include "diff/identity.hpp"

namespace ctg::diff {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::RecordValue;
using schema::Value;

struct Item {
  const Value* value = nullptr;
  std::string key;
  bool is_paired = false;
};

class Walk {
 public:
  Walk(const Names& names, const Visit& visit) : names_(names), visit_(visit) {}

  void records(const RecordTable& table, const void* before, const void* after) {
    for (const Field& field : table.fields) {
      difference_.path.push_back(&field);
      values(field, before != nullptr ? field.value(before) : Value{}, after != nullptr ? field.value(after) : Value{});
      difference_.path.pop_back();
    }
  }

 private:
  void values(const Field& field, const Value& from, const Value& to) {
    if (!from.given() && !to.given()) return;
    if (is_list(from) || is_list(to)) return lists(field, items_of(from, &names_), items_of(to, nullptr));
    if (field.shape == schema::Shape::record) return records(field.record(), record_of(from), record_of(to));
    if (canonical(from, &names_) == canonical(to, nullptr) && from.given() == to.given()) return;
    say(from, to);
  }

  static bool is_list(const Value& value) { return std::holds_alternative<Value::List>(value.held); }

  static const void* record_of(const Value& value) {
    const auto* record = std::get_if<RecordValue>(&value.held);
    return record != nullptr ? record->record : nullptr;
  }

  std::vector<Item> items_of(const Value& list, const Names* names) const {
    std::vector<Item> items;
    if (const auto* values = std::get_if<Value::List>(&list.held))
      for (const Value& value : *values) items.push_back({&value, key_of(value, names)});
    return items;
  }

  static std::string key_of(const Value& value, const Names* names) {
    const auto* record = std::get_if<RecordValue>(&value.held);
    const auto fields = record != nullptr ? identity_of(*record->table).fields : std::span<const std::string_view>();
    if (fields.empty()) return canonical(value, names);
    std::string key;
    for (const std::string_view name : fields) {
      const std::string part = canonical(record->table->find(name)->value(record->record), names);
      if (!part.empty()) key += (key.empty() ? "" : " ") + part;
    }
    return key;
  }

  void lists(const Field& field, std::vector<Item> before, std::vector<Item> after) {
    std::multimap<std::string_view, Item*> unpaired;
    for (Item& item : before) unpaired.emplace(item.key, &item);
    for (Item& item : after)
      if (const auto same = unpaired.find(item.key); same != unpaired.end()) {
        pair(*same->second, item);
        unpaired.erase(same);
      }
    if (field.record != nullptr && identity_of(field.record()).is_kept_when_alone) pair_what_is_left(before, after);
    for (const Item& item : before)
      if (!item.is_paired) say_item(item.key, item.value, nullptr);
    for (const Item& item : after)
      if (!item.is_paired) say_item(item.key, nullptr, item.value);
  }

  void pair(Item& before, Item& after) {
    before.is_paired = after.is_paired = true;
    const void* const old_record = record_of(*before.value);
    const void* const new_record = record_of(*after.value);
    if (old_record == nullptr) return;
    const Difference outer = difference_;
    difference_.item = after.key;
    difference_.item_record = *after.value;
    difference_.item_before = old_record;
    difference_.item_after = new_record;
    records(*std::get<RecordValue>(after.value->held).table, old_record, new_record);
    difference_ = outer;
  }

  void pair_what_is_left(std::vector<Item>& before, std::vector<Item>& after) {
    const auto is_left = [](const Item& item) { return !item.is_paired; };
    if (std::count_if(before.begin(), before.end(), is_left) != 1 || std::count_if(after.begin(), after.end(), is_left) != 1) return;
    pair(*std::find_if(before.begin(), before.end(), is_left), *std::find_if(after.begin(), after.end(), is_left));
  }

  void say_item(const std::string& key, const Value* from, const Value* to) {
    const Difference outer = difference_;
    difference_.item = key;
    difference_.item_record = to != nullptr ? *to : *from;
    difference_.item_before = from != nullptr ? record_of(*from) : nullptr;
    difference_.item_after = to != nullptr ? record_of(*to) : nullptr;
    say(from != nullptr ? *from : Value{}, to != nullptr ? *to : Value{});
    difference_ = outer;
  }

  void say(const Value& from, const Value& to) {
    Difference difference = difference_;
    difference.event = !from.given() ? Event::added : !to.given() ? Event::removed : Event::changed;
    difference.from = from;
    difference.to = to;
    visit_(difference);
  }

  const Names& names_;
  const Visit& visit_;
  Difference difference_;  // where the walk stands
};

}  // namespace

void compare_records(const schema::RecordTable& table, const void* before, const void* after, const Names& names, const Visit& visit) {
  Walk(names, visit).records(table, before, after);
}

}  // namespace ctg::diff
