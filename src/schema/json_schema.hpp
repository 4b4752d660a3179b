// The JSON Schema of a plan's files, for editors and validators, written from the tables of the fields.
#pragma once

#include <span>
#include <string>

#include "diag/rule_info.hpp"
#include "i18n/language.hpp"

namespace ctg::schema {

// Draft 7, as text with a line end after it: the same bytes for the same tables. Titles, descriptions and messages are in `language`;
// names and values are those of the files. It accepts what the reader accepts in silence and refuses the shapes that the reader refuses,
// within what a schema can say; what depends on other values (references, order of dates) is for the rules.
// The rules are offered by name under `settings.rules`; without them any name is taken.
std::string json_schema(Language language, std::span<const RuleInfo* const> rules = {});

}  // namespace ctg::schema
