// Names, dates, amounts and statuses as cells.
#include "reports/cells.hpp"

#include <algorithm>

#include "i18n/format.hpp"
#include "model/timing.hpp"

namespace ctg::reports {
namespace {

using document::Alignment;
using document::Cell;
using document::Line;
using document::Tone;

constexpr Text unattached{"without an objective of the plan", "sans objectif du plan"};
constexpr Text days_short{"{0}\u00a0d", "{0}\u00a0j"};
constexpr Text part_of_whole{"{0} / {1}", "{0}\u00a0/\u00a0{1}"};
// Deeper than any tree of objectives: further right, a chain would fill the table with blanks.
constexpr std::uint32_t deepest_indentation = 12;
constexpr Text status_not_given{"not given", "non précisé"};

}  // namespace

std::string called(Kind kind, const Plan& plan, std::size_t index) {
  if (kind == Kind::institution) {
    const Institution& institution = plan.institutions[index];
    return std::string(institution.called().empty() ? institution.id.value : institution.called());
  }
  const Thing& thing = plan.thing(kind, index);
  return std::string(thing.title.given() && !thing.title.value.empty() ? thing.title.value : thing.id.value);
}

std::string called(const Plan& plan, const AnyReference& reference) {
  return reference.resolved() ? called(reference.kind, plan, reference.index) : std::string(reference.id);
}

std::string lead_of(const Plan& plan, const Action& action) {
  return called(plan, action.lead.given() ? static_cast<const AnyReference&>(action.lead) : action.lead_person);
}

document::Column column(const Subject& subject, Text title, std::string key, unsigned priority) {
  return {.title = subject.in(title), .priority = priority, .key = std::move(key)};
}

document::Column number_column(const Subject& subject, Text title, std::string key, unsigned priority) {
  return {.title = subject.in(title), .alignment = Alignment::right, .priority = priority, .key = std::move(key)};
}

Cell text_cell(const LocatedText& text) { return Line(text.value); }

Cell code_cell(const LocatedText& id) { return Line(document::code(std::string(id.value))); }

Cell date_cell(const Subject& subject, const LocatedDate& date) {
  return date_cell(subject, date.given() ? std::optional(date.value) : std::nullopt);
}

Cell date_cell(const Subject& subject, const std::optional<PartialDate>& date) {
  if (!date) return {};
  return {format_short_date(*date, subject.language), Data(*date)};
}

Cell number_cell(const Subject& subject, std::size_t number) {
  return {format_integer(static_cast<std::int64_t>(number), subject.language), Data(number)};
}

Cell days_cell(const Subject& subject, int days) { return {subject.say(days_short, days), Data(days)}; }

Cell amount_cell(const Subject& subject, Amount amount) {
  if (amount.cents == 0) return {Line(), Data(amount)};
  return {format_amount(amount, subject.language), Data(amount)};
}

Cell amount_cell(const Subject& subject, const views::Sum& sum) { return sum.is_known ? amount_cell(subject, Amount(sum)) : Cell(); }

Cell share_cell(const Subject& subject, const views::Share& share) {
  const auto ratio = share.ratio();
  if (!ratio) return {};
  return {format_percent(*ratio, subject.language), Data::share(*ratio)};
}

Cell ratio_cell(const Subject& subject, const views::Share& share) {
  const auto ratio = share.ratio();
  if (!ratio) return {};
  return {subject.say(part_of_whole, share.part, share.whole), Data::share(*ratio)};
}

Cell reference_cell(const Subject& subject, const AnyReference& reference) {
  if (!reference.given()) return {};
  return {called(subject.plan, reference), Data(reference.id)};
}

Cell objective_cell(const Subject& subject, const std::optional<std::uint32_t>& objective, std::uint32_t depth) {
  if (!objective) return {Line(document::muted(subject.in(unattached))), Data()};
  const std::string title = called(Kind::objective, subject.plan, *objective);
  if (depth == 0) return {Line(document::strong(title)), Data(title)};
  std::string text;
  for (std::uint32_t level = 0; level < std::min(depth, deepest_indentation); ++level) text += "\u00a0\u00a0";
  return {Line(text + title), Data(title)};
}

Cell staff_cell(const Subject& subject, const Decimal& staff) {
  return staff.units == 0 ? Cell(Line(), Data(staff)) : Cell(format_decimal(staff, subject.language), Data(staff));
}

Cell end_cell(const Subject& subject, const Action& action) {
  const LocatedDate ended = ended_on(action);
  return date_cell(subject, ended.given() ? ended : action.planned.end);
}

Cell year_cell(std::int64_t year) { return {Line(std::to_string(year)), Data(year)}; }

Tone tone_of(Status status) {
  switch (status) {
    case Status::done:
      return Tone::good;
    case Status::blocked:
      return Tone::problem;
    case Status::postponed:
    case Status::suspended:
      return Tone::warning;
    case Status::cancelled:
      return Tone::muted;
    case Status::proposed:
    case Status::planned:
    case Status::in_progress:
      break;
  }
  return Tone::neutral;
}

document::Piece status_piece(const Subject& subject, const Action& action) {
  if (!action.status.given()) return document::muted(subject.in(status_not_given));
  return document::toned(tone_of(action.status.value), subject.in(label_of(action.status.value)));
}

Cell status_cell(const Subject& subject, const Action& action) {
  return {Line(status_piece(subject, action)), action.status.given() ? Data(name_of(action.status.value)) : Data()};
}

}  // namespace ctg::reports
