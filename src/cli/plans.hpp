// Which plans a command works on, and how they are opened.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "workspace/workspace.hpp"

namespace ctg::cli {

// --plan, or the plan around the current folder, or every plan below it. Throws WorldError where there is none.
std::vector<workspace::Request> requested_plans(const Session& session);

// Every plan below a folder; empty where there is none. Throws WorldError where there are too many folders to look for them.
std::vector<std::string> plans_found_below(const std::string& folder);

// One plan, for commands that work on one; a usage error where there are several.
workspace::Request requested_plan(const Session& session);

// Opens a plan for reading. Its findings are counted on standard error where there are errors: what is shown may not be all.
std::unique_ptr<workspace::OpenPlan> open_plan(const workspace::Request& request, const Session& session);
// For whoever says it otherwise.
std::unique_ptr<workspace::OpenPlan> open_without_warning(const workspace::Request& request, const Session& session);

// Opens several plans for reading, each only as long as it is visited, in their order. Throws WorldError.
void open_each(const std::vector<workspace::Request>& requests, const Session& session,
               const std::function<void(workspace::OpenPlan&)>& visit);

// Says what was opened, where asked to say more.
void say_opened(const workspace::OpenPlan& open, const Session& session);

workspace::Options open_options(const Session& session);

}  // namespace ctg::cli
