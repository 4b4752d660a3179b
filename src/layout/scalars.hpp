// Values and keys as they are written in the common layout.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "edit/scalar_text.hpp"
#include "schema/role.hpp"
#include "yaml/tree.hpp"

namespace ctg::layout {

// Its bytes, where these may not be touched: nothing, an escape, a number. Else the least quotes. Not for block scalars.
std::string scalar(yaml::Cursor value, std::string_view bytes, const schema::Role& role, const edit::ScalarPlace& place);

// None where it is no word on one line.
std::optional<std::string> key_text(yaml::Cursor key, std::string_view bytes);

// A value with everything below it on one line, keys in order.
std::string on_one_line(yaml::Cursor value, std::string_view bytes, const schema::Role& role);

// Whether a collection stands between brackets where its key, or its dash, leaves this column to it.
bool stays_on_one_line(yaml::Cursor value, std::string_view bytes, const schema::Role& role, std::size_t begins_at);

}  // namespace ctg::layout
