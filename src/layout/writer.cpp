// Writes what parts say, in its columns.
#include "layout/writer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "layout/scalars.hpp"

namespace ctg::layout {
namespace {

constexpr std::uint32_t level = 2;  // columns
constexpr std::string_view schema_comment = "yaml-language-server:";

bool is_block_scalar(yaml::Cursor value) { return value->style == yaml::Style::literal || value->style == yaml::Style::folded; }

// How many of the lines above the first entry speak of the whole file, should another entry go before it.
std::size_t count_of_file(const CommentLines& lines) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].is_blank() || lines[i].is_marker() || lines[i].text.find(schema_comment) != std::string_view::npos) count = i + 1;
  return count;
}

bool has_marker(const CommentLines& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const CommentLine& line) { return line.is_marker(); });
}

}  // namespace

bool Writer::write(std::uint32_t& stopped_at) {
  stopped_at = root_->begin;
  const Role role{.is_file = true};
  if (!root_.is_mapping()) return false;
  if (!root_.is_block()) {  // nothing but brackets, as no comment can be kept
    if (root_->children == 0 || !trim(bytes_.substr(0, root_->begin)).empty() || !trim(bytes_.substr(root_->end)).empty()) return false;
    if (edit::has_comment(root_, bytes_)) return false;
    Parts parts = parts_of(root_, bytes_, role, 0, {});
    return collection(parts, true, role, 0, false);
  }
  const std::vector<edit::Piece> pieces = edit::pieces_of(root_, bytes_, 0);
  Parts parts = parts_of(root_, bytes_, role, 0, comment_lines(bytes_, pieces.back().end, static_cast<std::uint32_t>(bytes_.size())));
  const auto first =
      std::find_if(parts.all.begin(), parts.all.end(), [&](const Part& part) { return part.piece->begin == pieces.front().begin; });
  const bool stays_first = first == parts.all.begin();
  CommentLines of_file = taken(first->lead, stays_first ? first->lead.size() : count_of_file(first->lead));
  comments(of_file, 0);
  return collection(parts, true, role, 0, false);
}

bool Writer::collection(Parts& parts, bool is_mapping, const Role& role, std::uint32_t column, bool follows_dash) {
  if (!parts.is_known) return false;
  for (const Part& part : parts.all)
    if (has_marker(part.lead) || has_marker(part.tail)) return false;
  if (!role.is_file && has_marker(parts.tail)) return false;
  for (Part& each : parts.all) {
    const bool is_first = &each == &parts.all.front();
    if (role.is_file && !is_first) has_blank_line_ = true;
    part(each, is_mapping ? role.of_entry(each.key->text()) : role, column, follows_dash && is_first);
  }
  comments(parts.tail, column);
  return true;
}

void Writer::part(Part& part, const Role& role, std::uint32_t column, bool follows_dash) {
  const std::size_t written = out_.size();
  const bool had_blank_line = has_blank_line_;
  const bool opened = opens_;
  if (in_layout(part, role, column, follows_dash)) return;
  out_.resize(written);
  has_blank_line_ = had_blank_line;
  opens_ = opened;
  as_it_is(part, column, follows_dash);
}

bool Writer::in_layout(Part& part, const Role& role, std::uint32_t column, bool follows_dash) {
  if (!part.is_plain) return false;
  const yaml::Cursor value = part.value;
  if (!value.is_scalar()) {
    const std::string_view inside =
        part.piece && value.is_block() ? bytes_.substr(part.piece->head_end, part.piece->end - part.piece->head_end) : std::string_view();
    const auto marks = static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '#'));
    const auto marks_of_comment = static_cast<std::size_t>(std::count(part.comment.begin(), part.comment.end(), '#'));
    const bool has_comments = value.is_block() && (marks > marks_of_comment || has_words(part.tail));
    if (has_comments || !stays_on_one_line(value, bytes_, role, column + part.head.size() + 1))
      return below(part, role, column, follows_dash);
    head(part, column, follows_dash);
    out_.append(" ").append(on_one_line(value, bytes_, role));
    end_line(part);
    return true;
  }
  head(part, column, follows_dash);
  if (is_block_scalar(value)) return block_scalar(part, column);
  const std::string text =
      scalar(value, bytes_, role,
             {.in_brackets = false, .column = column, .begins_at = column + static_cast<std::uint32_t>(part.head.size()) + 1});
  if (!part.comment.empty() && text.find('\n') != std::string::npos) return false;
  if (!text.empty()) out_.append(" ").append(text);
  end_line(part);
  return true;
}

