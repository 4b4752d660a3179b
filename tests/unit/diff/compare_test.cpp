// What changed between two states of a plan: each case edits a small plan and says the changes that follow.
#include "diff/compare.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "workspace/workspace.hpp"

namespace ctg::diff {
namespace {

constexpr std::string_view base_plan = R"(format: 1
convention:
  id: c1
  title: Convention de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  period: {start: 2024-01-01, end: 2027-12-31}
  signatories:
    - {institution: caf-99}
    - {institution: ville}
  aims: [Clarifier, Valoriser]
institutions:
  - {id: caf-99, name: Caf, kind: caf}
  - {id: ville, name: Ville, kind: commune}
  - {id: msa, name: MSA, kind: msa}
  - {id: mjc, name: MJC, kind: association}
people:
  - {id: lea, name: Léa, institution: mjc, role: Directrice}
places:
  - {id: port, title: Le Port, kind: neighbourhood}
  - {id: gare, title: La Gare, kind: neighbourhood}
objectives:
  - {id: jeunes, title: Accueillir les jeunes, description: "Partout, tous les jours.", owner: ville}
  - {id: familles, title: Soutenir les familles}
actions:
  - id: J-1
    title: Ouvrir un lieu
    objectives: [jeunes, familles]
    status: in_progress
    lead: ville
    co_leads: [mjc]
    partners:
      - {institution: msa, role: funder}
      - {institution: caf-99, role: associated}
    goals: Un lieu par quartier.
    description: Un local, deux animateurs.
    publics: [parents, families]
    places: [port, gare]
    planned: {start: 2025-01, end: 2026-03-31}
    means: {staff_fte: 1.5}
    steps:
      - {title: Trouver un local, due: 2025-06}
      - {title: Recruter, due: 2025-09, done_on: 2025-09-15}
    budget:
      - {year: 2025, kind: operating, label: Loyer, planned: 12000, spent: 4000}
      - {year: 2026, kind: operating, label: Loyer, planned: 12000}
    funding:
      - {institution: caf-99, scheme: Bonus, year: 2025, requested: 8000, granted: 6000}
      - {institution: msa, year: 2025, granted: 2000}
    indicators: [places]
    notes:
      - {on: 2025-06-01, text: Premier local visité.}
  - id: J-2
    title: Informer
    objectives: [jeunes]
    status: planned
    lead: mjc
  - id: J-3
    title: Idée
    objectives: [jeunes]
    status: proposed
indicators:
  - id: places
    title: Places ouvertes
    unit: places
    direction: up
    owner: lea
    baseline: {value: 10, on: 2024}
    targets:
      - {value: 40, on: 2027}
    values:
      - {value: 12, on: 2025}
      - {value: 20, on: 2026}
bodies:
  - {id: copil, title: Comité de pilotage, kind: steering}
meetings:
  - {id: m1, title: Copil 1, body: copil, on: 2025-12-01}
decisions:
  - {id: d-old, title: Ancienne, meeting: m1, kind: postpone, actions: [J-1], new_end: 2026-12-31}
)";

std::unique_ptr<workspace::OpenPlan> read(const std::string& text) {
  auto held = std::make_shared<std::vector<workspace::HeldFile>>();
  held->push_back({"ctg.yaml", text, std::nullopt});
  workspace::Options options;
  options.run_rules = false;
  options.threads = 1;
  auto open = workspace::open({"plan", {}, held}, options);
  REQUIRE(open);
  for (const Diagnostic& finding : (*open)->findings) {
    INFO(spoken(finding.message, Language::english));
    REQUIRE(finding.severity != Severity::error);
  }
  return std::move(*open);
}

struct Edit {
  std::string_view from;
  std::string_view to;
};

std::string edited(std::vector<Edit> edits) {
  std::string text(base_plan);
  for (const Edit& edit : edits) {
    INFO(edit.from);
    const std::size_t at = text.find(edit.from);
    REQUIRE(at != std::string::npos);
    text.replace(at, edit.from.size(), edit.to);
  }
  return text;
}

std::string listed(const Comparison& comparison) {
  std::string lines;
  for (const Change& change : comparison.changes) {
    std::string line(change.kind->name);
    line += " " + std::string(change.of_settings ? "settings" : change.thing.kind ? change.thing.id() : "convention");
    for (const schema::Field* field : change.path) line += (field == change.path.front() ? " " : ".") + std::string(field->name);
    if (!change.item.empty()) line += " [" + change.item + "]";
    if (change.kind->of == ChangeClass::commitment) {
      line += " |";
      for (const Concern& concern : change.concerned)
        line += (concern.must_agree ? " " : " (") + std::string(concern.institution->id.value) + (concern.must_agree ? "" : ")");
      if (change.agreed.decision != nullptr) line += " = " + std::string(change.agreed.decision->id.value);
      if (change.agreed.amendment != nullptr) line += " = " + std::string(change.agreed.amendment->id.value);
      if (change.agreed.acceptance != nullptr) line += " = accepted";
    }
    lines += line + "\n";
  }
  return lines;
}

std::string changes_of(const std::vector<Edit>& edits) {
  const auto before = read(std::string(base_plan));
  const auto after = read(edited(edits));
  return listed(compare(before->plan, after->plan));
}

struct Row {
  const char* what;
  std::vector<Edit> edits;
  std::string_view expected;
};

void check_all(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(changes_of(row.edits) == row.expected);
  }
}

