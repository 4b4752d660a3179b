// The weight of each rule: its own, changed by the plan's settings, changed again by the command line.
#include "workspace/levels.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::workspace {
namespace {

constexpr Text no_such_rule{"no rule is called `{0}`", "aucune règle ne s'appelle `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text list_of_rules{"`ctg explain rules` lists them", "`ctg explain rules` les donne toutes"};

Severity severity_of(SeverityLevel level) {
  switch (level) {
    case SeverityLevel::off:
      return Severity::off;
    case SeverityLevel::info:
      return Severity::information;
    case SeverityLevel::warning:
      return Severity::warning;
    case SeverityLevel::error:
      return Severity::error;
  }
  return Severity::error;
}

void say_unknown(const LocatedText& rule, Findings& findings) {
  std::vector<std::string_view> names;
  for (const RuleInfo* known : all_rules()) names.push_back(known->name);
  Diagnostic& finding = findings.add(unknown_rule, rule.at, no_such_rule, rule.value);
  if (const auto near = nearest(rule.value, names))
    finding.replace(rule.at, std::string(*near), did_you_mean, *near);
  else
    finding.remedy(list_of_rules);
}

}  // namespace

void apply_levels(const Settings& settings, const Levels& from_command_line, Findings& findings) {
  Levels levels;
  for (const RuleLevel& setting : settings.rules) {
    if (find_rule(setting.rule.value) == nullptr)
      say_unknown(setting.rule, findings);
    else if (setting.level.given())
      levels[std::string(setting.rule.value)] = severity_of(setting.level.value);
  }
  for (const auto& [rule, level] : from_command_line) levels[rule] = level;
  if (levels.empty()) return;
  auto& all = findings.all();
  for (Diagnostic& finding : all)
    if (const auto level = levels.find(finding.rule->name); level != levels.end()) finding.severity = level->second;
  all.erase(std::remove_if(all.begin(), all.end(), [](const Diagnostic& finding) { return finding.severity == Severity::off; }), all.end());
}

}  // namespace ctg::workspace
