// Every report of the example plans, in both languages, as every writer writes it.
#include "reports/catalog.hpp"

#include "../golden.hpp"
#include "document/writers.hpp"
#include "example_plans.hpp"

namespace ctg::reports {
namespace {

constexpr Edition edition{.version = "0.0.0", .institution = 0};

// The style sheet has its own golden file.
std::string without_style(const std::string& html) {
  const std::size_t begin = html.find("<style>");
  const std::size_t end = html.find("</style>");
  return html.substr(0, begin + 7) + html.substr(end);
}

void check_page(const std::string& file, const document::Document& page) {
  const Style terminal{.colour = false, .unicode = true, .width = 100};
  test::check_golden(file + ".md", document::write_markdown(page));
  test::check_golden(file + ".txt", document::write_terminal(page, terminal));
  test::check_golden(file + ".html", without_style(document::write_html(page)));
}

TEST_CASE("every report of the example plans reads as recorded, in both languages, in Markdown, on a terminal and in HTML") {
  for (const std::string name : {"rivemont", "angers-2019"}) {
    const auto open = open_example(name);
    for (const Report& report : reports())
      for (const Language language : {Language::french, Language::english})
        check_page("reports/" + std::string(report.name) + "." + name + "." + std::string(language_code(language)),
                   report.make(whole(open->plan, language), edition));
  }
}

TEST_CASE("no report names what only those who keep the plan may read, nor an e-mail address") {
  const auto open = open_example("rivemont");
  for (const Report& report : reports()) {
    CAPTURE(report.name);
    const std::string text = document::write_html(report.make(whole(open->plan, Language::french), edition));
    for (const Action& action : open->plan.actions) {
      if (action.visibility.is(Visibility::internal)) CHECK(text.find(action.title.value) == std::string::npos);
      for (const Note& note : action.notes)
        if (note.visibility.is(Visibility::internal)) CHECK(text.find(note.text.value.substr(0, 40)) == std::string::npos);
    }
    for (const Person& person : open->plan.people)
      if (person.email.given()) CHECK(text.find(person.email.value) == std::string::npos);
  }
}

TEST_CASE("a report of an empty plan, or of no action, is a page too") {
  const Plan empty;
  const auto open = open_example("rivemont");
  for (const Report& report : reports()) {
    CAPTURE(report.name);
    CHECK_FALSE(document::write_markdown(report.make(whole(empty, Language::french), edition)).empty());
    Subject none = whole(open->plan, Language::french);
    none.actions.clear();
    none.query = "status:blocked lead:nobody";
    CHECK_FALSE(document::write_markdown(report.make(none, edition)).empty());
  }
}

}  // namespace
}  // namespace ctg::reports
