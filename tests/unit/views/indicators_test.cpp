// Tests of indicators, by cases worked out by hand.
#include "views/indicators.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

class OneIndicator {
  SamplePlan sample_;

 public:
  Indicator& fields = sample_.indicator("places", "Places d'accueil");

  void baseline(std::string_view value, std::string_view on) {
    fields.baseline.at = somewhere;
    fields.baseline.value = number(value);
    fields.baseline.on = when(on);
  }
  void target(std::string_view value, std::string_view on) {
    Target& made = fields.targets.emplace_back();
    made.value = number(value);
    made.on = when(on);
  }
  Measure& measure(std::string_view value, std::string_view on) {
    Measure& made = fields.values.emplace_back();
    made.value = number(value);
    made.on = when(on);
    return made;
  }
  IndicatorProgress progress(Date on = today) const { return indicator_progress(sample_.plan, 0, on); }
  IndicatorState state(Date on = today) const { return progress(on).state; }
};

// From 40 at the end of 2023 to 60 at the end of 2027: 5 a year.
struct Growing : OneIndicator {
  Growing() {
    fields.direction = located(Direction::up);
    baseline("40", "2023-12-31");
    target("60", "2027-12-31");
  }
};

TEST_CASE_FIXTURE(OneIndicator, "an indicator that says nothing is without a value") {
  const IndicatorProgress found = progress();
  CHECK(found.state == IndicatorState::without_value);
  CHECK_FALSE(found.latest);
  CHECK_FALSE(found.target);
  CHECK_FALSE(found.attainment);
  CHECK_FALSE(found.expected_today);
}

TEST_CASE_FIXTURE(Growing, "half way after half the time is on track, a hair below is behind") {
  measure("50", "2025-12-31");
  const IndicatorProgress found = progress();
  CHECK(found.state == IndicatorState::on_track);
  CHECK(found.expected_at_latest.value() == doctest::Approx(50));
  CHECK(found.expected_today.value() == doctest::Approx(52.5));
  CHECK(found.attainment.value() == doctest::Approx(0.5));
  fields.values[0].value = number("49.99");
  CHECK(state() == IndicatorState::behind);
}

TEST_CASE_FIXTURE(Growing, "a value is judged by what was expected on its own day, not today") {
  measure("50", "2025-12-31");
  CHECK(state(day("2026-12-30")) == IndicatorState::on_track);
  CHECK(progress(day("2026-12-31")).expected_today.value() == doctest::Approx(55));
}

TEST_CASE_FIXTURE(Growing, "a target met before its day is reached, and an attainment may exceed the whole") {
  measure("62", "2025");
  CHECK(state() == IndicatorState::reached);
  CHECK(progress().attainment.value() == doctest::Approx(1.1));
}

TEST_CASE_FIXTURE(Growing, "below the baseline the attainment is below nothing") {
  measure("38", "2025-12-31");
  CHECK(state() == IndicatorState::behind);
  CHECK(progress().attainment.value() == doctest::Approx(-0.1));
}

TEST_CASE_FIXTURE(Growing, "once the target's day has passed, what is not reached is behind") {
  measure("59.9", "2027-12-31");
  CHECK(state(day("2027-12-31")) == IndicatorState::behind);
  CHECK(state(day("2028-01-01")) == IndicatorState::behind);
  CHECK(progress(day("2028-06-30")).expected_today.value() == doctest::Approx(60));
  fields.values[0].value = number("60.0");
  CHECK(state(day("2028-01-01")) == IndicatorState::reached);
}

TEST_CASE_FIXTURE(Growing, "between two targets the line goes from the one to the other") {
  target("50", "2024-12-31");  // written after the later one
  measure("52", "2025-12-31");
  CHECK(progress(day("2024-06-30")).target->value == *parse_decimal("50"));
  CHECK(progress(day("2025-01-01")).target->value == *parse_decimal("60"));
  CHECK(progress().expected_at_latest.value() == doctest::Approx(50 + 10.0 / 3));
  CHECK(state() == IndicatorState::behind);
}

TEST_CASE_FIXTURE(Growing, "the latest value is that of the latest day, the last written of two of one day, none of the future") {
  measure("50", "2025-12-31");
  measure("44", "2024-12-31");
  measure("51", "2025-12-31").estimated = located(true);
  measure("70", "2026-12-31");
  const IndicatorProgress found = progress();
  CHECK(found.latest->value == *parse_decimal("51"));
  CHECK(found.is_estimated);
  CHECK(found.series.size() == 3);
  CHECK(found.series.front().value == *parse_decimal("44"));
}

TEST_CASE_FIXTURE(Growing, "a value of a year that is not over counts for today") {
  measure("50", "2026");
  CHECK(progress().latest->day == today);
}

