// A plan's past, read from real repositories: every commit as opening it alone would give it.
#include "workspace/plan_past.hpp"

#include <doctest/doctest.h>

#include "../made_repository.hpp"
#include "diff/compare.hpp"
#include "workspace/revisions.hpp"

namespace ctg::workspace {
namespace {

using test::MadeRepository;

constexpr const char* root = "format: 1\nconvention: {title: T, language: fr, status: in_force}\n";

std::string action(const std::string& id, const std::string& end) {
  return "action:\n  id: " + id + "\n  title: A\n  planned: {end: " + end + "}\n";
}

struct Opened {
  explicit Opened(const MadeRepository& made, const std::string& folder = "plan") {
    repository = Repository::around(made.surroundings(), made.folder().path()).value();
    lines = plan_lines(*repository, *repository->commit("HEAD"), {folder}).value();
    files = PastFiles::of(*repository, lines.front().met()).value();
    PlanPast past(lines.front(), *files);
    while (auto plan = past.next().value()) plans.push_back(std::move(plan));
    unreadable = past.unreadable().size();
  }
  using Repository = git::Repository;
  std::optional<Repository> repository;
  std::vector<PlanLine> lines;
  std::optional<PastFiles> files;
  std::vector<std::shared_ptr<const PastPlan>> plans;  // the newest first
  std::size_t unreadable = 0;

  const PlanLine& line() const { return lines.front(); }
};

// What the last action of each state is to end by.
std::vector<std::string> ends(const Opened& opened) {
  std::vector<std::string> all;
  for (const auto& past : opened.plans)
    all.push_back(past->plan.actions.empty() ? "-" : iso_partial_date(past->plan.actions.back().planned.end.value));
  return all;
}

using Texts = std::vector<std::string>;

TEST_CASE("each commit's plan is the one that opening the commit gives") {
  const MadeRepository made;
  made.folder().file("plan/ctg.yaml", root);
  made.folder().file("plan/actions/a.yaml", action("A", "2025"));
  made.commit();
  made.folder().file("plan/actions/b.yaml", action("B", "2026-03"));
  made.folder().file("plan/notes.txt", "x");
  made.commit();
  made.folder().file("plan/notes.txt", "y");
  made.commit();
  made.folder().file("plan/actions/a.yaml", action("A", "2027"));
  made.folder().file("plan/ctg.yaml", std::string(root) + "settings: {ignore: [actions/b.yaml]}\n");
  made.commit();
  made.folder().file("plan/actions/a.yaml", action("A", "2025"));  // as it was
  made.commit();
  const Opened opened(made);
  REQUIRE(opened.plans.size() == 4);
  for (const auto& past : opened.plans) {
    const auto request = request_at(*opened.repository, past->step->commit->commit, "plan", "plan");
    REQUIRE(request);
    const auto alone = open(*request, {.today = Date{}, .levels = {}, .run_rules = false, .threads = 1});
    REQUIRE(alone);
    CHECK(diff::compare((*alone)->plan, past->plan).changes.empty());
    CHECK((*alone)->plan.actions.size() == past->plan.actions.size());
    CHECK((*alone)->plan.files.size() == past->plan.files.size());
  }
  CHECK(ends(opened) == Texts{"2025", "2027", "2026-03", "2025"});
}

TEST_CASE("a revision that cannot be read whole is passed over, and those around it are read") {
  const MadeRepository made;
  made.folder().file("plan/ctg.yaml", root);
  made.folder().file("plan/a.yaml", action("A", "2025"));
  made.commit();
  made.folder().file("plan/a.yaml", "action: [\n");
  made.commit();
  made.folder().file("plan/a.yaml", std::string(2U << 20, '#'));
  made.commit();
  made.folder().file("plan/a.yaml", action("A", "2026"));
  made.commit();
  const Opened opened(made);
  CHECK(ends(opened) == Texts{"2026", "2025"});
  CHECK(opened.unreadable == 2);
}

TEST_CASE("a commit without the plan's root is no state of the plan") {
  const MadeRepository made;
  made.folder().file("plan/a.yaml", action("A", "2024"));
  made.commit();
  made.folder().file("plan/ctg.yaml", root);
  made.commit();
  made.git({"rm", "-q", "plan/ctg.yaml"});
  made.commit();
  made.folder().file("plan/ctg.yaml", root);
  made.commit();
  CHECK(ends(Opened(made)) == Texts{"2024", "2024"});
  CHECK(Opened(made).unreadable == 0);
  CHECK(Opened(made, "nowhere").plans.empty());
}

TEST_CASE("a plan is followed to the folder that it had, and to the one before") {
  const MadeRepository made;
  made.folder().file("ctg.yaml", root);
  made.folder().file("a.yaml", action("A", "2024"));
  made.commit();
  made.folder().file("first/keep", "");
  made.git({"mv", "ctg.yaml", "a.yaml", "first"});
  made.folder().file("first/a.yaml", action("A", "2025"));
  made.commit();
  made.folder().file("first/a.yaml", action("A", "2026"));
  made.commit();
  made.git({"mv", "first", "plan"});
  made.commit();
  made.folder().file("plan/a.yaml", action("A", "2027"));
  made.commit();
  const Opened opened(made);
  CHECK(ends(opened) == Texts{"2027", "2026", "2026", "2025", "2024"});
  CHECK(opened.line().former_folders == Texts{"first", ""});
}

TEST_CASE("of several plans that moved at once, each is followed to the one that it was most alike") {
  const MadeRepository made;
  for (const char* name : {"x", "y"}) {
    made.folder().file(std::string(name) + "/ctg.yaml", root + std::string("# ") + name + "\n");
    made.folder().file(std::string(name) + "/a.yaml", action(std::string(name), "2024"));
  }
  made.commit();
  made.folder().file("plans/keep", "");
  made.git({"mv", "x", "y", "plans"});
  made.commit();
  made.folder().file("plans/y/a.yaml", action("y", "2025"));
  made.commit();
  const Opened opened(made, "plans/y");
  CHECK(ends(opened) == Texts{"2025", "2024", "2024"});
  CHECK(opened.line().former_folders == Texts{"y"});
  CHECK(opened.plans.back()->plan.actions.front().id.value == "y");
}

TEST_CASE("a plan that began beside others has no earlier folder") {
  const MadeRepository made;
  made.folder().file("old/ctg.yaml", root);
  made.commit();
  made.folder().file("plan/ctg.yaml", root);
  made.folder().file("plan/a.yaml", action("A", "2025"));
  made.commit();
  CHECK(Opened(made).plans.size() == 1);
  CHECK(Opened(made).line().former_folders.empty());
}

}  // namespace
}  // namespace ctg::workspace
