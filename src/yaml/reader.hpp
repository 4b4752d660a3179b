// The strict, lossless reader of the plan subset of YAML: checked text in, events with exact places out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_map.hpp"
#include "yaml/characters.hpp"
#include "yaml/events.hpp"
#include "yaml/faults.hpp"
#include "yaml/parse.hpp"

namespace ctg::yaml {

// Reads text that has passed the gate (UTF-8, no controls but TAB, LF and CR LF). What it accepts is YAML 1.2 and means
// what YAML 1.2 says. At a fault it records one finding, leaves the entry, and goes on at the next line where an entry of
// an open block collection begins.
class Reader {
 public:
  Reader(SourceFile& source, const Limits& limits, EventSink& sink, std::vector<Directive>& directives, Faults& faults);
  void read();

 private:
  using Offset = std::uint32_t;

  // A block collection whose entries stand at a column.
  struct Open {
    int indent = 0;
    bool is_sequence = false;
    bool shares_indent = false;  // a sequence at the column of the key it belongs to
  };
  struct PlainLine {
    Offset end = 0;   // blanks before the stop left out
    Offset stop = 0;  // a line end, the end of the file, `#`, `:`, and between brackets `,[]{}`
  };
  struct Continuation {
    Offset begin = 0;
    std::uint32_t blank_lines = 0;
  };
  struct BlockHeader {
    bool literal = false;
    int indentation = 0;  // 0 where it is to be found out
    char chomping = ' ';
  };
  class BlockText;
  // `&name`: told where it is used, or where it stands if nothing uses it.
  struct Anchor {
    Offset begin = 0;
    Offset end = 0;
    bool used = false;
  };
  struct Scalar {
    ScalarEvent event;
    bool multi_line = false;
  };

  // reader.cpp: the document.
  bool read_directives();
  bool read_directive(bool repeated);
  void read_root(bool after_marker);
  void read_block_root(int indent);
  void read_end();
  void report_foreign_root();
  bool has_key_line(Offset from) const;

  // reader_lines.cpp: lines, comments, document and conflict markers, recovery.
  char at(Offset offset) const { return offset < size_ ? text_[offset] : '\0'; }
  bool is_end_or_blank(Offset offset) const { return offset >= size_ || is(text_[offset], blank | line_break); }
  bool is_line_end(Offset offset) const { return offset >= size_ || is(text_[offset], line_break); }
  Offset line_end(Offset offset) const;
  Offset next_line(Offset offset) const;
  int column() const { return static_cast<int>(pos_ - line_begin_); }
  void advance_line();
  void skip_blanks() {
    while (pos_ < size_ && is(text_[pos_], blank)) ++pos_;
  }
  bool next_content(bool quiet = false);
  bool at_line_rest();
  bool finish_line(Offset node_begin);
  void read_comment();
  bool marker_at(Offset offset) const;
  bool at_end_of_document() const;
  bool at_conflict(Offset offset) const;
  bool pass_conflict(bool quiet);
  void report_tab(Offset tab);
  void recover();
  bool is_entry_of_open_collection();
  bool looks_like_key(Offset offset) const;

  // reader_block.cpp: block collections.
  bool at_dash() const { return at(pos_) == '-' && is_end_or_blank(pos_ + 1); }
  bool at_mark(char mark) const { return at(pos_) == mark && is_end_or_blank(pos_ + 1); }
  bool enter(Kind kind, Style style, Offset begin);
  void leave(std::size_t faults_before, Offset end);
  void block_mapping(int indent, std::optional<ScalarEvent> first_key);
  void block_sequence(int indent, bool shares_indent);
  bool next_entry();
  bool report_wrong_entry(int indent);
  void mapping_entry(std::optional<ScalarEvent>& given_key, std::uint32_t entries);
  void sequence_item(int indent);
  void value_after_key(int indent);
  void value_below(int indent, Offset absent_at);
  void block_node(int parent, bool tab_before);
  void scalar_or_mapping(int parent, bool tab_before);
  void same_line_value(int parent);
  void property_then_node(int parent, std::optional<int> indent);

  // reader_keys.cpp: keys, and what stands where a key is expected.
  std::optional<ScalarEvent> read_key();
  std::optional<ScalarEvent> read_quoted_key();
  std::optional<ScalarEvent> report_no_key();
  std::optional<ScalarEvent> report_missing_colon(const PlainLine& line);
  void report_second_colon(Offset begin, Offset colon);
  bool has_key_at_column(Offset from, int indent);
  bool emit_key(const ScalarEvent& key);
  bool emit(const ScalarEvent& event);
  void emit_null(Offset at);

  // reader_lookalikes.cpp
  bool is_lookalike(Offset begin) const;
  bool report_lookalike();
  bool report_lookalike_above(Offset value);

