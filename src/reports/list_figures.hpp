// The figures that columns of a list show, worked out once for a plan and only when first asked for.
#pragma once

#include <optional>
#include <vector>

#include "reports/subject.hpp"
#include "views/indicators.hpp"
#include "views/progress.hpp"
#include "views/timing.hpp"
#include "views/workload.hpp"

namespace ctg::reports {

class ListFigures {
 public:
  explicit ListFigures(const Subject& subject) : subject_(subject), thresholds_(views::thresholds(subject.plan)) {}

  const Subject& subject() const { return subject_; }
  const Plan& plan() const { return subject_.plan; }
  const views::EffectiveThresholds& thresholds() const { return thresholds_; }
  const views::ObjectiveProgress& objective(std::uint32_t index);
  const views::IndicatorProgress& indicator(std::uint32_t index);
  const views::InstitutionLoad& institution(std::uint32_t index);
  // How many of the plan's things of a kind name this one, each once.
  std::size_t named_by(Kind kind, std::uint32_t index, Kind by) const;

 private:
  const Subject& subject_;
  views::EffectiveThresholds thresholds_;
  std::vector<views::ObjectiveProgress> objectives_;  // by index in the plan
  std::vector<views::IndicatorProgress> indicators_;
  std::vector<std::optional<views::InstitutionLoad>> institutions_;
};

}  // namespace ctg::reports
