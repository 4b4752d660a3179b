// What the system refused, as a sentence.
#pragma once

#include "base/result.hpp"
#include "cli/session.hpp"

namespace ctg::cli {

WorldError world_error(const Failure& failure);

}  // namespace ctg::cli
