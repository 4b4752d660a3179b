// The date that a person meant who did not write it in ISO form.
#include "schema/written_date.hpp"

#include <array>
#include <vector>

#include "base/date.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::schema {
namespace {

std::optional<int> number(std::string_view text, std::size_t most_digits) {
  if (!is_digits(text) || text.size() > most_digits) return std::nullopt;
  int value = 0;  // zeros in front are usual in a date
  for (const char digit : text) value = value * 10 + (digit - '0');
  return value;
}

// Two digits are of this century: a plan is not older.
std::optional<int> year_number(std::string_view text) {
  const auto year = number(text, 4);
  if (!year) return std::nullopt;
  if (text.size() == 2) return 2000 + *year;
  if (text.size() == 4 && *year >= 1900 && *year <= 2199) return year;
  return std::nullopt;
}

std::optional<int> month_named(std::string_view word) {
  static constexpr std::array<std::string_view, 12> french{"janvier", "fevrier", "mars",      "avril",   "mai",      "juin",
                                                           "juillet", "aout",    "septembre", "octobre", "novembre", "decembre"};
  static constexpr std::array<std::string_view, 12> english{"january", "february", "march",     "april",   "may",      "june",
                                                            "july",    "august",   "september", "october", "november", "december"};
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  for (std::size_t month = 0; month < 12; ++month)
    for (const std::string_view name : {french[month], english[month]})
      if (name == word || (word.size() >= 3 && name.substr(0, word.size()) == word && word != "ju")) return static_cast<int>(month) + 1;
  return std::nullopt;
}

std::optional<DateGuess> day(std::optional<int> year, std::optional<int> month, std::optional<int> day, bool certain) {
  if (!year || !month || !day) return std::nullopt;
  const auto date = make_date(*year, *month, *day);
  if (!date) return std::nullopt;
  return DateGuess{iso_date(*date), certain};
}

// `31/12/2024`, and `12/14/20` where only the American order gives a day.
std::optional<DateGuess> three_numbers(const std::vector<std::string_view>& parts) {
  if (parts.size() != 3) return std::nullopt;
  if (parts[0].size() == 4) return day(year_number(parts[0]), number(parts[1], 2), number(parts[2], 2), true);
  const auto year = year_number(parts[2]);
  const auto first = number(parts[0], 2);
  const auto second = number(parts[1], 2);
  if (const auto french = day(year, second, first, parts[2].size() == 4)) return french;
  return day(year, first, second, false);
}

// `2026-02-30`: the last day of that month.
std::optional<DateGuess> day_past_the_end(const std::vector<std::string_view>& parts) {
  if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2) return std::nullopt;
  const auto year = year_number(parts[0]);
  const auto month = number(parts[1], 2);
  const auto in_month = number(parts[2], 2);
  if (!year || !month || !in_month || *in_month > 31) return std::nullopt;
  const auto first = make_date(*year, *month, 1);
  if (!first) return std::nullopt;
  return DateGuess{iso_date(last_day_of_month(*first)), false, false};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split(text, ' '))
    if (!word.empty()) words.push_back(word);
  return words;
}

std::optional<DateGuess> named_part_of_year(std::string_view word, std::string_view year) {
  struct Part {
    std::string_view word;
    std::string_view suffix;
  };
  static constexpr Part parts[] = {{"mi", "-06"},     {"debut", "-Q1"},   {"fin", "-Q4"},    {"hiver", "-Q1"}, {"printemps", "-Q2"},
                                   {"ete", "-Q3"},    {"automne", "-Q4"}, {"mid", "-06"},    {"early", "-Q1"}, {"late", "-Q4"},
                                   {"spring", "-Q2"}, {"summer", "-Q3"},  {"autumn", "-Q4"}, {"winter", "-Q1"}};
  const auto number_of_year = year_number(year);
  if (!number_of_year || year.size() != 4) return std::nullopt;
  for (const Part& part : parts)
    if (part.word == word) return DateGuess{std::string(year) + std::string(part.suffix), false};
  return std::nullopt;
}

// `t3 2026`, `q3 2026`, `3e trimestre 2026`, `s1 2026`, `1er semestre 2026`.
std::optional<DateGuess> quarter_or_half(const std::vector<std::string_view>& words) {
  const auto year = year_number(words.back());
  if (!year || words.back().size() != 4) return std::nullopt;
  const char digit = words.size() == 2 && words[0].size() == 2 ? words[0][1] : words[0][0];
  const bool quarter = words.size() == 2 ? words[0].size() == 2 && (words[0][0] == 't' || words[0][0] == 'q')
                                         : words[1] == "trimestre" || words[1] == "quarter";
  const bool half = words.size() == 2 ? words[0].size() == 2 && words[0][0] == 's' : words[1] == "semestre" || words[1] == "half";
  if (quarter && digit >= '1' && digit <= '4') return DateGuess{std::string(words.back()) + "-Q" + digit, true};
  if (half && (digit == '1' || digit == '2')) return DateGuess{std::string(words.back()) + "-S" + digit, true};
  return std::nullopt;
}

std::optional<DateGuess> in_words(const std::vector<std::string_view>& words) {
  if (words.size() == 3) {
    std::string_view first = words[0];
    if (first.size() > 2 && first.substr(first.size() - 2) == "er") first.remove_suffix(2);
    if (const auto found = day(year_number(words[2]), month_named(words[1]), number(first, 2), true)) return found;
  }
  if (words.size() == 2) {
    if (const auto month = month_named(words[0]))
      if (const auto year = year_number(words[1]); year && words[1].size() == 4)
        return DateGuess{iso_date(*make_date(*year, *month, 1)).substr(0, 7), true};
    if (const auto part = named_part_of_year(words[0], words[1])) return part;
  }
  return words.size() == 2 || words.size() == 3 ? quarter_or_half(words) : std::nullopt;
}

// What spreadsheets show when a cell loses its date format: days since 1899-12-30; here from 2000 to 2099.
std::optional<DateGuess> serial_number(std::string_view text) {
  const auto days = number(text, 5);
  if (!days || *days < 36526 || *days > 73050) return std::nullopt;
  return DateGuess{iso_date(add_days(*make_date(1899, 12, 30), *days)), false};
}

}  // namespace

std::optional<DateGuess> guess_date(std::string_view text) {
  if (text.size() > 64) return std::nullopt;
  const std::string plain = folded(text);
  if (const auto serial = serial_number(plain)) return serial;
  if (plain.size() > 10 && (plain[10] == 't' || plain[10] == ' '))
    if (const auto date = parse_iso_date(plain.substr(0, 10))) return DateGuess{iso_date(*date), true};
  for (const char separator : {'/', '.', '-'})
    if (const auto found = three_numbers(split(plain, separator))) return found;
  if (const auto last = day_past_the_end(split(plain, '-'))) return last;
  if (const auto parts = split(plain, '/'); parts.size() == 2 && parts[1].size() == 4) {
    const auto month = number(parts[0], 2);
    if (const auto found = day(year_number(parts[1]), month, 1, true)) return DateGuess{found->iso.substr(0, 7), true};
  }
  std::string spaced = replace_all(plain, "-", " ");
  for (const std::string_view filler : {"a partir de ", "a partir du ", "courant ", "avant ", "vers ", "le "})
    if (spaced.rfind(filler, 0) == 0) {
      spaced.erase(0, filler.size());
      if (const auto year = parse_partial_date(spaced)) return DateGuess{spaced, false};
      break;
    }
  const auto words = words_of(spaced);
  return words.empty() ? std::nullopt : in_words(words);
}

}  // namespace ctg::schema
