// The list of the snippets: what people write first when they add a thing.
#include "schema/json_schema_snippets.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/text.hpp"

namespace ctg::schema {
namespace {

constexpr Snippet all_snippets[] = {
    {"institution", {"new institution", "nouvelle institution"}, "id name kind"},
    {"person", {"new person", "nouvelle personne"}, "id name institution role"},
    {"place", {"new place", "nouveau lieu"}, "id title kind"},
    {"need", {"new need", "nouveau besoin"}, "id title finding themes"},
    {"objective", {"new objective", "nouvel objectif"}, "id title parent description themes"},
    {"action", {"new action", "nouvelle action"}, "id title objectives status lead description planned"},
    {"indicator", {"new indicator", "nouvel indicateur"}, "id title unit kind direction baseline targets values"},
    {"body", {"new body", "nouvelle instance"}, "id title kind meetings_per_year"},
    {"meeting", {"new meeting", "nouvelle réunion"}, "id title body on"},
    {"decision", {"new decision", "nouvelle décision"}, "id title meeting kind actions text"},
    {"amendment", {"new amendment", "nouvel avenant"}, "id title number signed_on subject"},
    {"convention", {"new convention", "nouvelle convention"}, "title language territory status period"},
    {"territory", {"territory", "territoire"}, "kind name"},
    {"period", {"from … to …", "du … au …"}, "start end"},
    {"signatory", {"new signatory", "nouveau signataire"}, "institution person capacity"},
    {"figure", {"new figure", "nouveau chiffre"}, "label value on"},
    {"partner", {"new partner", "nouveau partenaire"}, "institution role"},
    {"step", {"new step", "nouvelle étape"}, "title due owner"},
    {"blocker", {"new blocker", "nouveau blocage"}, "text since owner"},
    {"budget_line", {"new budget line", "nouvelle ligne de budget"}, "year kind label planned"},
    {"funding", {"new funding", "nouveau financement"}, "institution scheme year requested"},
    {"note", {"new note", "nouvelle note"}, "on text kind"},
    {"target", {"new target", "nouvelle cible"}, "value on"},
    {"value", {"new value", "nouvelle valeur"}, "value on"},
    {"member", {"new member", "nouveau membre"}, "institution person capacity"},
    {"document", {"new document", "nouveau document"}, "title url"},
};

}  // namespace

std::span<const Snippet> snippets() { return all_snippets; }

const Snippet* find_snippet(const RecordTable& table) {
  const auto found =
      std::find_if(std::begin(all_snippets), std::end(all_snippets), [&](const Snippet& snippet) { return snippet.table == table.name; });
  return found == std::end(all_snippets) ? nullptr : found;
}

std::vector<const Field*> snippet_fields(const Snippet& snippet, const RecordTable& table) {
  std::vector<const Field*> fields;
  for (const std::string_view name : split(snippet.fields, ' ')) {
    const Field* field = table.find(name);
    if (field == nullptr) throw std::logic_error("a snippet with an unknown field");
    fields.push_back(field);
  }
  return fields;
}

}  // namespace ctg::schema
