// The commits behind one, and what each changed, read from real repositories.
#include <doctest/doctest.h>

#include <algorithm>

#include "../made_repository.hpp"
#include "git/repository.hpp"

namespace ctg::git {
namespace {

using test::MadeRepository;

Repository open(const MadeRepository& made) {
  auto opened = Repository::around(made.surroundings(), made.folder().path());
  REQUIRE(opened);
  return std::move(*opened);
}

Past past_of(const MadeRepository& made, const std::vector<std::string>& folders, std::size_t most = most_past_commits) {
  const Repository repository = open(made);
  auto past = repository.past(*repository.commit("HEAD"), folders, most);
  REQUIRE(past);
  return std::move(*past);
}

std::vector<std::string> paths(const PastCommit& commit) {
  std::vector<std::string> all;
  for (const FileChange& change : commit.changes)
    all.push_back((change.id_before.empty() ? "+" : change.id_after.empty() ? "-" : "~") + change.path);
  return all;
}

using Paths = std::vector<std::string>;

TEST_CASE("the commits that touched a folder are told from the newest, with who, when and what") {
  const MadeRepository made;
  made.folder().file("plan/a.yaml", "x: 1\n");
  made.folder().file("other", "x");
  const std::string first = made.commit("2026-01-15T23:30:00+0100");
  made.folder().file("other", "y");
  made.commit("2026-01-16T09:00:00+0100");
  made.folder().file("plan/a.yaml", "x: 2\n");
  made.folder().file("plan/été \"1\"\n.yaml", "y: 1\n");
  const std::string second = made.commit("2026-02-01T01:00:00-1000");
  made.git({"rm", "-q", "plan/a.yaml"});
  made.commit("2026-03-01T09:00:00+0100");
  const Past past = past_of(made, {"plan"});
  REQUIRE(past.commits.size() == 3);
  CHECK_FALSE(past.is_cut);
  CHECK(paths(past.commits[0]) == Paths{"-plan/a.yaml"});
  CHECK(past.commits[0].parent == second);
  CHECK(paths(past.commits[1]) == Paths{"~plan/a.yaml", "+plan/été \"1\"\n.yaml"});
  CHECK(past.commits[1].commit.id == second);
  CHECK(iso_date(past.commits[1].written) == "2026-02-01");
  CHECK(past.commits[1].author == "Claire");
  CHECK(past.commits[1].changes[0].id_after == past.commits[0].changes[0].id_before);
  CHECK(paths(past.commits[2]) == Paths{"+plan/a.yaml"});
  CHECK(past.commits[2].commit.id == first);
  CHECK(past.commits[2].parent.empty());
  CHECK(past_of(made, {""}).commits.size() == 4);
  CHECK(past_of(made, {"plan", "other"}).commits.size() == 4);
  CHECK(past_of(made, {"nowhere"}).commits.empty());
}

TEST_CASE("names of folders are names, and none is an option") {
  const MadeRepository made;
  made.folder().file("pl*n/a.yaml", "x: 1\n");
  made.commit();
  made.folder().file("plan/a.yaml", "x: 1\n");
  made.commit();
  CHECK(past_of(made, {"pl*n"}).commits.size() == 1);
  CHECK(past_of(made, {":(exclude)plan"}).commits.empty());
  CHECK(past_of(made, {"--all"}).commits.empty());
}

TEST_CASE("what a branch brought is one commit, the merge, and its authors are known") {
  const MadeRepository made;
  made.folder().file("a.yaml", "x: 1\n");
  made.commit("2026-01-01T09:00:00+0100");
  made.git({"checkout", "-q", "-b", "side"});
  made.folder().file("b.yaml", "x: 1\n");
  made.commit("2026-01-02T09:00:00+0100");
  made.folder().file("c.yaml", "x: 1\n");
  made.commit("2026-01-03T09:00:00+0100");
  made.git({"checkout", "-q", "main"});
  made.folder().file("d.yaml", "x: 1\n");
  made.commit("2026-01-04T09:00:00+0100");
  made.git({"merge", "-q", "--no-edit", "side"}, "2026-01-05T09:00:00+0100");
  const Past past = past_of(made, {""});
  REQUIRE(past.commits.size() == 3);
  CHECK(past.commits[0].is_merge);
  CHECK(paths(past.commits[0]) == Paths{"+b.yaml", "+c.yaml"});
  CHECK_FALSE(past.commits[1].is_merge);
  const auto authors = open(made).authors_merged(past.commits[0], "");
  REQUIRE(authors);
  CHECK(*authors == std::vector<std::string>{"Claire"});
}

TEST_CASE("time goes on along the line, and no author writes after the commit") {
  const MadeRepository made;
  const auto commit_of = [&](const char* name, const char* authored, const char* committed) {
    made.folder().file(name, "x");
    made.git({"add", "-A"});
    made.git({"commit", "-q", "-m", "x", "--date", authored}, committed);
  };
  commit_of("a", "2025-03-01T09:00:00+0100", "2026-01-01T09:00:00+0100");  // kept later than it was written
  commit_of("b", "2025-01-01T09:00:00+0100", "2026-01-02T09:00:00+0100");  // rebased
  commit_of("c", "2062-01-01T09:00:00+0100", "2026-01-03T09:00:00+0100");  // mistyped
  const Past past = past_of(made, {});
  REQUIRE(past.commits.size() == 3);
  CHECK(iso_date(past.commits[2].written) == "2025-03-01");
  CHECK(iso_date(past.commits[1].written) == "2025-03-01");
  CHECK(iso_date(past.commits[0].written) == "2026-01-03");
}

TEST_CASE("links and submodules are no files, and what turns into one is gone") {
  const MadeRepository made;
  made.folder().file("a.yaml", "x: 1\n");
  made.folder().link("a.yaml", "link.yaml");
  made.commit();
  std::filesystem::remove(made.folder() / "a.yaml");
  made.folder().link("elsewhere", "a.yaml");
  made.commit();
  const Past past = past_of(made, {""});
  REQUIRE(past.commits.size() == 2);
  CHECK(paths(past.commits[0]) == Paths{"-a.yaml"});
  REQUIRE(past.commits[1].changes.size() == 2);
  CHECK(past.commits[1].changes[1].id_after.empty());
}

TEST_CASE("more commits than are asked for are said to be there") {
  const MadeRepository made;
  for (const char* text : {"1", "2", "3"}) {
    made.folder().file("a", text);
    made.commit();
  }
  CHECK(past_of(made, {""}, 2).is_cut);
  CHECK(past_of(made, {""}, 2).commits.size() == 2);
  CHECK_FALSE(past_of(made, {""}, 3).is_cut);
}

TEST_CASE("a shallow clone says that it is one, and begins with a commit without a parent") {
  const MadeRepository made;
  for (const char* text : {"1", "2", "3"}) {
    made.folder().file("a", text);
    made.commit();
  }
  const test::TemporaryFolder home;
  const std::string clone = home / "clone";
  made.git({"clone", "-q", "--depth", "2", "file://" + made.folder().path(), clone});
  const auto repository = Repository::around(made.surroundings(), clone);
  REQUIRE(repository);
  CHECK(repository->is_shallow());
  const auto past = repository->past(*repository->commit("HEAD"), {""});
  REQUIRE(past);
  REQUIRE(past->commits.size() == 2);
  CHECK(past->commits[1].parent.empty());
  CHECK(paths(past->commits[1]) == Paths{"+a"});
}

TEST_CASE("the sizes of files are known without their bytes") {
  const MadeRepository made;
  made.folder().file("a", "12345");
  made.folder().file("b", "");
  made.commit();
  const Past past = past_of(made, {""});
  const std::string a = past.commits[0].changes[0].id_after;
  const std::string b = past.commits[0].changes[1].id_after;
  const auto sizes = open(made).sizes({a, b, a});
  REQUIRE(sizes);
  CHECK(sizes->at(a) == 5);
  CHECK(sizes->at(b) == 0);
  CHECK(open(made).sizes({}).value().empty());
  CHECK(open(made).sizes({std::string(40, 'a')}).error().cause == Trouble::Cause::missing_object);
}

}  // namespace
}  // namespace ctg::git
