// Tests of the sheets of actions: what they leave out, how their files are named, what they link to.
#include "reports/action_sheets.hpp"

#include <set>

#include "document/writers.hpp"
#include "example_plans.hpp"

namespace ctg::reports {
namespace {

constexpr Edition edition{.version = "0.0.0", .institution = std::nullopt};

std::string text_of(const std::vector<Page>& pages) {
  std::string text;
  for (const Page& page : pages) text += document::write_markdown(page.document);
  return text;
}

TEST_CASE("every action that partners may read has its page, behind an index that leads to it") {
  const auto open = open_example("rivemont");
  const std::vector<Page> pages = action_pages(whole(open->plan, Language::french), edition);
  REQUIRE(pages.size() == open->plan.actions.size());  // one of them is internal, and the index comes first
  CHECK(pages.front().name == "index");
  const std::string index = document::write_markdown(pages.front().document);
  for (std::size_t i = 1; i < pages.size(); ++i) {
    CHECK(index.find("](" + pages[i].name + ".md)") != std::string::npos);
    CHECK(document::write_markdown(pages[i].document).find("(index.md)") != std::string::npos);
  }
}

TEST_CASE("pages tell no internal note, no internal action and no e-mail address") {
  const auto open = open_example("rivemont");
  const std::string text = text_of(action_pages(whole(open->plan, Language::french), edition));
  for (const Action& action : open->plan.actions) {
    if (action.visibility.is(Visibility::internal)) CHECK(text.find(action.title.value) == std::string::npos);
    for (const Note& note : action.notes)
      if (note.visibility.is(Visibility::internal)) CHECK(text.find(note.text.value.substr(0, 40)) == std::string::npos);
  }
  for (const Person& person : open->plan.people)
    if (person.email.given()) CHECK(text.find(person.email.value) == std::string::npos);
}

TEST_CASE("a file's name is the id, where that is no path, no hidden file and nobody else's") {
  Plan plan;
  for (const char* id : {"AVS-01", "../../etc/passwd", ".profile", "a b/c", "avs-01", "index", "Index", "é", "", "A.B", "a-b"}) {
    plan.actions.emplace_back();
    plan.actions.back().id = {id, Span{}};
  }
  const std::vector<Page> pages = action_pages(whole(plan, Language::english), edition);
  std::vector<std::string> names;
  for (const Page& page : pages) names.push_back(page.name);
  CHECK(names == std::vector<std::string>{"index", "AVS-01", "-.-..-etc-passwd", "-profile", "a-b-c", "avs-01-2", "index-2", "Index-3",
                                          "--", "-", "A.B", "a-b-2"});
}

TEST_CASE("a sheet says last what is still missing, and a cancelled action misses nothing") {
  const auto open = open_example("angers-2019");
  Subject subject = whole(open->plan, Language::french);
  subject.actions = {0};
  const auto text = [&] { return document::write_markdown(action_sheets(subject, edition)); };
  CHECK(text().find("Reste à préciser\u00a0: pilote, ") != std::string::npos);
  open->plan.actions[0].status = {Status::cancelled, open->plan.actions[0].status.at};
  CHECK(text().find("Reste à préciser") == std::string::npos);
}

}  // namespace
}  // namespace ctg::reports