TEST_CASE("a plan is what it was, whatever the layout, the order and the quotes of its files") {
  check_all({
      {"nothing", {}, ""},
      {"quotes and blanks", {{"title: Informer", "title:   \"Informer\"   # ici"}}, ""},
      {"a list of ids in another order", {{"places: [port, gare]", "places: [gare, port]"}}, ""},
      {"a flow list as a block", {{"publics: [parents, families]", "publics:\n      - families\n      - parents"}}, ""},
      {"a decimal with a zero more", {{"staff_fte: 1.5", "staff_fte: 1.50"}}, ""},
      {"a text over two lines",
       {{"description: Un local, deux animateurs.", "description: >-\n      Un local,\n      deux animateurs."}},
       ""},
      {"two steps in another order",
       {{"      - {title: Trouver un local, due: 2025-06}\n", ""},
        {"done_on: 2025-09-15}\n", "done_on: 2025-09-15}\n      - {title: Trouver un local, due: 2025-06}\n"}},
       ""},
  });
}

TEST_CASE("what was signed and is another now is a commitment, with who must agree and who is told") {
  check_all({
      {"a later deadline", {{"end: 2026-03-31", "end: 2026-09-30"}}, "deadline-postponed J-1 planned.end | ville mjc (caf-99) (msa)\n"},
      {"an earlier deadline", {{"end: 2026-03-31", "end: 2026-03-30"}}, "deadline-advanced J-1 planned.end | ville mjc (caf-99) (msa)\n"},
      {"no deadline any more", {{", end: 2026-03-31", ""}}, "deadline-removed J-1 planned.end | ville mjc (caf-99) (msa)\n"},
      {"another lead", {{"lead: ville", "lead: msa"}}, "lead-changed J-1 lead | msa mjc ville (caf-99)\n"},
      {"a co-lead less", {{"co_leads: [mjc]", "co_leads: []"}}, "co-lead-removed J-1 co_leads [mjc] | ville mjc (caf-99) (msa)\n"},
      {"a partner less",
       {{"      - {institution: caf-99, role: associated}\n", ""}},
       "partner-removed J-1 partners [caf-99] | ville mjc caf-99 (msa)\n"},
      {"a funder that still funds is a partner less",
       {{"      - {institution: msa, role: funder}\n", ""}},
       "partner-removed J-1 partners [msa] | ville mjc msa (caf-99)\n"},
      {"a funder less, in the partners and the funding",
       {{"      - {institution: msa, role: funder}\n", ""}, {"      - {institution: msa, year: 2025, granted: 2000}\n", ""}},
       "funder-removed J-1 partners [msa] | ville mjc caf-99 msa\nfunder-removed J-1 funding [msa 2025] | ville mjc caf-99 msa\n"},
      {"less budget",
       {{"label: Loyer, planned: 12000, spent", "label: Loyer, planned: 11999.99, spent"}},
       "budget-cut J-1 budget.planned [2025 operating Loyer] | ville mjc caf-99 msa\n"},
      {"a budget line less",
       {{"      - {year: 2026, kind: operating, label: Loyer, planned: 12000}\n", ""}},
       "budget-cut J-1 budget [2026 operating Loyer] | ville mjc caf-99 msa\n"},
      {"less funding",
       {{"granted: 6000", "granted: 5000"}},
       "funding-cut J-1 funding.granted [caf-99 2025 Bonus] | ville mjc caf-99 msa\n"},
      {"less staff", {{"staff_fte: 1.5", "staff_fte: 1"}}, "staff-cut J-1 means.staff_fte | ville mjc (caf-99) (msa)\n"},
      {"a place less", {{"places: [port, gare]", "places: [port]"}}, "scope-narrowed J-1 places [gare] | ville mjc (caf-99) (msa)\n"},
      {"a public less",
       {{"publics: [parents, families]", "publics: [parents]"}},
       "scope-narrowed J-1 publics [families] | ville mjc (caf-99) (msa)\n"},
      {"a signed text",
       {{"goals: Un lieu par quartier.", "goals: Un lieu par commune."}},
       "signed-text-changed J-1 goals | ville mjc (caf-99) (msa)\n"},
      {"an objective's text, by who is in charge",
       {{"Partout, tous les jours.", "Partout, le samedi."}},
       "signed-text-changed jeunes description | ville\n"},
      {"an objective's text, by all who signed",
       {{"Soutenir les familles", "Aider les familles"}},
       "signed-text-changed familles title | caf-99 ville\n"},
      {"the period", {{"end: 2027-12-31", "end: 2028-12-31"}}, "period-changed convention period.end | caf-99 ville\n"},
      {"a signatory less", {{"    - {institution: ville}\n", ""}}, "signatory-removed convention signatories [ville] | caf-99 ville\n"},
      {"an aim less",
       {{"aims: [Clarifier, Valoriser]", "aims: [Clarifier]"}},
       "signed-text-changed convention aims [Valoriser] | caf-99 ville\n"},
      {"an action cancelled", {{"status: planned", "status: cancelled"}}, "action-cancelled J-2 status | mjc\n"},
      {"an objective less",
       {{"  - {id: familles, title: Soutenir les familles}\n", ""}, {"objectives: [jeunes, familles]", "objectives: [jeunes]"}},
       "objective-removed familles | caf-99 ville\nfield-changed J-1 objectives [familles]\n"},
  });
}