  // reader_plain.cpp, reader_quoted.cpp, reader_escapes.cpp, reader_literal.cpp: scalars.
  bool plain_begins(Offset offset, bool flow) const;
  PlainLine scan_plain_line(Offset from, bool flow) const;
  std::optional<Continuation> find_continuation(Offset line_stop, int parent, bool flow) const;
  std::optional<Scalar> read_plain(int parent, bool flow);
  std::optional<Scalar> read_plain_lines(const PlainLine& first, Continuation next, int parent, bool flow);
  std::optional<Scalar> read_quoted(int parent);
  std::optional<Scalar> read_quoted_slowly(Offset begin, Offset first_stop, int parent);
  bool read_quoted_break(Offset begin, int parent, bool escaped, std::size_t& solid, std::string& text);
  void finish_quoted(const Scalar& scalar);
  void report_unclosed_quote(Offset begin);
  void report_text_after_quote(const Scalar& scalar);
  bool read_escape(std::string& text);
  bool report_escape(Offset begin, Offset end);
  std::vector<TextEdit> double_backslashes() const;
  bool append_escaped(Offset begin, char32_t value, std::string& text);
  std::optional<char32_t> read_hexadecimal(unsigned digits);
  void block_scalar(int parent);
  bool read_block_header(BlockHeader& header);
  bool report_block_header(Offset begin);
  std::optional<int> detect_indentation(int parent);
  Offset read_block_lines(const BlockHeader& header, int indent, std::string& text);

  // reader_flow.cpp: brackets.
  bool flow_collection(int parent);
  void finish_flow(Offset begin);
  bool flow_sequence(int parent, Offset begin);
  bool flow_mapping(int parent, Offset begin);
  bool flow_item(int parent, Offset begin);
  bool flow_pair(int parent, Offset begin, const Scalar& key);
  bool flow_entry(int parent, Offset begin);
  bool flow_value(int parent, Offset begin);
  std::optional<Scalar> flow_scalar(int parent);
  bool pass_flow_properties(int parent, Offset begin);
  static bool is_flow_end(char c) { return c == ',' || c == ']' || c == '}'; }
  bool flow_separator(int parent, Offset begin, bool& more);
  bool at_flow_colon(bool after_quoted) const;
  bool skip_flow_space(int parent, Offset begin);
  bool check_flow_line(int parent, Offset begin);
  void report_unclosed_bracket(Offset begin);
  bool report_decimal_comma(Offset begin, std::string_view text);
  bool report_flow_key(Offset begin);
  bool report_absent_flow_key();
  void report_no_flow_separator(Offset begin);
  void report_no_flow_colon(const Scalar& key);

  // reader_unsupported.cpp: what a plan does not use, and what cannot begin a value.
  bool is_property(char c) const { return c == '&' || c == '!'; }
  bool pass_properties();
  void report_tag(Offset begin, Offset end);
  void report_unused_anchors();
  void report_alias();
  void report_value_start(bool flow = false);
  Offset value_end(Offset begin) const;
  std::string quotation(Offset begin, Offset end) const;
  bool report_too_deep(Offset begin);
  bool goes_on_below(Offset begin) const;
  // The remedy is to put [begin, end) between quotation marks; as an edit where the value ends on its line.
  template <class... Values>
  void offer_quotes(Diagnostic& found, Offset begin, Offset end, std::string_view inside, bool safe, Text text, const Values&... values) {
    if (goes_on_below(begin)) {
      found.remedy(text, values...);
      return;
    }
    found.replace(faults_.span(begin, end), quoted(inside), text, values...);
    found.fix->safe = safe;
  }

  // Records a fault: the entry being read is left.
  template <class... Values>
  Diagnostic& fault(Offset begin, Offset end, Text text, const Values&... values) {
    interrupt(begin);
    return faults_.add(yaml_syntax, begin, end, text, values...);
  }
  template <class... Values>
  Diagnostic& unsupported(Offset begin, Offset end, Text text, const Values&... values) {
    interrupt(begin);
    return faults_.add(unsupported_yaml, begin, end, text, values...);
  }
  template <class... Values>
  Diagnostic& doubtful(Offset begin, Offset end, Text text, const Values&... values) {
    interrupt(begin);
    return faults_.add_doubtful(begin, end, text, values...);
  }
  template <class... Values>
  Diagnostic& exceeded(Offset begin, Offset end, Text text, const Values&... values) {
    interrupt(begin);
    stopped_ = true;
    return faults_.add(limit_exceeded, begin, end, text, values...);
  }
  // Records a fault after which the entry is read on; but at the most findings a file may have, nothing is.
  template <class... Values>
  Diagnostic& remark(const RuleInfo& rule, Offset begin, Offset end, Text text, const Values&... values) {
    Diagnostic& found = faults_.add(rule, begin, end, text, values...);
    if (faults_.full()) {
      interrupt(begin);
      stopped_ = true;
    }
    return found;
  }
  void interrupt(Offset resume) {
    recovering_ = true;
    resume_ = resume;
  }
  std::string_view slice(Offset begin, Offset end) const { return text_.substr(begin, end - begin); }

  SourceFile& source_;
  const Limits& limits_;
  EventSink& sink_;
  std::vector<Directive>& directives_;
  Faults& faults_;
  std::string_view text_;
  Offset size_;
  Offset pos_ = 0;
  Offset line_begin_ = 0;
  Offset last_end_ = 0;         // of the last node given
  Offset resume_ = 0;           // recovery begins on the line after this place
  Offset quote_begin_ = 0;      // of the quoted text that is being read
  int closed_indent_ = 0;       // the column of the block collection that ended last
  Offset comments_seen_ = 0;    // directives before this place are gathered already
  Offset conflict_middle_ = 0;  // the other side of a merge conflict, left out: [middle, end)
  Offset conflict_end_ = 0;
  std::uint32_t nodes_ = 0;
  std::uint32_t depth_ = 0;
  bool recovering_ = false;
  bool stopped_ = false;  // a limit was passed: the rest is not read
  std::vector<Open> open_;
  std::vector<Anchor> anchors_;
};

}  // namespace ctg::yaml
