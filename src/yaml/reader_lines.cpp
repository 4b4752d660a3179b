// Lines, comments, document and conflict markers, and going on after a fault.
#include <algorithm>

#include "base/text.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {

Reader::Offset Reader::line_end(Offset offset) const {
  const std::size_t found = text_.find('\n', offset);
  if (found == std::string_view::npos) return size_;
  return static_cast<Offset>(found > offset && text_[found - 1] == '\r' ? found - 1 : found);
}

Reader::Offset Reader::next_line(Offset offset) const {
  const std::size_t found = text_.find('\n', offset);
  return found == std::string_view::npos ? size_ : static_cast<Offset>(found + 1);
}

// From a line end to the next line.
void Reader::advance_line() {
  if (at(pos_) == '\r') ++pos_;
  if (at(pos_) == '\n') ++pos_;
  line_begin_ = pos_;
}

// Goes to the next thing that is neither blank nor a comment. False where a tab stands for indentation or a merge conflict
// begins: it is reported, or passed over where `quiet`.
bool Reader::next_content(bool quiet) {
  for (;;) {
    const bool own_line = pos_ == line_begin_;
    while (pos_ < size_ && text_[pos_] == ' ') ++pos_;
    const Offset after_spaces = pos_;
    skip_blanks();
    if (pos_ >= size_) return true;
    const char c = text_[pos_];
    if (c == '#' && own_line && pos_ > after_spaces && !quiet) {
      report_tab(after_spaces);  // YAML allows it before a comment, other programs do not
      return false;
    }
    if (c == '#' && (pos_ == line_begin_ || is(text_[pos_ - 1], blank))) {
      read_comment();
    } else if (!is(c, line_break)) {
      if (own_line && pos_ == line_begin_ && pass_conflict(quiet)) {
        if (recovering_) return false;
        continue;
      }
      if (!own_line || pos_ == after_spaces) return true;
      if (!quiet) {
        report_tab(after_spaces);
        return false;
      }
      pos_ = line_end(pos_);
    }
    advance_line();
  }
}

// Passes blanks and a comment. True at the end of the line.
bool Reader::at_line_rest() {
  const Offset begin = pos_;
  skip_blanks();
  if (is_line_end(pos_)) return true;
  if (text_[pos_] != '#' || (pos_ == begin && pos_ > 0 && !is(text_[pos_ - 1], blank))) return false;
  read_comment();
  return true;
}

// After a node that must end its line.
bool Reader::finish_line(Offset node_begin) {
  if (at_line_rest()) return true;
  const Offset begin = pos_;
  if (text_[begin] == '#') {
    static constexpr Text no_space{"a comment needs a space before its `#`", "un commentaire demande une espace avant son `#`"};
    static constexpr Text insert{"put a space before `#`", "mettez une espace avant `#`"};
    fault(begin, begin + 1, no_space).replace(faults_.span(begin, begin), " ", insert);
    return false;
  }
  static constexpr Text extra{"`{0}` stands after the end of the value", "`{0}` se trouve après la fin de la valeur"};
  static constexpr Text one{"a line holds one value: put all of it between quotation marks, or begin a new line",
                            "une ligne porte une seule valeur\u00a0: mettez le tout entre guillemets, ou allez à la ligne"};
  const Offset end = value_end(begin);
  Diagnostic& found = fault(node_begin, end, extra, quotation(begin, end));
  found.remedy(one);
  return false;
}

// From `#` to the end of the line; `# ctg:` is kept.
void Reader::read_comment() {
  const Offset begin = pos_;
  pos_ = line_end(begin);
  if (begin < comments_seen_) return;
  comments_seen_ = pos_;
  std::string_view text = trim(slice(begin + 1, pos_));
  if (!text.starts_with("ctg:")) return;
  text.remove_prefix(4);
  const std::string_view before = slice(line_begin_, begin);
  const bool own_line = std::all_of(before.begin(), before.end(), [](char c) { return is(c, blank); });
  directives_.push_back({faults_.span(begin, pos_), trim(text), own_line});
}

// `---` or `...` at the beginning of a line.
bool Reader::marker_at(Offset offset) const {
  const char c = at(offset);
  return (c == '-' || c == '.') && at(offset + 1) == c && at(offset + 2) == c && is_end_or_blank(offset + 3);
}

bool Reader::at_end_of_document() const { return pos_ >= size_ || (pos_ == line_begin_ && marker_at(pos_)); }

// The lines that git leaves in a file where two versions could not be merged.
bool Reader::at_conflict(Offset offset) const {
  const char c = at(offset);
  if (c != '<' && c != '=' && c != '>' && c != '|') return false;
  if (offset + 7 > size_ || !is_end_or_blank(offset + 7)) return false;
  return text_.find_first_not_of(c, offset) == offset + 7;
}