TEST_CASE("a target asks less or more by the direction of its indicator; past values and baselines are not rewritten") {
  check_all({
      {"lower", {{"{value: 40, on: 2027}", "{value: 30, on: 2027}"}}, "target-lowered places targets.value [2027] | mjc (ville)\n"},
      {"higher", {{"{value: 40, on: 2027}", "{value: 50, on: 2027}"}}, "target-raised places targets.value [2027] | mjc (ville)\n"},
      {"moved", {{"{value: 40, on: 2027}", "{value: 40, on: 2028}"}}, "target-moved places targets.on [2028] | mjc (ville)\n"},
      {"removed", {{"    targets:\n      - {value: 40, on: 2027}\n", ""}}, "target-removed places targets [2027] | mjc (ville)\n"},
      {"another baseline",
       {{"{value: 10, on: 2024}", "{value: 11, on: 2024}"}},
       "baseline-rewritten places baseline.value | mjc (ville)\n"},
      {"a past value",
       {{"{value: 12, on: 2025}", "{value: 13, on: 2025}"}},
       "past-value-rewritten places values.value [2025] | mjc (ville)\n"},
      {"a past value taken away", {{"      - {value: 12, on: 2025}\n", ""}}, "past-value-rewritten places values [2025] | mjc (ville)\n"},
      {"another unit", {{"unit: places", "unit: enfants"}}, "indicator-redefined places unit | mjc (ville)\n"},
      {"a new value",
       {{"      - {value: 20, on: 2026}\n", "      - {value: 20, on: 2026}\n      - {value: 25, on: 2026-06}\n"}},
       "value-recorded places values [2026-06]\n"},
  });
}

TEST_CASE("what a plan is kept for is progress") {
  check_all({
      {"a status", {{"status: in_progress", "status: done"}}, "status-changed J-1 status\n"},
      {"a proposal dropped", {{"status: proposed", "status: cancelled"}}, "status-changed J-3 status\n"},
      {"a step done", {{"due: 2025-06}", "due: 2025-06, done_on: 2025-07-01}"}}, "step-done J-1 steps.done_on [Trouver un local]\n"},
      {"a step undone", {{", done_on: 2025-09-15", ""}}, "step-undone J-1 steps.done_on [Recruter]\n"},
      {"a step under another name", {{"title: Recruter", "title: Embaucher"}}, "step-changed J-1 steps.title [Embaucher]\n"},
      {"a note",
       {{"      - {on: 2025-06-01, text: Premier local visité.}\n",
         "      - {on: 2025-06-01, text: Premier local visité.}\n      - {on: 2025-07-01, text: Bail signé.}\n"}},
       "note-added J-1 notes [2025-07-01 Bail signé.]\n"},
      {"spending", {{"spent: 4000", "spent: 4100"}}, "spending-recorded J-1 budget.spent [2025 operating Loyer]\n"},
      {"more money asked for", {{"requested: 8000", "requested: 9000"}}, "funding-followed J-1 funding.requested [caf-99 2025 Bonus]\n"},
      {"more granted", {{"granted: 6000", "granted: 7000"}}, "funding-raised J-1 funding.granted [caf-99 2025 Bonus]\n"},
      {"a wider scope", {{"    places: [port, gare]\n", ""}}, "scope-widened J-1 places [port]\nscope-widened J-1 places [gare]\n"},
      {"a decision", {{"decisions:\n", "decisions:\n  - {id: d2, title: Nouvelle, meeting: m1, kind: other}\n"}}, "decision-added d2\n"},
  });
}

