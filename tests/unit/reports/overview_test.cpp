// Tests of the overview: the example plans in both languages, and what it keeps to itself.
#include "reports/overview.hpp"

#include "../golden.hpp"
#include "document/writers.hpp"
#include "example_plans.hpp"

namespace ctg::reports {
namespace {

constexpr Edition edition{.version = "0.0.0", .institution = {}};

std::string overview_text(const Plan& plan, Date today = example_day) {
  return document::write_terminal(overview(whole(plan, Language::french, today), edition), {.width = 0});
}

TEST_CASE("the same plan on the same day gives the same bytes") {
  const auto one = open_example("rivemont");
  const auto other = open_example("rivemont");
  CHECK(overview_text(one->plan) == overview_text(other->plan));
}

TEST_CASE("what only those who keep the plan may read is not told, and said to be left out") {
  const auto open = open_example("rivemont");
  Plan& plan = open->plan;
  const auto has = [&](std::string_view words) { return overview_text(plan).find(words) != std::string::npos; };
  for (const Action& action : plan.actions)
    if (action.visibility.is(Visibility::internal)) CHECK_FALSE(has(action.title.value));
  CHECK(has("1 action réservée à l'équipe qui tient le plan ne figure pas dans ce document"));

  const auto asks = [](const Note& note) { return note.kind.is(NoteKind::decision_needed); };
  REQUIRE(has("Cinquante-deux familles reçues"));
  for (Action& action : plan.actions)
    for (Note& note : action.notes)
      if (asks(note)) note.visibility = {Visibility::internal, note.at};
  CHECK_FALSE(has("Cinquante-deux familles reçues"));
  CHECK_FALSE(has("Décisions attendues"));
  CHECK_FALSE(has("décisions sont attendues"));
}

TEST_CASE("no e-mail address of a person is ever in it") {
  const auto open = open_example("rivemont");
  const std::string text = overview_text(open->plan);
  for (const Person& person : open->plan.people)
    if (person.email.given()) CHECK(text.find(person.email.value) == std::string::npos);
}

TEST_CASE("an empty plan has an overview that says so, without a table of nothing") {
  const Plan plan;
  const std::string text = overview_text(plan);
  CHECK(text.find("Le plan ne compte encore aucune action.") != std::string::npos);
  CHECK(text.find("En retard") == std::string::npos);
  CHECK(text.find("NaN") == std::string::npos);
  CHECK(text.find("100 %") == std::string::npos);
}

TEST_CASE("a draft says that it is one") {
  const auto open = open_example("angers-2019");
  CHECK(overview_text(open->plan).find("est un projet") == std::string::npos);
  open->plan.convention.status.value = ConventionStatus::draft;
  CHECK(overview_text(open->plan).find("Cette convention est un projet") != std::string::npos);
}

}  // namespace
}  // namespace ctg::reports