TEST_CASE_FIXTURE(Growing, "a value older than the baseline tells nothing of the way from it") {
  measure("39", "2022-12-31");
  CHECK(state() == IndicatorState::without_value);
  CHECK_FALSE(progress(day("2023-06-30")).expected_today);
}

TEST_CASE_FIXTURE(OneIndicator, "what should fall is on track when at most what is expected") {
  fields.direction = located(Direction::down);
  baseline("100", "2023-12-31");
  target("60", "2027-12-31");
  measure("80", "2025-12-31");
  CHECK(state() == IndicatorState::on_track);
  CHECK(progress().attainment.value() == doctest::Approx(0.5));
  fields.values[0].value = number("81");
  CHECK(state() == IndicatorState::behind);
  fields.values[0].value = number("60");
  CHECK(state() == IndicatorState::reached);
}

TEST_CASE_FIXTURE(OneIndicator, "a direction that is not written is that from the baseline to the target") {
  baseline("100", "2023-12-31");
  target("60", "2027-12-31");
  measure("90", "2025-12-31");
  CHECK(progress().direction == Direction::down);
  CHECK(state() == IndicatorState::behind);
  fields.targets[0].value = number("100");
  CHECK(progress().direction == Direction::stable);
  CHECK_FALSE(progress().attainment);
}

TEST_CASE_FIXTURE(OneIndicator, "without a target or without a baseline there is no judgement, unless the target is reached or past") {
  fields.direction = located(Direction::up);
  measure("50", "2025-12-31");
  CHECK(state() == IndicatorState::without_target);
  target("60", "2027-12-31");
  CHECK(state() == IndicatorState::without_baseline);
  CHECK(state(day("2028-01-01")) == IndicatorState::behind);
  fields.values[0].value = number("60");
  CHECK(state() == IndicatorState::reached);
}

TEST_CASE_FIXTURE(OneIndicator, "a baseline without a day gives an attainment but nothing to expect") {
  baseline("40", "");
  target("60", "2027-12-31");
  measure("50", "2025-12-31");
  CHECK(progress().attainment.value() == doctest::Approx(0.5));
  CHECK(state() == IndicatorState::without_baseline);
}

TEST_CASE_FIXTURE(OneIndicator, "what should be stable is held within five per cent, whatever its bounds") {
  fields.direction = located(Direction::stable);
  fields.bounds.max = number("200");
  measure("80", "2025-12-31");
  CHECK(state() == IndicatorState::without_target);
  baseline("84", "2023-06-30");
  CHECK(state() == IndicatorState::on_track);  // 84 less 5 % is 79.8
  fields.values[0].value = number("79");
  CHECK(state() == IndicatorState::behind);
  fields.values[0].value = number("88.2");
  CHECK(state() == IndicatorState::on_track);
  target("84", "2025-12-31");
  CHECK(state() == IndicatorState::reached);
  fields.values[0].value = number("88.21");
  CHECK(state() == IndicatorState::behind);
}

TEST_CASE_FIXTURE(Growing, "an indicator of context is never judged") {
  fields.kind = located(IndicatorKind::context);
  measure("10", "2025-12-31");
  CHECK(state() == IndicatorState::context);
  CHECK(progress().attainment.value() == doctest::Approx(-1.5));
}

TEST_CASE_FIXTURE(Growing, "a yearly value is old after eighteen months, one without a frequency never") {
  measure("50", "2025-12-31");
  CHECK_FALSE(progress(day("2030-01-01")).is_old);
  fields.frequency = located(Frequency::yearly);
  CHECK_FALSE(progress(day("2027-07-02")).is_old);
  CHECK(progress(day("2027-07-03")).is_old);
  fields.frequency = located(Frequency::irregular);
  CHECK_FALSE(progress(day("2030-01-01")).is_old);
}

TEST_CASE("states are counted, and uses found") {
  SamplePlan sample;
  sample.indicator("a", "A");
  sample.indicator("b", "B").kind = located(IndicatorKind::context);
  sample.objective("o", "O").indicators = {reference<IndicatorReference>(sample.plan, "b")};
  sample.action("1").indicators({"a", "b", "inconnu"});
  const IndicatorCounts counts = count_indicators(indicator_progress(sample.plan, today));
  CHECK(counts.total == 2);
  CHECK(counts.count(IndicatorState::without_value) == 1);
  CHECK(counts.count(IndicatorState::context) == 1);
  CHECK(uses_of(sample.plan, 1).actions == std::vector<std::uint32_t>{0});
  CHECK(uses_of(sample.plan, 1).objectives == std::vector<std::uint32_t>{0});
  CHECK(uses_of(sample.plan, 0).objectives.empty());
}

}  // namespace
}  // namespace ctg::views
