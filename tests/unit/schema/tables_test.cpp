// The description of the fields is whole: every struct, every mark of required, every sentence in both languages.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/unicode.hpp"
#include "schema/catalog.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

// The required fields and the order of the keys as the file format states them; `*` marks a required field.
const std::map<std::string, std::string> stated{
    {"convention",
     "id *title code *language *territory status period signed_on signatories present aims levels predecessor successor linked_contracts "
     "evaluation former_ids source certainty documents"},
    {"territory", "*kind *name insee siren communes department population"},
    {"period", "start end"},
    {"signatory", "*institution person capacity deliberation"},
    {"deliberation", "date reference"},
    {"attendance", "person institution"},
    {"evaluation", "mid_term_on final_on questions"},
    {"institution",
     "*id *name code *kind short_name aliases siren siret insee valid_from valid_to successor parent former_ids source certainty "
     "documents"},
    {"person", "*id *name code *institution *role from to email former_ids source certainty documents"},
    {"place", "*id *title code *kind former_ids source certainty documents"},
    {"need", "*id *title code finding figures themes places former_ids source certainty documents"},
    {"figure", "label value unit on source"},
    {"objective",
     "*id *title code parent level description finding addresses themes audience cross_cutting owner indicators former_ids source "
     "certainty documents"},
    {"action",
     "*id *title code *objectives *status maturity lead lead_service lead_person co_leads partners elected_referent body finding goals "
     "description expected_results themes audience publics places priority outlook status_on status_reason planned actual recurring steps "
     "depends_on blockers means budget tax funding indicators participation notes visibility amendment former_ids source certainty "
     "documents"},
    {"partner", "*institution role"},
    {"step", "*title due done_on owner"},
    {"blocker", "*text since owner resolved_on"},
    {"means", "staff_fte text"},
    {"budget_line", "*year kind label planned spent"},
    {"funding", "*institution scheme year requested granted paid in_kind"},
    {"note", "*on *text author kind visibility"},
    {"indicator",
     "*id *title code *unit definition kind direction aggregation baseline targets values bounds frequency owner counts_persons former_ids "
     "source certainty documents"},
    {"baseline", "value on source"},
    {"target", "value on"},
    {"value", "value on source estimated comment"},
    {"bounds", "min max"},
    {"body", "*id *title code *kind members meetings_per_year former_ids source certainty documents"},
    {"member", "institution person capacity"},
    {"meeting", "*id *title code *body *on attendees minutes former_ids source certainty documents"},
    {"decision", "*id *title code *meeting *kind actions new_end text former_ids source certainty documents"},
    {"amendment", "*id *title code *number signed_on effective_on subject adds changes former_ids source certainty documents"},
    {"accepted", "*fingerprint decision amendment *reason on"},
    {"settings", "rules thresholds ignore"},
    {"thresholds", "stale_days soon_days completeness lead_share"},
    {"rule_level", "*rule *level"},
    {"source", "document quote"},
    {"document", "title url"},
};

std::string as_stated(const RecordTable& table) {
  std::string text;
  for (const Field& field : table.fields) {
    if (!text.empty()) text += ' ';
    if (field.required()) text += '*';
    text += field.name;
  }
  return text;
}

template <class... Structs>
std::vector<const RecordTable*> tables_of() {
  return {&table_of<Structs>()...};
}

bool is_sentence(std::string_view text) {
  if (text.size() < 2 || text.find("  ") != std::string_view::npos || text.front() == ' ') return false;
  // A capital, an accented capital, or a name in backticks; the end of a sentence, whatever it is.
  const char first = text.front();
  const bool begins = (first >= 'A' && first <= 'Z') || first == '`' || text.starts_with("É") || text.starts_with("À");
  return begins && (text.back() == '.' || text.ends_with("…"));
}

// A space that may break stands before a sign that French sets apart by one that may not.
bool breaks_before_a_sign(std::string_view text) {
  for (const std::string_view sign : {" :", " ;", " ?", " !", " »", "« "})
    if (text.find(sign) != std::string_view::npos) return true;
  return false;
}

template <class Check>
void each_field(Check&& check) {
  for (const RecordTable* table : all_tables())
    for (const Field& field : table->fields) {
      CAPTURE(std::string(table->name));
      CAPTURE(std::string(field.name));
      check(*table, field);
    }
}

}  // namespace

TEST_CASE("every struct of the plan has its table, and the list of the tables has no other") {
  const auto structs =
      tables_of<Source, DocumentLink, Period, Territory, Deliberation, Signatory, Attendance, Evaluation, Convention, Institution, Person,
                Place, Figure, Need, Objective, Partner, Step, Blocker, Means, BudgetLine, Funding, Note, Action, Measure, Baseline, Target,
                Bounds, Indicator, Member, Body, Meeting, Decision, Amendment, RuleLevel, Thresholds, Settings, Acceptance>();
  const std::set<const RecordTable*> listed(all_tables().begin(), all_tables().end());
  CHECK(listed.size() == all_tables().size());
  CHECK(listed == std::set<const RecordTable*>(structs.begin(), structs.end()));
}

