// The pages of the rules: one rule, and the list of all.
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

constexpr Text rules_title{"Rules", "Règles"};
constexpr Text rules_count{
    "{0} rules. `ctg explain RULE` says more of each; `ctg check --only FAMILY` checks one family.",
    "{0} règles. `ctg explain RÈGLE` en dit plus sur chacune\u00a0; `ctg check --only FAMILLE` n'en contrôle qu'une famille."};
constexpr Text level{"Level", "Niveau"};
constexpr Text family{"Family", "Famille"};
constexpr Text why{"Why", "Pourquoi"};
constexpr Text found_in{"Found in", "Constaté dans"};
constexpr Text not_found_in{"Not found in", "Non constaté dans"};
constexpr Text otherwise{"To decide otherwise", "Pour en décider autrement"};
constexpr Text for_the_plan{"For the whole plan, in `ctg.yaml`:", "Pour tout le plan, dans `ctg.yaml`\u00a0:"};
constexpr Text for_one_place{"For one place, with the reason, on the line or just above it:",
                             "Pour un seul endroit, avec le motif, sur la ligne ou juste au-dessus\u00a0:"};
constexpr Text a_reason{"reason", "motif"};
constexpr Text for_one_run{"For one run: `ctg check --rule {0}=off`.", "Pour un seul contrôle\u00a0: `ctg check --rule {0}=off`."};
constexpr Text rule_column{"Rule", "Règle"};
constexpr Text summary_column{"What it says", "Ce qu'elle constate"};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

}  // namespace

document::Document explain_rule(const RuleInfo& rule, Language language) {
  document::Document page(std::string(rule.name), language);
  page.paragraph(sentence(rule.summary.in(language)));
  page.facts()
      .fact(in(level, language),
            {document::code(std::string(severity_name(rule.severity))), " (" + in(severity_label(rule.severity), language) + ")"})
      .fact(in(family, language),
            {document::code(std::string(family_name(rule.family))), " (" + in(family_label(rule.family), language) + ")"});
  page.heading(2, in(why, language));
  page.paragraph(sentence(rule.why.in(language)));
  if (!rule.bad.empty()) {
    page.heading(2, in(found_in, language));
    page.listing(std::string(rule.bad), "yaml");
  }
  if (!rule.good.empty()) {
    page.heading(2, in(not_found_in, language));
    page.listing(std::string(rule.good), "yaml");
  }
  page.heading(2, in(otherwise, language));
  page.paragraph(sentence(for_the_plan.in(language)));
  page.listing("settings:\n  rules:\n    " + std::string(rule.name) + ": off\n", "yaml");
  page.paragraph(sentence(for_one_place.in(language)));
  page.listing("# ctg: allow " + std::string(rule.name) + " - " + in(a_reason, language) + "\n", "yaml");
  page.paragraph(sentence(spoken(language, for_one_run, rule.name)));
  return page;
}

document::Document explain_rules(std::span<const RuleInfo* const> rules, Language language) {
  document::Document page(in(rules_title, language), language);
  page.paragraph(sentence(spoken(language, rules_count, rules.size())));
  document::Table* table = nullptr;
  const RuleInfo* before = nullptr;
  for (const RuleInfo* rule : rules) {
    if (before == nullptr || before->family != rule->family) {
      page.heading(2, {in(family_label(rule->family), language) + " ", document::code(std::string(family_name(rule->family)))});
      table = &page.table({{.title = in(rule_column, language)},
                           {.title = in(level, language), .priority = 2},
                           {.title = in(summary_column, language), .wraps = true}});
    }
    table->row({document::Line(document::code(std::string(rule->name))), in(severity_label(rule->severity), language),
                sentence(rule->summary.in(language))});
    before = rule;
  }
  return page;
}

}  // namespace ctg::reports
