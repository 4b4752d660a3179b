// Lines of key figures.
#include "reports/figures.hpp"

#include "i18n/format.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;

constexpr Text figure_title{"Figure", "Chiffre"};
constexpr Text value_title{"Value", "Valeur"};
constexpr Text rule_title{"How it is counted", "Comment on compte"};
constexpr Text part_of_whole{"{0} of {1} ({2})", "{0} sur {1} ({2})"};

}  // namespace

Figures::Figures(const Subject& subject, Rules rules) : subject_(subject), says_rules_(rules == Rules::said) {
  table_.columns = {{.title = subject.in(figure_title), .wraps = true, .key = "figure"},
                    {.title = subject.in(value_title), .alignment = document::Alignment::right, .key = "value"}};
  if (says_rules_) table_.columns.push_back({.title = subject.in(rule_title), .priority = 2, .wraps = true, .key = "rule"});
}

void Figures::add(std::string title, Cell value, std::string rule) {
  std::vector<Cell> cells{Line(std::move(title)), std::move(value)};
  if (says_rules_) cells.emplace_back(Line(std::move(rule)));
  table_.row(std::move(cells));
}

void Figures::count(Text title, std::size_t value, document::Tone tone, std::string rule) {
  const std::string number = format_integer(static_cast<std::int64_t>(value), subject_.language);
  add(subject_.in(title), {Line(document::toned(value > 0 ? tone : document::Tone::neutral, number)), Data(value)}, std::move(rule));
}

void Figures::share(Text title, const views::Share& share, std::string rule) {
  const auto ratio = share.ratio();
  if (!ratio) return;
  add(subject_.in(title),
      {Line(subject_.say(part_of_whole, share.part, share.whole, format_percent(*ratio, subject_.language))), Data::share(*ratio)},
      std::move(rule));
}

void Figures::amount(Text title, Amount amount, std::string rule) {
  if (amount.cents != 0) add(subject_.in(title), {Line(format_amount(amount, subject_.language)), Data(amount)}, std::move(rule));
}

void Figures::of_actions(const views::Progress& progress, std::size_t stuck) {
  count({"Actions", "Actions"}, progress.total, document::Tone::neutral);
  if (progress.count(Status::done) > 0) {
    share({"Done, of those kept", "Réalisées, parmi les actions maintenues"}, progress.done_of_kept());
    if (progress.count(Status::cancelled) > 0)
      share({"Done, of all, cancelled ones included", "Réalisées, abandonnées comprises"}, progress.done_of_all());
  }
  if (progress.dated > 0) {
    share({"Due by now", "À échéance à cette date"}, progress.due_of_dated());
    share({"Done, of those due", "Réalisées, parmi celles à échéance"}, progress.done_of_due());
    count({"Late", "En retard"}, progress.late, document::Tone::problem);
    count({"Stopped, or with something in the way", "À l'arrêt ou freinées"}, stuck, document::Tone::warning);
  }
}

void Figures::of_indicators(const views::IndicatorCounts& counts) {
  share({"Indicators reached or on track, of those judged", "Indicateurs atteints ou en bonne voie, parmi ceux qu'on peut juger"},
        counts.well_of_judged());
}

void Figures::of_money(const views::MoneyTotals& total) {
  amount({"Planned", "Budget prévu"}, total.planned);
  amount({"Granted", "Financements accordés"}, total.granted);
  amount({"Spent", "Dépensé"}, total.spent);
}

}  // namespace ctg::reports
