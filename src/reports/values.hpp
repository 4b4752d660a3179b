// Any field of any thing, as people and machines read it: the tables of schema/ say how.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "schema/field.hpp"

namespace ctg::reports {

// E-mail addresses are kept in a plan and never leave it.
bool is_never_published(const schema::Field& field);

// In lists and short places: a date is short, a list is joined by commas, a group is its values in order.
document::Line short_line(const Subject& subject, const schema::Value& value);
// In full: dates in words, ids behind names.
document::Line full_line(const Subject& subject, const schema::Value& value);
// For those who do not work in the files: dates in words, names alone.
document::Line named_line(const Subject& subject, const schema::Value& value);
// Ids for references, names for choices, objects for groups; what is never published is left out.
Data machine_data(const schema::Value& value);

}  // namespace ctg::reports
