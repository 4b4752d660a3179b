// Entries of mappings and items of lists put in, changed and taken away, as splices: what stands around them stays as it is.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "edit/scalar_text.hpp"
#include "edit/splices.hpp"
#include "yaml/tree.hpp"

namespace ctg::edit {

// What is to be written, once it is known where.
using Written = std::function<std::string(const ScalarPlace& place)>;
// Where a key belongs among the keys beside it.
using Rank = std::function<std::size_t(std::string_view key)>;

// Each gives the one change that does it, or none where it would lose a comment, or cannot be done here.

// The value of an entry that is there, or a new entry behind those of lower rank.
std::optional<Splice> set_entry(yaml::Cursor mapping, std::string_view bytes, std::string_view key, const Written& written,
                                const Rank& rank);
// The entry with its lines; comments above it stay. Of a mapping's only entry: none.
std::optional<Splice> remove_entry(yaml::Cursor mapping, std::string_view bytes, std::string_view key);
// A last item; or one behind `behind`, counted from 0.
std::optional<Splice> add_item(yaml::Cursor sequence, std::string_view bytes, const Written& written,
                               std::optional<std::size_t> behind = std::nullopt);
// One item; the last one leaves `[]`.
std::optional<Splice> remove_item(yaml::Cursor sequence, std::string_view bytes, std::size_t place);

}  // namespace ctg::edit
