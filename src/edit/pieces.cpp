// Finds the lines of each entry and item.
#include "edit/pieces.hpp"

#include <algorithm>

namespace ctg::edit {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }

// The dash of an item: the last one before it with nothing but white space and comments between.
std::uint32_t dash_before(std::string_view bytes, std::uint32_t item, std::uint32_t from) {
  for (std::uint32_t at = from; at < item;) {
    const auto content = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.find_first_not_of(" \t\r\n", at), item));
    if (content == item) break;
    if (bytes[content] == '-') return content;
    at = next_line(bytes, content);  // a comment
  }
  return item;
}

}  // namespace

std::uint32_t line_begin(std::string_view bytes, std::uint32_t at) {
  while (at > 0 && bytes[at - 1] != '\n') --at;
  return at;
}

std::uint32_t behind_colon(std::string_view bytes, std::uint32_t key_end) {
  std::size_t at = key_end;
  while (at < bytes.size() && is_blank(bytes[at])) ++at;
  return at < bytes.size() && bytes[at] == ':' ? static_cast<std::uint32_t>(at + 1) : key_end;
}

std::uint32_t next_line(std::string_view bytes, std::uint32_t from) {
  const std::size_t feed = bytes.find('\n', from);
  return static_cast<std::uint32_t>(feed == std::string_view::npos ? bytes.size() : feed + 1);
}

std::vector<Piece> pieces_of(yaml::Cursor collection, std::string_view bytes, std::uint32_t lead) {
  std::vector<Piece> pieces;
  for (yaml::Cursor child = collection.first_child(); child.index() != collection.end_index();) {
    Piece piece;
    const yaml::Cursor value = collection.is_mapping() ? child.after() : child;
    piece.begin = collection.is_mapping() ? child->begin : dash_before(bytes, child->begin, lead);
    piece.head_end = collection.is_mapping() ? behind_colon(bytes, child->end) : piece.begin + 1;
    const std::uint32_t line = line_begin(bytes, piece.begin);
    piece.column = piece.begin - line;
    piece.begins_line = std::all_of(bytes.begin() + line, bytes.begin() + piece.begin, is_blank);
    piece.lead = piece.begins_line ? std::min(lead, line) : piece.begin;
    piece.end = next_line(bytes, std::max(value->end, piece.head_end));
    lead = piece.end;
    pieces.push_back(piece);
    child = value.after();
  }
  return pieces;
}

std::string_view comment_behind(std::string_view bytes, std::uint32_t value_end) {
  std::size_t begin = value_end;
  while (begin < bytes.size() && is_blank(bytes[begin])) ++begin;
  if (begin == bytes.size() || bytes[begin] != '#') return {};
  std::size_t end = begin;
  while (end < bytes.size() && !is_line_end(bytes[end])) ++end;
  while (is_blank(bytes[end - 1])) --end;
  return bytes.substr(begin, end - begin);
}

bool has_comment(yaml::Cursor value, std::string_view bytes) {
  std::uint32_t from = value->begin;
  bool found = false;
  const auto look = [&](std::uint32_t until) {
    if (until > from) found = found || bytes.substr(from, until - from).find('#') != std::string_view::npos;
  };
  const auto walk = [&](const auto& self, yaml::Cursor at) -> void {
    if (at.is_scalar()) {
      look(at->begin);
      from = at->end;
      return;
    }
    for (yaml::Cursor child = at.first_child(); child.index() != at.end_index(); child = child.after()) self(self, child);
  };
  walk(walk, value);
  look(value->end);
  return found;
}

std::string_view line_end_of(std::string_view bytes) {
  const std::size_t feed = bytes.find('\n');
  return feed != std::string_view::npos && feed > 0 && bytes[feed - 1] == '\r' ? "\r\n" : "\n";
}

std::string shifted(std::string_view text, std::int64_t columns, bool from_second) {
  std::string result;
  bool skip = from_second;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string_view line = text.substr(at, end - at);
    const std::size_t content = std::min(line.find_first_not_of(' '), line.size());
    if (!skip && content < line.size() && !is_line_end(line[content])) {
      if (columns >= 0)
        result.append(static_cast<std::size_t>(columns), ' ');
      else
        line.remove_prefix(std::min(content, static_cast<std::size_t>(-columns)));
    }
    result += line;
    skip = false;
    at = end;
  }
  return result;
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t feed = text.find('\n', at);
    std::string_view line = text.substr(at, feed == std::string_view::npos ? feed : feed - at);
    at = feed == std::string_view::npos ? text.size() : feed + 1;
    if (feed == std::string_view::npos) return result += line;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    result.append(line).append(line_end);
  }
  return result;
}

}  // namespace ctg::edit
