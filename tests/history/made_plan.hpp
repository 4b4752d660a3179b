// A made-up plan that is changed one thing at a time, and its files.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ctg::made {

struct MadeAction {
  int number = 0;  // the same for ever, whatever its id
  std::string id;
  std::string former_id;
  std::string title;
  std::string description;
  std::string status = "planned";
  std::string lead;
  std::string end;      // `2026-03` or a day; empty: none
  std::string done_on;  // empty: not said
  int budget = 0;
  std::vector<std::string> notes;
  std::string file;
  int depends_on = -1;  // the number of another

  bool is_promised() const { return status != "proposed" && status != "cancelled"; }
};

struct MadePlan {
  std::string folder;
  std::string name;
  bool is_signed = false;
  std::string signed_on;
  std::vector<MadeAction> actions;
  int numbers = 0;  // of actions that ever were
  int target = 100;
  std::vector<std::pair<std::string, int>> values;
  std::map<std::string, int> comments;  // by file
  bool is_broken = false;               // one file cannot be read

  const MadeAction* numbered(int number) const;
};

// By path, from the plan's folder.
std::map<std::string, std::string> files_of(const MadePlan& plan);

}  // namespace ctg::made
