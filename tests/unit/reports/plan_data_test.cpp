// The data of an example plan: all of it, some of it, and what partners may read.
#include "reports/plan_data.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "../golden.hpp"
#include "base/file.hpp"
#include "example_plans.hpp"
#include "schema/catalog.hpp"
#include "templates/template.hpp"

using namespace ctg;
using namespace ctg::reports;

namespace {

const Data& at(const Data& data, const std::string& key) { return std::get<Data::Object>(data.value()).at(key); }
const Data::List& list(const Data& data, std::string_view key) { return std::get<Data::List>(at(data, std::string(key)).value()); }
std::string text(const Data& data, const std::string& key) { return std::get<std::string>(at(data, key).value()); }

std::string filled(const Subject& subject, std::string_view of) {
  return templates::fill(of, template_data(subject, "."), templates::Escaping::markdown).value();
}

}  // namespace

TEST_CASE("every thing is there with every field and what is computed, and no e-mail address") {
  const auto open = open_example("rivemont");
  const Data data = plan_data(whole(open->plan, Language::french), "plans/rivemont");
  CHECK(text(data, "schema") == "ctg.export/1");
  CHECK(text(data, "date") == "2026-06-30");
  for (const Kind kind : all_kinds) {
    CAPTURE(kind_info(kind).plural);
    const Data::List& things = list(data, kind_info(kind).plural);
    REQUIRE(things.size() == open->plan.count(kind));
    const auto& first = std::get<Data::Object>(things.front().value());
    for (const schema::Field& field : schema::table_of(kind).fields)
      CHECK(first.contains(std::string(field.name)) == (field.name != "email"));
    CHECK_FALSE(first.contains("shown"));
  }
  CHECK(write_json(data).find("@") == std::string::npos);
}

TEST_CASE("what the institutions agreed to is there, whatever actions were chosen") {
  const auto open = open_example("rivemont");
  CHECK(list(plan_data(whole(open->plan, Language::french), "."), "accepted").empty());
  const Span somewhere{FileId{0}, 0, 1};
  open->plan.acceptances.push_back({});
  open->plan.acceptances.back().fingerprint = {"3f0c9a6b21d47e58", somewhere};
  open->plan.acceptances.back().reason = {"Accord de la Caf", somewhere};
  Subject subject = whole(open->plan, Language::french);
  subject.actions = {};
  subject.query = "id:x";
  const Data::List accepted = list(plan_data(subject, "."), "accepted");
  REQUIRE(accepted.size() == 1);
  CHECK(text(accepted.front(), "fingerprint") == "3f0c9a6b21d47e58");
  CHECK(text(accepted.front(), "reason") == "Accord de la Caf");
  CHECK(at(accepted.front(), "on").is_null());
  CHECK(plan_lines(subject, ".").find("\"accepted\":[{\"amendment\":null") != std::string::npos);
}

TEST_CASE("the same data in every language") {
  const auto open = open_example("rivemont");
  CHECK(plan_data(whole(open->plan, Language::french), ".") == plan_data(whole(open->plan, Language::english), "."));
}

TEST_CASE("of some actions, only what has to do with them") {
  const auto open = open_example("rivemont");
  Subject subject = whole(open->plan, Language::french);
  subject.actions = {0};
  subject.query = "id:x";
  const Data data = plan_data(subject, ".");
  CHECK(list(data, "actions").size() == 1);
  CHECK(list(data, "institutions").size() < open->plan.institutions.size());
  CHECK(text(data, "query") == "id:x");
}

TEST_CASE("a line for the plan and one for each thing, which says what it is") {
  const auto open = open_example("angers-2019");
  const Subject subject = whole(open->plan, Language::french);
  const std::string lines = plan_lines(subject, ".");
  std::size_t things = 0;
  for (const Kind kind : all_kinds) things += open->plan.count(kind);
  CHECK(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) == things + 1);
  CHECK(lines.substr(0, lines.find('\n')).find("\"thing\":\"plan\"") != std::string::npos);
}

TEST_CASE("templates see what partners may, and what people read beside what is kept") {
  const auto open = open_example("rivemont");
  const Subject subject = whole(open->plan, Language::french);
  std::size_t shown = 0;
  for (const Action& action : open->plan.actions) shown += action.visibility.value != Visibility::internal ? 1 : 0;
  REQUIRE(shown < open->plan.actions.size());
  CHECK(list(template_data(subject, "."), "actions").size() == shown);
  CHECK(write_json(template_data(subject, ".")).find("\"visibility\": \"internal\"") == std::string::npos);
  CHECK(filled(subject, "{{shown.date}}") == "30 juin 2026");
  CHECK(filled(whole(open->plan, Language::english), "{{shown.date}}") == "30 June 2026");
  CHECK(filled(subject, "{{#actions}}{{#computed.late}}{{computed.shown.days_late}};{{/computed.late}}{{/actions}}").find("91") !=
        std::string::npos);
}

TEST_CASE("the template that the manual gives as an example can be filled with every plan") {
  const auto text = read_file(std::string(CTG_SOURCE_DIR) + "/docs/templates/compte-rendu.md.mustache", 1 << 20);
  REQUIRE(text);
  for (const std::string plan : {"rivemont", "angers-2019"}) {
    const auto open = open_example(plan);
    test::check_golden("reports/compte-rendu." + plan + ".md", filled(whole(open->plan, Language::french), *text));
  }
}
