// Pieces of a JSON Schema that describes what the program writes as data.
#pragma once

#include "document/data.hpp"
#include "i18n/text.hpp"

namespace ctg::shape {

// Every key is there, and no other.
Data::Object object(Data::Object properties);
// The same with one more key, which may be left out.
Data::Object with_optional(Data::Object object, std::string key, Data::Object schema);
Data::Object list_of(Data::Object items);
Data::Object only(std::string_view type);
Data::Object or_null(std::string_view type);
// Null too, beside what an object of another shape may be.
Data::Object or_null(Data::Object schema);
Data::Object one_of(Data::List words);
// What may be of several shapes.
Data::Object any_of(Data::List schemas);
// How many.
Data::Object count();
Data::Object date();

// With the sentence that says what it is.
Data::Object said(std::string_view sentence, Data::Object schema);

// The schema (draft 7) of a whole output, `ctg.check/1`, which says its name under `schema`.
Data::Object output(std::string_view name, Language language, Text title, Text sentence, Data::Object properties);

}  // namespace ctg::shape
