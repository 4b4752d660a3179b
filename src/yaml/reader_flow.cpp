// Flow collections: lists and mappings between brackets.
#include <algorithm>

#include "yaml/reader.hpp"

namespace ctg::yaml {

bool Reader::flow_collection(int parent) {
  const Offset begin = pos_;
  const bool is_sequence = text_[begin] == '[';
  const std::size_t faults_before = faults_.count();
  if (!enter(is_sequence ? Kind::sequence : Kind::mapping, Style::flow, begin)) return false;
  ++pos_;
  const bool read = is_sequence ? flow_sequence(parent, begin) : flow_mapping(parent, begin);
  leave(faults_before, read ? pos_ : std::max(last_end_, begin + 1));
  return read;
}

// A flow collection as a value in a block: the line must end after it.
void Reader::finish_flow(Offset begin) {
  const Offset end = pos_;
  skip_blanks();
  if (at(pos_) == ':' && is_end_or_blank(pos_ + 1)) {
    report_flow_key(begin);
    return;
  }
  pos_ = end;
  finish_line(begin);
}

bool Reader::flow_sequence(int parent, Offset begin) {
  for (;;) {
    if (!skip_flow_space(parent, begin)) return false;
    if (at(pos_) == ']') return ++pos_, true;
    bool more = false;
    if (!flow_item(parent, begin) || !flow_separator(parent, begin, more)) return false;
    if (!more) return true;
  }
}

bool Reader::flow_mapping(int parent, Offset begin) {
  for (;;) {
    if (!skip_flow_space(parent, begin)) return false;
    if (at(pos_) == '}') return ++pos_, true;
    bool more = false;
    if (!flow_entry(parent, begin) || !flow_separator(parent, begin, more)) return false;
    if (!more) return true;
  }
}

// After an entry: a comma, or the closing bracket.
bool Reader::flow_separator(int parent, Offset begin, bool& more) {
  if (!skip_flow_space(parent, begin)) return false;
  const char closing = text_[begin] == '[' ? ']' : '}';
  more = at(pos_) == ',';
  if (more || at(pos_) == closing) return ++pos_, true;
  report_no_flow_separator(begin);
  return false;
}

// An item of a sequence, which may be a mapping of one entry without its braces.
bool Reader::flow_item(int parent, Offset begin) {
  const Offset property = pos_;
  if (!pass_flow_properties(parent, begin)) return false;
  const char c = at(pos_);
  if (pos_ > property && is_flow_end(c)) return emit_null(pos_), !stopped_;
  if (c == '[' || c == '{') {
    const Offset item = pos_;
    if (!flow_collection(parent)) return false;
    if (at_flow_colon(true)) return report_flow_key(item);
    return true;
  }
  const std::optional<Scalar> scalar = flow_scalar(parent);
  if (!scalar) return false;
  const Offset end = pos_;
  skip_blanks();
  if (!at_flow_colon(scalar->event.style != Style::plain)) {
    pos_ = end;
    return emit(scalar->event);
  }
  if (scalar->multi_line) return report_flow_key(scalar->event.begin);
  return flow_pair(parent, begin, *scalar);
}

bool Reader::flow_pair(int parent, Offset begin, const Scalar& key) {
  const std::size_t faults_before = faults_.count();
  if (!enter(Kind::mapping, Style::flow, key.event.begin)) return false;
  const std::uint32_t place = sink_.count();
  bool read = emit_key(key.event);
  if (read) {
    const std::uint32_t before_value = sink_.count();
    read = flow_value(parent, begin);
    if (sink_.count() == before_value) sink_.withdraw(place);
  }
  leave(faults_before, std::max(last_end_, key.event.end));
  return read;
}

// `key: value` between braces.
bool Reader::flow_entry(int parent, Offset begin) {
  const Offset key_begin = pos_;
  if (!pass_flow_properties(parent, begin)) return false;
  if (at(pos_) == '[' || at(pos_) == '{') return report_flow_key(key_begin);
  if (pos_ > key_begin && is_flow_end(at(pos_))) return report_absent_flow_key();
  const std::uint32_t place = sink_.count();
  const std::optional<Scalar> key = flow_scalar(parent);
  if (!key || !skip_flow_space(parent, begin)) return false;
  const bool is_plain = key->event.style == Style::plain;
  if (!at_flow_colon(!is_plain) || (is_plain && key->multi_line)) return report_no_flow_colon(*key), false;
  if (!emit_key(key->event)) return false;
  const std::uint32_t before_value = sink_.count();
  const bool read = flow_value(parent, begin);
  if (sink_.count() == before_value) sink_.withdraw(place);
  return read;
}

// At the colon; a value may be absent.
bool Reader::flow_value(int parent, Offset begin) {
  ++pos_;
  const Offset absent_at = pos_;
  if (!skip_flow_space(parent, begin) || !pass_flow_properties(parent, begin)) return false;
  const char c = at(pos_);
  if (is_flow_end(c)) {
    emit_null(absent_at);
    return !stopped_;
  }
  if (c == '[' || c == '{') return flow_collection(parent);
  const std::optional<Scalar> scalar = flow_scalar(parent);
  if (!scalar) return false;
  const Offset end = pos_;
  skip_blanks();
  if (at_flow_colon(false)) {
    static constexpr Text comma{"a comma is missing before `{0}`, or a second `: ` stands in one value",
                                "il manque une virgule avant `{0}`, ou une valeur contient un second `: `"};
    static constexpr Text quote{"separate entries by commas; put a value with `: ` in it between quotation marks",
                                "séparez les entrées par des virgules\u00a0; mettez entre guillemets une valeur qui contient `: `"};
    const Offset first_end = std::min(scalar->event.end, line_end(scalar->event.begin));
    fault(scalar->event.begin, first_end, comma, quotation(scalar->event.begin, end)).remedy(quote);
    return false;
  }
  pos_ = end;
  return emit(scalar->event);
}

// Tags and anchors before an item, a key or a value: each is said, and what follows is read as if they were not there.
bool Reader::pass_flow_properties(int parent, Offset begin) {
  while (is_property(at(pos_)))
    if (!pass_properties() || !skip_flow_space(parent, begin)) return false;
  return true;
}

std::optional<Reader::Scalar> Reader::flow_scalar(int parent) {
  const char c = at(pos_);
  if (c == '"' || c == '\'') return read_quoted(parent);
  if (c == '*') return report_alias(), std::nullopt;
  if (plain_begins(pos_, true)) return read_plain(parent, true);
  if (is_flow_end(c)) {
    static constexpr Text nothing{"nothing stands before this `{0}`", "rien ne se trouve avant ce `{0}`"};
    static constexpr Text remove{"remove it, or write what is missing", "retirez-le, ou écrivez ce qui manque"};
    Diagnostic& found = fault(pos_, pos_ + 1, nothing, slice(pos_, pos_ + 1)).remedy(remove);
    if (c == ',') found.offer({{faults_.span(pos_, pos_ + 1), ""}});
  } else if (c == '?' || c == ':') {
    report_absent_flow_key();
  } else {
    report_value_start(true);
  }
  return std::nullopt;
}

// A colon that separates a key from its value. After a quoted key nothing need follow it.
bool Reader::at_flow_colon(bool after_quoted) const {
  if (at(pos_) != ':') return false;
  return after_quoted || is_end_or_blank(pos_ + 1) || is(text_[pos_ + 1], flow_indicator);
}

// Blanks, comments and line ends. False, with a finding, where the collection cannot go on.
bool Reader::skip_flow_space(int parent, Offset begin) {
  bool fresh_line = false;
  for (;;) {
    const Offset from = pos_;
    if (fresh_line)
      while (at(pos_) == ' ') ++pos_;
    const Offset spaces_end = pos_;
    skip_blanks();
    if (pos_ >= size_) return report_unclosed_bracket(begin), false;
    const char c = text_[pos_];
    if (is(c, line_break)) {
      advance_line();
      fresh_line = true;
    } else if (c == '#' && (fresh_line || pos_ > from || is(text_[pos_ - 1], blank))) {
      read_comment();
    } else if (c == '#') {
      static constexpr Text no_space{"a comment needs a space before its `#`", "un commentaire demande une espace avant son `#`"};
      static constexpr Text quote{"put a space before `#`, or the text between quotation marks",
                                  "mettez une espace avant `#`, ou le texte entre guillemets"};
      fault(pos_, pos_ + 1, no_space).remedy(quote);
      return false;
    } else if (fresh_line && static_cast<int>(spaces_end - line_begin_) <= parent) {
      return check_flow_line(parent, begin);
    } else {
      return !(fresh_line && pos_ == line_begin_ && marker_at(pos_)) || (report_unclosed_bracket(begin), false);
    }
  }
}

// A line that is not indented further than what the brackets belong to.
bool Reader::check_flow_line(int parent, Offset begin) {
  const char c = at(pos_);
  const auto tab = static_cast<Offset>(text_.find('\t', line_begin_));
  if (tab < pos_) return report_tab(tab), false;
  if ((c == ']' || c == '}') && c == (text_[begin] == '[' ? ']' : '}')) {
    static constexpr Text closing{"the closing `{0}` stands too far to the left", "le `{0}` fermant est trop à gauche"};
    static constexpr Text indent{"lines between brackets are indented further than the key they belong to: put spaces before it",
                                 "entre crochets ou accolades, les lignes sont en retrait de leur clé\u00a0: mettez des espaces devant"};
    const int missing = parent + 1 - column();
    Diagnostic& found = remark(yaml_syntax, pos_, pos_ + 1, closing, slice(pos_, pos_ + 1));
    found.replace(faults_.span(pos_, pos_), std::string(static_cast<std::size_t>(missing) + 1, ' '), indent);
    return !stopped_;
  }
  report_unclosed_bracket(begin);
  return false;
}

}  // namespace ctg::yaml
