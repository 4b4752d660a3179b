// Literal and folded block scalars: `|` and `>`.
#include <algorithm>

#include "yaml/reader.hpp"

namespace ctg::yaml {

// The scalar at the position, which is left at the beginning of the line after it. It ends with its last line of text, the
// line end left out; with `+`, with the last blank line that it keeps.
void Reader::block_scalar(int parent) {
  const Offset begin = pos_;
  BlockHeader header;
  if (!read_block_header(header)) return;
  const Offset header_end = pos_;
  if (!at_line_rest()) {
    report_block_header(begin);
    return;
  }
  if (pos_ < size_) advance_line();
  const std::optional<int> detected = header.indentation > 0 ? std::max(parent, 0) + header.indentation : detect_indentation(parent);
  if (!detected) return;
  std::string text;
  const Offset end = read_block_lines(header, *detected, text);
  Offset tab = pos_;
  while (at(tab) == ' ') ++tab;
  if (at(tab) == '\t') return report_tab(tab);  // YAML allows no tab here, not even on a blank line
  const Style style = header.literal ? Style::literal : Style::folded;
  emit({source_.keep(std::move(text)), begin, end == 0 ? header_end : end, style});
}

// The mark, an indentation, and `+` or `-`, in either order.
bool Reader::read_block_header(BlockHeader& header) {
  const Offset begin = pos_;
  header.literal = text_[pos_++] == '|';
  for (;; ++pos_) {
    const char c = at(pos_);
    if ((c == '+' || c == '-') && header.chomping == ' ') {
      header.chomping = c;
    } else if (c >= '1' && c <= '9' && header.indentation == 0) {
      header.indentation = c - '0';
    } else {
      break;
    }
  }
  return is_end_or_blank(pos_) || report_block_header(begin);
}

bool Reader::report_block_header(Offset begin) {
  const Offset end = value_end(begin);
  static constexpr Text after{"text after `{0}`: it announces a text on the lines below",
                              "du texte suit `{0}`, qui annonce un texte sur les lignes du dessous"};
  static constexpr Text quote{"begin the text on the next line, or put the whole value between quotation marks",
                              "commencez le texte à la ligne suivante, ou mettez toute la valeur entre guillemets"};
  fault(begin, end, after, slice(begin, begin + 1)).remedy(quote);
  return false;
}

// By the first line with text. None, with a finding, where a blank line before it is longer than its indentation.
std::optional<int> Reader::detect_indentation(int parent) {
  int longest_blank = 0;
  Offset longest_at = pos_;
  for (Offset line = pos_; line < size_; line = next_line(line)) {
    Offset content = line;
    while (at(content) == ' ') ++content;
    const int indent = static_cast<int>(content - line);
    if (is_line_end(content)) {
      if (indent > longest_blank) longest_at = line;
      longest_blank = std::max(longest_blank, indent);
      continue;
    }
    if (indent <= parent) break;
    if (at(content) == '\t') {
      pos_ = line_begin_ = line;
      return report_tab(content), std::nullopt;
    }
    if (longest_blank > indent) {
      static constexpr Text too_long{"this blank line has more spaces than the text below it",
                                     "cette ligne vide a plus d'espaces que le texte qui la suit"};
      static constexpr Text remove{"remove its spaces", "retirez ses espaces"};
      const Offset end = line_end(longest_at);
      fault(longest_at, end, too_long).replace(faults_.span(longest_at, end), "", remove);
      return std::nullopt;
    }
    return indent;
  }
  return std::max(longest_blank, parent + 1);
}

// Puts the lines of a block scalar together, one by one.
class Reader::BlockText {
 public:
  BlockText(const BlockHeader& header, std::string& text) : header_(header), text_(text) {}

  // `ends`: it has a line end; `indented`: there are blanks on it.
  void blank_line(bool ends, bool indented) {
    if (ends || (!has_text_ && breaks_ == 0 && indented)) ++breaks_;
  }
  void line(std::string_view words, bool ends) {
    const bool spaced = is(words.front(), blank);
    const bool folds = !header_.literal && has_text_ && !previous_spaced_ && !spaced;
    if (has_text_ && (!folds || breaks_ == 0)) text_ += folds ? ' ' : '\n';
    text_.append(breaks_, '\n').append(words);
    breaks_ = 0;
    previous_spaced_ = spaced;
    has_text_ = true;
    finished_ = ends;
  }
  // A last line of the file that has no line end is given one, but not by `+`, which keeps what is there.
  void end() {
    if (has_text_ && (header_.chomping == ' ' || (header_.chomping == '+' && finished_))) text_ += '\n';
    if (header_.chomping == '+') text_.append(breaks_, '\n');
  }

 private:
  const BlockHeader& header_;
  std::string& text_;
  std::uint32_t breaks_ = 0;  // blank lines since the last line of text
  bool has_text_ = false;
  bool previous_spaced_ = false;
  bool finished_ = true;  // the last line of text has a line end
};

// Returns where the last line ends that belongs to the scalar; 0 where there is none.
Reader::Offset Reader::read_block_lines(const BlockHeader& header, int indent, std::string& text) {
  Offset end = 0;
  BlockText lines(header, text);
  while (pos_ < size_) {
    Offset content = pos_;
    while (static_cast<int>(content - pos_) < indent && at(content) == ' ') ++content;
    const Offset stop = line_end(content);
    const bool has_line_end = stop < size_;
    if (content >= stop) {
      lines.blank_line(has_line_end, content > pos_);
      if (header.chomping == '+') end = content;
    } else {
      if (static_cast<int>(content - pos_) < indent) break;
      lines.line(slice(content, stop), has_line_end);
      end = stop;
    }
    pos_ = next_line(stop);
  }
  line_begin_ = pos_;
  lines.end();
  return end;
}

}  // namespace ctg::yaml