TEST_CASE("the keys, their order and the required ones are those of the file format") {
  CHECK(stated.size() == all_tables().size());
  for (const RecordTable* table : all_tables()) {
    CAPTURE(std::string(table->name));
    REQUIRE(stated.count(std::string(table->name)) == 1);
    CHECK(as_stated(*table) == stated.at(std::string(table->name)));
  }
}

TEST_CASE("names of tables and of the fields of one table are distinct, and a reader can keep one bit a field") {
  std::set<std::string_view> tables;
  for (const RecordTable* table : all_tables()) {
    CHECK(tables.insert(table->name).second);
    CHECK(table->fields.size() <= 64);
    std::set<std::string_view> fields;
    for (const Field& field : table->fields) CHECK(fields.insert(field.name).second);
  }
}

TEST_CASE("two fields of one table have different titles in each language") {
  for (const RecordTable* table : all_tables())
    for (const Language language : {Language::english, Language::french}) {
      std::set<std::string> titles;
      for (const Field& field : table->fields) {
        CAPTURE(std::string(table->name) + "." + std::string(field.name));
        CHECK(titles.insert(folded(field.title.in(language))).second);
      }
    }
}

TEST_CASE("every sentence begins with a capital, ends with a full stop and is said in two languages") {
  for (const RecordTable* table : all_tables()) {
    CAPTURE(std::string(table->name));
    CHECK(is_sentence(table->sentence.in(Language::english)));
    CHECK(is_sentence(table->sentence.in(Language::french)));
    CHECK(table->sentence.in(Language::english) != table->sentence.in(Language::french));
    CHECK_FALSE(breaks_before_a_sign(table->sentence.in(Language::french)));
  }
  each_field([](const RecordTable&, const Field& field) {
    CHECK(is_sentence(field.sentence.in(Language::english)));
    CHECK(is_sentence(field.sentence.in(Language::french)));
    CHECK(field.sentence.in(Language::english) != field.sentence.in(Language::french));
    CHECK_FALSE(breaks_before_a_sign(field.sentence.in(Language::french)));
    CHECK_FALSE(breaks_before_a_sign(field.title.in(Language::french)));
  });
}

TEST_CASE("a title that is the same in both languages is one of the words that are") {
  const std::set<std::string_view> same{"Source", "Documents",   "Document",    "SIREN",  "SIRET",   "Communes",   "Population",
                                        "Date",   "Institution", "Questions",   "Code",   "Minimum", "Maximum",    "Publics",
                                        "Budget", "Actions",     "Description", "Figure", "Action",  "Convention", "Signature"};
  each_field([&](const RecordTable&, const Field& field) {
    if (field.title.in(Language::english) == field.title.in(Language::french)) CHECK(same.count(field.title.in(Language::french)) == 1);
  });
}

TEST_CASE("a coordinator finds the words of a fiche action") {
  const std::map<std::string_view, std::string_view> words{{"lead", "Pilote"},
                                                           {"status", "Statut"},
                                                           {"funding", "Financements"},
                                                           {"publics", "Publics"},
                                                           {"expected_results", "Résultats attendus"},
                                                           {"elected_referent", "Élu référent"},
                                                           {"partners", "Partenaires"},
                                                           {"finding", "Constat"},
                                                           {"priority", "Priorité"},
                                                           {"notes", "Notes de suivi"}};
  for (const auto& [name, title] : words) CHECK(table_of<Action>().find(name)->title.in(Language::french) == title);
  CHECK(table_of<Period>().find("end")->title.in(Language::french) == "Échéance");
}

TEST_CASE("a field knows what its values are") {
  each_field([](const RecordTable&, const Field& field) {
    CHECK((field.shape == Shape::choice) == (field.choices != nullptr));
    CHECK((field.shape == Shape::reference) == !field.targets.empty());
    CHECK((field.shape == Shape::record) == (field.record != nullptr));
    CHECK_FALSE(field.example.empty());
    CHECK(field.example.find('\n') == std::string_view::npos);
    CHECK(bool(field.read != nullptr));
    CHECK(bool(field.value != nullptr));
    if (field.shape == Shape::choice && !field.list) {
      bool known = false;
      for (const EnumerationValue& value : field.choices().values) known = known || value.name == field.example;
      CHECK(known);
    }
  });
  CHECK(table_of<Action>().find("lead")->targets.has(Kind::institution));
  CHECK_FALSE(table_of<Action>().find("lead")->targets.has(Kind::person));
  CHECK(table_of<Amendment>().find("adds")->targets.has(Kind::action));
  CHECK(table_of<Action>().find("steps")->list);
  CHECK_FALSE(table_of<Action>().find("planned")->list);
  CHECK(table_of<Settings>().find("rules")->shape == Shape::rule_levels);
}
