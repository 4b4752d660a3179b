// The overview: where a plan stands, for those who steer it and their partners.
#pragma once

#include <string>
#include <vector>

#include "reports/catalog.hpp"
#include "views/agenda.hpp"
#include "views/indicators.hpp"
#include "views/money.hpp"
#include "views/progress.hpp"

namespace ctg::reports {

// What only those who keep the plan may read is left out, and said to be.
document::Document overview(const Subject& whole, const Edition& edition);

// All that the overview tells, worked out once.
struct Standing {
  views::Progress progress;
  views::Agenda agenda;
  std::vector<views::IndicatorProgress> indicators;
  views::Money money;
  std::size_t awaited_decisions = 0;  // that partners may read
};

Standing standing_of(const Subject& subject);
// The situation in plain words: the plan, then its schedule, then its indicators and its money.
std::vector<std::string> situation_paragraphs(const Subject& subject, const Standing& standing);
// What was spent of what was planned; empty where nothing is planned.
std::string money_sentence(const Subject& subject, const views::MoneyTotals& total);

}  // namespace ctg::reports
