// Writes the merged file from its first piece to its last.
#include "merge/block_merge.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace ctg::merge {
namespace {

std::string_view slice(const Version& version, std::uint32_t begin, std::uint32_t end) { return version.bytes.substr(begin, end - begin); }

// The id of the one thing that a file holds, else the key.
std::string name_of_thing(const Child& child) {
  const auto id = child.value.value_of("id");
  return id && id->is_scalar() && !id->is_null() ? std::string(id->text()) : child.name;
}

// Something that entries or items can be added to: a collection of that kind, or nothing yet.
bool holds(const Child* child, yaml::Kind kind) { return child == nullptr || child->value->kind == kind || child->value.is_null(); }

}  // namespace

BlockMerge::BlockMerge(const Version& base, const Version& ours, const Version& theirs, const Labels& labels)
    : base_(base), ours_(ours), theirs_(theirs), labels_(labels), line_end_(edit::line_end_of(ours.bytes)) {}

void BlockMerge::file() {
  const auto root = [](const Version& version) { return version.tree->empty() ? std::nullopt : std::optional(version.tree->root()); };
  const Role role{.is_file = true};
  const Collection base = collection_of(base_, root(base_), role, 0);
  const Collection ours = collection_of(ours_, root(ours_), role, 0);
  const Collection theirs = collection_of(theirs_, root(theirs_), role, 0);
  collection(base, ours, theirs, role, {});
  const auto tail = [](const Version& version, const Collection& of) { return std::string(version.bytes.substr(of.end_of_pieces())); };
  comments_between(tail(base_, base), tail(ours_, ours), tail(theirs_, theirs), {});
  const bool had_last_line_end = ours_.bytes.empty() || ours_.bytes.back() == '\n';
  if (!had_last_line_end && out_.size() >= line_end_.size() && conflicts_.empty()) out_.resize(out_.size() - line_end_.size());
}

void BlockMerge::collection(const Collection& base, const Collection& ours, const Collection& theirs, const Role& role, Column column) {
  const auto& node = ours.node ? ours.node : theirs.node;
  const bool is_mapping = node && node->is_mapping();
  for (const Triple& triple : matched(base, ours, theirs, role)) {
    path_.push_back(role.is_file ? name_of_thing(triple.shown()) : triple.shown().name);
    child(triple, is_mapping ? role.of_entry(triple.shown().name) : role, column);
    path_.pop_back();
  }
}

void BlockMerge::child(const Triple& triple, const Role& role, Column column) {
  const bool only_one = triple.base == nullptr && (triple.ours == nullptr || triple.theirs == nullptr);
  if (!only_one && (triple.ours == nullptr || triple.theirs == nullptr)) return removed_by_one(triple, column);
  lead(triple, column);
  if (!only_one) return changed(triple, role, column);
  write(lines_of(triple.ours != nullptr ? ours_ : theirs_, triple.shown(), column).body, column);
}

// What the other side did not touch goes; what it changed is for people to settle.
void BlockMerge::removed_by_one(const Triple& triple, Column column) {
  const bool by_ours = triple.ours == nullptr;
  const Child* kept = by_ours ? triple.theirs : triple.ours;
  if (kept == nullptr) return;
  const Version& version = by_ours ? theirs_ : ours_;
  const Lines now = lines_of(version, *kept, column);
  const Lines before = lines_of(base_, *triple.base, column);
  const bool same_words = words_of(now.body) == words_of(before.body);  // the comments inside too
  if (same_words && (words_of(now.lead) == words_of(before.lead) || trim(now.lead).empty())) return;
  lead(triple, column);
  if (same_words) return;  // only its comment was changed: that stays
  conflict(before.body, by_ours ? std::string() : now.body, by_ours ? now.body : std::string(), column);
}

void BlockMerge::changed(const Triple& triple, const Role& role, Column column) {
  const Lines ours = lines_of(ours_, *triple.ours, column);
  const Lines theirs = lines_of(theirs_, *triple.theirs, column);
  if (triple.base != nullptr) {
    const Lines base = lines_of(base_, *triple.base, column);
    if (theirs.body == base.body) return write(ours.body, column);
    if (ours.body == base.body) return write(theirs.body, column);
  }
  if (ours.body == theirs.body) return write(ours.body, column);
  if (are_blocks(triple)) return nested(triple, role, column);
  if (!triple.ours->value.is_scalar() && !triple.theirs->value.is_scalar() && !triple.ours->value.is_block())
    return brackets(triple, role, column);
  single(triple, role, column);
}

bool BlockMerge::are_blocks(const Triple& triple) const {
  if (!triple.ours->value.is_block()) return false;
  const yaml::Kind kind = triple.ours->value->kind;
  return holds(triple.theirs, kind) && holds(triple.base, kind) && !triple.theirs->value.is_null();
}

