// The figures that columns of a list show.
#include "reports/list_figures.hpp"

namespace ctg::reports {

const views::ObjectiveProgress& ListFigures::objective(std::uint32_t index) {
  if (objectives_.empty()) {
    objectives_.resize(plan().objectives.size());
    for (views::ObjectiveProgress& entry : views::progress_by_objective(plan(), subject_.actions, subject_.today).objectives)
      objectives_[entry.objective] = std::move(entry);
  }
  return objectives_[index];
}

const views::IndicatorProgress& ListFigures::indicator(std::uint32_t index) {
  if (indicators_.empty()) indicators_ = views::indicator_progress(plan(), subject_.today);
  return indicators_[index];
}

const views::InstitutionLoad& ListFigures::institution(std::uint32_t index) {
  institutions_.resize(plan().institutions.size());
  if (!institutions_[index]) institutions_[index] = views::institution_load(plan(), index, subject_.actions, subject_.today);
  return *institutions_[index];
}

std::size_t ListFigures::named_by(Kind kind, std::uint32_t index, Kind by) const {
  std::vector<bool> naming(plan().count(by));
  std::size_t count = 0;
  for (const Use& use : plan().uses) {
    if (use.to != kind || use.to_index != index || use.from != by || naming[use.from_index]) continue;
    naming[use.from_index] = true;
    ++count;
  }
  return count;
}

}  // namespace ctg::reports
