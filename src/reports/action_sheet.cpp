// One action as a fiche action tells it.
#include "reports/action_sheet.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "i18n/format.hpp"
#include "reports/action_sheet_money.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "reports/thing_parts.hpp"
#include "reports/values.hpp"
#include "views/completeness.hpp"
#include "views/indicators.hpp"
#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Facts;
using document::Line;
using document::Table;
using schema::Field;
using schema::Value;

constexpr Text why_heading{"Why", "Constat et objectifs"};
constexpr Text what_heading{"What", "Contenu"};
constexpr Text who_heading{"Who", "Acteurs"};
constexpr Text when_heading{"Calendar", "Calendrier"};
constexpr Text means_heading{"Means", "Moyens"};
constexpr Text money_heading{"Budget and funders", "Budget et financeurs"};
constexpr Text indicators_heading{"Indicators", "Indicateurs"};
constexpr Text news_heading{"How it goes", "Suivi"};
constexpr Text decisions_heading{"Decisions", "Décisions"};
constexpr Text documents_heading{"Documents", "Documents"};
constexpr Text serves_label{"Serves", "Rattachement"};
constexpr Text needs_label{"Need", "Besoin"};
constexpr Text means_label{"Equipment", "Moyens matériels"};
constexpr Text since_day{"since {0}", "depuis le {0}"};
constexpr Text since_then{"since {0}", "depuis {0}"};
constexpr Text lead_words{"{0}, {1}", "{0}, {1}"};
constexpr Text still_missing{"Still to be said: {0}.", "Reste à préciser\u00a0: {0}."};

bool is_day(const LocatedDate& date) { return date->precision == PartialDate::Precision::day; }

// Titles of fields begin with an ASCII capital.
std::string small_first(std::string_view title) {
  return lower_ascii(title.substr(0, 1)) + std::string(title.substr(std::min<std::size_t>(1, title.size())));
}

const Field& field_of(std::string_view name) { return *schema::table_of<Action>().find(name); }

class Sheet {
 public:
  Sheet(Document& page, const Subject& subject, std::uint32_t index, unsigned level, const ActionPiece& piece_of)
      : page_(page), subject_(subject), action_(subject.plan.actions[index]), index_(index), level_(level), piece_of_(piece_of) {}

  void write() {
    identity();
    why();
    part(what_heading, facts({"description", "themes", "audience", "publics", "places", "participation"}), {});
    who();
    calendar();
    means();
    part(money_heading, {}, money_tables(subject_, index_));
    indicators();
    news();
    decisions();
    documents();
    missing();
  }

 private:
  Value value(std::string_view name) const { return field_of(name).value(&action_); }

  void add_field(Facts& facts, std::string_view name) const {
    const Value given = value(name);
    if (given.given()) facts.fact(subject_.in(field_of(name).title), named_line(subject_, given));
  }

  Facts facts(std::initializer_list<std::string_view> names) const {
    Facts facts;
    for (const std::string_view name : names) add_field(facts, name);
    return facts;
  }

  Table table(std::string_view name) const {
    const Value given = value(name);
    return given.given() ? groups_table(subject_, field_of(name), std::get<Value::List>(given.held)) : Table();
  }

  // Nothing where all of it is empty.
  void part(Text heading, Facts facts, std::vector<Table> tables) {
    std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
    if (facts.facts.empty() && tables.empty()) return;
    page_.heading(level_, subject_.in(heading));
    if (!facts.facts.empty()) page_.blocks.emplace_back(std::move(facts));
    for (Table& table : tables) add(page_, wrapping(std::move(table)));
  }

  void identity();
  void why();
  void who();
  void calendar();
  void means();
  void indicators();
  void news();
  void decisions();
  void documents();
  void missing();
  Line objective_path(std::uint32_t objective) const;
  Table steps() const;

  Document& page_;
  const Subject& subject_;
  const Action& action_;
  std::uint32_t index_;
  unsigned level_;
  const ActionPiece& piece_of_;
};

