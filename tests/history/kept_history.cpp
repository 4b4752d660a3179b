// Makes a past, hands it to git, and holds what the program finds in it against the ledger.
//
// kept_history PROGRAM COMMITS PLANS [SEED]    one line a mismatch, then the figures; 1 where there is one
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "base/process.hpp"
#include "base/text.hpp"
#include "expected.hpp"

namespace {

using namespace ctg;
using namespace ctg::made;
namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t most_shown = 20;

struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "ctg-history-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  fs::path path;
};

class Ledger {
 public:
  Ledger(std::string program, std::size_t commits, std::size_t plans, std::uint64_t seed)
      : program_(fs::absolute(program).string()), history_(made_history(commits, plans, seed)) {
    git({"init", "-q", "-b", "main"});
    git({"fast-import", "--quiet"}, history_.stream);
    git({"read-tree", "-u", "--reset", "HEAD"});
    const std::string ids = git({"rev-list", "--first-parent", "--reverse", "HEAD"});
    for (const std::string_view id : split(ids, '\n'))
      if (!id.empty()) ids_.emplace_back(id);
    today_ = add_days(history_.commits.back().day, 20);
    for (std::size_t plan = 0; plan < history_.plans.size(); ++plan) expected_.push_back(expected_plan(history_, plan));
  }

  void compare_differences() {
    for (std::size_t number = 1; number < ids_.size(); ++number) compare_pair(number);
  }

  void compare_history() {
    const auto begin = std::chrono::steady_clock::now();
    const Json told = ctg({"history", "--by", "month", "--group", "lead"});
    seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    compare_periods("all", told["total"], of_all([](const ExpectedAction&) { return true; }));
    for (const Json& group : told["groups"]) {
      const std::string lead = group["group"];
      compare_periods(lead, group, of_all([&](const ExpectedAction& action) { return action.lead == lead; }));
    }
    for (const ExpectedPlan& plan : expected_) compare_plan(plan, told["plans"]);
    const Json chosen = ctg({"history", "--by", "year", "lead:i2"});
    compare_periods("lead:i2", chosen["total"], of_all([](const ExpectedAction& action) { return action.lead == "i2"; }));
  }

  // The life of one action of each plan: just what the ledger says of it, commit by commit.
  void compare_lives() {
    for (std::size_t plan = 0; plan < history_.plans.size(); ++plan) {
      const std::string& folder = expected_[plan].folder;
      const int number = static_cast<int>(plan % static_cast<std::size_t>(history_.plans[plan].back().plan.numbers));
      std::string id;
      for (const Kept& kept : history_.plans[plan])
        if (const MadeAction* action = kept.plan.numbered(number)) id = action->id;
      std::vector<std::string> expected;
      for (std::size_t commit = 0; commit < ids_.size(); ++commit)
        for (const LedgerEntry& entry : history_.commits[commit].entries)
          if (entry.action == number && (entry.plan == folder || entry.plan + "-bis" == folder))
            expected.push_back(ids_[commit] + " " + history_.commits[commit].author + " " + entry.change);
      std::vector<std::string> found;
      const Json told = ctg({"history", id, "--plan", folder});
      for (const Json& revision : told["things"][0]["revisions"])
        for (const Json& change : revision["changes"])
          found.push_back(revision["commit"].get<std::string>() + " " + revision["author"].get<std::string>() + " " +
                          change["change"].get<std::string>());
      std::sort(expected.begin(), expected.end());
      std::sort(found.begin(), found.end());
      expect(folder + " life of " + id, Json(found), expected);
      ++lives_;
    }
  }

  int conclude() const {
    std::cout << ids_.size() << " commits, " << history_.plans.size() << " plans: " << changes_ << " changes in " << pairs_
              << " differences, " << periods_ << " periods, " << actions_ << " actions, " << lives_ << " lives; history took " << seconds_
              << " s; " << mismatches_ << " mismatches\n";
    return mismatches_ == 0 ? 0 : 1;
  }

 private:
  std::string run(const std::string& file, std::vector<std::string> arguments, const std::string& input = {}) const {
    const char* const path = std::getenv("PATH");
    const auto run = run_program({.file = file,
                                  .arguments = std::move(arguments),
                                  .environment = {"PATH=" + std::string(path == nullptr ? "/usr/bin" : path), "GIT_CONFIG_NOSYSTEM=1",
                                                  "HOME=" + folder_.path.string()},
                                  .folder = folder_.path.string(),
                                  .input = input,
                                  .most_output = std::size_t{512} << 20});
    if (!run || !run->succeeded()) throw std::runtime_error(file + " failed: " + (run ? run->messages : std::string("not started")));
    return run->output;
  }
  std::string git(const std::vector<std::string>& arguments, const std::string& input = {}) const {
    return run(find_program("git", std::getenv("PATH")).value(), arguments, input);
  }
  Json ctg(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--format", "json", "--date", iso_date(today_)});
    return Json::parse(run(program_, std::move(arguments)));
  }

  void mismatch(const std::string& words) {
    if (++mismatches_ <= most_shown) std::cout << words << "\n";
  }
  template <class T, class U>
  void expect(const std::string& what, const T& told, const U& expected) {
    if (told != Json(expected)) mismatch(what + ": " + Json(told).dump() + " instead of " + Json(expected).dump());
  }

