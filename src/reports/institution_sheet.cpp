// What one institution leads, funds and takes part in, its deadlines and its amounts.
#include "reports/institution_sheet.hpp"

#include <cstdlib>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/timing.hpp"
#include "views/workload.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::Table;

constexpr Text sheet_title{"{0}: its part in the plan", "{0}\u00a0: sa part dans le plan"};
constexpr Text dated{"{0}, as of {1}", "{0}, situation au {1}"};
constexpr Text part_heading{"In short", "En bref"};
constexpr Text no_part{"No action of the plan names it.", "Aucune action du plan ne la cite."};
constexpr Text leads_label{"Leads", "Pilote"};
constexpr Text co_leads_label{"Co-leads", "Copilote"};
constexpr Text funds_label{"Funds", "Finance"};
constexpr Text partner_label{"Partner of (not funding)", "Partenaire (hors financement)"};
constexpr Text progress_label{"Of what it leads", "Sur ce qu'elle pilote"};
constexpr Text actions_count{"{0} {0:action|actions}", "{0} {0:action|actions}"};
constexpr Text led_progress{"{0} done, {1} in progress, {2} late", "{0} {0:réalisée|réalisées}, {1} en cours, {2} en retard"};
constexpr Text requested_label{"Asked of it", "Demandé"};
constexpr Text granted_label{"Granted by it", "Accordé"};
constexpr Text paid_label{"Paid by it", "Versé"};
constexpr Text left_label{"Left to pay", "Reste à verser"};
constexpr Text planned_label{"Planned cost of what it leads", "Coût prévu de ce qu'elle pilote"};
constexpr Text deadlines_heading{"What it owes next", "Ce qu'elle doit faire"};
constexpr Text no_deadline{"Nothing is due from it.", "Rien n'est attendu d'elle."};
constexpr Text leads_heading{"What it leads", "Ce qu'elle pilote"};
constexpr Text co_leads_heading{"What it co-leads", "Ce qu'elle copilote"};
constexpr Text funds_heading{"What it funds", "Ce qu'elle finance"};
constexpr Text partner_heading{"What it takes part in", "Ce à quoi elle participe"};
constexpr Text id_title{"Id", "Id."};
constexpr Text action_title{"Action", "Action"};
constexpr Text status_title{"Status", "Statut"};
constexpr Text end_title{"Due", "Échéance"};
constexpr Text late_title{"Late by", "Retard"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text scheme_title{"Scheme", "Dispositif"};
constexpr Text year_title{"Year", "Année"};
constexpr Text requested_title{"Requested", "Demandé"};
constexpr Text granted_title{"Granted", "Accordé"};
constexpr Text paid_title{"Paid", "Versé"};
constexpr Text what_title{"What", "Quoi"};
constexpr Text when_title{"By", "Pour le"};
constexpr Text left_title{"Left", "Reste"};
constexpr Text start_words{"begin", "commencer"};
constexpr Text end_words{"finish", "terminer"};
constexpr Text step_words{"step: {0}", "étape\u00a0: {0}"};
constexpr Text days_past{"{0} {0:day|days} past", "dépassé de {0} {0:jour|jours}"};

const Action& action_at(const Subject& subject, std::uint32_t index) { return subject.plan.actions[index]; }

void add_summary(Document& page, const Subject& subject, const views::InstitutionLoad& load) {
  page.heading(2, subject.in(part_heading));
  if (!load.takes_part()) {
    page.paragraph(subject.in(no_part));
    return;
  }
  document::Facts& facts = page.facts();
  const auto count = [&](Text label, const views::ActionList& actions) {
    if (!actions.empty()) facts.fact(subject.in(label), subject.say(actions_count, actions.size()));
  };
  const auto amount = [&](Text label, Amount sum) {
    if (sum.cents != 0) facts.fact(subject.in(label), format_amount(sum, subject.language));
  };
  count(leads_label, load.leads);
  if (!load.leads.empty())
    facts.fact(subject.in(progress_label),
               subject.say(led_progress, load.led.count(Status::done), load.led.count(Status::in_progress), load.led.late));
  count(co_leads_label, load.co_leads);
  count(funds_label, load.funds);
  count(partner_label, load.partner_of);
  amount(planned_label, load.led_money.planned);
  amount(requested_label, load.funding.requested);
  amount(granted_label, load.funding.granted);
  amount(paid_label, load.funding.paid);
  if (load.funding.granted.cents > load.funding.paid.cents)
    amount(left_label, Amount{load.funding.granted.cents - load.funding.paid.cents});
}

Cell left_cell(const Subject& subject, int days) {
  if (days >= 0) return days_cell(subject, days);
  return {Line(document::toned(document::Tone::problem, subject.say(days_past, std::abs(days)))), Data(days)};
}

Table deadlines_table(const Subject& subject, const views::InstitutionLoad& load) {
  Table table{{column(subject, when_title, "on"), column(subject, what_title, "what"), column(subject, action_title, "title"),
               number_column(subject, left_title, "days_left", 2)},
              {},
              {}};
  for (const views::Deadline& deadline : load.deadlines) {
    const Action& action = action_at(subject, deadline.action);
    Line what(subject.in(deadline.kind == views::Deadline::Kind::start ? start_words : end_words));
    if (deadline.step) what = Line(subject.say(step_words, action.steps[*deadline.step].title.value));
    table.row(
        {date_cell(subject, std::optional(deadline.on)), std::move(what), text_cell(action.title), left_cell(subject, deadline.days_left)});
  }
  return table;
}

Table actions_table(const Subject& subject, const views::ActionList& actions, bool with_lead) {
  Table table{{column(subject, id_title, "id"), column(subject, action_title, "title"), column(subject, status_title, "status"),
               column(subject, end_title, "end"), number_column(subject, late_title, "days_late")},
              {},
              {}};
  if (with_lead) table.columns.push_back(column(subject, lead_title, "lead", 2));
  for (const std::uint32_t index : actions) {
    const Action& action = action_at(subject, index);
    const int days = views::days_late(action, subject.today);
    std::vector<Cell> cells{code_cell(action.id), text_cell(action.title), status_cell(subject, action),
                            date_cell(subject, action.planned.end), days > 0 ? days_cell(subject, days) : Cell(Line(), Data(0))};
    if (with_lead) cells.emplace_back(Line(lead_of(subject.plan, action)));
    table.row(std::move(cells));
  }
  return table;
}

Table funding_table(const Subject& subject, const views::InstitutionLoad& load) {
  Table table{{column(subject, action_title, "title"), column(subject, scheme_title, "scheme", 2), column(subject, year_title, "year"),
               number_column(subject, requested_title, "requested", 2), number_column(subject, granted_title, "granted"),
               number_column(subject, paid_title, "paid")},
              {},
              {}};
  for (const std::uint32_t index : load.funds) {
    const Action& action = action_at(subject, index);
    for (const Funding& line : action.funding) {
      if (!line.institution.names(Kind::institution, load.institution)) continue;
      const auto amount = [&](const LocatedAmount& value) { return value.given() ? amount_cell(subject, value.value) : Cell(); };
      table.row({text_cell(action.title), text_cell(line.scheme), line.year.given() ? year_cell(line.year.value) : Cell(),
                 amount(line.requested), amount(line.granted), amount(line.paid)});
    }
  }
  if (table.rows.size() > 1) {
    const auto& sums = load.funding;
    table.total({subject.in({"Total", "Total"}), "", "", amount_cell(subject, sums.requested), amount_cell(subject, sums.granted),
                 amount_cell(subject, sums.paid)});
  }
  return table;
}

}  // namespace

Document institution_sheet(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  if (!edition.institution || *edition.institution >= subject.plan.institutions.size())
    return Document(plan_title(subject), subject.language);
  const views::InstitutionLoad load = views::institution_load(subject.plan, *edition.institution, subject.actions, subject.today);
  Document page(subject.say(sheet_title, called(Kind::institution, subject.plan, load.institution)), subject.language);
  page.paragraph(subject.say(dated, plan_title(subject), subject.today));
  add_query(page, subject);
  add_summary(page, subject, load);
  if (load.takes_part()) add_section_or(page, subject.in(deadlines_heading), deadlines_table(subject, load), subject.in(no_deadline));
  add_section(page, 2, subject.in(leads_heading), actions_table(subject, load.leads, false));
  add_section(page, 2, subject.in(co_leads_heading), actions_table(subject, load.co_leads, true));
  add_section(page, 2, subject.in(funds_heading), funding_table(subject, load));
  add_section(page, 2, subject.in(partner_heading), actions_table(subject, load.partner_of, true));
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
