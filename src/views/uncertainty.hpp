// What a transcription leaves open: things whose source can be read in two ways, or whose audience is not known.
#pragma once

#include <vector>

#include "model/plan.hpp"

namespace ctg::views {

struct Uncertainty {
  Kind kind = Kind::objective;
  std::uint32_t index = 0;        // in the plan's list of that kind
  bool is_ambiguous = false;      // its certainty says so
  bool audience_unknown = false;  // it says that it does not know whom it is for
};

// In the order of the kinds, then of the plan.
std::vector<Uncertainty> uncertainties(const Plan& plan);

}  // namespace ctg::views
