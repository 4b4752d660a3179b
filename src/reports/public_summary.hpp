// The plan for those who live there: what is done, under way and to come, in plain words.
#pragma once

#include "reports/catalog.hpp"

namespace ctg::reports {

// Only public actions, without ids, notes, amounts or names of persons; counts of one to four persons are masked. A text that holds a
// person's name, an e-mail address or a telephone number is left out, and an action whose title does.
document::Document public_summary(const Subject& whole, const Edition& edition);

}  // namespace ctg::reports
