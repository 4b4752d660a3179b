// The whole plan as data: every field by its name, and what follows from it under keys of their own.
#pragma once

#include <string>

#include "document/data.hpp"
#include "reports/subject.hpp"
#include "schema/field.hpp"

namespace ctg::reports {

// Its version changes where a key goes or means something else; new fields and figures may join.
inline constexpr std::string_view export_name = "ctg.export/1";

// What `ctg export --to json` writes: the convention, the settings and the things by their plural, each with its fields and `computed`.
// Of other actions than all, only the things that have to do with them. Everything but e-mail addresses.
Data plan_data(const Subject& subject, const std::string& folder);
// A line for the plan, then one for each thing; `thing` says what it is: `plan`, `action`…
std::string plan_lines(const Subject& subject, const std::string& folder);

// What a template is filled with: the same, as partners may read it (nothing that is `internal`), and beside the fields of each group
// `shown`, and in `computed` too: what people read, in the subject's language; empty for what is not given.
Data template_data(const Subject& subject, const std::string& folder);

// The JSON Schema (draft 7) of what plan_data makes.
std::string export_schema(Language language);

}  // namespace ctg::reports
