// Asks git which branches there are.
#include "base/text.hpp"
#include "git/repository.hpp"

namespace ctg::git {

Result<std::vector<Branch>> Repository::branches_beside(const std::vector<Commit>& commits) const {
  std::vector<std::string> arguments{"for-each-ref", "--count=50", "--sort=-committerdate", "--no-merged=HEAD",
                                     "--format=%(objectname) %(committerdate:short) %(symref) %(refname:short)"};
  for (const Commit& commit : commits) arguments.push_back("--no-merged=" + commit.id);
  arguments.insert(arguments.end(), {"refs/heads", "refs/remotes"});
  const auto told = program_.answer(question(std::move(arguments)), "for-each-ref");
  if (!told) return tl::unexpected(told.error());
  std::vector<Branch> branches;
  for (const std::string_view line : split(*told, '\n')) {
    const auto words = split(line, ' ');
    if (words.size() != 4 || !words[2].empty()) continue;  // another name of a branch that is listed: `origin/HEAD`
    const auto day = parse_iso_date(words[1]);
    branches.push_back({std::string(words[3]), {std::string(words[0]), day.value_or(Date{})}});
  }
  return branches;
}

}  // namespace ctg::git
