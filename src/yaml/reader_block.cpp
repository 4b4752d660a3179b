// Block collections: mappings and sequences made by indentation.
#include <algorithm>
#include <utility>

#include "yaml/reader.hpp"

namespace ctg::yaml {

// False, with a finding, where collections are nested too deep.
bool Reader::enter(Kind kind, Style style, Offset begin) {
  if (depth_ >= limits_.depth) return report_too_deep(begin);
  ++depth_;
  ++nodes_;
  sink_.begin_collection(kind, style, begin);
  return true;
}

void Reader::leave(std::size_t faults_before, Offset end) {
  --depth_;
  last_end_ = end;
  sink_.end_collection(end, faults_.count() != faults_before);
}

// The position is at the first key, or after it where it was read already.
void Reader::block_mapping(int indent, std::optional<ScalarEvent> first_key) {
  const std::size_t faults_before = faults_.count();
  const Offset begin = first_key ? first_key->begin : pos_;
  if (!enter(Kind::mapping, Style::block, begin)) return;
  open_.push_back({indent, false, false});
  std::uint32_t entries = 0;
  do {
    mapping_entry(first_key, ++entries);
  } while (next_entry());
  open_.pop_back();
  closed_indent_ = indent;
  leave(faults_before, std::max(last_end_, begin));
}

void Reader::block_sequence(int indent, bool shares_indent) {
  const std::size_t faults_before = faults_.count();
  const Offset begin = pos_;
  if (!enter(Kind::sequence, Style::block, pos_)) return;
  open_.push_back({indent, true, shares_indent});
  do {
    sequence_item(indent);
  } while (next_entry());
  open_.pop_back();
  closed_indent_ = indent;
  leave(faults_before, std::max(last_end_, begin));
}

// Goes to the next entry of the innermost open collection; false where it ends.
bool Reader::next_entry() {
  Open& open = open_.back();
  for (;;) {
    if (recovering_ || stopped_) {
      recover();
    } else if (!next_content()) {
      continue;
    }
    if (stopped_) pos_ = line_begin_ = size_;
    if (at_end_of_document()) return false;
    const int indent = column();
    if (indent < open.indent && (open_.size() > 1 || (at_dash() != open.is_sequence))) return false;
    if (indent == open.indent) {
      if (at_dash() == open.is_sequence) return true;
      if (open.shares_indent) return false;
    }
    if (report_wrong_entry(indent)) return true;
  }
}

// A line that is no entry of the innermost collection, nor of one around it. True where it can be read as one all the same.
bool Reader::report_wrong_entry(int indent) {
  Open& open = open_.back();
  const Offset end = line_end(pos_);
  if (indent == open.indent) {
    static constexpr Text dash_among_keys{"a list item stands among `key: value` lines",
                                          "un élément de liste se trouve parmi des lignes `clé: valeur`"};
    static constexpr Text key_among_dashes{"this line stands among list items, and does not begin with `- `",
                                           "cette ligne se trouve parmi les éléments d'une liste et ne commence pas par `- `"};
    static constexpr Text indent_it{"indent it under what it belongs to, or begin it like its neighbours",
                                    "décalez-la sous ce à quoi elle appartient, ou commencez-la comme ses voisines"};
    fault(pos_, end, open.is_sequence ? key_among_dashes : dash_among_keys).remedy(indent_it);
    return false;
  }
  static constexpr Text misaligned{"this line begins after {0} {0:space|spaces}, its neighbours after {1}",
                                   "cette ligne commence après {0} {0:espace|espaces}, ses voisines après {1}"};
  static constexpr Text align{"align it with the lines that belong together with it", "alignez-la sur les lignes qui vont avec elle"};
  Diagnostic& found = fault(pos_, end, misaligned, indent, open.indent).remedy(align);
  // The neighbours above it are those of the collection that it ended by mistake.
  const int meant = closed_indent_ > open.indent && closed_indent_ - indent <= indent - open.indent ? closed_indent_ : open.indent;
  if (meant != indent) found.offer({{faults_.span(line_begin_, pos_), std::string(static_cast<std::size_t>(meant), ' ')}});
  if (indent > open.indent) return false;
  open.indent = indent;  // the first line of the file was indented by mistake: the rest is read
  recovering_ = false;
  return true;
}

// One key and its value.
void Reader::mapping_entry(std::optional<ScalarEvent>& given_key, std::uint32_t entries) {
  const std::uint32_t place = sink_.count();
  const Offset end_before = last_end_;
  const int indent = open_.back().indent;
  std::optional<ScalarEvent> key = given_key ? std::exchange(given_key, std::nullopt) : read_key();
  if (!key) return;
  if (entries > limits_.mapping_keys) {
    static constexpr Text too_many{"more than {0} keys: the limit of one mapping",
                                   "plus de {0} clés\u00a0: c'est la limite d'un même niveau"};
    exceeded(key->begin, key->end, too_many, std::int64_t{limits_.mapping_keys});
    return;
  }
  if (!emit_key(*key)) return;
  const std::uint32_t before_value = sink_.count();
  value_after_key(indent);
  if (sink_.count() == before_value) {
    sink_.withdraw(place);
    last_end_ = end_before;
  }
}

void Reader::sequence_item(int indent) {
  ++pos_;
  const Offset absent_at = pos_;
  const Offset dash_end = pos_;
  skip_blanks();
  const bool tab = slice(dash_end, pos_).find('\t') != std::string_view::npos;
  if (at_line_rest()) return value_below(indent, absent_at);
  return block_node(indent, tab);
}

// What follows `key:`, at its colon.
void Reader::value_after_key(int indent) {
  ++pos_;
  const Offset absent_at = pos_;
  if (at_line_rest()) return value_below(indent, absent_at);
  return same_line_value(indent);
}

// A value on the lines below, or none.
void Reader::value_below(int indent, Offset absent_at) {
  if (!next_content() || stopped_) return;
  if (!at_end_of_document()) {
    if (column() > indent) return block_node(indent, false);
    if (column() == indent && at_dash() && !open_.back().is_sequence) return block_sequence(indent, true);
  }
  emit_null(absent_at);
}

// A node whose first character begins a line, or follows `- `: it may be a block collection.
void Reader::block_node(int parent, bool tab_before) {
  const char c = at(pos_);
  if (tab_before && (at_dash() || c == '|' || c == '>' || c == '?' || c == ':')) return report_tab(pos_ - 1);
  if (at_dash()) return block_sequence(column(), false);
  if (is_property(c)) return property_then_node(parent, column());
  if (c == '|' || c == '>' || c == '[' || c == '{' || c == '*') return same_line_value(parent);
  return scalar_or_mapping(parent, tab_before);
}

// A scalar, or the first key of a mapping.
void Reader::scalar_or_mapping(int parent, bool tab_before) {
  const Offset begin = pos_;
  const int indent = column();
  const char c = at(begin);
  if (c == '"' || c == '\'') {
    std::optional<Scalar> scalar = read_quoted(parent);
    if (!scalar) return;
    const Offset end = pos_;
    skip_blanks();
    if (!scalar->multi_line && at(pos_) == ':' && is_end_or_blank(pos_ + 1)) {
      if (tab_before) return report_tab(begin - 1);
      return block_mapping(indent, scalar->event);
    }
    pos_ = end;
    return finish_quoted(*scalar);
  }
  if (at_mark('?') || at_mark(':') || !plain_begins(begin, false)) return report_value_start();
  const PlainLine line = scan_plain_line(begin, false);
  if (at(line.stop) == ':') {
    if (tab_before) return report_tab(begin - 1);
    pos_ = line.stop;
    return block_mapping(indent, ScalarEvent{slice(begin, line.end), begin, line.end, Style::plain});
  }
  if (is_line_end(line.stop) && has_key_at_column(line.stop, indent)) return block_mapping(indent, std::nullopt);
  return same_line_value(parent);
}

// A value that is no block collection: after `key:`, or where a line shows that it is none.
void Reader::same_line_value(int parent) {
  const Offset begin = pos_;
  switch (at(begin)) {
    case '"':
    case '\'': {
      if (const std::optional<Scalar> scalar = read_quoted(parent)) finish_quoted(*scalar);
      return;
    }
    case '[':
    case '{':
      if (flow_collection(parent)) finish_flow(begin);
      return;
    case '|':
    case '>':
      return block_scalar(parent);
    case '&':
    case '!':
      return property_then_node(parent, std::nullopt);
    case '*':
      return report_alias();
    default:
      break;
  }
  if (!plain_begins(begin, false)) return report_value_start();
  if (const std::optional<Scalar> scalar = read_plain(parent, false)) emit(scalar->event);
}

// A tag or an anchor is reported, and the node after it read as if it were not there. `indent` is the column of a mapping
// whose first key it may stand before.
void Reader::property_then_node(int parent, std::optional<int> indent) {
  if (!pass_properties()) return;
  const Offset absent_at = pos_;
  if (at_line_rest()) return value_below(parent, absent_at);
  if (indent && looks_like_key(pos_)) return block_mapping(*indent, std::nullopt);
  return same_line_value(parent);
}

}  // namespace ctg::yaml
