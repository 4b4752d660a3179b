// What in the newer plan says that a commitment was agreed: a decision, an amendment, or an acceptance.
#pragma once

#include "diff/change.hpp"

namespace ctg::diff {

class Agreements {
 public:
  Agreements(const Plan& before, const Plan& after);

  // A decision or an amendment that names the action or the objective counts where it is new, or where it says just this: the new
  // deadline, that the action is cancelled. An acceptance counts by its fingerprint.
  Agreement find(const Change& change) const;
  // Acceptances of changes that are not among these: of another time, or mistyped.
  std::vector<const Acceptance*> unused(const std::vector<Change>& changes) const;

 private:
  const Decision* decision_for(const Change& change) const;
  const Amendment* amendment_for(const Change& change) const;

  const Plan& after_;
  std::vector<const Decision*> new_decisions_;
  std::vector<const Amendment*> new_amendments_;
};

}  // namespace ctg::diff