// From the axis down to the objective.
Line Sheet::objective_path(std::uint32_t objective) const {
  const std::vector<std::uint32_t> upwards = views::ObjectiveTree(subject_.plan).with_ancestors(objective);
  Line line;
  for (auto step = upwards.rbegin(); step != upwards.rend(); ++step) {
    const Objective& at = subject_.plan.objectives[*step];
    if (!line.pieces.empty()) line.add(" › ");
    if (at.code.given()) line.add(std::string(at.code.value.text) + "\u00a0");
    line.add(called(Kind::objective, subject_.plan, *step));
  }
  return line;
}

void Sheet::identity() {
  Facts& shown = page_.facts();
  add_field(shown, "code");
  shown.fact(subject_.in(field_of("id").title), document::code(std::string(action_.id.value)));
  for (const ObjectiveReference& objective : action_.objectives)
    if (objective.resolved()) shown.fact(subject_.in(serves_label), objective_path(objective.index));
  if (action_.status.given()) shown.fact(subject_.in(field_of("status").title), status_line(subject_, action_));
  for (const std::string_view name : {"status_on", "status_reason", "maturity", "priority", "amendment"}) add_field(shown, name);
}

void Sheet::why() {
  Facts shown = facts({"finding"});
  std::vector<std::string> needs;
  for (const ObjectiveReference& reference : action_.objectives)
    if (const Objective* objective = subject_.plan.at(reference))
      for (const NeedReference& need : objective->addresses) {
        std::string name = called(subject_.plan, need);
        if (std::find(needs.begin(), needs.end(), name) == needs.end()) needs.push_back(std::move(name));
      }
  for (const std::string& need : needs) shown.fact(subject_.in(needs_label), need);
  for (const std::string_view name : {"goals", "expected_results"}) add_field(shown, name);
  part(why_heading, std::move(shown), {});
}

void Sheet::who() {
  Facts shown;
  if (action_.lead.given()) {
    Line lead = named_line(subject_, value("lead"));
    if (action_.lead_service.given()) lead = Line(subject_.say(lead_words, called(subject_.plan, action_.lead), *action_.lead_service));
    shown.fact(subject_.in(field_of("lead").title), std::move(lead));
  } else {
    add_field(shown, "lead_service");
  }
  for (const std::string_view name : {"lead_person", "co_leads", "partners", "elected_referent", "body"}) add_field(shown, name);
  part(who_heading, std::move(shown), {});
}

// With how late each is, where one is.
Table Sheet::steps() const {
  Table all = table("steps");
  const bool is_open = views::is_open(action_);
  const auto days = [&](const Step& step) { return is_open ? views::days_overdue(step, subject_.today) : 0; };
  if (std::none_of(action_.steps.begin(), action_.steps.end(), [&](const Step& step) { return days(step) > 0; })) return all;
  all.columns.push_back(number_column(subject_, {"Late by", "Retard"}, "days_late"));
  for (std::size_t i = 0; i < all.rows.size(); ++i)
    all.rows[i].cells.push_back(days(action_.steps[i]) > 0 ? days_cell(subject_, days(action_.steps[i])) : Cell());
  return all;
}

void Sheet::calendar() {
  Facts shown;
  const auto period = [&](std::string_view name, const Period& dates) {
    if (std::string words = period_words(subject_, dates); !words.empty())
      shown.fact(subject_.in(field_of(name).title), Line(std::move(words)));
  };
  period("planned", action_.planned);
  if (action_.actual.start.given() && !action_.actual.end.given())
    shown.fact(subject_.in(field_of("actual").title),
               Line(subject_.say(is_day(action_.actual.start) ? since_day : since_then, *action_.actual.start)));
  else
    period("actual", action_.actual);
  add_field(shown, "recurring");
  for (const ActionReference& before : action_.depends_on)
    if (before.resolved() && !subject_.plan.actions[before.index].visibility.is(Visibility::internal))
      shown.fact(subject_.in(field_of("depends_on").title), Line(piece_of_(before.index)));
  part(when_heading, std::move(shown), {steps()});
}

