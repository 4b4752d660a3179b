// A field that was refused is not said to be missing as well.
#include <doctest/doctest.h>

#include "plan_in_memory.hpp"

using namespace ctg;
using namespace ctg::test;

namespace {

std::size_t findings_beside_reading(const char* text) {
  const auto read = read_plan({{"plan.yaml", text, true}}, *make_date(2026, 6, 30));
  std::size_t others = 0;
  for (const Diagnostic& finding : read->findings.all())
    if (!is_about_reading(finding) && finding.severity >= Severity::warning) ++others;
  CAPTURE(listed(*read));
  CHECK(read->findings.all().size() > others);
  return others;
}

}  // namespace

TEST_CASE("an action of which a field was refused lacks none") {
  CHECK(findings_beside_reading(R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune, insee: "49999"}
action: {id: P, title: Ouvrir, objectives: [parents], status: planned, maturity: validated, pilote: ville}
)") == 0);
  CHECK(findings_beside_reading(R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville, kind: commune}
indicator: {id: i, title: Places, unit: places, baseline: {value: beaucoup}, targets: quelques-unes}
action:
  id: P
  title: Ouvrir
  objectives: [parents]
  status: done
  maturity: validated
  lead: ville
  description: Deux accueillantes
  indicators: [i]
  planned: {end: bientôt}
  actual: {start: au printemps, end: 12/14/20}
)") == 0);
}

TEST_CASE("of a plan that could not be read whole, what is absent is not said, and what is written is") {
  const std::string plan = R"(objective: {id: parents, title: Soutenir les parents}
need: {id: garde, title: Garde}
institution: {id: seule, name: La Seule, kind: other}
action: {id: P, title: Ouvrir, objectives: [parents], status: planned, planned: {end: 2020-01-01}}
)";
  const auto names = [](const std::string& text) {
    std::string all = " ";
    const auto read = read_plan({{"plan.yaml", text, true}}, *make_date(2026, 6, 30));
    for (const Diagnostic& finding : read->findings.all()) all += std::string(finding.rule->name) + " ";
    return all;
  };
  const std::string whole = names(plan);
  for (const char* absent : {" unused-institution ", " need-without-objective ", " late "}) CHECK(whole.find(absent) != std::string::npos);
  const std::string broken = names(plan + "body: @x\n");
  CHECK(broken.find(" unused-institution ") == std::string::npos);
  CHECK(broken.find(" need-without-objective ") == std::string::npos);
  CHECK(broken.find(" late ") != std::string::npos);
}

TEST_CASE("an action whose dates are in the wrong order is said to be so, and nothing is concluded from them") {
  const auto names = [](const std::string& dates) {
    std::string all = " ";
    const std::string text =
        "objective: {id: o, title: Objectif}\naction: {id: P, title: Ouvrir, objectives: [o], status: done, " + dates + "}\n";
    const auto read = read_plan({{"plan.yaml", text, true}}, *make_date(2026, 6, 30));
    for (const Diagnostic& finding : read->findings.all()) all += std::string(finding.rule->name) + " ";
    return all;
  };
  CHECK(names("actual: {start: 2024, end: 2025}").find(" action-without-theme ") != std::string::npos);
  for (const char* dates : {"actual: {start: 2025, end: 2024}", "planned: {start: 2025, end: 2024}"}) {
    CAPTURE(dates);
    CHECK(names(dates).find(" dates-reversed ") != std::string::npos);
    CHECK(names(dates).find(" done-without-date ") == std::string::npos);
    CHECK(names(dates).find(" action-without-theme ") == std::string::npos);
  }
}