TEST_CASE("other words for the same promise are wording; ids, links and people are structure") {
  check_all({
      {"a description", {{"Un local, deux animateurs.", "Un local et deux animateurs."}}, "text-changed J-1 description\n"},
      {"capitals, accents and points of a signed text",
       {{"goals: Un lieu par quartier.", "goals: un lieu, par quartier"}},
       "typography-changed J-1 goals\n"},
      {"a deadline said more exactly", {{"end: 2026-03-31", "end: 2026-03"}}, "date-stated J-1 planned.end\n"},
      {"an id", {{"  - id: J-2\n", "  - id: J-20\n    former_ids: [J-2]\n"}}, "id-changed J-20 id\n"},
      {"a person", {{"people:\n", "people:\n  - {id: max, name: Max, institution: mjc, role: Animateur}\n"}}, "thing-added max\n"},
      {"an objective served besides",
       {{"objectives: [jeunes, familles]", "objectives: [jeunes]"}},
       "field-changed J-1 objectives [familles]\n"},
      {"a setting", {{"format: 1\n", "format: 1\nsettings:\n  rules: {late: error}\n"}}, "settings-changed settings rules [late]\n"},
  });
}

TEST_CASE("a thing is known by its former id wherever it is named") {
  CHECK(changes_of({{"  - {id: msa, name: MSA, kind: msa}", "  - {id: msa-99, name: MSA, kind: msa, former_ids: [msa]}"},
                    {"{institution: msa, role: funder}", "{institution: msa-99, role: funder}"},
                    {"{institution: msa, year: 2025", "{institution: msa-99, year: 2025"}}) == "id-changed msa-99 id\n");
}

TEST_CASE("a commitment is agreed by a decision that says just this, by a new one that names the action, and by nothing else") {
  const std::string_view meeting_list = "decisions:\n";
  check_all({
      {"an old decision with this very date",
       {{"end: 2026-03-31", "end: 2026-12-31"}},
       "deadline-postponed J-1 planned.end | ville mjc (caf-99) (msa) = d-old\n"},
      {"an old decision with another date",
       {{"end: 2026-03-31", "end: 2027-01-31"}},
       "deadline-postponed J-1 planned.end | ville mjc (caf-99) (msa)\n"},
      {"an old decision about something else",
       {{"staff_fte: 1.5", "staff_fte: 1"}},
       "staff-cut J-1 means.staff_fte | ville mjc (caf-99) (msa)\n"},
      {"a new decision",
       {{"staff_fte: 1.5", "staff_fte: 1"},
        {meeting_list, "decisions:\n  - {id: d2, title: Moins, meeting: m1, kind: modify, actions: [J-1]}\n"}},
       "staff-cut J-1 means.staff_fte | ville mjc (caf-99) (msa) = d2\ndecision-added d2\n"},
      {"a new decision about another action",
       {{"staff_fte: 1.5", "staff_fte: 1"},
        {meeting_list, "decisions:\n  - {id: d2, title: Moins, meeting: m1, kind: modify, actions: [J-2]}\n"}},
       "staff-cut J-1 means.staff_fte | ville mjc (caf-99) (msa)\ndecision-added d2\n"},
      {"a new decision with another date",
       {{"end: 2026-03-31", "end: 2027-01-31"},
        {meeting_list, "decisions:\n  - {id: d2, title: Report, meeting: m1, kind: postpone, actions: [J-1], new_end: 2027-02-28}\n"}},
       "deadline-postponed J-1 planned.end | ville mjc (caf-99) (msa)\ndecision-added d2\n"},
      {"a new amendment that changes the objective",
       {{"Soutenir les familles", "Aider les familles"},
        {"bodies:\n", "amendments:\n  - {id: av1, title: Avenant 1, number: 1, changes: [familles]}\nbodies:\n"}},
       "signed-text-changed familles title | caf-99 ville = av1\namendment-added av1\n"},
      {"a new amendment for the period",
       {{"end: 2027-12-31", "end: 2028-12-31"}, {"bodies:\n", "amendments:\n  - {id: av1, title: Avenant 1, number: 1}\nbodies:\n"}},
       "period-changed convention period.end | caf-99 ville = av1\namendment-added av1\n"},
  });
}

