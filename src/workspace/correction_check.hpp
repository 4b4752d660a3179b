// Whether a file that was corrected still says what it said.
#pragma once

#include "edit/splices.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

// True where the file, once the splices are made, has an error of its writing or shape that it did not have, or where something that
// they do not touch is read otherwise: another value, at another place, below something else.
bool is_worse(const OpenPlan& before, const OpenPlan& after, FileId file, const edit::Splices& splices);

// False where something that the splices do not touch is read otherwise, or the file cannot be read whole.
bool keeps_the_rest(const OpenPlan& before, const OpenPlan& after, FileId file, const edit::Splices& splices);

// Where the new texts stand, in the new bytes.
edit::Splices new_places(const edit::Splices& splices);

}  // namespace ctg::workspace
