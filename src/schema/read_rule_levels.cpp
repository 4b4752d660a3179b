// Reads `settings.rules`: a mapping from a rule's name to the level it has in this plan.
#include "schema/read.hpp"
#include "schema/shape_rules.hpp"

namespace ctg::schema {
namespace {

constexpr Text levels_expected{"`{0}` is a group of lines, one for each rule", "`{0}` est un groupe de lignes, une par règle"};
constexpr Text one_rule_a_line{"write the name of a rule and its level, for instance `late: info`",
                               "écrivez le nom d'une règle et son niveau, par exemple `late: info`"};

}  // namespace

void read_value(Reading& reading, const Field& field, yaml::Cursor node, std::vector<RuleLevel>& out) {
  if (!node.is_mapping()) {
    if (node->damaged) return;
    reading.findings().add(wrong_type, node.span(), levels_expected, field.name).remedy(one_rule_a_line);
    return;
  }
  Field level = *table_of<RuleLevel>().find("level");
  node.each_entry([&](yaml::Cursor key, yaml::Cursor value) {
    if (!key.is_scalar() || key.text().substr(0, 2) == "x-") return;
    RuleLevel& setting = out.emplace_back();
    setting.rule = {key.text(), key.span()};  // kept without a level too: its name can be judged
    level.name = key.text();                  // a finding speaks of the rule
    read_value(reading, level, value, setting.level);
  });
}

}  // namespace ctg::schema