// A collection with a line for each of its parts. What is said above the first entry of an item is said above the item.
bool Writer::below(Part& part, const Role& role, std::uint32_t column, bool follows_dash) {
  const yaml::Cursor value = part.value;
  std::uint32_t lead = value->begin;
  if (part.piece) {
    const std::uint32_t next = edit::next_line(bytes_, part.piece->head_end);
    lead = value->begin < next ? value->begin : next;
  }
  Parts parts = parts_of(value, bytes_, role, lead, part.tail);
  const bool is_item = !part.key.has_value();
  CommentLines above = part.lead;
  if (is_item && part.comment.empty()) {
    CommentLines& of_first = parts.all.front().lead;
    above.insert(above.end(), of_first.begin(), of_first.end());
    of_first.clear();
    if (has_words(above) && follows_dash) return false;
  }
  Part shown = part;
  shown.lead = std::move(above);
  head(shown, column, follows_dash);
  const bool follows = is_item && part.comment.empty();
  if (follows)
    out_ += ' ';
  else
    end_line(part);
  opens_ = true;
  return collection(parts, value.is_mapping(), role, column + level, follows);
}

// Its header, and its lines in another column.
bool Writer::block_scalar(const Part& part, std::uint32_t column) {
  const edit::Piece& piece = *part.piece;
  std::uint32_t line = edit::next_line(bytes_, part.value->begin);
  const std::string_view header = trim(bytes_.substr(part.value->begin, line - part.value->begin));
  const std::size_t digit = header.substr(0, header.find_first_of(" #")).find_first_of("123456789");
  const auto each_line = [&](auto&& visit) {
    for (std::uint32_t at = line; at < piece.end;) {
      const std::uint32_t next = std::min(edit::next_line(bytes_, at), piece.end);
      std::string_view text = bytes_.substr(at, next - at);
      if (text.ends_with('\n')) text.remove_suffix(1);
      visit(text);
      at = next;
    }
  };
  std::size_t indent = std::string_view::npos;  // of its text
  each_line([&](std::string_view text) {
    if (indent == std::string_view::npos) indent = text.find_first_not_of(' ');
  });
  std::size_t new_indent = column + level;
  if (digit != std::string_view::npos) {
    const auto said = static_cast<std::size_t>(header[digit] - '0');
    indent = piece.column + said;
    new_indent = column + said;
  }
  out_.append(" ").append(header).append("\n");
  each_line([&](std::string_view text) {
    if (text.size() > indent) out_.append(new_indent, ' ').append(text.substr(indent));
    out_ += '\n';
  });
  return true;
}

void Writer::as_it_is(const Part& part, std::uint32_t column, bool follows_dash) {
  if (!part.piece) {  // between brackets, which no comment is in: it can stand on one line
    head(part, column, follows_dash);
    out_.append(" ").append(on_one_line(part.value, bytes_, {}));
    end_line(part);
    return;
  }
  const edit::Piece& piece = *part.piece;
  comments(part.lead, column);
  begin_line();
  if (!follows_dash) out_.append(column, ' ');
  out_ += edit::shifted(bytes_.substr(piece.begin, piece.end - piece.begin), std::int64_t{column} - piece.column, true);
  if (!out_.ends_with('\n')) out_ += '\n';
  comments(part.tail, column + level);
}

void Writer::head(const Part& part, std::uint32_t column, bool follows_dash) {
  if (!follows_dash) {
    comments(part.lead, column);
    begin_line();
    out_.append(column, ' ');
  }
  opens_ = false;
  out_ += part.head;
}

// The blanks before a comment are kept: comments of several lines may stand in one column.
void Writer::end_line(const Part& part) {
  if (!part.comment.empty()) out_.append(blanks_before_comment(part)).append(part.comment);
  out_ += '\n';
}

std::string_view Writer::blanks_before_comment(const Part& part) const {
  const auto end = static_cast<std::size_t>(part.comment.data() - bytes_.data());
  std::size_t begin = end;
  while (begin > 0 && bytes_[begin - 1] == ' ') --begin;
  return begin < end ? bytes_.substr(begin, end - begin) : "  ";
}

void Writer::comments(const CommentLines& lines, std::uint32_t column) {
  for (const CommentLine& line : lines) {
    if (line.is_blank()) {
      has_blank_line_ = true;
      continue;
    }
    begin_line();
    out_.append(line.is_marker() ? 0 : column, ' ').append(line.text).append("\n");
  }
}

// At most one blank line, and none below a head.
void Writer::begin_line() {
  if (has_blank_line_ && !opens_) out_ += '\n';
  has_blank_line_ = false;
  opens_ = false;
}

}  // namespace ctg::layout
