// The example of every field stands as it is written: read with its own table, nothing is found.
#include <doctest/doctest.h>

#include <string>

#include "schema/catalog.hpp"
#include "schema/read.hpp"
#include "yaml/parse.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

// One field of one struct read from its example; the value must be given, and nothing said.
template <class T>
void read_examples() {
  for (const Field& field : table_of<T>().fields) {
    CAPTURE(std::string(table_of<T>().name));
    CAPTURE(std::string(field.name));
    SourceMap sources;
    const FileId file = sources.add("example.yaml", std::string(field.name) + ": " + std::string(field.example) + "\n");
    yaml::Tree tree;
    Findings findings;
    yaml::parse(sources.file(file), file, tree, findings);
    REQUIRE(tree.complete);
    REQUIRE(tree.root().is_mapping());
    REQUIRE(tree.root()->children == 1);
    Reading reading(sources.file(file), file, findings);
    T record;
    field.read(reading, field, tree.root().first_child().after(), &record);
    for (const Diagnostic& finding : findings.all()) FAIL_CHECK(spoken(finding.message, Language::english));
    CHECK(field.value(&record).given());
  }
}

template <class... Structs>
void read_examples_of() {
  (read_examples<Structs>(), ...);
}

}  // namespace

TEST_CASE("the example of every field is read by its table without a finding") {
  read_examples_of<Source, DocumentLink, Period, Territory, Deliberation, Signatory, Attendance, Evaluation, Convention, Institution,
                   Person, Place, Figure, Need, Objective, Partner, Step, Blocker, Means, BudgetLine, Funding, Note, Action, Measure,
                   Baseline, Target, Bounds, Indicator, Member, Body, Meeting, Decision, Amendment, RuleLevel, Thresholds, Settings>();
}
