// Calls items by what tells them apart.
#include "diff/item_names.hpp"

#include "diff/identity.hpp"

namespace ctg::diff {
namespace {

std::string word_of(const std::optional<yaml::Cursor>& value) {
  return value && value->is_scalar() && !value->is_null() ? std::string(value->text()) : std::string();
}

}  // namespace

std::string all_said(yaml::Cursor node) {
  if (node.is_scalar()) return std::string(node.text());
  std::string text = node.is_mapping() ? "{" : "[";
  for (yaml::Cursor child = node.first_child(); child.index() != node.end_index(); child = child.after()) text += all_said(child) + '\x1f';
  return text + (node.is_mapping() ? '}' : ']');
}

std::string name_of_item(yaml::Cursor item, const schema::RecordTable* table) {
  if (item.is_scalar()) return std::string(item.text());
  if (!item.is_mapping()) return all_said(item);
  if (const std::string id = word_of(item.value_of("id")); !id.empty()) return id;
  std::string name;
  if (table != nullptr)
    for (const std::string_view field : identity_of(*table).fields) {
      const std::string said = word_of(item.value_of(field));
      if (!name.empty() && !said.empty()) name += ' ';
      name += said;
    }
  return name.empty() ? all_said(item) : name;
}

}  // namespace ctg::diff
