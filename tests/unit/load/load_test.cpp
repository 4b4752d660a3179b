// Files put together: references settled, what one file hides, and the order in which things come.
#include "load/load.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "yaml/parse.hpp"

using namespace ctg;
using load::FileRole;

namespace {

struct Loaded {
  SourceMap sources;
  Findings findings;
  Plan plan;

  std::vector<std::string> rules() const {
    std::vector<std::string> names;
    for (const Diagnostic& finding : findings.all()) names.emplace_back(finding.rule->name);
    return names;
  }
  std::size_t count(std::string_view rule) const {
    const auto names = rules();
    return static_cast<std::size_t>(std::count(names.begin(), names.end(), rule));
  }
};

using Texts = std::vector<std::pair<std::string, std::string>>;

// The first file is the plan's root, where the plan is whole.
std::unique_ptr<Loaded> load_plan(const Texts& texts, bool whole = true) {
  auto loaded = std::make_unique<Loaded>();
  std::vector<load::FileContent> contents;
  std::vector<PlanFile> files;
  for (const auto& [path, text] : texts) {
    const FileId file = loaded->sources.add(path, text);
    yaml::Tree tree;
    yaml::parse(loaded->sources.file(file), file, tree, loaded->findings);
    const FileRole role = !whole ? FileRole::lone : contents.empty() ? FileRole::root : FileRole::member;
    contents.push_back(load::read_file(tree, loaded->sources.file(file), file, role, loaded->findings));
    files.push_back({file, path});
  }
  loaded->plan = load::join(std::move(contents), std::move(files), loaded->sources, whole, loaded->findings);
  return loaded;
}

const std::pair<std::string, std::string> root{
    "ctg.yaml", "format: 1\nconvention:\n  title: Convention de Rivemont\n  language: fr\n  territory: {kind: commune, name: Rivemont}\n"};
const std::pair<std::string, std::string> institutions{
    "institutions.yaml",
    "institutions:\n  - {id: caf-49, name: Caf de Maine-et-Loire, kind: caf}\n  - {id: ville, name: Ville de Rivemont, kind: commune}\n"};

std::string action(const std::string& id, const std::string& lead) {
  return "action: {id: " + id + ", title: Agir, objectives: [parents], status: planned, lead: " + lead + "}\n";
}
const std::pair<std::string, std::string> objectives{"objectives.yaml", "objective: {id: parents, title: Soutenir les parents}\n"};

}  // namespace

TEST_CASE("references lead from file to file") {
  const auto loaded = load_plan({root, {"a.yaml", action("A-1", "caf-49")}, institutions, objectives});
  CHECK(loaded->rules().empty());
  REQUIRE(loaded->plan.actions.size() == 1);
  const Institution* lead = loaded->plan.at(loaded->plan.actions[0].lead);
  REQUIRE(lead != nullptr);
  CHECK(lead->id.value == "caf-49");
}

TEST_CASE("a misspelt id settles on the nearest and makes one finding") {
  const auto loaded = load_plan({root, {"a.yaml", action("A-1", "caf-94")}, institutions, objectives});
  REQUIRE(loaded->rules() == std::vector<std::string>{"unknown-reference"});
  const Diagnostic& finding = loaded->findings.all().front();
  REQUIRE(finding.fix.has_value());
  CHECK(finding.fix->safe);
  CHECK(finding.fix->edits.front().replacement == "caf-49");
  CHECK(loaded->sources.text(finding.fix->edits.front().at) == "caf-94");
  const Institution* lead = loaded->plan.at(loaded->plan.actions[0].lead);
  REQUIRE(lead != nullptr);
  CHECK(lead->id.value == "caf-49");
}

TEST_CASE("an id that is near nothing settles on nothing") {
  const auto loaded = load_plan({root, {"a.yaml", action("A-1", "departement")}, institutions, objectives});
  REQUIRE(loaded->count("unknown-reference") == 1);
  CHECK_FALSE(loaded->findings.all().front().fix.has_value());
  CHECK(loaded->plan.at(loaded->plan.actions[0].lead) == nullptr);
}

TEST_CASE("where an institution is asked for and a person named, theirs is offered") {
  const auto loaded =
      load_plan({root,
                 institutions,
                 objectives,
                 {"a.yaml", action("A-1", "jean") + "people: [{id: jean, name: Jean, institution: ville, role: Agent}]\n"}});
  REQUIRE(loaded->rules() == std::vector<std::string>{"wrong-kind-reference"});
  const Diagnostic& finding = loaded->findings.all().front();
  REQUIRE(finding.fix.has_value());
  CHECK_FALSE(finding.fix->safe);
  CHECK(finding.fix->edits.front().replacement == "ville");
}

TEST_CASE("a damaged file does not hide the others") {
  const auto loaded = load_plan({root, {"broken.yaml", "places: [\n"}, {"a.yaml", action("A-1", "caf-94")}, institutions, objectives});
  CHECK(loaded->count("yaml-syntax") == 1);
  CHECK(loaded->count("unknown-reference") == 1);
  CHECK_FALSE(loaded->plan.complete);
  CHECK(loaded->plan.actions.size() == 1);
  CHECK(loaded->plan.institutions.size() == 2);
}

TEST_CASE("what may stand in a part that could not be read is not said to be unknown") {
  const std::pair<std::string, std::string> broken{"broken.yaml", "institutions:\n  - id: mission-locale\n    name: [\n"};
  CHECK(load_plan({root, broken, {"a.yaml", action("A-1", "mission-locale")}, objectives})->count("unknown-reference") == 0);
  CHECK(load_plan({root, {"a.yaml", action("A-1", "mission-locale")}, objectives})->count("unknown-reference") == 1);
}

TEST_CASE("lone files may name what stands in the rest of their plan") {
  const auto loaded = load_plan({{"a.yaml", action("A-1", "caf-49")}}, false);
  CHECK(loaded->rules().empty());
  CHECK_FALSE(loaded->plan.whole);
}

TEST_CASE("things come in the order of the files, and in the order of each file") {
  const std::pair<std::string, std::string> two{"a.yaml",
                                                "places:\n  - {id: b, title: B, kind: commune}\n  - {id: a, title: A, kind: commune}\n"};
  const std::pair<std::string, std::string> one{"b.yaml", "place: {id: c, title: C, kind: commune}\n"};
  const auto ids = [](const Loaded& loaded) {
    std::string all;
    for (const Place& place : loaded.plan.places) all += place.id.value;
    return all;
  };
  CHECK(ids(*load_plan({root, two, one})) == "bac");
  CHECK(ids(*load_plan({root, one, two})) == "cba");
}

TEST_CASE("what a plan has once is said where it stands a second time") {
  const auto loaded = load_plan({root, {"b.yaml", "settings: {rules: {late: off}}\n"}});
  CHECK(loaded->rules() == std::vector<std::string>{"misplaced-key"});
}
