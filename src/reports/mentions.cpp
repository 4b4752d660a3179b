// Where a thing of a plan is named.
#include "reports/mentions.hpp"

#include <algorithm>

namespace ctg::reports {
namespace {

bool holds_reference_at(const schema::Value& value, Span at) {
  if (const auto* reference = std::get_if<const AnyReference*>(&value.held))
    return (*reference)->at.file == at.file && (*reference)->at.begin == at.begin;
  if (const auto* list = std::get_if<schema::Value::List>(&value.held))
    return std::any_of(list->begin(), list->end(), [&](const schema::Value& item) { return holds_reference_at(item, at); });
  if (const auto* group = std::get_if<schema::RecordValue>(&value.held))
    return std::any_of(group->table->fields.begin(), group->table->fields.end(),
                       [&](const schema::Field& field) { return holds_reference_at(field.value(group->record), at); });
  return false;
}

// The field of the thing itself, where the reference may stand in a group below it.
const schema::Field* field_with_reference(const Plan& plan, const Use& use) {
  const schema::RecordTable& table = use.from ? schema::table_of(*use.from) : schema::table_of<Convention>();
  const void* record = use.from ? schema::record_of(plan, *use.from, use.from_index) : &plan.convention;
  for (const schema::Field& field : table.fields)
    if (holds_reference_at(field.value(record), use.at)) return &field;
  return nullptr;
}

}  // namespace

std::vector<Mention> mentions_of(const Plan& plan, Kind kind, std::uint32_t index) {
  std::vector<Mention> mentions;
  for (const Use& use : plan.uses) {
    if (use.to != kind || use.to_index != index) continue;
    const auto same = [&](const Mention& mention) { return mention.from == use.from && mention.from_index == use.from_index; };
    auto mention = std::find_if(mentions.begin(), mentions.end(), same);
    if (mention == mentions.end()) mention = mentions.insert(mentions.end(), {use.from, use.from_index, {}});
    const schema::Field* field = field_with_reference(plan, use);
    if (field != nullptr && std::find(mention->fields.begin(), mention->fields.end(), field) == mention->fields.end())
      mention->fields.push_back(field);
  }
  return mentions;
}

}  // namespace ctg::reports
