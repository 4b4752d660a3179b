// Lines that people write for list items or keys, and that YAML does not read so.
#include "base/text.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {
namespace {

// What people type for a list item: bullets and dashes of word processors. The sign and the blank after it, or nothing.
std::string_view bullet(std::string_view line) {
  for (const std::string_view mark : {"•", "–", "—", "‣", "◦", "·", "▪", "●", "○", "*", "+"}) {
    if (!line.starts_with(mark)) continue;
    for (const std::string_view space : {" ", "\t", "\u00a0", "\u202f"})
      if (line.substr(mark.size()).starts_with(space)) return line.substr(0, mark.size() + space.size());
  }
  return {};
}

// `key = value`: where the sign stands.
std::optional<std::size_t> equals_sign(std::string_view line) {
  const std::size_t sign = line.find(" = ");
  const bool found = sign != std::string_view::npos && sign > 0 && line.substr(0, sign).find_first_of(" \t") == std::string_view::npos;
  return found ? std::optional(sign) : std::nullopt;
}

// The bytes of a no-break space at the beginning, 0 where there is none.
std::size_t no_break_space(std::string_view text) {
  for (const std::string_view space : {"\u00a0", "\u202f"})
    if (text.starts_with(space)) return space.size();
  return 0;
}

constexpr Text indent_with_spaces{"indent with spaces", "indenter avec des espaces"};

}  // namespace

bool Reader::is_lookalike(Offset begin) const {
  const std::string_view line = slice(begin, line_end(begin));
  return !bullet(line).empty() || equals_sign(line).has_value();
}

// At a line. True where it was one: it is reported with those after it, which have the same fault, and the fix mends them all.
bool Reader::report_lookalike() {
  const Offset begin = pos_;
  const std::string_view first = slice(begin, line_end(begin));
  const std::string_view mark = bullet(first);
  const std::optional<std::size_t> sign = mark.empty() ? equals_sign(first) : std::nullopt;
  if (mark.empty() && !sign) return false;
  static constexpr Text item{"`{0}` does not begin a list item", "`{0}` ne commence pas un élément de liste"};
  static constexpr Text dash{"begin list items with `- ` (hyphen, space)",
                             "commencez les éléments de liste par `- ` (tiret court, espace)"};
  static constexpr Text equal_sign{"`=` stands where a colon is expected", "`=` se trouve à la place d'un deux-points"};
  static constexpr Text colon{"write `key: value`", "écrivez `clé: valeur`"};
  Fix fix{message(sign ? colon : dash), {}, true};
  Offset last = begin;
  for (Offset line = begin; line < size_; line = next_line(line)) {
    Offset content = line;
    while (is(at(content), blank)) ++content;
    const std::string_view text = slice(content, line_end(content));
    if (sign) {
      const std::optional<std::size_t> next = equals_sign(text);
      if (!next) break;
      const Offset place = content + static_cast<Offset>(*next);
      fix.edits.push_back({faults_.span(place, place + 3), ": "});
    } else {
      const std::string_view next = bullet(text);
      if (next != mark) break;
      fix.edits.push_back({faults_.span(content, content + static_cast<Offset>(next.size())), "- "});
    }
    last = content;
  }
  const Offset at_sign = begin + static_cast<Offset>(sign.value_or(0));
  const std::string_view shown = mark.substr(0, mark.find_first_of(" \t\xC2\xE2", 1));
  const Text what = sign ? equal_sign : item;
  Diagnostic& found = sign ? fault(at_sign + 1, at_sign + 2, what) : fault(begin, begin + static_cast<Offset>(shown.size()), what, shown);
  found.help = fix.says;
  found.fix = std::move(fix);
  resume_ = last;
  return true;
}

// A key that stands below a text: true where the line of that text only looks like a list item, or like an indented line. YAML reads
// `-title: x` and a key behind no-break spaces as keys of their own, so that the fault shows on the line after it.
bool Reader::report_lookalike_above(Offset value) {
  const auto line = static_cast<Offset>(text_.rfind('\n', value) + 1);
  Offset content = line;
  while (is(at(content), blank)) ++content;
  if (at(content) == '-' && !is_end_or_blank(content + 1)) {
    static constexpr Text no_space{"no space after the dash of a list item", "pas d'espace après le tiret d'un élément de liste"};
    static constexpr Text insert{"put a space after the dash", "mettez une espace après le tiret"};
    fault(content, content + 1, no_space).replace(faults_.span(content + 1, content + 1), " ", insert);
    return true;
  }
  Offset end = content;
  Fix fix{message(indent_with_spaces), {}, true};
  for (std::size_t bytes = no_break_space(slice(end, value)); bytes != 0; bytes = no_break_space(slice(end, value))) {
    fix.edits.push_back({faults_.span(end, end + static_cast<Offset>(bytes)), " "});
    end += static_cast<Offset>(bytes);
    while (is(at(end), blank)) ++end;
  }
  if (fix.edits.empty()) return false;
  static constexpr Text unbreakable{"a no-break space indents this line: YAML does not take it for a space",
                                    "une espace insécable indente cette ligne\u00a0: YAML n'y voit pas une espace"};
  Diagnostic& found = fault(content, end, unbreakable);
  found.help = fix.says;
  found.fix = std::move(fix);
  return true;
}

}  // namespace ctg::yaml
