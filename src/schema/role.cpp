// Walks from a place in a file to the one below a key.
#include "schema/role.hpp"

#include "schema/catalog.hpp"

namespace ctg::schema {

Role Role::of_entry(std::string_view key) const {
  if (is_file) {
    const RecordTable* table = find_table(key);
    return {.record = table, .is_thing = table != nullptr};
  }
  const Field* found = record == nullptr ? nullptr : record->find(key);
  return {.record = found != nullptr && found->record != nullptr ? &found->record() : nullptr, .field = found};
}

}  // namespace ctg::schema