TEST_CASE("an acceptance silences the change that it fingerprints, and is told where it matches none") {
  const auto before = read(std::string(base_plan));
  const auto changed = read(edited({{"staff_fte: 1.5", "staff_fte: 1"}}));
  const std::string fingerprint = compare(before->plan, changed->plan).changes.front().fingerprint;
  CHECK(fingerprint.size() == 16);
  const std::string entry = "accepted:\n  - {fingerprint: \"" + fingerprint + "\", reason: Courrier de la Caf}\nbodies:\n";
  const auto accepted = read(edited({{"staff_fte: 1.5", "staff_fte: 1"}, {"bodies:\n", entry}}));
  const Comparison comparison = compare(before->plan, accepted->plan);
  CHECK(listed(comparison) == "staff-cut J-1 means.staff_fte | ville mjc (caf-99) (msa) = accepted\n");
  CHECK(comparison.open_commitments() == 0);
  CHECK(comparison.unused_acceptances.empty());
  const auto more = read(edited({{"staff_fte: 1.5", "staff_fte: 0.5"}, {"bodies:\n", entry}}));
  CHECK(compare(before->plan, more->plan).open_commitments() == 1);
  CHECK(compare(before->plan, more->plan).unused_acceptances.size() == 1);
}

TEST_CASE("a fingerprint is the same for the same change beside others, and another for another") {
  const auto before = read(std::string(base_plan));
  const auto one = read(edited({{"staff_fte: 1.5", "staff_fte: 1"}}));
  const auto same = read(edited({{"title: Informer", "title: Informer mieux"}, {"staff_fte: 1.5", "staff_fte: 1.0"}}));
  const auto other = read(edited({{"staff_fte: 1.5", "staff_fte: 1.2"}}));
  const auto print = [&](const workspace::OpenPlan& after) {
    for (const Change& change : compare(before->plan, after.plan).changes)
      if (change.kind->name == "staff-cut") return change.fingerprint;
    return std::string();
  };
  CHECK(print(*one) == print(*same));
  CHECK(print(*one) != print(*other));
}

TEST_CASE("one thing alone is compared as it is among the others") {
  const auto before = read(std::string(base_plan));
  const auto after =
      read(edited({{"{id: jeunes, title: Accueillir les jeunes", "{id: ados, former_ids: [jeunes], title: Accueillir les ados"},
                   {"objectives: [jeunes, familles]", "objectives: [ados, familles]"},
                   {"end: 2026-03-31}", "end: 2026-12-31}"},
                   {"  - id: J-2\n    title: Informer\n    objectives: [jeunes]\n    status: planned\n    lead: mjc\n", ""},
                   {"  - id: J-3\n    title: Idée\n    objectives: [jeunes]", "  - id: J-3\n    title: Idée\n    objectives: [ados]"}}));
  const Comparison all = compare(before->plan, after->plan);
  std::size_t told = 0;
  const auto expect = [&](const Thing& thing, std::size_t changes) {
    const Comparison alone = compare(before->plan, after->plan, thing);
    CHECK(alone.changes.size() == changes);
    for (const Change& change : alone.changes) CHECK((change.thing.before == &thing || change.thing.after == &thing));
    told += alone.changes.size();
  };
  expect(after->plan.actions[0], 1);
  expect(before->plan.actions[0], 1);
  expect(before->plan.actions[1], 1);
  expect(after->plan.actions[1], 0);
  expect(after->plan.objectives[0], 2);
  CHECK(all.changes.size() == told - 1);
  const std::string fingerprint = compare(before->plan, after->plan, after->plan.actions[0]).changes[0].fingerprint;
  CHECK(std::any_of(all.changes.begin(), all.changes.end(), [&](const Change& change) { return change.fingerprint == fingerprint; }));
}

TEST_CASE("everything is new where there was no plan, and gone where there is none") {
  const auto plan = read(std::string(base_plan));
  const workspace::OpenPlan nothing;
  const Comparison added = compare(nothing.plan, plan->plan);
  CHECK(added.changes.size() > 10);
  for (const Change& change : added.changes) CHECK(change.event == Event::added);
  const Comparison removed = compare(plan->plan, nothing.plan);
  for (const Change& change : removed.changes) CHECK(change.event == Event::removed);
}

}  // namespace
}  // namespace ctg::diff
