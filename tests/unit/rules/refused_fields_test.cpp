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
