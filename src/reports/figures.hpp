// Key figures as a table: what is counted, how many, and by which rule.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/indicators.hpp"
#include "views/money.hpp"
#include "views/progress.hpp"
#include "views/share.hpp"

namespace ctg::reports {

class Figures {
 public:
  enum class Rules : std::uint8_t { unsaid, said };

  explicit Figures(const Subject& subject, Rules rules = Rules::unsaid);

  void add(std::string title, document::Cell value, std::string rule = {});
  // In its tone where it is not 0.
  void count(Text title, std::size_t value, document::Tone tone = document::Tone::neutral, std::string rule = {});
  // `7 sur 40 (18 %)`; nothing where there is nothing to share.
  void share(Text title, const views::Share& share, std::string rule = {});
  // Nothing where it is 0.
  void amount(Text title, Amount amount, std::string rule = {});

  // How many actions, done, due, late and stopped: of a plan, or of several.
  void of_actions(const views::Progress& progress, std::size_t stuck);
  // Indicators of those that can be judged, and money.
  void of_indicators(const views::IndicatorCounts& counts);
  void of_money(const views::MoneyTotals& total);

  const document::Table& table() const { return table_; }

 private:
  const Subject& subject_;
  bool says_rules_;
  document::Table table_;
};

}  // namespace ctg::reports
