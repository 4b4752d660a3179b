// What a transcription leaves open.
#include "views/uncertainty.hpp"

namespace ctg::views {
namespace {

bool is_audience_unknown(const Plan& plan, Kind kind, std::size_t index) {
  if (kind == Kind::objective) return plan.objectives[index].audience.is(Audience::unknown);
  return kind == Kind::action && plan.actions[index].audience.is(Audience::unknown);
}

}  // namespace

std::vector<Uncertainty> uncertainties(const Plan& plan) {
  std::vector<Uncertainty> result;
  plan.each_thing([&](Kind kind, std::size_t index, const Thing& thing) {
    const Uncertainty found{kind, static_cast<std::uint32_t>(index), thing.certainty.is(Certainty::ambiguous),
                            is_audience_unknown(plan, kind, index)};
    if (found.is_ambiguous || found.audience_unknown) result.push_back(found);
  });
  return result;
}

}  // namespace ctg::views