// At the beginning of a line. Reports a conflict once, reads its first side and passes over the other.
bool Reader::pass_conflict(bool quiet) {
  if (conflict_end_ > pos_ && pos_ == conflict_middle_) {
    pos_ = line_begin_ = conflict_end_;
    return true;
  }
  if (!at_conflict(pos_)) return false;
  const Offset begin = pos_;
  const bool opens = at(begin) == '<';
  Offset middle = size_;
  Offset last = size_;
  for (Offset line = next_line(begin); opens && line < size_ && last == size_; line = next_line(line)) {
    if (!at_conflict(line)) continue;
    if (at(line) == '<') break;
    if (middle == size_ && at(line) != '>') middle = line;
    if (at(line) == '>') last = line;
  }
  static constexpr Text conflict{"merge-conflict markers: two versions of these lines were left side by side",
                                 "marqueurs de conflit de fusion\u00a0: deux versions de ces lignes sont restées côte à côte"};
  static constexpr Text choose{"choose one side and remove the lines of markers",
                               "choisissez une des versions et retirez les lignes de marqueurs"};
  static constexpr Text second_side{"the other version begins here", "l'autre version commence ici"};
  static constexpr Text conflict_ends{"the conflict ends here", "le conflit finit ici"};
  if (!quiet || opens) {
    Diagnostic& found = faults_.add(yaml_syntax, begin, line_end(begin), conflict).remedy(choose);
    if (middle < size_) found.note(faults_.span(middle, line_end(middle)), second_side);
    if (last < size_) found.note(faults_.span(last, line_end(last)), conflict_ends);
    if (faults_.full()) stopped_ = true;
  }
  if (middle < last && last < size_) {
    conflict_middle_ = middle;
    conflict_end_ = next_line(last);
  }
  if (!quiet) interrupt(begin);
  pos_ = line_begin_ = stopped_ ? size_ : next_line(begin);
  return true;
}

// One finding for a run of lines; the fix replaces every tab of their indentation.
void Reader::report_tab(Offset tab) {
  static constexpr Text tab_used{"a tab is used for indentation", "une tabulation sert de retrait"};
  static constexpr Text spaces{"use spaces: two for each tab", "mettez des espaces\u00a0: deux par tabulation"};
  interrupt(tab);
  Offset end = tab;
  while (at(end) == '\t') ++end;
  Diagnostic& found = faults_.add(tab_indentation, tab, end, tab_used);
  Fix fix{message(spaces), {}, true};
  for (Offset line = line_begin_; line < size_; line = next_line(line)) {
    Offset i = line;
    const std::size_t edits_before = fix.edits.size();
    for (; is(at(i), blank); ++i)
      if (text_[i] == '\t') fix.edits.push_back({faults_.span(i, i + 1), "  "});
    if (fix.edits.size() == edits_before) break;
    resume_ = i;
  }
  // Two spaces for a tab are surely right where the line is then aligned with others, or follows what announces lines below.
  const int indent = static_cast<int>(tab - line_begin_) + 2 * static_cast<int>(end - tab);
  const std::size_t before = line_begin_ == 0 ? std::string_view::npos : text_.find_last_not_of(" \t\r\n", line_begin_ - 1);
  const bool announced = before != std::string_view::npos && (text_[before] == ':' || text_[before] == '-' || text_[before] == '|');
  fix.safe = announced || std::any_of(open_.begin(), open_.end(), [indent](const Open& open) { return open.indent == indent; });
  found.help = fix.says;
  if (!fix.edits.empty()) found.fix = std::move(fix);  // behind `- ` the line does not begin with the tab
}

// Goes to the next line on which an entry of an open block collection plausibly begins, or to the end of the document.
void Reader::recover() {
  recovering_ = false;
  pos_ = line_begin_ = stopped_ || faults_.full() ? size_ : next_line(resume_);
  for (;;) {
    next_content(true);
    if (stopped_) pos_ = line_begin_ = size_;
    if (at_end_of_document() || is_entry_of_open_collection()) return;
    pos_ = line_begin_ = next_line(pos_);
  }
}

bool Reader::is_entry_of_open_collection() {
  const bool dash = at_dash();
  const bool key = !dash && looks_like_key(pos_);
  if (!dash && !key) return false;
  return std::any_of(open_.begin(), open_.end(), [&](const Open& open) { return open.indent == column() && open.is_sequence == dash; });
}

// A word or a quoted text and a colon.
bool Reader::looks_like_key(Offset offset) const {
  const char quote = at(offset);
  if (quote == '"' || quote == '\'') {
    Offset i = offset + 1;
    for (; !is_line_end(i) && (text_[i] != quote || (quote == '\'' && at(i + 1) == quote)); ++i)
      if (text_[i] == quote || (quote == '"' && text_[i] == '\\')) ++i;
    if (at(i) != quote) return false;
    for (++i; is(at(i), blank);) ++i;
    return at(i) == ':' && is_end_or_blank(i + 1);
  }
  if (!plain_begins(offset, false)) return false;
  return at(scan_plain_line(offset, false).stop) == ':';
}

}  // namespace ctg::yaml
