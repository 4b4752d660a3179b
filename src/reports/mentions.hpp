// Where a thing of a plan is named: by what, in which of its fields.
#pragma once

#include <vector>

#include "reports/subject.hpp"
#include "schema/field.hpp"

namespace ctg::reports {

struct Mention {
  std::optional<Kind> from;  // none: the convention
  std::uint32_t from_index = 0;
  std::vector<const schema::Field*> fields;  // of that thing, each once: `partners`, `funding`
};

// In the order of the things that name it, each once.
std::vector<Mention> mentions_of(const Plan& plan, Kind kind, std::uint32_t index);

}  // namespace ctg::reports
