// What a plan does not use of YAML, and characters that cannot begin a value.
#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {

// Where a one-line value ends: before a comment, blanks left out.
Reader::Offset Reader::value_end(Offset begin) const {
  const Offset stop = line_end(begin);
  Offset end = begin;
  for (Offset i = begin; i < stop; ++i) {
    if (text_[i] == '#' && i > begin && is(text_[i - 1], blank)) break;
    if (!is(text_[i], blank)) end = i + 1;
  }
  return end;
}

// Lines below, further to the right than what the value belongs to, would be read as part of it.
bool Reader::goes_on_below(Offset begin) const {
  return find_continuation(line_end(begin), open_.empty() ? -1 : open_.back().indent, false).has_value();
}

// A stretch of the file as a message may show it: its beginning, on one line.
std::string Reader::quotation(Offset begin, Offset end) const {
  constexpr std::size_t columns = 40;
  return cut_to_width(slice(begin, std::min(end, line_end(begin))), columns);
}

// At `&` or `!`; the position is left after all of them and their blanks, and the node that follows is still read. One tag
// is reported. False where reading stops.
bool Reader::pass_properties() {
  bool reported = false;
  while (is_property(at(pos_))) {
    const Offset begin = pos_;
    const bool is_verbatim = at(begin) == '!' && at(begin + 1) == '<';
    for (++pos_; !is_end_or_blank(pos_) && (is_verbatim || !is(text_[pos_], flow_indicator));) ++pos_;
    if (text_[begin] == '&' && pos_ > begin + 1) {
      anchors_.push_back({begin, pos_, false});
    } else if (!reported) {
      report_tag(begin, pos_);
      reported = true;
    }
    skip_blanks();
  }
  return !stopped_;
}

// A tag, or `&` alone.
void Reader::report_tag(Offset begin, Offset end) {
  static constexpr Text tag{"`{0}` is a tag, which a plan does not use", "`{0}` est une étiquette YAML, qui ne sert pas dans un plan"};
  static constexpr Text anchor{"`{0}` is an anchor, which a plan does not use", "`{0}` est une ancre YAML, qui ne sert pas dans un plan"};
  const bool is_tag = text_[begin] == '!';
  Diagnostic& found = remark(unsupported_yaml, begin, end, is_tag ? tag : anchor, quotation(begin, end));
  const Offset line = value_end(begin);
  const bool standard = at(begin + 1) == '!' || at(begin + 1) == '<';
  Offset next = end;
  while (is(at(next), blank)) ++next;
  const bool before_text = next >= line || plain_begins(next, false);
  static constexpr Text remove{"remove it", "retirez-la"};
  static constexpr Text quote{"if it is text, write it between quotation marks", "si c'est du texte, écrivez-le entre guillemets"};
  if (standard || !before_text || is(text_[line - 1], flow_indicator) || looks_like_key(next)) {
    found.remedy(remove).offer({{faults_.span(begin, next), ""}});
  } else {
    offer_quotes(found, begin, line, slice(begin, line), false, quote);
  }
}

void Reader::report_unused_anchors() {
  static constexpr Text anchor{"`{0}` is an anchor, which a plan does not use", "`{0}` est une ancre YAML, qui ne sert pas dans un plan"};
  static constexpr Text remove_or_quote{"remove it, or write the value between quotation marks if it is text",
                                        "retirez-la, ou écrivez la valeur entre guillemets si c'est du texte"};
  for (const Anchor& unused : anchors_) {
    if (faults_.full()) return;
    if (unused.used) continue;
    Offset next = unused.end;
    while (is(at(next), blank)) ++next;
    faults_.add(unsupported_yaml, unused.begin, unused.end, anchor, quotation(unused.begin, unused.end))
        .remedy(remove_or_quote)
        .offer({{faults_.span(unused.begin, next), ""}});
  }
}

// At `*`.
void Reader::report_alias() {
  const Offset begin = pos_;
  const Offset end = value_end(begin);
  Offset name_end = begin + 1;
  while (!is_end_or_blank(name_end) && !is(text_[name_end], flow_indicator)) ++name_end;
  const std::string_view name = slice(begin + 1, name_end);
  if (name.empty()) {
    static constexpr Text star{"`*` cannot begin a value", "une valeur ne peut pas commencer par `*`"};
    static constexpr Text quote_or_dash{"write the value between quotation marks; list items begin with `- `",
                                        "écrivez la valeur entre guillemets\u00a0; les éléments de liste commencent par `- `"};
    fault(begin, end, star).remedy(quote_or_dash);
    return;
  }
  static constexpr Text alias{"`{0}` is an alias: it repeats what was named elsewhere, which a plan does not use",
                              "`{0}` est un alias YAML\u00a0: il répète ce qui a été nommé ailleurs, ce qui ne sert pas dans un plan"};
  Diagnostic& found = unsupported(begin, name_end, alias, quotation(begin, name_end));
  const auto named =
      std::find_if(anchors_.rbegin(), anchors_.rend(), [&](const Anchor& anchor) { return slice(anchor.begin + 1, anchor.end) == name; });
  if (named != anchors_.rend()) {
    static constexpr Text named_here{"named here", "nommé ici"};
    static constexpr Text write_again{"write the value again, and remove `&{0}`", "écrivez à nouveau la valeur, et retirez `&{0}`"};
    named->used = true;
    found.note(faults_.span(named->begin, named->end), named_here).remedy(write_again, cut_to_width(name, 40));
    return;
  }
  static constexpr Text quote{"did you mean the text `{0}`? Write it between quotation marks",
                              "est-ce le texte `{0}`\u00a0? écrivez-le entre guillemets"};
  const bool in_brackets = is(at(name_end), flow_indicator) || is(text_[end - 1], flow_indicator);
  const Offset text_end = in_brackets ? name_end : end;
  const bool could_be_a_name = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  offer_quotes(found, begin, text_end, slice(begin, text_end), !could_be_a_name, quote, quotation(begin, text_end));
}

// At a character with which no value begins.
void Reader::report_value_start(bool flow) {
  const Offset begin = pos_;
  const Offset end = value_end(begin);
  const char c = at(begin);
  static constexpr Text list_on_line{"a list item stands on the line of its key", "un élément de liste se trouve sur la ligne de sa clé"};
  static constexpr Text next_line_or_quotes{
      "begin the list on the next line; a dash that is text is written between quotation marks",
      "commencez la liste à la ligne suivante\u00a0; un tiret qui est du texte s'écrit entre guillemets"};
  if (c == '-') {
    fault(begin, end, list_on_line).remedy(next_line_or_quotes);
    return;
  }
  static constexpr Text special{"`{0}` cannot begin a value", "une valeur ne peut pas commencer par `{0}`"};
  static constexpr Text quote{"write the value between quotation marks", "écrivez la valeur entre guillemets"};
  const std::string_view first = slice(begin, begin + 1);
  Diagnostic& found = c == '?' || c == ':' ? doubtful(begin, end, special, first) : fault(begin, end, special, first);
  if (flow) {
    found.remedy(quote);
  } else {
    offer_quotes(found, begin, end, slice(begin, end), c != '?' && c != ':' && !is(c, flow_indicator), quote);
  }
}

bool Reader::report_too_deep(Offset begin) {
  static constexpr Text deep{"lists and groups are nested too deep: the limit is {0}",
                             "les listes et groupes sont trop imbriqués\u00a0: la limite est de {0}"};
  exceeded(begin, begin + 1, deep, std::int64_t{limits_.depth});
  return false;
}

}  // namespace ctg::yaml
