// Tests of the situation in plain words: every count agrees with its noun, and nothing is said of what is not known.
#include "reports/situation.hpp"
#include "../views/sample_plan.hpp"
#include "reports/overview.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "views/period_progress.hpp"

namespace ctg::reports {
namespace {

using views::SamplePlan;

const Date today = views::day("2026-06-30");

std::string said(const Plan& plan, Language language) {
  const Subject subject{.plan = plan, .actions = views::all_actions(plan), .query = {}, .today = today, .language = language};
  return replace_all(join(situation_paragraphs(subject, standing_of(subject)), "\n"), "\u00a0", " ");
}
std::string in_french(const Plan& plan) { return said(plan, Language::french); }
std::string in_english(const Plan& plan) { return said(plan, Language::english); }

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

TEST_CASE("one action is spoken of in the singular, several in the plural") {
  SamplePlan one;
  one.action("1").status(Status::done).planned("", "2026-01");
  CHECK(has(in_french(one.plan), "Le plan compte 1 action, réalisée."));
  CHECK(has(in_french(one.plan), "1 action devait être terminée à cette date : elle l'est."));
  CHECK(has(in_english(one.plan), "The plan has 1 action, done."));
  CHECK(has(in_english(one.plan), "The 1 action to be finished by this date is."));

  SamplePlan several;
  for (const auto* id : {"1", "2"}) several.action(id).status(Status::done).planned("", "2026-01");
  several.action("3").status(Status::in_progress).planned("", "2026-02");
  several.action("4").status(Status::cancelled);
  CHECK(has(in_french(several.plan), "Sur les 4 actions présentées ici, 2 sont réalisées, 1 est en cours et 1 a été abandonnée."));
  CHECK(has(in_french(several.plan), "3 actions devaient être terminées à cette date : 2 le sont et 1 est en retard."));
  CHECK(has(in_english(several.plan), "Of the 4 actions presented here, 2 are done, 1 is in progress and 1 was cancelled."));
  CHECK(has(in_english(several.plan), "3 actions were to be finished by this date: 2 are and 1 is late."));
}

TEST_CASE("what is due this very day is neither done nor late") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).planned("", "2026-06-30");
  sample.action("2").status(Status::in_progress).planned("", "2026-05");
  CHECK(has(in_french(sample.plan), "2 actions devaient être terminées à cette date : 1 est en retard et 1 arrive à échéance ce jour."));
}

TEST_CASE("nothing done of what is due is said without a nought") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).planned("", "2026-05");
  CHECK(has(in_french(sample.plan), "1 action devait être terminée à cette date : aucune ne l'est."));
}

TEST_CASE("without dates nothing is said of what is due, without a period nothing of its months") {
  SamplePlan sample;
  sample.action("1").status(Status::proposed);
  sample.action("2").status(Status::proposed);
  const std::string text = in_french(sample.plan);
  CHECK(has(text, "Le plan ne dit pas sur quelle période court la convention."));
  CHECK(has(text, "Le plan compte 2 actions, toutes proposées."));
  CHECK(has(text, "Aucune n'a de fin prévue"));
  CHECK_FALSE(has(text, "%"));
  CHECK_FALSE(has(text, "indicateur"));
}

TEST_CASE("the period is told as running, to come or over") {
  SamplePlan sample;
  Period& period = sample.plan.convention.period;
  const auto set = [&](std::string_view start, std::string_view end) { period = {.start = views::when(start), .end = views::when(end)}; };
  set("2024-01-01", "2027-12-31");
  CHECK(has(in_french(sample.plan), "La convention court du 1er janvier 2024 au 31 décembre 2027 ; 30 mois sur 48 sont écoulés."));
  CHECK(has(in_english(sample.plan), "The convention runs from 1 January 2024 to 31 December 2027; 30 of its 48 months have passed."));
  set("2026-06-01", "2027-12-31");
  CHECK(has(in_french(sample.plan), "1 mois sur 19 est écoulé."));
  set("2026-07-01", "2027-12-31");
  CHECK(has(in_french(sample.plan), "elle n'a pas encore commencé"));
  set("2020-01-01", "2023-12-31");
  CHECK(has(in_french(sample.plan), "elle est arrivée à son terme"));
  set("2024", "2027");
  CHECK(has(in_french(sample.plan), "30 mois sur 48"));
}

TEST_CASE("objectives are counted where nothing stands below them") {
  SamplePlan sample;
  sample.objective("a", "A");
  sample.objective("b", "B", "a").audience = views::located(Audience::residents);
  sample.objective("c", "C", "a").audience = views::located(Audience::unknown);
  const AudienceCounts counts = count_objectives(sample.plan);
  CHECK(counts.total == 2);
  sample.action("1").status(Status::proposed);
  CHECK(has(in_french(sample.plan), "Elle retient 2 objectifs : 1 en direction des habitants et 1 à préciser."));
}

}  // namespace
}  // namespace ctg::reports
