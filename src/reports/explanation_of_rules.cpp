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
constexpr Text pages_title{"Rules, one by one", "Les règles, une par une"};
constexpr Text pages_lead{
    "Every rule: why it matters, an example that it finds fault with and what it says of it on {0}, an example mended, and how to "
    "decide otherwise.",
    "Chaque règle\u00a0: son intérêt, un exemple en défaut et ce qu'elle en dit le {0}, l'exemple corrigé, et comment en "
    "décider autrement."};
constexpr Text level{"Level", "Niveau"};
constexpr Text family{"Family", "Famille"};
constexpr Text why{"Why", "Pourquoi"};
constexpr Text found_in{"Found in", "Constaté dans"};
constexpr Text what_it_says{"What it says of it", "Ce qu'elle en dit"};
constexpr Text not_found_in{"Not found in", "Non constaté dans"};
constexpr Text otherwise{"To decide otherwise", "Pour en décider autrement"};
constexpr Text for_the_plan{"For the whole plan, in `ctg.yaml` (`off`, `info`, `warning` or `error`):",
                            "Pour tout le plan, dans `ctg.yaml` (`off`, `info`, `warning` ou `error`)\u00a0:"};
constexpr Text for_one_place{"For one place, with the reason, on the line or just above it:",
                             "Pour un seul endroit, avec le motif, sur la ligne ou juste au-dessus\u00a0:"};
constexpr Text a_reason{"reason", "motif"};
constexpr Text for_one_run{"For one run:", "Pour un seul contrôle\u00a0:"};
constexpr Text rule_column{"Rule", "Règle"};
constexpr Text summary_column{"What it says", "Ce qu'elle constate"};
constexpr Text family_lead{"`ctg check --only {0}` checks this family alone.", "`ctg check --only {0}` ne contrôle que cette famille."};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

// The page of one rule, its headings `below` levels down.
void add_page(document::Document& page, const RuleInfo& rule, const FindingsOf& findings_of, unsigned below) {
  const Language language = page.language;
  page.paragraph(sentence(rule.summary.in(language)));
  page.facts()
      .fact(in(level, language),
            {document::code(std::string(severity_name(rule.severity))), " (" + in(severity_label(rule.severity), language) + ")"})
      .fact(in(family, language),
            {document::code(std::string(family_name(rule.family))), " (" + in(family_label(rule.family), language) + ")"});
  page.heading(2 + below, in(why, language));
  page.paragraph(sentence(rule.why.in(language)));
  if (!rule.bad.empty()) {
    page.heading(2 + below, in(found_in, language));
    page.listing(std::string(rule.bad), "yaml");
    page.heading(2 + below, in(what_it_says, language));
    page.listing(findings_of(rule), "text");
  }
  if (!rule.good.empty()) {
    page.heading(2 + below, in(not_found_in, language));
    page.listing(std::string(rule.good), "yaml");
  }
  page.heading(2 + below, in(otherwise, language));
  page.paragraph(sentence(for_the_plan.in(language)));
  page.listing("settings:\n  rules:\n    " + std::string(rule.name) + ": off\n", "yaml");
  page.paragraph(sentence(for_one_place.in(language)));
  page.listing("# ctg: allow " + std::string(rule.name) + " - " + in(a_reason, language) + "\n", "yaml");
  page.paragraph(sentence(for_one_run.in(language)));
  page.listing("ctg check --rule " + std::string(rule.name) + "=off\n", "sh");
}

document::Table& rule_table(document::Document& page) {
  return page.table({{.title = in(rule_column, page.language)},
                     {.title = in(level, page.language), .priority = 2},
                     {.title = in(summary_column, page.language), .wraps = true}});
}

void add_row(document::Table& table, const RuleInfo& rule, Language language) {
  table.row({document::Line(document::code(std::string(rule.name))), in(severity_label(rule.severity), language),
             sentence(rule.summary.in(language))});
}

document::Line title_of(Family of, Language language) {
  return {in(family_label(of), language) + " ", document::code(std::string(family_name(of)))};
}

}  // namespace

document::Document explain_rule(const RuleInfo& rule, const FindingsOf& findings_of, Language language) {
  document::Document page(std::string(rule.name), language);
  add_page(page, rule, findings_of, 0);
  return page;
}

document::Document explain_rules(Rules rules, Language language) {
  document::Document page(in(rules_title, language), language);
  page.paragraph(sentence(spoken(language, rules_count, rules.size())));
  document::Table* table = nullptr;
  const RuleInfo* before = nullptr;
  for (const RuleInfo* rule : rules) {
    if (before == nullptr || before->family != rule->family) {
      page.heading(2, title_of(rule->family, language));
      table = &rule_table(page);
    }
    add_row(*table, *rule, language);
    before = rule;
  }
  return page;
}

document::Document explain_family(Family of, Rules rules, Language language) {
  document::Document page(in(family_label(of), language) + " (" + std::string(family_name(of)) + ")", language);
  page.paragraph(sentence(spoken(language, family_lead, family_name(of))));
  document::Table& table = rule_table(page);
  for (const RuleInfo* rule : rules)
    if (rule->family == of) add_row(table, *rule, language);
  return page;
}

document::Document explain_rule_pages(Rules rules, const FindingsOf& findings_of, Language language) {
  document::Document page(in(pages_title, language), language);
  page.paragraph(sentence(spoken(language, pages_lead, *make_date(2026, 6, 30))));
  for (const RuleInfo* rule : rules) {
    page.heading(2, document::code(std::string(rule->name)), std::string(rule->name));
    add_page(page, *rule, findings_of, 1);
  }
  return page;
}

}  // namespace ctg::reports
