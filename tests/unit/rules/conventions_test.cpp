// Conventions that differ in one field: what each rule about them finds, and when it is silent.
#include <doctest/doctest.h>

#include <algorithm>

#include "plan_in_memory.hpp"

namespace ctg::test {
namespace {

// How often a rule speaks about a convention with these fields, and its weight the first time.
struct Heard {
  std::ptrdiff_t times = 0;
  Severity severity = Severity::off;
};

Heard heard(std::string_view rule, std::string_view fields, std::string_view day = "2026-06-30", std::string_view more = "") {
  std::string text = "convention:\n  title: CTG de Rivemont\n  language: fr\n";
  if (fields.find("territory:") == std::string_view::npos) text += "  territory: {kind: commune, name: Rivemont, insee: \"49999\"}\n";
  for (std::size_t begin = 0; begin < fields.size();) {
    const std::size_t end = std::min(fields.find('\n', begin), fields.size());
    text += "  " + std::string(fields.substr(begin, end - begin)) + "\n";
    begin = end + 1;
  }
  text += more;
  const auto read = read_plan({{"plan.yaml", text, true}}, parse_iso_date(day).value());
  Heard result;
  for (const Diagnostic& finding : read->findings.all()) {
    if (finding.rule->name != rule) continue;
    if (result.times++ == 0) result.severity = finding.severity;
  }
  return result;
}

bool speaks(std::string_view rule, std::string_view fields, std::string_view day = "2026-06-30", std::string_view more = "") {
  return heard(rule, fields, day, more).times > 0;
}

}  // namespace

TEST_CASE("a period is reversed only where every day of it is") {
  CHECK(speaks("period-reversed", "period: {start: 2024-01-02, end: 2024-01-01}"));
  CHECK_FALSE(speaks("period-reversed", "period: {start: 2024-06-01, end: 2024}"));
  CHECK_FALSE(speaks("period-reversed", "period: {start: 2024-01-01, end: 2024-01-01}"));
}

TEST_CASE("a steering committee is expected from the later of signature and start") {
  const std::string_view body = "body: {id: copil, title: Comité de pilotage, kind: steering, meetings_per_year: 2}\n";
  const std::string_view early = "status: in_force\nsigned_on: 2025-01-10\nperiod: {start: 2026-01-01, end: 2029-12-31}";
  CHECK_FALSE(speaks("steering-overdue", early, "2026-06-30", body));
  CHECK(speaks("steering-overdue", early, "2026-09-30", body));
  const std::string_view late = "status: in_force\nsigned_on: 2026-01-10\nperiod: {start: 2025-01-01, end: 2028-12-31}";
  CHECK_FALSE(speaks("steering-overdue", late, "2026-06-30", body));
  CHECK(speaks("steering-overdue", late, "2026-09-30", body));
}

TEST_CASE("of a reversed period nothing else is concluded, and it is not missing") {
  const std::string_view reversed = "status: in_force\nperiod: {start: 2024-01-01, end: 2023-12-31}";
  const std::string_view action =
      "objective: {id: o, title: Objectif}\naction: {id: A, title: Agir, objectives: [o], status: planned, planned: {start: 2024-03, end: "
      "2028-01}}\n";
  CHECK(speaks("period-reversed", reversed, "2026-06-30", action));
  for (const char* rule : {"expired-with-open-actions", "outside-period", "unusual-period", "renewal-due", "signed-without-period"}) {
    CAPTURE(rule);
    CHECK_FALSE(speaks(rule, reversed, "2026-06-30", action));
  }
  CHECK(speaks("outside-period", "period: {start: 2023-12-31, end: 2024-01-01}", "2026-06-30", action));
}

TEST_CASE("a missing period is an error once signed, an information before, and not missing where it could not be read") {
  CHECK(heard("signed-without-period", "status: signed").severity == Severity::error);
  CHECK(heard("signed-without-period", "signed_on: 2024-03-14").severity == Severity::error);
  CHECK(heard("signed-without-period", "status: draft").severity == Severity::information);
  CHECK(heard("signed-without-period", "status: in_force\nperiod: {end: 2027}").severity == Severity::error);
  CHECK_FALSE(speaks("signed-without-period", "status: draft\nperiod: {start: 2024}"));
  CHECK_FALSE(speaks("signed-without-period", "status: signed\nperiod: {start: 2024, end: 2027}"));
  CHECK_FALSE(speaks("signed-without-period", "status: signed\nperiod: {start: 2024, end: dans trois ans}"));
  CHECK_FALSE(speaks("signed-without-period", "status: signed\nperiode: {start: 2024, end: 2027}"));
}

TEST_CASE("three to six years are usual, to the day") {
  CHECK_FALSE(speaks("unusual-period", "period: {start: 2024-01-01, end: 2026-12-31}"));
  CHECK(speaks("unusual-period", "period: {start: 2024-01-01, end: 2026-12-30}"));
  CHECK_FALSE(speaks("unusual-period", "period: {start: 2024-01-01, end: 2029-12-31}"));
  CHECK(speaks("unusual-period", "period: {start: 2024-01-01, end: 2030-01-01}"));
  CHECK_FALSE(speaks("unusual-period", "period: {start: 2024, end: 2026}"));
  CHECK_FALSE(speaks("unusual-period", "period: {start: 2024, end: 2020}"));
  CHECK_FALSE(speaks("unusual-period", "period: {start: 2024}"));
}

TEST_CASE("a signed convention without any signatory is said once, a draft not at all") {
  CHECK(heard("no-caf-signatory", "status: signed").times == 1);
  CHECK_FALSE(speaks("no-authority-signatory", "status: signed"));
  CHECK_FALSE(speaks("no-caf-signatory", "status: draft"));
  CHECK_FALSE(speaks("no-caf-signatory", "status: signed\nsignatories: [{institution: nobody}]"));
}

TEST_CASE("a department signs alone for a department") {
  constexpr std::string_view signatories =
      "institutions:\n  - {id: caf, name: Caf, kind: caf}\n  - {id: dep, name: Département, kind: department}\n";
  constexpr std::string_view who = "\nsignatories: [{institution: caf}, {institution: dep}]";
  const std::string department = "territory: {kind: department, name: Maine-et-Loire, department: \"49\"}" + std::string(who);
  const std::string commune = "territory: {kind: commune, name: Angers, insee: \"49007\"}" + std::string(who);
  CHECK_FALSE(speaks("no-authority-signatory", department, "2026-06-30", signatories));
  CHECK(speaks("no-authority-signatory", commune, "2026-06-30", signatories));
}

TEST_CASE("a deliberation is asked of authorities once the convention is signed") {
  constexpr std::string_view cities = "institution: {id: ville, name: Angers, kind: commune}\n";
  CHECK(speaks("signature-without-deliberation", "status: signed\nsignatories: [{institution: ville}]", "2026-06-30", cities));
  CHECK_FALSE(speaks("signature-without-deliberation", "status: draft\nsignatories: [{institution: ville}]", "2026-06-30", cities));
  CHECK_FALSE(speaks("signature-without-deliberation",
                     "signed_on: 2024-03\nsignatories: [{institution: ville, deliberation: {date: 2024-03-31}}]", "2026-06-30", cities));
}

TEST_CASE("a signature is late after twelve months, where every day is") {
  CHECK_FALSE(speaks("signed-late", "period: {start: 2023-01-01, end: 2027}\nsigned_on: 2024-01-01"));
  CHECK(speaks("signed-late", "period: {start: 2023-01-01, end: 2027}\nsigned_on: 2024-01-02"));
  CHECK_FALSE(speaks("signed-late", "period: {start: 2023, end: 2027}\nsigned_on: 2024-06-01"));
}

TEST_CASE("renewal is due in the last year of a convention that runs, unless what follows is said") {
  constexpr std::string_view running = "status: in_force\nperiod: {start: 2022, end: 2026-12-31}";
  CHECK_FALSE(speaks("renewal-due", running, "2025-12-30"));
  CHECK(speaks("renewal-due", running, "2025-12-31"));
  CHECK(speaks("renewal-due", running, "2026-12-31"));
  CHECK_FALSE(speaks("renewal-due", running, "2027-01-01"));
  CHECK_FALSE(speaks("renewal-due", std::string(running) + "\nsuccessor: CTG 2027-2031"));
  CHECK_FALSE(speaks("renewal-due", "status: renewed\nperiod: {start: 2022, end: 2026-12-31}"));
}

TEST_CASE("an evaluation half-way is asked while there is time") {
  CHECK(speaks("no-mid-term-evaluation", "period: {start: 2025, end: 2028}"));
  CHECK_FALSE(speaks("no-mid-term-evaluation", "period: {start: 2025, end: 2028}\nevaluation: {mid_term_on: 2027}"));
  CHECK_FALSE(speaks("no-mid-term-evaluation", "period: {start: 2025, end: 2028}\nevaluation: {mid_term_on: bientôt}"));
  CHECK_FALSE(speaks("no-mid-term-evaluation", "period: {start: 2019, end: 2022}"));
  CHECK_FALSE(speaks("no-mid-term-evaluation", "period: {start: 2025-01-01, end: 2026-12-31}"));
}

TEST_CASE("each kind of territory has its own code") {
  CHECK(speaks("territory-without-code", "territory: {kind: commune, name: Angers, department: \"49\"}"));
  CHECK(speaks("territory-without-code", "territory: {kind: communes, name: Bassin}"));
  CHECK(speaks("territory-without-code", "territory: {kind: department, name: Maine-et-Loire}"));
  CHECK_FALSE(speaks("territory-without-code", "territory: {kind: communes, name: Bassin, communes: [\"49007\"]}"));
  CHECK_FALSE(speaks("territory-without-code", "territory: {kind: department, name: Maine-et-Loire, department: \"49\"}"));
  CHECK_FALSE(speaks("territory-without-code", "territory: {kind: intercommunality, name: ALM, siren: \"244900015\"}"));
}

TEST_CASE("a committee and a coordinator are asked of a convention that runs") {
  for (const std::string_view rule : {"no-steering-body", "no-coordinator"}) {
    CHECK(speaks(rule, "status: in_force\nperiod: {start: 2024, end: 2027}"));
    CHECK_FALSE(speaks(rule, "status: draft\nperiod: {start: 2024, end: 2027}"));
    CHECK_FALSE(speaks(rule, "status: in_force\nperiod: {start: 2019, end: 2022}"));
    CHECK_FALSE(speaks(rule, "status: signed\nperiod: {start: 2027, end: 2031}"));
    CHECK_FALSE(speaks(rule, "status: signed\nsigned_on: 2019-09-06"));
  }
}

TEST_CASE("a quartier of the map of 2024 is early for a convention that ended before") {
  constexpr std::string_view place = "place: {id: q, title: Belle-Beille, kind: qpv, code: QN04901M}\n";
  CHECK(speaks("qpv-of-other-generation", "period: {start: 2019, end: 2022}", "2026-06-30", place));
  CHECK_FALSE(speaks("qpv-of-other-generation", "period: {start: 2020, end: 2024}", "2026-06-30", place));
  CHECK_FALSE(speaks("qpv-of-other-generation", "signed_on: 2019-09-06", "2026-06-30", place));
}

}  // namespace ctg::test
