// The pages of the manual, made from the catalogues: rules, fields, the query language, the glossary, exit codes.
#pragma once

#include <span>

#include "diag/rule_info.hpp"
#include "document/document.hpp"
#include "schema/catalog.hpp"

namespace ctg::reports {

document::Document explain_rule(const RuleInfo& rule, Language language);
document::Document explain_rules(std::span<const RuleInfo* const> rules, Language language);

// One field wherever it stands: `places` are the tables that have it.
document::Document explain_field(std::span<const schema::FieldPlace> places, Language language);
// A thing or a group, with all its fields.
document::Document explain_table(const schema::RecordTable& table, Language language);
document::Document explain_fields(Language language);

document::Document explain_query(Language language);
// Every word a reader meets, in both languages whatever the page's.
document::Document explain_glossary(Language language);
document::Document explain_exit_codes(Language language);
// What there is to ask for.
document::Document explain_topics(Language language);

}  // namespace ctg::reports
