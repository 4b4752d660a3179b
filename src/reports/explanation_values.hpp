// The closed lists of values, and the table of one, as several pages of the manual show them.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "model/enumerations.hpp"

namespace ctg::reports {

struct ValueList {
  const Enumeration* choices = nullptr;
  std::vector<std::string> places;  // the fields that take it: `action.status`
};

// Every list, in the order of the tables.
std::vector<ValueList> value_lists();

// Each value with its label and its sentence.
document::Table& add_value_table(document::Document& page, const Enumeration& choices);

}  // namespace ctg::reports
