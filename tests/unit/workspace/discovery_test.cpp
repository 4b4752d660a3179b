// Plans found from where one stands: around, below, and how their places are written.
#include "workspace/discovery.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "../temporary_folder.hpp"

using namespace ctg;
using test::TemporaryFolder;
using Places = std::vector<std::string>;

namespace {

// Goes into a folder until the end of the test.
class Standing {
 public:
  explicit Standing(const std::string& folder) : before_(std::filesystem::current_path()) { std::filesystem::current_path(folder); }
  Standing(const Standing&) = delete;
  Standing& operator=(const Standing&) = delete;
  ~Standing() {
    std::error_code ignored;
    std::filesystem::current_path(before_, ignored);
  }

 private:
  std::filesystem::path before_;
};

}  // namespace

TEST_CASE("the plans below the folder one stands in are named without ./") {
  const TemporaryFolder folder;
  folder.file("north/ctg.yaml");
  folder.file("south/coast/ctg.yaml");
  folder.file("other/notes.yaml");
  const Standing here(folder.path());
  CHECK(workspace::plans_below(".").found == Places{"north", "south/coast"});
  CHECK(workspace::plans_below("./").found == Places{"north", "south/coast"});
  CHECK(workspace::plans_below("./south").found == Places{"south/coast"});
  CHECK(workspace::plans_below("south").found == Places{"south/coast"});
  CHECK(workspace::plans_below("south/..").found == Places{"south/../north", "south/../south/coast"});
  CHECK(workspace::plans_below("other").found.empty());
}

TEST_CASE("the folder one stands in is a point, also when it is the plan") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml");
  const Standing here(folder.path());
  CHECK(workspace::plans_below(".").found == Places{"."});
  CHECK(workspace::plans_below("./").found == Places{"."});
  CHECK(workspace::plan_around(".") == ".");
}

TEST_CASE("a plan inside a plan, a hidden folder and a link are not plans of their own") {
  const TemporaryFolder folder;
  folder.file("plan/ctg.yaml");
  folder.file("plan/old/ctg.yaml");
  folder.file(".trash/ctg.yaml");
  folder.link("plan", "again");
  folder.link(".", "circle");
  CHECK(workspace::plans_below(folder.path()).found == Places{folder / "plan"});
}

TEST_CASE("a search ends at the most folders that may be looked at, and says so") {
  const TemporaryFolder folder;
  folder.file("a/b/notes.yaml");
  folder.file("c/ctg.yaml");
  const workspace::PlanSearch whole = workspace::plans_below(folder.path(), 4);
  CHECK(whole.found == Places{folder / "c"});
  CHECK(whole.folders == 4);
  CHECK(whole.is_whole);
  const workspace::PlanSearch ended = workspace::plans_below(folder.path(), 3);
  CHECK(ended.found.empty());
  CHECK(ended.folders == 3);
  CHECK_FALSE(ended.is_whole);
}

TEST_CASE("plans too deep to be meant are not searched for") {
  const TemporaryFolder folder;
  folder.file("1/2/3/4/5/6/7/8/9/10/11/12/ctg.yaml");
  folder.file("a/2/3/4/5/6/7/8/9/10/11/12/13/ctg.yaml");
  CHECK(workspace::plans_below(folder.path()).found == Places{folder / "1/2/3/4/5/6/7/8/9/10/11/12"});
}

TEST_CASE("the plan around a folder is written from where one stands, as short as it can be") {
  const TemporaryFolder folder;
  folder.file("plan/ctg.yaml");
  folder.file("plan/actions/youth/A-01.yaml");
  folder.file("elsewhere/notes.yaml");
  {
    const Standing here(folder / "plan/actions/youth");
    CHECK(workspace::plan_around(".") == "../..");
  }
  const Standing here(folder.path());
  CHECK(workspace::plan_around("plan") == "plan");
  CHECK(workspace::plan_around("plan/actions") == "plan");
  CHECK(workspace::plan_around("plan/actions/youth") == "plan");
  CHECK_FALSE(workspace::plan_around("elsewhere").has_value());
}

TEST_CASE("the plan around a folder behind a link is where the link leads") {
  const TemporaryFolder folder;
  folder.file("plan/ctg.yaml");
  folder.file("plan/actions/A-01.yaml");
  folder.link("plan/actions", "shortcut");
  const Standing here(folder.path());
  CHECK(workspace::plan_around("shortcut") == "shortcut/..");
}

TEST_CASE("a file in a folder is named without ./") {
  CHECK(workspace::path_in("", "ctg.yaml") == "ctg.yaml");
  CHECK(workspace::path_in(".", "ctg.yaml") == "ctg.yaml");
  CHECK(workspace::path_in("./", "ctg.yaml") == "ctg.yaml");
  CHECK(workspace::path_in("./north", "ctg.yaml") == "north/ctg.yaml");
  CHECK(workspace::path_in("north/", "ctg.yaml") == "north/ctg.yaml");
  CHECK(workspace::path_in("..", "ctg.yaml") == "../ctg.yaml");
  CHECK(workspace::path_in("/", "ctg.yaml") == "/ctg.yaml");
}
