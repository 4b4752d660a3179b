// Parts of what is said of one thing: its groups of fields as tables, an action's status in words.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "schema/field.hpp"

namespace ctg::reports {

// `steps`, `budget`, `notes`: shown as a table.
bool is_list_of_groups(const schema::Field& field);

// A row a group, notes in the order of their dates; columns that no group fills are left out. The caption is the field's title.
document::Table groups_table(const Subject& subject, const schema::Field& field, schema::Value::List groups);

// The status, and how late: what everybody looks for first.
document::Line status_line(const Subject& subject, const Action& action);

}  // namespace ctg::reports
