// Revisions as commits, and a commit's files as bytes, read from real repositories.
#include "git/repository.hpp"

#include "../made_repository.hpp"

namespace ctg::git {
namespace {

using test::MadeRepository;
using Cause = Trouble::Cause;

Repository open(const MadeRepository& made) {
  auto opened = Repository::around(made.surroundings(), made.folder().path());
  REQUIRE(opened);
  return std::move(*opened);
}

template <class T>
Cause cause_of(const Result<T>& result) {
  REQUIRE(!result);
  return result.error().cause;
}

TEST_CASE("a commit is found by every name that git knows for it, with its day where it was made") {
  const MadeRepository made;
  made.folder().file("a.yaml", "x: 1\n");
  const std::string id = made.commit("2026-01-15T23:30:00+0100");
  made.git({"tag", "-a", "-m", "x", "v1"});
  const Repository repository = open(made);
  for (const char* name : {"HEAD", "@", "main", "v1", "v1^{commit}", "HEAD~0", "refs/tags/v1", "HEAD^{/x}", "main@{0}"}) {
    INFO(name);
    const auto commit = repository.commit(name);
    REQUIRE(commit);
    CHECK(commit->id == id);
    CHECK(iso_date(commit->day) == "2026-01-15");
    CHECK(commit->short_id() == std::string_view(id).substr(0, 10));
  }
  CHECK(repository.commit(id)->id == id);
  CHECK(repository.commit(id.substr(0, 8))->id == id);
}

TEST_CASE("the day of a commit is counted in its own time zone, west of Greenwich and before 1970 too") {
  const MadeRepository made;
  made.commit("2026-03-01T01:00:00-1000");
  CHECK(iso_date(open(made).commit("HEAD")->day) == "2026-03-01");
  made.commit("2026-03-01T00:30:00+1400");
  CHECK(iso_date(open(made).commit("HEAD")->day) == "2026-03-01");
}

TEST_CASE("what is not one revision is refused, and nothing is written") {
  const MadeRepository made;
  made.commit();
  const Repository repository = open(made);
  for (const char* odd : {"", "-x", "--output=leak", "--help", "a\nb", "a\tb", "\x1B[31m", "^main", "^@"}) {
    INFO(odd);
    const auto commit = repository.commit(odd);
    REQUIRE(!commit);
    CHECK((commit.error().cause == Cause::no_revision || commit.error().cause == Cause::unknown_revision));
  }
  for (const char* unknown :
       {"nope", "main..main", "main...main", "HEAD:a", "HEAD^{tree}", "HEAD~99", "main@{upstream}", ":/nothing", "*", "$(id)", "HEAD:a"})
    CHECK(cause_of(repository.commit(unknown)) == Cause::unknown_revision);
  CHECK(cause_of(repository.commit(std::string(300, 'a'))) == Cause::no_revision);
  CHECK(cause_of(repository.commit(std::string("a\0b", 3))) == Cause::no_revision);
  CHECK_FALSE(std::filesystem::exists(made.folder() / "leak"));
}

TEST_CASE("a commit's files are listed below a folder with their bytes, whatever their names") {
  const MadeRepository made;
  made.folder().file("plans/angers/ctg.yaml", "format: 1\n");
  made.folder().file("plans/angers/actions/été \"1\"\n.yaml", "actions: []\n");
  made.folder().file("elsewhere.yaml", "x");
  made.folder().link("ctg.yaml", "plans/angers/link.yaml");
  made.commit();
  const Repository repository = open(made);
  const Commit commit = *repository.commit("HEAD");
  const auto files = repository.files(commit, "plans/angers");
  REQUIRE(files);
  REQUIRE(files->size() == 3);
  CHECK((*files)[0].path == "actions/été \"1\"\n.yaml");
  CHECK((*files)[1].path == "ctg.yaml");
  CHECK((*files)[2].kind == TreeFile::Kind::link);
  const auto contents = repository.contents({(*files)[0].id, (*files)[1].id, (*files)[2].id, (*files)[1].id}, 1000);
  REQUIRE(contents);
  CHECK(contents->size() == 3);
  CHECK(contents->at((*files)[0].id) == "actions: []\n");
  CHECK(contents->at((*files)[1].id) == "format: 1\n");
  CHECK(contents->at((*files)[2].id) == "ctg.yaml");
  CHECK(cause_of(repository.files(commit, "plans/nowhere")) == Cause::not_there);
  CHECK(repository.files(commit, "")->size() == 4);
}

TEST_CASE("a file over the limit is left out, empty files and files without a line end are whole") {
  const MadeRepository made;
  made.folder().file("big", std::string(5000, 'x'));
  made.folder().file("empty", "");
  made.folder().file("open", "a: 1");
  made.commit();
  const Repository repository = open(made);
  std::vector<std::string> ids;
  const auto files = repository.files(*repository.commit("HEAD"), "");
  REQUIRE(files);
  for (const TreeFile& file : *files) ids.push_back(file.id);
  const auto contents = repository.contents(ids, 4999);
  REQUIRE(contents);
  CHECK(contents->count(ids[0]) == 0);
  CHECK(contents->at(ids[1]).empty());
  CHECK(contents->at(ids[2]) == "a: 1");
  CHECK(repository.contents(ids, 5000)->size() == 3);
  CHECK(cause_of(repository.contents({std::string(40, 'a')}, 10)) == Cause::missing_object);
}

TEST_CASE("places are told from the root of the work tree, through links, and not outside it") {
  const MadeRepository made;
  made.folder().file("plans/angers/ctg.yaml", "format: 1\n");
  made.folder().link("plans", "shortcut");
  made.commit();
  const auto repository = Repository::around(made.surroundings(), made.folder() / "plans/angers");
  REQUIRE(repository);
  CHECK(repository->root() == std::filesystem::canonical(made.folder().path()).string());
  CHECK(repository->path_of(made.folder().path()) == "");
  CHECK(repository->path_of(made.folder() / "plans/angers") == "plans/angers");
  CHECK(repository->path_of(made.folder() / "shortcut/angers/") == "plans/angers");
  CHECK(repository->path_of(made.folder() / "plans/gone") == "plans/gone");
  CHECK_FALSE(repository->path_of("/"));
  CHECK_FALSE(repository->path_of(made.folder().path() + "-beside"));
}

TEST_CASE("repositories of SHA-256 objects, work trees beside, and commits before the first are read") {
  const MadeRepository made({"--object-format=sha256"});
  CHECK(cause_of(open(made).commit("HEAD")) == Cause::no_commit_yet);
  made.folder().file("a.yaml", "x");
  const std::string id = made.commit();
  CHECK(id.size() == 64);
  const Commit commit = *open(made).commit("HEAD");
  CHECK(commit.id == id);
  CHECK(open(made).contents({open(made).files(commit, "")->front().id}, 10)->begin()->second == "x");
  const test::TemporaryFolder beside;
  made.git({"worktree", "add", "-q", beside / "tree", "-b", "other"});
  const auto other = Repository::around(made.surroundings(), beside / "tree");
  REQUIRE(other);
  CHECK(other->commit("other")->id == id);
}

TEST_CASE("where there is no repository, or none with files, the reason is told apart") {
  const test::TemporaryFolder folder;
  const auto surroundings = test::plain_surroundings(folder.path());
  CHECK(cause_of(Repository::around(surroundings, folder.path())) == Cause::no_repository);
  CHECK(cause_of(Repository::around({.search_path = folder.path(), .environment = {}}, folder.path())) == Cause::not_installed);
  const MadeRepository bare({"--bare"});
  CHECK(cause_of(Repository::around(bare.surroundings(), bare.folder().path())) == Cause::no_work_tree);
  const MadeRepository made;
  CHECK(cause_of(Repository::around(made.surroundings(), made.folder() / ".git")) == Cause::no_work_tree);
}

TEST_CASE("a clone that lacks the past says so") {
  const MadeRepository made;
  const std::string first = made.commit();
  made.folder().file("a", "1");
  made.commit();
  const test::TemporaryFolder beside;
  made.git({"clone", "-q", "--depth=1", "file://" + made.folder().path(), beside / "clone"});
  const auto clone = Repository::around(made.surroundings(), beside / "clone");
  REQUIRE(clone);
  CHECK(clone->commit("HEAD"));
  CHECK(cause_of(clone->commit("HEAD~1")) == Cause::unknown_here);
  CHECK(cause_of(clone->commit(first)) == Cause::unknown_here);
}

TEST_CASE("files that a sparse checkout leaves out are counted, as they are not gone") {
  const MadeRepository made;
  made.folder().file("plans/a/ctg.yaml");
  made.folder().file("plans/a/actions/b.yaml");
  made.folder().file("plans/c/ctg.yaml");
  made.commit();
  CHECK(open(made).left_out_of_work_tree("") == 0);
  made.git({"sparse-checkout", "set", "plans/c"});
  CHECK(open(made).left_out_of_work_tree("") == 2);
  CHECK(open(made).left_out_of_work_tree("plans/a") == 2);
  CHECK(open(made).left_out_of_work_tree("plans/c") == 0);
}

TEST_CASE("two commits' last common ancestor is found, or that there is none") {
  const MadeRepository made;
  const std::string first = made.commit();
  made.git({"checkout", "-q", "-b", "side"});
  made.folder().file("a", "1");
  made.commit();
  made.git({"checkout", "-q", "main"});
  made.folder().file("b", "1");
  made.commit();
  made.git({"checkout", "-q", "--orphan", "alone"});
  made.commit();
  const Repository repository = open(made);
  CHECK(repository.merge_base(*repository.commit("main"), *repository.commit("side"))->id == first);
  CHECK(cause_of(repository.merge_base(*repository.commit("main"), *repository.commit("alone"))) == Cause::no_common_past);
}

TEST_CASE("nothing that a repository sets runs when it is read") {
  const MadeRepository made;
  made.folder().file("a.yaml", "x");
  made.folder().file(".gitattributes", "*.yaml diff=leak\n");
  made.commit();
  made.folder().file("a.yaml", "y");
  made.commit();
  const std::string leak = made.folder() / "leak";
  made.folder().file("run.sh", "#!/bin/sh\ntouch " + leak + "\n");
  std::filesystem::permissions(made.folder() / "run.sh", std::filesystem::perms::owner_all);
  for (const char* key : {"core.fsmonitor", "core.pager", "core.sshCommand", "diff.external", "core.hooksPath", "gpg.program",
                          "core.editor", "diff.leak.textconv", "diff.leak.command"})
    made.git({"config", key, made.folder() / "run.sh"});
  made.git({"config", "alias.rev-parse", "!touch " + leak});
  made.git({"config", "log.showSignature", "true"});
  const Repository repository = open(made);
  const Commit commit = *repository.commit("HEAD");
  CHECK(repository.contents({repository.files(commit, "")->back().id}, 10));
  const auto past = repository.past(commit, {""});
  REQUIRE(past);
  REQUIRE(past->commits.size() == 2);
  CHECK(past->commits[0].changes.size() == 1);
  CHECK(repository.authors_merged(past->commits[0], ""));
  CHECK_FALSE(std::filesystem::exists(leak));
}

}  // namespace
}  // namespace ctg::git
