// Pieces of a JSON Schema that describes what the program writes as data.
#pragma once

#include "document/data.hpp"

namespace ctg::shape {

// Every key is there, and no other.
Data::Object object(Data::Object properties);
Data::Object list_of(Data::Object items);
Data::Object only(std::string_view type);
Data::Object or_null(std::string_view type);
Data::Object one_of(Data::List words);

}  // namespace ctg::shape
