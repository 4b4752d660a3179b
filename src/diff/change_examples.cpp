// The examples of the kinds of change: what a thing says before and after.
#include "diff/change_examples.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/text.hpp"
#include "diff/change_kinds.hpp"

namespace ctg::diff {
namespace {

struct Row {
  const ChangeKind* kind;
  std::string_view section;
  const char* before;  // lines of the thing beside those of its section; null: it is not there
  const char* after;
};

constexpr Row rows[] = {
    {&kinds::action_removed, "actions", "", nullptr},
    {&kinds::action_cancelled, "actions", "", "status: cancelled"},
    {&kinds::action_added, "actions", nullptr, ""},
    {&kinds::objective_removed, "objectives", "", nullptr},
    {&kinds::objective_added, "objectives", nullptr, ""},
    {&kinds::indicator_removed, "indicators", "", nullptr},
    {&kinds::decision_removed, "decisions", "kind: validate", nullptr},
    {&kinds::amendment_removed, "amendments", "number: 1", nullptr},
    {&kinds::period_changed, "convention", "period: {start: 2024-01-01, end: 2027-12-31}", "period: {start: 2024-01-01, end: 2028-12-31}"},
    {&kinds::signatory_added, "convention", "signatories: [{institution: caf-49}]",
     "signatories: [{institution: caf-49}, {institution: msa-49}]"},
    {&kinds::signatory_removed, "convention", "signatories: [{institution: caf-49}, {institution: msa-49}]",
     "signatories: [{institution: caf-49}]"},
    {&kinds::territory_changed, "convention", "territory: {kind: commune, name: Rivemont}",
     "territory: {kind: intercommunality, name: Rivemont}"},
    {&kinds::signed_text_changed, "actions", "goals: Un lieu par quartier.", "goals: Un lieu pour la commune."},
    {&kinds::deadline_postponed, "actions", "planned: {end: 2026-03}", "planned: {end: 2026-12}"},
    {&kinds::deadline_advanced, "actions", "planned: {end: 2026-12}", "planned: {end: 2026-03}"},
    {&kinds::deadline_set, "actions", "planned: {start: 2025-01}", "planned: {start: 2025-01, end: 2026-03}"},
    {&kinds::deadline_removed, "actions", "planned: {start: 2025-01, end: 2026-03}", "planned: {start: 2025-01}"},
    {&kinds::lead_changed, "actions", "lead: caf-49", "lead: ville"},
    {&kinds::co_lead_added, "actions", "co_leads: [mjc]", "co_leads: [mjc, msa-49]"},
    {&kinds::co_lead_removed, "actions", "co_leads: [mjc, msa-49]", "co_leads: [mjc]"},
    {&kinds::owner_changed, "objectives", "owner: caf-49", "owner: ville"},
    {&kinds::partner_removed, "actions", "partners: [{institution: mjc, role: associated}]", "partners: []"},
    {&kinds::funder_removed, "actions", "partners: [{institution: msa-49, role: funder}]", "partners: []"},
    {&kinds::budget_cut, "actions", "budget: [{year: 2026, planned: 12000}]", "budget: [{year: 2026, planned: 9000}]"},
    {&kinds::funding_cut, "actions", "funding: [{institution: msa-49, year: 2026, granted: 8000}]",
     "funding: [{institution: msa-49, year: 2026, granted: 5000}]"},
    {&kinds::staff_cut, "actions", "means: {staff_fte: 1.5}", "means: {staff_fte: 1}"},
    {&kinds::scope_narrowed, "actions", "publics: [parents, families]", "publics: [parents]"},
    {&kinds::target_lowered, "indicators", "targets: [{on: 2027, value: 40}]", "targets: [{on: 2027, value: 30}]"},
    {&kinds::target_raised, "indicators", "targets: [{on: 2027, value: 30}]", "targets: [{on: 2027, value: 40}]"},
    {&kinds::target_moved, "indicators", "targets: [{on: 2026, value: 40}]", "targets: [{on: 2027, value: 40}]"},
    {&kinds::target_added, "indicators", "targets: [{on: 2026, value: 30}]", "targets: [{on: 2026, value: 30}, {on: 2027, value: 40}]"},
    {&kinds::target_removed, "indicators", "targets: [{on: 2026, value: 30}, {on: 2027, value: 40}]", "targets: [{on: 2026, value: 30}]"},
    {&kinds::indicator_redefined, "indicators", "unit: places", "unit: enfants"},
    {&kinds::baseline_rewritten, "indicators", "baseline: {on: 2024, value: 10}", "baseline: {on: 2024, value: 20}"},
    {&kinds::past_value_rewritten, "indicators", "values: [{on: 2025, value: 12}]", "values: [{on: 2025, value: 22}]"},
    {&kinds::done_undone, "actions", "status: done", "status: in_progress"},
    {&kinds::status_changed, "actions", "", "status: in_progress"},
    {&kinds::dates_recorded, "actions", "actual: {start: 2025-01}", "actual: {start: 2025-01, end: 2026-02}"},
    {&kinds::start_moved, "actions", "planned: {start: 2025-01}", "planned: {start: 2025-06}"},
    {&kinds::step_added, "actions", "steps: [{title: Trouver un local}]", "steps: [{title: Trouver un local}, {title: Recruter}]"},
    {&kinds::step_removed, "actions", "steps: [{title: Trouver un local}, {title: Recruter}]", "steps: [{title: Trouver un local}]"},
    {&kinds::step_done, "actions", "steps: [{title: Recruter}]", "steps: [{title: Recruter, done_on: 2025-09-15}]"},
    {&kinds::step_undone, "actions", "steps: [{title: Recruter, done_on: 2025-09-15}]", "steps: [{title: Recruter}]"},
    {&kinds::step_changed, "actions", "steps: [{title: Recruter, due: 2025-06}]", "steps: [{title: Recruter, due: 2025-09}]"},
    {&kinds::note_added, "actions", "notes: []", "notes: [{on: 2026-03-02, text: Local visité.}]"},
    {&kinds::note_removed, "actions", "notes: [{on: 2026-03-02, text: Local visité.}]", "notes: []"},
    {&kinds::note_changed, "actions", "notes: [{on: 2026-03-02, text: Local visité.}]",
     "notes: [{on: 2026-03-02, text: Local visité et retenu.}]"},
    {&kinds::blocker_added, "actions", "blockers: []", "blockers: [{text: Pas de local, since: 2026-01}]"},
    {&kinds::blocker_resolved, "actions", "blockers: [{text: Pas de local}]", "blockers: [{text: Pas de local, resolved_on: 2026-04-02}]"},
    {&kinds::blocker_changed, "actions", "blockers: [{text: Pas de local, since: 2026-01}]",
     "blockers: [{text: Pas de local, since: 2026-02}]"},
    {&kinds::value_recorded, "indicators", "values: [{on: 2025, value: 12}]", "values: [{on: 2025, value: 12}, {on: 2026, value: 20}]"},
    {&kinds::baseline_set, "indicators", "unit: places", "unit: places\nbaseline: {on: 2024, value: 10}"},
    {&kinds::spending_recorded, "actions", "budget: [{year: 2026, planned: 12000}]", "budget: [{year: 2026, planned: 12000, spent: 4000}]"},
    {&kinds::funding_followed, "actions", "funding: [{institution: msa-49, year: 2026, granted: 8000}]",
     "funding: [{institution: msa-49, year: 2026, granted: 8000, paid: 8000}]"},
    {&kinds::budget_raised, "actions", "budget: [{year: 2026, planned: 9000}]", "budget: [{year: 2026, planned: 12000}]"},
    {&kinds::funding_raised, "actions", "funding: [{institution: msa-49, year: 2026, granted: 5000}]",
     "funding: [{institution: msa-49, year: 2026, granted: 8000}]"},
    {&kinds::staff_raised, "actions", "means: {staff_fte: 1}", "means: {staff_fte: 1.5}"},
    {&kinds::partner_added, "actions", "partners: []", "partners: [{institution: mjc, role: associated}]"},
    {&kinds::scope_widened, "actions", "publics: [parents]", "publics: [parents, families]"},
    {&kinds::follow_up_recorded, "actions", "priority: medium", "priority: high"},
    {&kinds::proposal_added, "actions", nullptr, "status: proposed"},
    {&kinds::proposal_removed, "actions", "status: proposed", nullptr},
    {&kinds::meeting_added, "meetings", nullptr, "on: 2026-03-02"},
    {&kinds::decision_added, "decisions", nullptr, "kind: validate"},
    {&kinds::amendment_added, "amendments", nullptr, "number: 1"},
    {&kinds::text_changed, "actions", "description: Un local, deux animateurs.", "description: Un local, trois animateurs."},
    {&kinds::typography_changed, "actions", "goals: Un lieu par quartier", "goals: \"Un lieu, par quartier.\""},
    {&kinds::date_stated, "actions", "planned: {end: 2026-03}", "planned: {end: 2026-03-31}"},
    {&kinds::id_changed, "actions", "id: JEU-03", "id: JEU-04\nformer_ids: [JEU-03]"},
    {&kinds::thing_added, "places", nullptr, "kind: neighbourhood"},
    {&kinds::thing_removed, "places", "kind: neighbourhood", nullptr},
    {&kinds::field_changed, "actions", "themes: [youth]", "themes: [youth, digital_inclusion]"},
    {&kinds::settings_changed, "settings", "thresholds: {soon_days: 60}", "thresholds: {soon_days: 90}"},
};

// What the thing of a section says in any case, unless the example says it otherwise.
struct Section {
  std::string_view name;
  bool is_list;
  std::vector<std::string_view> lines;
};

const Section& section_named(std::string_view name) {
  static const Section sections[] = {
      {"convention",
       false,
       {"title: Convention de Rivemont", "language: fr", "territory: {kind: commune, name: Rivemont}",
        "signatories: [{institution: caf-49}, {institution: ville}]"}},
      {"settings", false, {}},
      {"objectives", true, {"id: jeunes", "title: Accueillir les jeunes"}},
      {"actions",
       true,
       {"id: JEU-03", "title: Ouvrir un lieu pour les jeunes", "objectives: [accueil]", "lead: caf-49", "status: planned"}},
      {"indicators", true, {"id: places", "title: Places ouvertes", "unit: places"}},
      {"meetings", true, {"id: copil-1", "title: Comité du printemps", "body: copil"}},
      {"decisions", true, {"id: d-1", "title: Calendrier revu", "meeting: copil-0"}},
      {"amendments", true, {"id: avenant-1", "title: Avenant 1"}},
      {"places", true, {"id: port", "title: Le Port"}},
  };
  for (const Section& section : sections)
    if (section.name == name) return section;
  throw std::logic_error("an example is of no section");
}

std::string_view key_of(std::string_view line) { return line.substr(0, line.find(':')); }

std::string written(const Section& section, const char* lines_of_example) {
  if (lines_of_example == nullptr) return {};
  const std::string_view said(lines_of_example);
  std::vector<std::string_view> own;
  if (!said.empty()) own = split(said, '\n');
  std::vector<std::string_view> lines;
  for (const std::string_view line : section.lines) {
    const auto same = std::find_if(own.begin(), own.end(), [&](std::string_view other) { return key_of(other) == key_of(line); });
    lines.push_back(same == own.end() ? line : *same);
    if (same != own.end()) own.erase(same);
  }
  lines.insert(lines.end(), own.begin(), own.end());
  std::string text = std::string(section.name) + ":\n";
  for (const std::string_view line : lines)
    text.append(!section.is_list ? "  " : line == lines.front() ? "  - " : "    ").append(line).append("\n");
  return text;
}

// The rest of the plan, each section unless the example is of it.
constexpr std::pair<std::string_view, std::string_view> other_sections[] = {
    {"convention", R"(convention:
  title: Convention de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  signatories: [{institution: caf-49}, {institution: ville}]
)"},
    {"institutions", R"(institutions:
  - {id: caf-49, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Ville de Rivemont, kind: commune}
  - {id: msa-49, name: MSA de Maine-et-Loire, kind: msa}
  - {id: mjc, name: MJC du Moulin, kind: association}
)"},
    {"objectives", "objectives:\n  - {id: accueil, title: Accueillir}\n"},
    {"bodies", "bodies:\n  - {id: copil, title: Comité de pilotage, kind: steering}\n"},
    {"meetings", "meetings:\n  - {id: copil-0, title: Comité de l'hiver, body: copil, on: 2026-01-12}\n"},
};

}  // namespace

std::string ChangeExample::whole(const std::string& text) const {
  std::string plan = "format: 1\n";
  for (const auto& [name, lines] : other_sections)
    if (name != section) plan += lines;
  return plan + text;
}

ChangeExample example_of(const ChangeKind& kind) {
  for (const Row& row : rows)
    if (row.kind == &kind) {
      const Section& section = section_named(row.section);
      return {row.section, written(section, row.before), written(section, row.after)};
    }
  throw std::logic_error("a kind of change has no example");
}

}  // namespace ctg::diff
