// Finds what belongs to a value: the comma, dash or key before it, the line that it has to itself.
#include "edit/reach.hpp"

#include <algorithm>
#include <string>

namespace ctg::edit {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

class Surroundings {
 public:
  Surroundings(std::string_view bytes, const TextEdit& edit) : bytes_(bytes), edit_(edit), begin_(edit.at.begin), end_(edit.at.end) {}

  std::optional<TextEdit> settle() {
    if (begin_ >= end_ || end_ > bytes_.size() || bytes_.substr(begin_, end_ - begin_).find('\n') != std::string_view::npos)
      return std::nullopt;
    if (edit_.reach == Reach::item) return item();
    if (!step_to_key()) return std::nullopt;
    return edit_.reach == Reach::entry ? entry() : behind_entry();
  }

 private:
  // The first character that is no blank before or behind the place; a line end at the ends of the file.
  std::size_t before() const {
    std::size_t at = begin_;
    while (at > 0 && is_blank(bytes_[at - 1])) --at;
    return at;  // behind the character
  }
  std::size_t behind() const {
    std::size_t at = end_;
    while (at < bytes_.size() && is_blank(bytes_[at])) ++at;
    return at;
  }
  char character_before() const { return before() == 0 ? '\n' : bytes_[before() - 1]; }
  char character_behind() const { return behind() == bytes_.size() ? '\n' : bytes_[behind()]; }
  bool ends_line() const { return character_behind() == '\n' || character_behind() == '\r'; }
  std::size_t line_begin() const { return begin_ == 0 ? 0 : bytes_.rfind('\n', begin_ - 1) + 1; }
  std::size_t line_end() const { return std::min(bytes_.find('\n', end_), bytes_.size()); }  // at the line feed

  TextEdit bytes(std::size_t begin, std::size_t end, std::string text = {}) const {
    return {{edit_.at.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(text), Reach::bytes};
  }
  TextEdit whole_line() const { return bytes(line_begin(), std::min(line_end() + 1, bytes_.size())); }

  // What stands between commas or brackets, with one of its commas.
  std::optional<TextEdit> between(char opening, char closing) const {
    const char right = character_behind();
    if (right != ',' && right != closing) return std::nullopt;
    if (character_before() == ',') {
      std::size_t comma = before() - 1;
      while (comma > 0 && is_blank(bytes_[comma - 1])) --comma;
      return bytes(comma, end_);
    }
    if (character_before() != opening) return std::nullopt;
    if (right == closing) return bytes(begin_, end_);
    std::size_t next = behind() + 1;
    while (next < bytes_.size() && is_blank(bytes_[next])) ++next;
    return bytes(begin_, next);
  }

  std::optional<TextEdit> item() const {
    if (character_before() != '-') return between('[', ']');
    const std::size_t dash = before() - 1;
    const std::string_view ahead = bytes_.substr(line_begin(), dash - line_begin());
    if (dash + 1 == begin_ || !std::all_of(ahead.begin(), ahead.end(), is_blank) || !ends_line()) return std::nullopt;
    return whole_line();
  }

  // The place grows by the key before the value.
  bool step_to_key() {
    if (character_before() != ':') return false;
    std::size_t key = before() - 1;
    while (key > 0 && is_key_character(bytes_[key - 1])) --key;
    if (key == before() - 1) return false;
    begin_ = key;
    return true;
  }
  bool is_alone_on_its_line() const { return character_before() == '\n' && ends_line(); }

  std::optional<TextEdit> entry() const { return is_alone_on_its_line() ? whole_line() : between('{', '}'); }

  std::optional<TextEdit> behind_entry() const {
    if (character_behind() == ',' || character_behind() == '}') return bytes(end_, end_, ", " + edit_.replacement);
    const bool begins_item = character_before() == '-';
    if ((character_before() != '\n' && !begins_item) || (!ends_line() && character_behind() != '#')) return std::nullopt;
    std::size_t place = line_end();
    const std::string line_end = place > 0 && bytes_[place - 1] == '\r' ? "\r\n" : "\n";
    place -= line_end.size() - 1;
    return bytes(place, place, line_end + std::string(begin_ - line_begin(), ' ') + edit_.replacement);
  }

  std::string_view bytes_;
  const TextEdit& edit_;
  std::size_t begin_;
  std::size_t end_;
};

}  // namespace

std::optional<TextEdit> settled(const TextEdit& edit, std::string_view bytes) {
  if (edit.reach == Reach::bytes) return edit;
  return Surroundings(bytes, edit).settle();
}

}  // namespace ctg::edit
