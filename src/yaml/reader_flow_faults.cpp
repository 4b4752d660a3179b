// What can be wrong between brackets, in words.
#include <algorithm>

#include "base/text.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {

void Reader::report_unclosed_bracket(Offset begin) {
  static constexpr Text unclosed{"this `{0}` is never closed", "ce `{0}` n'est jamais fermé"};
  static constexpr Text close{"close it with `{0}`; the lines between must be indented",
                              "fermez-le par `{0}`\u00a0; les lignes entre les deux doivent être en retrait"};
  const std::string_view closing = text_[begin] == '[' ? "]" : "}";
  Diagnostic& found = fault(begin, begin + 1, unclosed, slice(begin, begin + 1)).remedy(close, closing);
  const Offset end = value_end(begin);
  const std::string_view inside = slice(begin + 1, end);
  const bool is_simple = !inside.empty() && inside.find_first_of("[]{}\"'") == std::string_view::npos;
  Offset below = next_line(begin);
  while (is(at(below), blank)) ++below;
  if (is_simple && (below >= size_ || looks_like_key(below) || at(below) == '-'))
    found.offer({{faults_.span(end, end), std::string(closing)}});
}

bool Reader::report_flow_key(Offset begin) {
  static constexpr Text complex{"a key made of a list, of a mapping or of several lines is not used in a plan",
                                "une clé faite d'une liste, d'un groupe ou de plusieurs lignes ne sert pas dans un plan"};
  doubtful(begin, std::max(begin + 1, std::min(pos_, line_end(begin))), complex);
  return false;
}

// At `?`, `:`, or at the end of an entry that has a tag or an anchor only.
bool Reader::report_absent_flow_key() {
  static constexpr Text complex{"`{0}` without a key is not used in a plan", "`{0}` sans clé ne sert pas dans un plan"};
  doubtful(pos_, pos_ + 1, complex, slice(pos_, pos_ + 1));
  return false;
}

// Something else than a comma or the closing bracket.
void Reader::report_no_flow_separator(Offset begin) {
  const char c = at(pos_);
  if (c == ']' || c == '}') {
    static constexpr Text wrong{"this `{0}` is closed by `{1}`", "ce `{0}` est fermé par `{1}`"};
    static constexpr Text same{"close `[` with `]` and `{{` with `}}`", "fermez `[` par `]` et `{{` par `}}`"};
    static constexpr Text here{"closed here", "fermé ici"};
    fault(begin, begin + 1, wrong, slice(begin, begin + 1), slice(pos_, pos_ + 1)).remedy(same).note(faults_.span(pos_, pos_ + 1), here);
    return;
  }
  static constexpr Text comma{"a comma is missing before `{0}`", "il manque une virgule avant `{0}`"};
  static constexpr Text separate{"separate entries by commas, or put the whole text between quotation marks",
                                 "séparez les entrées par des virgules, ou mettez tout le texte entre guillemets"};
  const Offset end = value_end(pos_);
  fault(pos_, end, comma, quotation(pos_, end)).remedy(separate);
}

// `{planned: 12,5}`: a number with a comma, written where commas separate entries. True where that was said. Three digits may also be
// thousands.
bool Reader::report_decimal_comma(Offset begin, std::string_view text) {
  if (!is_digits(text) || begin < 2 || text_[begin - 1] != ',') return false;
  Offset first = begin - 1;
  while (first > 0 && text_[first - 1] >= '0' && text_[first - 1] <= '9') --first;
  if (first == begin - 1 || first == 0) return false;
  if (text_[first - 1] == '-') --first;
  const std::string_view whole = slice(first, begin - 1);
  static constexpr Text point{"`{0},{1}`: a decimal is written with a point, and a comma ends the entry",
                              "`{0},{1}`\u00a0: un nombre décimal s'écrit avec un point, et la virgule termine l'entrée"};
  static constexpr Text write{"write `{0}.{1}`", "écrivez `{0}.{1}`"};
  constexpr std::size_t digits_of_thousands = 3;
  Diagnostic& found = fault(first, begin + static_cast<Offset>(text.size()), point, whole, text);
  found.replace(faults_.span(begin - 1, begin), ".", write, whole, text).fix->safe = text.size() != digits_of_thousands;
  return true;
}

// A key between braces without `: `: YAML takes it for a key without a value, nobody means that.
void Reader::report_no_flow_colon(const Scalar& key) {
  const Offset begin = key.event.begin;
  const std::string_view text = slice(begin, std::min(key.event.end, line_end(begin)));
  if (key.event.style == Style::plain && report_decimal_comma(begin, text)) return;
  const std::size_t colon = key.event.style == Style::plain ? text.find(':') : std::string_view::npos;
  if (colon != std::string_view::npos) {
    static constexpr Text no_space{"no space after the colon of `{0}`", "pas d'espace après le deux-points de `{0}`"};
    static constexpr Text insert{"put a space after the colon", "mettez une espace après le deux-points"};
    const Offset after = begin + static_cast<Offset>(colon) + 1;
    doubtful(begin, after, no_space, text.substr(0, colon)).replace(faults_.span(after, after), " ", insert);
    return;
  }
  static constexpr Text missing{"missing colon after `{0}`", "deux-points manquant après `{0}`"};
  static constexpr Text write{"between braces, entries are `key: value`; a list stands between `[` and `]`",
                              "entre accolades, les entrées s'écrivent `clé: valeur`\u00a0; une liste se met entre `[` et `]`"};
  const Offset end = begin + static_cast<Offset>(text.size());
  const bool is_key_alone = at(pos_) == ',' || at(pos_) == '}' || at(pos_) == ':';
  (is_key_alone ? unsupported(begin, end, missing, text) : doubtful(begin, end, missing, text)).remedy(write);
}

}  // namespace ctg::yaml
