// Actions put together by what they have in common: their lines, and where each group stands.
#include "reports/group_lines.hpp"

#include <algorithm>

#include "reports/cells.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "reports/status.hpp"

namespace ctg::reports {
namespace {

constexpr Text not_said{"not given", "non renseigné"};
constexpr Text several_groups{"An action may stand in several groups: their numbers do not add up, and the total counts each action once.",
                              "Une action peut figurer dans plusieurs groupes\u00a0: leurs nombres ne s'additionnent pas, et le total "
                              "compte chaque action une fois."};
constexpr Text several_plans{"{0} plans", "{0} plans"};
constexpr Text title_and_day{"{0}, as of {1}", "{0}, au {1}"};
constexpr Text of_query{"Actions chosen by", "Actions choisies par"};
constexpr Text total_row{"Total", "Total"};

std::string label_of(const views::Group& group, Language language) {
  if (group.is_unsaid()) return std::string(not_said.in(language));
  if (group.year) return std::to_string(*group.year);
  if (group.label) return std::string(group.label->in(language));
  return std::string(group.title.empty() ? group.name : group.title);
}

}  // namespace

GroupLine& GroupLines::line_of(const views::Group& group) {
  const std::string name = group.year ? std::to_string(*group.year) : std::string(group.name);
  const std::string label = label_of(group, language_);
  const auto [known, is_new] = places_.try_emplace({name, label}, lines_.size());
  if (is_new) lines_.push_back({.name = name, .label = label, .place = group.place, .progress = {}, .rows = {}});
  return lines_[known->second];
}

void GroupLines::add(const Subject& subject) {
  for (const views::Group& group : views::group_by(subject.plan, grouping_, subject.actions, subject.today))
    line_of(group).progress.add(group.progress);
}

std::vector<const GroupLine*> GroupLines::in_order() const {
  std::vector<const GroupLine*> all;
  for (const GroupLine& line : lines_) all.push_back(&line);
  std::stable_sort(all.begin(), all.end(), [](const GroupLine* a, const GroupLine* b) { return a->place < b->place; });
  return all;
}

std::string GroupLines::heading() const { return std::string(grouping_.heading.in(language_)); }

document::Cell GroupLines::cell(const GroupLine& line) {
  return {document::Line(line.label), line.name.empty() ? Data() : Data(line.name)};
}

document::Line several_groups_note(Language language) { return {document::muted(std::string(several_groups.in(language)))}; }

void StandingByGroup::add(const Subject& subject, const std::string& folder) {
  title_ = plan_title(subject);
  folders_.push_back(folder);
  total_.add(views::progress_of(subject.plan, subject.actions, subject.today));
  lines_.add(subject);
}

document::Table StandingByGroup::table(const Subject& all) const {
  const bool is_dated = total_.dated > 0;
  document::Table table{{{.title = lines_.heading(), .key = "group"},
                         number_column(all, {"Actions", "Actions"}, "actions"),
                         number_column(all, {"Done", "Réalisées"}, "done")},
                        {},
                        {}};
  if (is_dated) {
    table.columns.push_back(number_column(all, {"Due", "À échéance"}, "due", 2));
    table.columns.push_back(number_column(all, {"Late", "En retard"}, "late"));
    table.columns.push_back(column(all, {"Progress", "Avancement"}, "progress", 3));
  }
  const auto cells_of = [&](document::Cell first, const views::Progress& progress) {
    std::vector<document::Cell> cells{std::move(first), number_cell(all, progress.total), number_cell(all, progress.count(Status::done))};
    if (!is_dated) return cells;
    cells.push_back(number_cell(all, progress.due));
    cells.push_back(late_cell(all, progress.late));
    cells.push_back(progress_cell(all, progress));
    return cells;
  };
  for (const GroupLine* line : lines_.in_order()) table.row(cells_of(GroupLines::cell(*line), line->progress));
  table.row(cells_of(all.in(total_row), total_));
  table.rows.back().total = true;
  return table;
}

document::Document StandingByGroup::document(Date today, const std::string& query) const {
  const Plan none;
  const Subject all{none, {}, query, today, language_};
  document::Document page(all.say(title_and_day, folders_.size() == 1 ? title_ : all.say(several_plans, folders_.size()), today),
                          language_);
  if (!query.empty()) page.facts().fact(all.in(of_query), {document::code(query)});
  page.blocks.emplace_back(table(all));
  if (lines_.grouping().several) page.paragraph(several_groups_note(language_));
  return page;
}

Data StandingByGroup::data(Date today, const std::string& query) const {
  Data::List groups;
  for (const GroupLine* line : lines_.in_order())
    groups.push_back(Data::Object{
        {"group", line->name.empty() ? Data() : Data(line->name)}, {"label", line->label}, {"progress", progress_data(line->progress)}});
  return Data::Object{{"schema", "ctg.groups/1"},
                      {"date", today},
                      {"by", lines_.grouping().name},
                      {"query", query.empty() ? Data() : Data(query)},
                      {"plans", Data::List(folders_.begin(), folders_.end())},
                      {"groups", std::move(groups)},
                      {"total", progress_data(total_)}};
}

}  // namespace ctg::reports
