// The past of many plans, made up from a seed: commits for git, and a ledger of what each of them did.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "made_plan.hpp"

namespace ctg::made {

// One change that a comparison has to find, and nothing else.
struct LedgerEntry {
  std::string plan;    // its folder after the commit
  int action = -1;     // its number; -1: of something else
  std::string id;      // of the thing after the commit, before where it is gone; empty for the convention
  std::string change;  // `deadline-postponed`
  std::string of;      // its class
};

struct MadeCommit {
  Date day;
  std::string author;
  std::vector<LedgerEntry> entries;
  std::set<std::string> unreadable;  // folders of plans that cannot be read after it
};

// A plan as a commit left it.
struct Kept {
  std::size_t commit = 0;
  MadePlan plan;
};

struct MadeHistory {
  std::vector<MadeCommit> commits;
  std::vector<std::vector<Kept>> plans;  // the past of each plan, the oldest first: the commits that touched it
  std::string stream;                    // what `git fast-import` reads
};

MadeHistory made_history(std::size_t commits, std::size_t plans, std::uint64_t seed);

}  // namespace ctg::made