void Sheet::means() {
  Facts shown;
  if (action_.means.staff_fte.given())
    shown.fact(subject_.in(schema::table_of<Means>().find("staff_fte")->title),
               Line(format_decimal(*action_.means.staff_fte, subject_.language)));
  if (action_.means.text.given()) shown.fact(subject_.in(means_label), Line(*action_.means.text));
  part(means_heading, std::move(shown), {});
}

void Sheet::indicators() {
  std::vector<views::IndicatorProgress> progress;
  for (const IndicatorReference& indicator : action_.indicators)
    if (indicator.resolved()) progress.push_back(views::indicator_progress(subject_.plan, indicator.index, subject_.today));
  part(indicators_heading, {}, {without_ids(indicators_table(subject_, progress))});
}

void Sheet::news() {
  Table notes;
  Value::List shared;
  for (const Note& note : action_.notes)
    if (!note.visibility.is(Visibility::internal)) shared.push_back({schema::RecordValue{&schema::table_of<Note>(), &note}, note.at});
  if (!shared.empty()) notes = without_column(groups_table(subject_, field_of("notes"), std::move(shared)), "visibility");
  part(news_heading, facts({"outlook"}), {table("blockers"), std::move(notes)});
}

void Sheet::decisions() {
  Table all{{column(subject_, {"Date", "Date"}, "on"), column(subject_, {"Body", "Instance"}, "body", 2),
             column(subject_, {"Decision", "Décision"}, "title"), column(subject_, {"What was decided", "Ce qui a été décidé"}, "text", 2)},
            {},
            {}};
  struct Taken {
    const Decision* decision;
    const Meeting* meeting;
  };
  std::vector<Taken> taken;
  for (const Decision& decision : subject_.plan.decisions)
    if (std::any_of(decision.actions.begin(), decision.actions.end(),
                    [&](const ActionReference& named) { return named.names(Kind::action, index_); }))
      taken.push_back({&decision, subject_.plan.at(decision.meeting)});
  const auto day = [](const Taken& one) { return one.meeting != nullptr && one.meeting->on.given() ? one.meeting->on->last : Date{}; };
  std::stable_sort(taken.begin(), taken.end(), [&](const Taken& a, const Taken& b) { return day(a) < day(b); });
  for (const auto& [decision, meeting] : taken)
    all.row({meeting == nullptr ? Cell() : date_cell(subject_, meeting->on),
             meeting == nullptr ? Cell() : reference_cell(subject_, meeting->body), text_cell(decision->title), text_cell(decision->text)});
  part(decisions_heading, {}, {std::move(all)});
}

void Sheet::documents() {
  document::List links;
  for (const DocumentLink& document : action_.documents)
    links.item(Line(document.url.given() ? document::link(std::string(*document.title), std::string(*document.url))
                                         : document::Piece(*document.title)));
  if (links.items.empty()) return;
  page_.heading(level_, subject_.in(documents_heading));
  page_.blocks.emplace_back(std::move(links));
}

// Nobody will complete what is cancelled.
void Sheet::missing() {
  if (views::is_cancelled(action_)) return;
  std::vector<std::string> titles;
  for (const std::string_view field : views::missing_fields(subject_.plan, action_, subject_.today))
    titles.push_back(small_first(asked_field_title(subject_, field)));
  if (!titles.empty()) page_.paragraph({document::toned(document::Tone::warning, subject_.say(still_missing, join(titles, ", ")))});
}

}  // namespace

std::string number_of(const Action& action) { return std::string(action.code.given() ? action.code.value.text : action.id.value); }

void add_action_sheet(Document& page, const Subject& subject, std::uint32_t action, unsigned level, const ActionPiece& piece_of) {
  Sheet(page, subject, action, level, piece_of).write();
}

}  // namespace ctg::reports
