// What a plan is and how far it is, in a few facts.
#pragma once

#include <array>

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/progress.hpp"

namespace ctg::reports {

// The convention's title, or that it has none.
std::string untitled_plan(Language language);
std::string plan_title(const Subject& subject);
// `Rivemont (commune)`; empty where the plan does not say.
std::string territory_of(const Subject& subject);
// `du 1er janvier 2024 au 31 décembre 2027`, one end where only one is given; empty where none is.
std::string period_of(const Subject& subject);
// The same of any period.
std::string period_words(const Subject& subject, const Period& period);
// `30 mois passés sur 48`; empty where the period is not whole.
std::string elapsed_of(const Subject& subject);

// Territory, status, signature, period: what the plan says of it.
void add_convention_facts(document::Facts& facts, const Subject& subject);
// How many actions, by status, and the share done against the share due, each with its denominator.
void add_progress_facts(document::Facts& facts, const Subject& subject, const views::Progress& progress);

// The objectives that have none below them, and for whom they are.
struct AudienceCounts {
  std::size_t total = 0;
  std::array<std::size_t, 4> by_audience{};  // in the order of Audience
};
AudienceCounts count_objectives(const Plan& plan);
// `6 en direction des habitants`…: those that are counted.
std::vector<std::string> audience_clauses(const Subject& subject, const AudienceCounts& counts);

// What is missing to steer the plan as a whole, and what its transcription leaves open.
document::List missing_list(const Subject& subject);
document::Table uncertainties_table(const Subject& subject);

}  // namespace ctg::reports
