// Reads dates, amounts, decimals and whole numbers, strictly; what was meant is offered, never assumed.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "schema/read_scalars.hpp"
#include "schema/shape_rules.hpp"
#include "schema/written_date.hpp"

namespace ctg::schema {
namespace {

constexpr Text not_a_date{"`{0}` is not a date of the calendar", "`{0}` n'est pas une date du calendrier"};
constexpr Text written_otherwise{"`{0}` is not a date as a plan writes it", "`{0}` n'est pas une date telle qu'un plan l'écrit"};
constexpr Text date_is_written{"`{0}` is written `{1}`", "`{0}` s'écrit `{1}`"};
constexpr Text date_perhaps{
    "perhaps `{0}`? the day, the month, the quarter or the year is enough: `2026-03-31`, `2026-03`, `2026-Q1`, `2026`",
    "peut-être `{0}`\u00a0? le jour, le mois, le trimestre ou l'année suffit\u00a0: `2026-03-31`, `2026-03`, `2026-Q1`, `2026`"};
constexpr Text date_forms{"a date is `2026-03-31`, `2026-03`, `2026-Q1`, `2026-S1` or `2026`",
                          "une date s'écrit `2026-03-31`, `2026-03`, `2026-Q1`, `2026-S1` ou `2026`"};
constexpr Text not_an_amount{"`{0}` is not an amount as a plan writes it", "`{0}` n'est pas un montant tel qu'un plan l'écrit"};
constexpr Text amount_expected{"`{0}` is an amount in euros, not `{1}`", "`{0}` est un montant en euros, pas `{1}`"};
constexpr Text amount_form{"one number: `12000` or `12000.50`, without spaces or `€`",
                           "un seul nombre\u00a0: `12000` ou `12000.50`, sans espaces ni `€`"};
constexpr Text number_expected{"`{0}` is a number, not `{1}`", "`{0}` est un nombre, pas `{1}`"};
constexpr Text integer_expected{"`{0}` is a whole number, not `{1}`", "`{0}` est un nombre entier, pas `{1}`"};
constexpr Text write_this{"write `{0}`", "écrivez `{0}`"};

// Digits with at most one point: blanks and apostrophes between thousands, a decimal comma, and a unit at the end taken away.
std::optional<std::string> bare_number(std::string_view text) {
  std::string plain = folded(text);
  for (const std::string_view unit : {"euros ttc", "euros ht", "euros", "euro", "eur", "€ ttc", "€ ht", "€", "%"})
    if (plain.size() > unit.size() && plain.ends_with(unit)) {
      plain.resize(plain.size() - unit.size());
      break;
    }
  plain = replace_all(replace_all(std::string(trim(plain)), " ", ""), "'", "");
  const std::size_t comma = plain.find(',');
  if (comma != std::string::npos && plain.find(',', comma + 1) == std::string::npos && plain.find('.') == std::string::npos)
    plain[comma] = '.';
  if (plain.ends_with(".")) plain.pop_back();
  if (!parse_decimal(plain)) return std::nullopt;
  return plain;
}

// `une`, `deux`… `douze`, in both languages.
std::optional<std::size_t> number_named(std::string_view text) {
  static constexpr std::array<std::string_view, 13> french{"zero", "un",   "deux", "trois", "quatre", "cinq", "six",
                                                           "sept", "huit", "neuf", "dix",   "onze",   "douze"};
  static constexpr std::array<std::string_view, 13> english{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                            "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  if (text.size() > 16) return std::nullopt;
  const std::string word = folded(text);
  if (word == "une" || word == "aucun" || word == "aucune") return word == "une" ? 1 : 0;
  for (std::size_t value = 0; value < french.size(); ++value)
    if (french[value] == word || english[value] == word) return value;
  return std::nullopt;
}

bool says_nothing(yaml::Cursor node) { return node.is_null() || node.text().empty(); }

}  // namespace

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedDate& out) {
  if (!expect_scalar(reading, field, node) || says_nothing(node)) return;
  if (const auto date = parse_partial_date(node.text())) {
    out = {*date, node.span()};
    return;
  }
  const auto meant = guess_date(node.text());
  Diagnostic& finding = reading.findings().add(bad_date, node.span(), meant && meant->exists ? written_otherwise : not_a_date, node.text());
  if (!meant)
    finding.remedy(date_forms);
  else if (meant->certain)
    finding.replace(node.span(), meant->iso, date_is_written, node.text(), meant->iso);
  else
    finding.replace(node.span(), meant->iso, date_perhaps, meant->iso).fix->safe = false;
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedAmount& out) {
  if (!expect_scalar(reading, field, node) || says_nothing(node)) return;
  if (const auto amount = parse_amount(node.text())) {
    out = {*amount, node.span()};
    return;
  }
  if (const auto bare = bare_number(node.text()); bare && parse_amount(*bare))
    reading.findings().add(bad_amount, node.span(), not_an_amount, node.text()).replace(node.span(), *bare, write_this, *bare);
  else
    reading.findings().add(wrong_type, node.span(), amount_expected, field.name, node.text()).remedy(amount_form);
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedDecimal& out) {
  if (!expect_scalar(reading, field, node) || says_nothing(node)) return;
  if (const auto number = parse_decimal(node.text())) {
    out = {*number, node.span()};
    return;
  }
  Diagnostic& finding = reading.findings().add(wrong_type, node.span(), number_expected, field.name, node.text());
  if (const auto bare = bare_number(node.text())) finding.replace(node.span(), *bare, write_this, *bare);
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedInteger& out) {
  if (!expect_scalar(reading, field, node) || says_nothing(node)) return;
  if (const auto number = parse_integer(node.text())) {
    out = {*number, node.span()};
    return;
  }
  Diagnostic& finding = reading.findings().add(wrong_type, node.span(), integer_expected, field.name, node.text());
  if (const auto named = number_named(node.text()))
    finding.replace(node.span(), std::to_string(*named), write_this, std::to_string(*named));
  else if (const auto bare = bare_number(node.text()); bare && parse_integer(*bare))
    finding.replace(node.span(), *bare, write_this, *bare);
}

}  // namespace ctg::schema
