// Writes a made-up plan as YAML.
#include "made_plan.hpp"

#include <algorithm>

namespace ctg::made {
namespace {

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string text_of(const MadePlan& plan, const MadeAction& action) {
  std::string text = "  - id: " + action.id + "\n";
  const auto line = [&](const std::string& words) { text += "    " + words + "\n"; };
  if (!action.former_id.empty()) line("former_ids: [" + action.former_id + "]");
  line("title: " + quoted(action.title));
  line("objectives: [O1]");
  line("status: " + action.status);
  line("lead: " + action.lead);
  line("description: " + quoted(action.description));
  line("planned: {start: 2024-01" + (action.end.empty() ? std::string() : ", end: " + action.end) + "}");
  if (!action.done_on.empty()) line("actual: {end: " + action.done_on + "}");
  if (const MadeAction* other = plan.numbered(action.depends_on)) line("depends_on: [" + other->id + "]");
  line("budget:");
  line("  - {year: 2024, kind: operating, planned: " + std::to_string(action.budget) + "}");
  if (!action.notes.empty()) line("notes:");
  for (const std::string& note : action.notes) line("  - {on: 2024-06-01, text: " + quoted(note) + "}");
  return text;
}

std::string root_of(const MadePlan& plan) {
  std::string text = "format: 1\nconvention:\n  title: CTG de " + plan.name + "\n  language: fr\n";
  text += "  territory: {kind: commune, name: " + plan.name + "}\n";
  text += std::string("  status: ") + (plan.is_signed ? "signed" : "draft") + "\n";
  text += "  period: {start: 2024-01-01, end: 2027-12-31}\n";
  if (!plan.signed_on.empty()) text += "  signed_on: " + plan.signed_on + "\n";
  text += "institutions:\n";
  for (const char* number : {"1", "2", "3", "4"})
    text += std::string("  - {id: i") + number + ", name: Institution " + number + ", kind: association}\n";
  text += "objectives:\n  - {id: O1, title: Un objectif}\n";
  text +=
      "indicators:\n  - id: IND\n    title: Un indicateur\n    unit: familles\n    direction: up\n    baseline: {value: 10, on: "
      "2023-12-31}\n";
  text += "    targets:\n      - {value: " + std::to_string(plan.target) + ", on: 2027-12-31}\n";
  if (!plan.values.empty()) text += "    values:\n";
  for (const auto& [on, value] : plan.values) text += "      - {value: " + std::to_string(value) + ", on: " + on + "}\n";
  return text;
}

}  // namespace

const MadeAction* MadePlan::numbered(int number) const {
  const auto found = std::find_if(actions.begin(), actions.end(), [&](const MadeAction& action) { return action.number == number; });
  return found == actions.end() ? nullptr : &*found;
}

std::map<std::string, std::string> files_of(const MadePlan& plan) {
  std::map<std::string, std::string> files{{"ctg.yaml", root_of(plan)}};
  for (const MadeAction& action : plan.actions) {
    std::string& text = files[action.file];
    if (text.empty()) text = "actions:\n";
    text += text_of(plan, action);
  }
  for (const auto& [path, count] : plan.comments)
    if (const auto file = files.find(path); file != files.end()) file->second += "# " + std::to_string(count) + "\n";
  if (plan.is_broken) files["ctg.yaml"] += "broken: [\n";
  return files;
}

}  // namespace ctg::made
