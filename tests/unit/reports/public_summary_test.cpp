// Tests of the summary for residents: what it never tells, what it masks, the words that it explains.
#include "reports/public_summary.hpp"

#include "document/writers.hpp"
#include "example_plans.hpp"
#include "reports/plain_words.hpp"

namespace ctg::reports {
namespace {

constexpr Edition edition{.version = "0.0.0", .institution = std::nullopt};

std::string text_of(const Plan& plan) { return document::write_terminal(public_summary(whole(plan, Language::french), edition), {}); }
bool holds(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

TEST_CASE("residents read no person's name, no note, and no action that is not public") {
  const auto open = open_example("rivemont");
  const std::string text = text_of(open->plan);
  for (const Person& person : open->plan.people) CHECK_FALSE(holds(text, person.title.value));
  for (const Action& action : open->plan.actions) {
    CHECK_FALSE(holds(text, action.id.value));
    if (action.visibility.given() && !action.visibility.is(Visibility::public_)) CHECK_FALSE(holds(text, action.title.value));
    for (const Note& note : action.notes) CHECK_FALSE(holds(text, note.text.value));
  }
}

TEST_CASE("a text with a person's name, an address or a number is left out, and an action so called too") {
  const auto open = open_example("rivemont");
  Action& action = open->plan.actions.front();
  REQUIRE(holds(text_of(open->plan), action.title.value));
  const Span at = action.title.at;
  const std::string name = "demander à " + std::string(open->plan.people.front().title.value);
  for (const std::string& unfit : {name, std::string("écrire à anne.martin@exemple.fr"), std::string("appeler le 06 12 34 56 78")}) {
    action.description = {unfit, at};
    CHECK_FALSE(holds(text_of(open->plan), unfit));
    action.title = {unfit, at};
    CHECK_FALSE(holds(text_of(open->plan), unfit));
    action.title = {"Une action", at};
  }
}

TEST_CASE("counts of one to four persons are masked, targets and other counts are not") {
  const auto open = open_example("rivemont");
  for (Indicator& indicator : open->plan.indicators) {
    const Span at = indicator.at;
    indicator.counts_persons = {true, at};
    indicator.aggregation = {Aggregation::stock, at};
    for (Measure& measure : indicator.values) measure.value = {Decimal{3, 0}, at};
    indicator.baseline.value = {Decimal{4, 0}, at};
  }
  const std::string text = text_of(open->plan);
  CHECK(holds(text, "moins de 5"));
  for (Indicator& indicator : open->plan.indicators) indicator.counts_persons = {false, indicator.at};
  CHECK_FALSE(holds(text_of(open->plan), "moins de 5"));
}

TEST_CASE("an abbreviation is explained where it is first met, as a whole word and only once") {
  PlainWords words(Language::french);
  CHECK(words.of("le COPIL, l’EVS") == "le COPIL (comité de pilotage), l’EVS (espace de vie sociale)");
  CHECK(words.of("le COPIL") == "le COPIL");
  CHECK(words.of("QPV2 et CCASX") == "QPV2 et CCASX");
  CHECK(words.of("QPV (quartier)") == "QPV (quartier)");
  CHECK(words.of("QPV") == "QPV");
  CHECK(PlainWords(Language::english).of("MSA") == "MSA (agricultural social fund)");
}

}  // namespace
}  // namespace ctg::reports
