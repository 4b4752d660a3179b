// Where a plan stands, for machines.
#include <algorithm>

#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "reports/status.hpp"
#include "views/period_progress.hpp"
#include "views/timing.hpp"
#include "views/uncertainty.hpp"

namespace ctg::reports {
namespace {

Data share_data(const views::Share& share) {
  const auto ratio = share.ratio();
  return Data::Object{{"part", share.part}, {"whole", share.whole}, {"share", ratio ? Data::share(*ratio) : Data()}};
}

template <class T>
Data given(const Located<T>& field) {
  if (!field.given()) return {};
  if constexpr (std::is_enum_v<T>)
    return name_of(field.value);
  else
    return field.value;
}

Data convention_data(const Subject& subject, const std::string& folder) {
  const Convention& convention = subject.plan.convention;
  const auto period = views::period_progress(convention.period, subject.today);
  return Data::Object{
      {"folder", folder},
      {"title", given(convention.title)},
      {"status", given(convention.status)},
      {"signed_on", given(convention.signed_on)},
      {"territory", Data::Object{{"name", given(convention.territory.name)}, {"kind", given(convention.territory.kind)}}},
      {"period", Data::Object{{"start", given(convention.period.start)},
                              {"end", given(convention.period.end)},
                              {"days", period ? share_data(period->days) : Data()},
                              {"months", period ? share_data(period->months) : Data()}}},
  };
}

Data attention_data(const Subject& subject) {
  const views::Agenda agenda = views::agenda(subject.plan, subject.actions, subject.today);
  return Data::Object{
      {"late", table_data(late_table(subject, agenda))},
      {"due_soon", table_data(due_soon_table(subject, agenda))},
      {"starting_late", table_data(starting_late_table(subject, agenda))},
      {"stuck", table_data(stuck_table(subject, agenda))},
      {"stale", table_data(stale_table(subject, agenda))},
      {"overdue_steps", table_data(overdue_steps_table(subject, agenda))},
      {"awaited_decisions", table_data(awaited_decisions_table(subject, agenda, Readers::keepers))},
      {"next_meetings", table_data(next_meetings_table(subject, agenda))},
  };
}

Data objectives_data(const Subject& subject) {
  Data::List objectives;
  for (const auto& entry : views::progress_by_objective(subject.plan, subject.actions, subject.today).objectives) {
    const Objective& objective = subject.plan.objectives[entry.objective];
    Data::Object object{{"id", given(objective.id)},
                        {"code", objective.code.given() ? Data(objective.code->text) : Data()},
                        {"title", given(objective.title)},
                        {"parent", objective.parent.given() ? Data(objective.parent.id) : Data()},
                        {"depth", entry.depth},
                        {"audience", given(objective.audience)},
                        {"actions", progress_data(entry.progress)}};
    objectives.emplace_back(std::move(object));
  }
  return objectives;
}

// What no line gives is null.
Data::Object funding_data(const views::MoneyTotals& totals) {
  return {{"requested", totals.requested.known()},
          {"granted", totals.granted.known()},
          {"paid", totals.paid.known()},
          {"in_kind", totals.in_kind.known()}};
}

Data::Object totals_data(const views::MoneyTotals& totals) {
  Data::Object object = funding_data(totals);
  object.emplace("planned", totals.planned.known());
  object.emplace("spent", totals.spent.known());
  return object;
}

Data money_data(const Subject& subject) {
  const views::Money money = views::money(subject.plan, subject.actions);
  Data::List years;
  for (const views::MoneyOfYear& year : money.by_year)
    years.emplace_back(Data::Object{{"year", year.year}, {"totals", totals_data(year.totals)}});
  Data::List funders;
  for (const views::MoneyOfFunder& funder : money.by_funder)
    funders.emplace_back(Data::Object{{"institution", funder.id.empty() ? Data() : Data(funder.id)},
                                      {"actions", funder.actions.size()},
                                      {"totals", funding_data(funder.totals)}});
  return Data::Object{{"total", totals_data(money.total)},
                      {"cancelled", totals_data(money.cancelled)},
                      {"unfunded", money.total.planned.is_known ? Data(money.unfunded) : Data()},
                      {"by_year", std::move(years)},
                      {"by_funder", std::move(funders)},
                      {"mixes_taxes", money.mixes_taxes()}};
}

Data completeness_data(const Subject& subject) {
  const auto completeness = views::completeness(subject.plan, subject.actions, subject.today);
  Data::List fields;
  for (const views::FieldCompleteness& field : completeness.fields) {
    Data::List missing;
    for (const std::uint32_t index : field.missing) missing.emplace_back(given(subject.plan.actions[index].id));
    fields.emplace_back(Data::Object{{"field", field.field},
                                     {"given", share_data(field.share)},
                                     {"below_threshold", field.is_below_threshold},
                                     {"missing", std::move(missing)}});
  }
  return Data::Object{{"threshold", completeness.threshold}, {"all", share_data(completeness.share)}, {"fields", std::move(fields)}};
}

Data uncertainties_data(const Subject& subject) {
  Data::List list;
  for (const views::Uncertainty& item : views::uncertainties(subject.plan))
    list.emplace_back(Data::Object{{"kind", kind_info(item.kind).name},
                                   {"id", given(subject.plan.thing(item.kind, item.index).id)},
                                   {"ambiguous", item.is_ambiguous},
                                   {"audience_unknown", item.audience_unknown}});
  return list;
}

}  // namespace

Data progress_data(const views::Progress& progress) {
  Data::Object by_status;
  for (const EnumerationValue& value : enumeration<Status>().values)
    by_status.emplace(value.name, progress.by_status[static_cast<std::size_t>(&value - enumeration<Status>().values.data())]);
  return Data::Object{
      {"total", progress.total},
      {"by_status", std::move(by_status)},
      {"without_status", progress.without_status},
      {"late", progress.late},
      {"done_of_all", share_data(progress.done_of_all())},
      {"done_of_kept", share_data(progress.done_of_kept())},
      {"done_of_dated", share_data(progress.done_of_dated())},
      {"due_of_dated", share_data(progress.due_of_dated())},
      {"done_of_due", share_data(progress.done_of_due())},
  };
}

Data status_data(const Subject& subject, const std::string& folder) {
  return Data::Object{
      {"plan", convention_data(subject, folder)},
      {"query", subject.is_whole() ? Data() : Data(subject.query)},
      {"actions", progress_data(views::progress_of(subject.plan, subject.actions, subject.today))},
      {"attention", attention_data(subject)},
      {"objectives", objectives_data(subject)},
      {"indicators", table_data(indicators_table(subject, views::indicator_progress(subject.plan, subject.today)))},
      {"money", money_data(subject)},
      {"completeness", completeness_data(subject)},
      {"uncertainties", uncertainties_data(subject)},
  };
}

Data status_data(std::vector<Data> plans, Date today) {
  return Data::Object{{"schema", "ctg.status/1"}, {"date", today}, {"plans", Data::List(std::move(plans))}};
}

}  // namespace ctg::reports
