// Templates that users write: Mustache, strict about names, filled with data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "document/data.hpp"
#include "i18n/message.hpp"

namespace ctg::templates {

// What becomes of a value, so that no text of a plan is obeyed. `{{{ }}}` and `{{& }}` write it as it is.
enum class Escaping { markdown, html };

// What is wrong, and where in the template.
struct Fault {
  std::size_t line = 1;    // from 1
  std::size_t column = 1;  // in characters, from 1
  Message message;
  std::optional<Message> help;
};

struct Limits {
  std::size_t template_bytes = std::size_t{1} << 20;
  std::size_t output_bytes = std::size_t{64} << 20;
  std::size_t depth = 64;          // of sections
  std::size_t steps = 20'000'000;  // tags and texts written, empty ones included
};

// Mustache as its specification has it (https://mustache.github.io/mustache.5.html): values, sections, inverted sections, comments, other
// delimiters; lines that hold nothing else of a tag are left out. Nothing is included and nothing runs. `null`, `false`, 0, an empty
// text and an empty list are nothing: their section is left out. A name that the data does not have is a fault, as is a list or a group
// written as a value. A name is looked for in the innermost section first; `a.b` is `b` of the `a` that is found.
tl::expected<std::string, Fault> fill(std::string_view text, const Data& data, Escaping escaping, const Limits& limits = {});

}  // namespace ctg::templates
