// How pieces of three versions become lines of one: columns, comments before and behind, conflict markers.
#include <algorithm>

#include "base/text.hpp"
#include "edit/flow_text.hpp"
#include "merge/block_merge.hpp"

namespace ctg::merge {
namespace {

// For a message.
std::string on_one_line(std::string_view body) {
  std::string line;
  for (const std::string_view part : split(body, '\n')) {
    if (!line.empty() && !trim(part).empty()) line += ' ';
    line += trim(part);
  }
  return line;
}

}  // namespace

std::string words_of(std::string_view lines) {
  std::string words;
  for (const std::string_view line : split(lines, '\n')) words.append(trim(line)).push_back('\n');
  return words;
}

BlockMerge::Lines BlockMerge::lines_of(const Version& version, const Child& child, Column column) const {
  if (!child.piece) {  // it stands between brackets
    const std::string head = child.key ? edit::flow_text(*child.key, version.bytes) + ": " : "- ";
    return {{}, head + edit::flow_text(child.value, version.bytes) + std::string(line_end_)};
  }
  const edit::Piece& piece = *child.piece;
  const std::int64_t columns = std::int64_t{column.column} - piece.column;
  const auto text = [&](std::uint32_t begin, std::uint32_t end, bool from_second) {
    return edit::with_line_ends(edit::shifted(version.bytes.substr(begin, end - begin), columns, from_second), line_end_);
  };
  const std::uint32_t line = piece.begins_line ? piece.begin - piece.column : piece.begin;
  std::string body = text(piece.begin, piece.end, true);
  if (body.empty() || body.back() != '\n') body += line_end_;
  return {text(piece.lead, line, false), std::move(body)};
}

// A collection in block style has it behind its head, anything else behind its value.
std::string BlockMerge::comment_of(const Version& version, const Child* child) const {
  if (child == nullptr || !child->piece) return {};
  const std::uint32_t behind = child->value.is_block() ? child->piece->head_end : std::max(child->value->end, child->piece->head_end);
  return std::string(edit::comment_behind(version.bytes, behind));
}

void BlockMerge::lead(const Triple& triple, Column column) {
  const auto of = [&](const Version& version, const Child* child) {
    return child == nullptr ? std::string() : lines_of(version, *child, column).lead;
  };
  const bool without_base = triple.base == nullptr;
  if (without_base && triple.ours == nullptr) {
    out_ += of(theirs_, triple.theirs);
    return;
  }
  if (triple.theirs == nullptr) {
    out_ += of(ours_, triple.ours);
    return;
  }
  comments_between(of(base_, triple.base), of(ours_, triple.ours), of(theirs_, triple.theirs), where());
}

void BlockMerge::comments_between(const std::string& base, const std::string& ours, const std::string& theirs, const std::string& where) {
  const std::string before = words_of(base);
  const std::string of_ours = words_of(ours);
  const std::string of_theirs = words_of(theirs);
  if (of_theirs == before || of_ours == of_theirs) {
    out_ += ours;
  } else if (of_ours == before) {
    out_ += edit::with_line_ends(theirs, line_end_);
  } else {
    conflicts_.push_back({where, on_one_line(ours), on_one_line(base), on_one_line(theirs)});
    markers(base, ours, edit::with_line_ends(theirs, line_end_));
  }
}

void BlockMerge::write(const std::string& body, Column column) {
  if (!out_.empty() && out_.back() != '\n') out_ += line_end_;
  if (column.first != nullptr && !column.first->empty()) {
    out_ += *column.first;
    column.first->clear();
  } else {
    out_.append(column.column, ' ');
  }
  out_ += body;
}

void BlockMerge::conflict(const std::string& base, const std::string& ours, const std::string& theirs, Column column) {
  conflicts_.push_back({where(), on_one_line(ours), on_one_line(base), on_one_line(theirs)});
  const bool behind_dash = column.first != nullptr && !column.first->empty();
  const std::string before = behind_dash ? *column.first : std::string(column.column, ' ');
  if (behind_dash) column.first->clear();
  const auto lines = [&](const std::string& body) {
    if (!body.empty()) return before + body;
    return behind_dash ? before.substr(0, before.find_last_not_of(' ') + 1) + std::string(line_end_) : std::string();
  };
  markers(lines(base), lines(ours), lines(theirs));
}

void BlockMerge::markers(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto line = [&](char mark, const std::string& label) {
    if (!out_.empty() && out_.back() != '\n') out_ += line_end_;
    out_.append(labels_.marker_size, mark);
    if (!label.empty()) out_.append(" ").append(label);
    out_ += line_end_;
  };
  line('<', labels_.ours);
  out_ += ours;
  line('|', labels_.base);
  out_ += base;
  line('=', {});
  out_ += theirs;
  line('>', labels_.theirs);
}

}  // namespace ctg::merge
