// Quoted scalars, on one line or several.
#include "yaml/reader.hpp"

namespace ctg::yaml {

// The scalar at the position, which is left after the closing mark.
std::optional<Reader::Scalar> Reader::read_quoted(int parent) {
  const Offset begin = pos_;
  const char quote = text_[begin];
  quote_begin_ = begin;
  const std::uint8_t stops = quote == '"' ? double_quoted_stop : single_quoted_stop;
  Offset stop = begin + 1;
  while (stop < size_ && !is(text_[stop], stops)) ++stop;
  if (at(stop) == quote && !(quote == '\'' && at(stop + 1) == quote)) {
    pos_ = stop + 1;
    return Scalar{{slice(begin + 1, stop), begin, pos_, quote == '"' ? Style::double_quoted : Style::single_quoted}, false};
  }
  return read_quoted_slowly(begin, stop, parent);
}

// With escapes, doubled apostrophes or line ends.
std::optional<Reader::Scalar> Reader::read_quoted_slowly(Offset begin, Offset first_stop, int parent) {
  const bool is_double = text_[begin] == '"';
  const std::uint8_t stops = is_double ? double_quoted_stop : single_quoted_stop;
  std::string text(slice(begin + 1, first_stop));
  std::size_t solid = 0;  // what was written as an escape is not trimmed
  bool multi_line = false;
  for (pos_ = first_stop;;) {
    if (pos_ >= size_) return report_unclosed_quote(begin), std::nullopt;
    const char c = text_[pos_];
    if (is(c, line_break)) {
      multi_line = true;
      if (!read_quoted_break(begin, parent, false, solid, text)) return std::nullopt;
    } else if (c == '\'' && at(pos_ + 1) == '\'') {
      text += '\'';
      pos_ += 2;
    } else if (c != '\\') {
      break;
    } else if (is_line_end(pos_ + 1)) {
      ++pos_;
      multi_line = true;
      if (!read_quoted_break(begin, parent, true, solid, text)) return std::nullopt;
    } else if (!read_escape(text)) {
      return std::nullopt;
    } else {
      solid = text.size();
    }
    const Offset from = pos_;
    while (pos_ < size_ && !is(text_[pos_], stops)) ++pos_;
    text += slice(from, pos_);
  }
  ++pos_;
  return Scalar{{source_.keep(std::move(text)), begin, pos_, is_double ? Style::double_quoted : Style::single_quoted}, multi_line};
}

// A line end inside the marks: one becomes a space, blank lines become line ends; an escaped one is left out.
bool Reader::read_quoted_break(Offset begin, int parent, bool escaped, std::size_t& solid, std::string& text) {
  if (!escaped)
    while (text.size() > solid && is(text.back(), blank)) text.pop_back();
  std::uint32_t blank_lines = 0;
  for (;;) {
    advance_line();
    while (at(pos_) == ' ') ++pos_;
    const int indent = column();
    skip_blanks();
    if (pos_ >= size_) return report_unclosed_quote(begin), false;
    if (is(text_[pos_], line_break)) {
      ++blank_lines;
      continue;
    }
    if (indent <= parent || (pos_ == line_begin_ && marker_at(pos_))) return report_unclosed_quote(begin), false;
    break;
  }
  if (blank_lines == 0 && !escaped) text += ' ';
  text.append(blank_lines, '\n');
  solid = text.size();
  return true;
}

// The line must end after a quoted value.
void Reader::finish_quoted(const Scalar& scalar) {
  if (at_line_rest())
    emit(scalar.event);
  else
    report_text_after_quote(scalar);
}

void Reader::report_unclosed_quote(Offset begin) {
  static constexpr Text never_closed{"this quotation mark is never closed", "ce guillemet n'est jamais fermé"};
  static constexpr Text close{"close it with `{0}` at the end of the text; lines that go on must be indented",
                              "fermez-le par `{0}` à la fin du texte\u00a0; les lignes de suite doivent être en retrait"};
  const Offset end = value_end(begin);
  Diagnostic& found = fault(begin, begin + 1, never_closed).remedy(close, slice(begin, begin + 1));
  const std::string_view inside = slice(begin + 1, end);
  if (!inside.empty() && inside.find(text_[begin]) == std::string_view::npos && !is(inside.back(), flow_indicator) && inside.back() != '\\')
    found.offer({{faults_.span(end, end), std::string(slice(begin, begin + 1))}});
}

void Reader::report_text_after_quote(const Scalar& scalar) {
  const Offset begin = scalar.event.begin;
  const Offset at_text = pos_;
  if (scalar.multi_line) {
    static constexpr Text closed_late{"this quotation mark is not closed on its line, but in the middle of a later one",
                                      "ce guillemet n'est pas fermé sur sa ligne, mais au milieu d'une autre"};
    static constexpr Text closed_here{"what closes it, with text after it", "ce qui le ferme, avec du texte après"};
    static constexpr Text close{"close it at the end of its text", "fermez-le à la fin de son texte"};
    fault(begin, begin + 1, closed_late).remedy(close).note(faults_.span(scalar.event.end - 1, scalar.event.end), closed_here);
    return;
  }
  const Offset end = value_end(begin);
  const char quote = text_[begin];
  const std::string_view whole = slice(begin, end);
  static constexpr Text after{"text after the closing quotation mark: `{0}`", "du texte suit le guillemet fermant\u00a0: `{0}`"};
  if (at(at_text) == '#') {
    finish_line(begin);
    return;
  }
  Diagnostic& found = fault(begin, end, after, quotation(at_text, end));
  static constexpr Text all{"put the whole value between quotation marks", "mettez toute la valeur entre guillemets"};
  const bool closed_at_end = whole.size() > 2 && whole.back() == quote;
  const std::string_view inside = closed_at_end ? whole.substr(1, whole.size() - 2) : whole;
  offer_quotes(found, begin, end, inside, closed_at_end && whole.find('\\') == std::string_view::npos, all);
}

}  // namespace ctg::yaml
