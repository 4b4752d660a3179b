// The pages of the manual, made from the catalogues: rules, fields, values, topics, the glossary.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "diag/rule_info.hpp"
#include "diff/change.hpp"
#include "document/document.hpp"
#include "schema/catalog.hpp"

namespace ctg::reports {

using Rules = std::span<const RuleInfo* const>;
// What `check` says of a rule's bad example, as it would show it.
using FindingsOf = std::function<std::string(const RuleInfo&)>;

document::Document explain_rule(const RuleInfo& rule, const FindingsOf& findings_of, Language language);
// Of all rules, or of one family: a line each.
document::Document explain_rules(Rules rules, Language language);
document::Document explain_family(Family family, Rules rules, Language language);
// Every page of `explain_rule`, one after the other.
document::Document explain_rule_pages(Rules rules, const FindingsOf& findings_of, Language language);

// What `diff` says of a kind of change in its example.
using ToldOf = std::function<std::string(const diff::ChangeKind&)>;
document::Document explain_change(const diff::ChangeKind& kind, const ToldOf& told_of, Language language);
document::Document explain_changes(Language language);

// One field wherever it stands: `places` are the tables that have it.
document::Document explain_field(std::span<const schema::FieldPlace> places, Language language);
// A thing or a group, with all its fields.
document::Document explain_table(const schema::RecordTable& table, Language language);
document::Document explain_fields(Language language);

// A value wherever a field may have it; the fields with their values, each with its sentence.
document::Document explain_value(std::string_view value, Language language);
document::Document explain_values(Language language);
// Every value of every field, each once.
std::vector<std::string_view> all_values();

document::Document explain_query(Language language);
// Every word a reader meets, in both languages whatever the page's.
document::Document explain_glossary(Language language);
document::Document explain_exit_codes(Language language);
document::Document explain_dates(Language language);
document::Document explain_amounts(Language language);
document::Document explain_waivers(Language language);
document::Document explain_levels(Language language);
document::Document explain_fix(Language language);

// A format of a command's output: its name, and what it is for.
struct NamedFormat {
  std::string_view name;
  Text sentence;
};
document::Document explain_formats(std::span<const NamedFormat> of_findings, Language language);

// What programs and templates are given.
document::Document explain_export(Language language);

// What there is to ask for, by name, and the sentence of each.
struct Topic {
  std::string_view name;
  Text sentence;
};
std::span<const Topic> topics();
// Everything the manual has, by group.
document::Document explain_topics(Rules rules, Language language);

}  // namespace ctg::reports
