// The sheets of actions: one, or all that were asked for under their objectives, in one document or as pages with an index.
#pragma once

#include "reports/catalog.hpp"

namespace ctg::reports {

// Of one action its sheet; of several a table of contents, then each on a page of its own. What only those who keep the plan may
// read is left out, and said to be.
document::Document action_sheets(const Subject& whole, const Edition& edition);
// The index, then a page an action, named by its id as far as file systems take it.
std::vector<Page> action_pages(const Subject& whole, const Edition& edition);

}  // namespace ctg::reports