// The head is ours; what stands below it is merged in the column of ours.
void BlockMerge::nested(const Triple& triple, const Role& role, Column column) {
  const edit::Piece& piece = *triple.ours->piece;
  const std::uint32_t first = triple.ours->value->begin;
  const std::uint32_t line = edit::next_line(ours_.bytes, piece.head_end);
  const auto part = [&](const Version& version, const Child* child) {
    if (child == nullptr) return Collection{&version, std::nullopt, {}};
    const std::uint32_t below = child->piece ? edit::next_line(version.bytes, child->piece->head_end) : 0;
    return collection_of(version, child->value, role, below);
  };
  const Collection base = part(base_, triple.base);
  const Collection ours = part(ours_, triple.ours);
  const Collection theirs = part(theirs_, triple.theirs);
  const auto written_column = ours.children.front().piece->column + column.column - piece.column;
  const std::string before = column.first != nullptr && !column.first->empty() ? *column.first : std::string(column.column, ' ');
  if (column.first != nullptr) column.first->clear();
  std::string head = before + std::string(slice(ours_, piece.begin, first < line ? first : piece.head_end));
  const std::size_t written = out_.size();
  if (first < line) {
    collection(base, ours, theirs, role, {written_column, &head});
  } else {
    out_ += with_comment(triple, head);
    collection(base, ours, theirs, role, {written_column, nullptr});
  }
  const bool nothing_below = first < line ? !head.empty() : out_.size() == written + with_comment(triple, head).size();
  if (nothing_below) {
    out_.resize(written);
    out_ += with_comment(triple, std::string(trim(head).empty() ? "" : head.substr(0, head.find_last_not_of(' ') + 1)) +
                                     (triple.ours->value.is_mapping() ? " {}" : " []"));
  }
}

void BlockMerge::brackets(const Triple& triple, const Role& role, Column column) {
  const Values values{value_of(triple.base), value_of(triple.ours), value_of(triple.theirs)};
  const edit::Piece& piece = *triple.ours->piece;
  const std::string head(slice(ours_, piece.begin, triple.ours->value->begin));
  bool has_conflict = false;
  const auto as = [&](Side side) {
    const InlineMerge merged = merge_inline(values, role, base_, ours_, theirs_, side);
    has_conflict = has_conflict || merged.conflict;
    return merged.text ? with_comment(triple, head + *merged.text) : std::string();
  };
  const std::string ours = as(Side::ours);
  if (!has_conflict) return write(edit::shifted(ours, std::int64_t{column.column} - piece.column, true), column);
  conflict(as(Side::base), ours, as(Side::theirs), column);
}

// A value that is one: whoever changed it alone has it.
void BlockMerge::single(const Triple& triple, const Role& role, Column column) {
  const Lines ours = lines_of(ours_, *triple.ours, column);
  const Lines theirs = lines_of(theirs_, *triple.theirs, column);
  const std::string base = triple.base != nullptr ? lines_of(base_, *triple.base, column).body : std::string();
  const std::string note_of_ours = comment_of(ours_, triple.ours);
  const std::string note_of_theirs = comment_of(theirs_, triple.theirs);
  const std::string note_of_base = comment_of(base_, triple.base);
  const bool same_values = say_the_same(triple.ours->value, triple.theirs->value, role);
  const bool ours_kept = triple.base != nullptr && say_the_same(triple.base->value, triple.ours->value, role);
  const bool theirs_kept = triple.base != nullptr && say_the_same(triple.base->value, triple.theirs->value, role);
  const bool notes_differ = note_of_ours != note_of_base && note_of_theirs != note_of_base && note_of_ours != note_of_theirs;
  if (notes_differ || (!same_values && !ours_kept && !theirs_kept)) return conflict(base, ours.body, theirs.body, column);
  const bool value_of_theirs = ours_kept && !theirs_kept;
  const bool comment_of_theirs = note_of_ours == note_of_base;
  if (value_of_theirs == comment_of_theirs || note_of_ours == note_of_theirs)
    return write(value_of_theirs ? theirs.body : ours.body, column);
  const Child& value = value_of_theirs ? *triple.theirs : *triple.ours;
  const Version& version = value_of_theirs ? theirs_ : ours_;
  const std::uint32_t begin = value.piece ? value.piece->begin : value.value->begin;
  const std::string line(slice(version, begin, std::max(value.value->end, value.piece ? value.piece->head_end : begin)));
  write(edit::shifted(with_comment(triple, line), std::int64_t{column.column} - (value.piece ? value.piece->column : column.column), true),
        column);
}

std::string BlockMerge::with_comment(const Triple& triple, const std::string& line) const {
  const std::string ours = comment_of(ours_, triple.ours);
  const std::string& chosen = ours == comment_of(base_, triple.base) ? comment_of(theirs_, triple.theirs) : ours;
  return line + (chosen.empty() ? "" : "  " + chosen) + std::string(line_end_);
}

std::string BlockMerge::where() const { return join(path_, "."); }

}  // namespace ctg::merge
