// Plain scalars: text without quotation marks, on one line or several.
#include "yaml/reader.hpp"

namespace ctg::yaml {

bool Reader::plain_begins(Offset offset, bool flow) const {
  if (offset >= size_) return false;
  const char c = text_[offset];
  if (!is(c, indicator)) return true;
  if (c != '-' && c != '?' && c != ':') return false;
  return !is_end_or_blank(offset + 1) && !(flow && is(text_[offset + 1], flow_indicator));
}

Reader::PlainLine Reader::scan_plain_line(Offset from, bool flow) const {
  const std::uint8_t stops = flow ? flow_plain_stop : block_plain_stop;
  const char* const text = text_.data();
  Offset stop = from;
  for (;;) {
    while (stop < size_ && !is(text[stop], stops)) ++stop;
    if (stop >= size_) break;
    const char c = text[stop];
    if (c == ':') {
      const bool separates = is_end_or_blank(stop + 1) || (flow && is(text[stop + 1], flow_indicator));
      if (!separates) {
        ++stop;
        continue;
      }
    } else if (c == '#' && !(stop > from && is(text[stop - 1], blank))) {
      ++stop;
      continue;
    }
    break;
  }
  Offset end = stop;
  while (end > from && is(text[end - 1], blank)) --end;
  return {end, stop};
}

// Where a scalar whose line stops here goes on: past blank lines, indented further than what it belongs to.
std::optional<Reader::Continuation> Reader::find_continuation(Offset line_stop, int parent, bool flow) const {
  Continuation next;
  for (Offset line = line_stop;;) {
    if (at(line) == '\r') ++line;
    if (at(line) != '\n') return std::nullopt;
    const Offset begin = ++line;
    while (at(line) == ' ') ++line;
    const int indent = static_cast<int>(line - begin);
    while (line < size_ && is(text_[line], blank)) ++line;
    if (line >= size_) return std::nullopt;
    if (is(text_[line], line_break)) {
      ++next.blank_lines;
      continue;
    }
    if (indent <= parent || text_[line] == '#' || (line == begin && marker_at(line))) return std::nullopt;
    if (flow && (is(text_[line], flow_indicator) || (text_[line] == ':' && scan_plain_line(line, true).stop == line))) return std::nullopt;
    next.begin = line;
    return next;
  }
}

// The scalar at the position; the position is left at its stop.
std::optional<Reader::Scalar> Reader::read_plain(int parent, bool flow) {
  const Offset begin = pos_;
  const PlainLine line = scan_plain_line(begin, flow);
  pos_ = line.stop;
  if (!flow && at(line.stop) == ':') {
    report_second_colon(begin, line.stop);
    return std::nullopt;
  }
  if (is_line_end(line.stop) && line.stop < size_)
    if (const std::optional<Continuation> next = find_continuation(line.stop, parent, flow)) {
      pos_ = begin;
      return read_plain_lines(line, *next, parent, flow);
    }
  return Scalar{{slice(begin, line.end), begin, line.end, Style::plain}, false};
}

// Lines are joined by a space, blank lines are kept as line ends.
std::optional<Reader::Scalar> Reader::read_plain_lines(const PlainLine& first, Continuation next, int parent, bool flow) {
  const Offset begin = pos_;
  std::string text(slice(begin, first.end));
  PlainLine line = first;
  for (std::optional<Continuation> more = next; more; more = find_continuation(line.stop, parent, flow)) {
    line = scan_plain_line(more->begin, flow);
    if (at(more->begin) == '-' && is_end_or_blank(more->begin + 1)) {
      static constexpr Text list{"a list item stands under a text", "un élément de liste se trouve sous un texte"};
      static constexpr Text choose{"leave nothing after the colon above the list, or write the text between quotation marks",
                                   "ne laissez rien après le deux-points qui précède la liste, ou mettez le texte entre guillemets"};
      doubtful(more->begin, line.end, list).remedy(choose);
      return std::nullopt;
    }
    if (!flow && at(line.stop) == ':') {
      if (report_lookalike_above(begin)) return std::nullopt;
      static constexpr Text nested{"`{0}:` stands under a text, further to the right", "`{0}:` se trouve sous un texte, plus à droite"};
      static constexpr Text align{"align it with the key above, or leave nothing after the colon above it",
                                  "alignez-la sur la clé qui précède, ou ne laissez rien après le deux-points qui précède"};
      const auto line_start = static_cast<Offset>(text_.rfind('\n', more->begin) + 1);
      Diagnostic& found = fault(more->begin, line.stop + 1, nested, slice(more->begin, line.end)).remedy(align);
      if (parent >= 0 && !open_.empty() && !open_.back().is_sequence)
        found.offer({{faults_.span(line_start, more->begin), std::string(static_cast<std::size_t>(parent), ' ')}});
      return std::nullopt;
    }
    if (more->blank_lines == 0) text += ' ';
    text.append(more->blank_lines, '\n');
    text += slice(more->begin, line.end);
    pos_ = line.stop;
    if (!is_line_end(line.stop)) break;
  }
  return Scalar{{source_.keep(std::move(text)), begin, line.end, Style::plain}, true};
}

}  // namespace ctg::yaml