  void compare_pair(std::size_t number) {
    const auto is_unreadable = [&](const std::string& plan) {
      return history_.commits[number].unreadable.count(plan) != 0 || history_.commits[number - 1].unreadable.count(plan) != 0;
    };
    std::vector<std::string> expected;
    for (const LedgerEntry& entry : history_.commits[number].entries)
      expected.push_back(entry.plan + " " + entry.id + " " + entry.change + " (" + entry.of + ")");
    std::vector<std::string> found;
    const Json told = ctg({"diff", ids_[number - 1] + ".." + ids_[number]});
    for (const Json& plan : told["plans"]) {
      if (is_unreadable(plan["plan"])) continue;
      for (const Json& change : plan["changes"])
        found.push_back(plan["plan"].get<std::string>() + " " + (change["id"].is_null() ? "" : change["id"].get<std::string>()) + " " +
                        change["change"].get<std::string>() + " (" + change["class"].get<std::string>() + ")");
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    ++pairs_;
    changes_ += expected.size();
    if (found == expected && told["gone"].empty()) return;
    mismatch("commit " + std::to_string(number) + ": found [" + join(found, "; ") + "] instead of [" + join(expected, "; ") + "]");
  }

  template <class IsWanted>
  std::vector<const ExpectedAction*> of_all(IsWanted&& is_wanted) const {
    std::vector<const ExpectedAction*> all;
    for (const ExpectedPlan& plan : expected_)
      for (const ExpectedAction& action : plan.actions)
        if (is_wanted(action)) all.push_back(&action);
    return all;
  }

  void compare_periods(const std::string& of, const Json& told, const std::vector<const ExpectedAction*>& actions) {
    std::string next;
    ExpectedCounts before;
    for (const Json& period : told["periods"]) {
      const std::string where = of + " " + period["period"].get<std::string>();
      const Date first = *parse_iso_date(period["first"].get<std::string>());
      const Date last = *parse_iso_date(period["last"].get<std::string>());
      if (!next.empty()) expect(where + " first", period["first"], next);
      next = iso_date(add_days(last, 1));
      const ExpectedCounts counts = expected_counts(actions, last, std::min(last, today_));
      expect(where + " signed", period["so_far"]["signed_due"], counts.signed_due);
      expect(where + " due", period["so_far"]["due"], counts.due);
      expect(where + " due within", period["within"]["due"], counts.due - before.due);
      if (first <= today_) {
        expect(where + " done", period["so_far"]["done"], counts.done);
        expect(where + " done within", period["within"]["done"], counts.done - before.done);
        const bool is_known = history_.commits.front().day <= std::min(last, today_);
        expect(where + " late", period["then"]["late"], is_known ? Json(counts.late_then) : Json());
        expect(where + " actions", period["then"]["actions"], is_known ? Json(counts.actions_then) : Json());
      } else {
        expect(where + " done", period["so_far"]["done"], nullptr);
      }
      before = counts;
      ++periods_;
    }
    const ExpectedCounts all = expected_counts(actions, *make_date(9999, 12, 31), today_);
    expect(of + " signed in all", before.signed_due, all.signed_due);
    expect(of + " due in all", before.due, all.due);
  }

  void compare_plan(const ExpectedPlan& expected, const Json& plans) {
    const auto told = std::find_if(plans.begin(), plans.end(), [&](const Json& plan) { return plan["plan"] == expected.folder; });
    if (told == plans.end()) return mismatch(expected.folder + " is not told");
    std::vector<std::string> days;
    for (const Json& revision : (*told)["revisions"]) days.push_back(revision["date"]);
    expect(expected.folder + " revisions", days, expected.days);
    expect(expected.folder + " unreadable", (*told)["unreadable"].size(), expected.unreadable);
    std::vector<const ExpectedAction*> all;
    for (const ExpectedAction& action : expected.actions) all.push_back(&action);
    compare_periods(expected.folder, *told, all);
    expect(expected.folder + " actions", (*told)["actions"].size(), expected.actions.size());
    for (const Json& action : (*told)["actions"]) {
      const auto same = std::find_if(all.begin(), all.end(), [&](const ExpectedAction* other) { return action["id"] == other->id; });
      if (same == all.end())
        mismatch(expected.folder + ": an action " + action["id"].dump());
      else
        compare_action(expected.folder + " " + (*same)->id, action, **same);
    }
  }

  void compare_action(const std::string& where, const Json& told, const ExpectedAction& expected) {
    const auto date = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    expect(where + " title", told["title"], expected.title);
    expect(where + " fate", told["fate"], expected.fate);
    expect(where + " signed", told["signed_end"], date(expected.signed_end));
    expect(where + " end", told["end"], date(expected.end));
    expect(where + " done", told["done_on"], date(expected.done_on));
    expect(where + " added", told["is_added"], expected.is_added);
    expect(where + " postponements", told["postponements"], expected.postponements);
    expect(where + " advances", told["advances"], expected.advances);
    ++actions_;
  }

  Folder folder_;
  std::string program_;
  MadeHistory history_;
  std::vector<std::string> ids_;  // of the commits, the oldest first
  std::vector<ExpectedPlan> expected_;
  Date today_;
  double seconds_ = 0;
  std::size_t mismatches_ = 0;
  std::size_t changes_ = 0;
  std::size_t pairs_ = 0;
  std::size_t periods_ = 0;
  std::size_t actions_ = 0;
  std::size_t lives_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "usage: kept_history PROGRAM COMMITS PLANS [SEED]\n";
    return 2;
  }
  try {
    Ledger ledger(arguments[1], std::stoul(arguments[2]), std::stoul(arguments[3]), count > 4 ? std::stoull(arguments[4]) : 1);
    ledger.compare_history();
    ledger.compare_lives();
    ledger.compare_differences();
    return ledger.conclude();
  } catch (const std::exception& fault) {
    std::cerr << "kept_history: " << fault.what() << "\n";
    return 2;
  }
}
