// UTF-8 decoded strictly by hand, and text from outside made fit to be shown.
#include <algorithm>
#include <charconv>

#include "base/unicode.hpp"

namespace ctg {
namespace {

unsigned byte_at(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

bool is_continuation(std::string_view text, std::size_t offset) { return offset < text.size() && (byte_at(text, offset) & 0xC0U) == 0x80U; }

void append_escape(std::string& text, std::string_view begin, unsigned long value) {
  char digits[8] = {};
  const auto end = std::to_chars(digits, digits + sizeof digits, value, 16).ptr;
  text += begin;
  for (const char* digit = digits; digit != end; ++digit) text += *digit >= 'a' ? static_cast<char>(*digit - 'a' + 'A') : *digit;
  text += '}';
}

constexpr char32_t byte_order_mark = 0xFEFF;  // allowed in a file, at its beginning; never seen

bool is_plain(char c) { return c >= ' ' && c <= '~'; }

std::string shown(std::string_view text, bool keep_lines) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (is_plain(c)) {
      result += c;
      ++i;
    } else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      ++i;
    } else if (c == '\n' || c == '\r' || c == '\t') {
      result += c == '\n' && keep_lines ? '\n' : ' ';
      ++i;
    } else if (const CodePoint character = code_point_at(text, i); character.bytes == 0) {
      append_escape(result, "\\x{", byte_at(text, i));
      ++i;
    } else {
      if (is_unprintable(character.value) || character.value == byte_order_mark) {
        append_escape(result, "\\u{", character.value);
      } else {
        result += text.substr(i, character.bytes);
      }
      i += character.bytes;
    }
  }
  return result;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const unsigned first = byte_at(text, offset);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4 || !is_continuation(text, offset + 1)) return {};
  const auto low_bits = [&](std::size_t place) { return static_cast<char32_t>(byte_at(text, offset + place) & 0x3FU); };
  if (first < 0xE0) return {((first & 0x1FU) << 6U) | low_bits(1), 2};
  if (!is_continuation(text, offset + 2)) return {};
  if (first < 0xF0) {
    const char32_t value = ((first & 0x0FU) << 12U) | (low_bits(1) << 6U) | low_bits(2);
    if (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF)) return {};
    return {value, 3};
  }
  if (!is_continuation(text, offset + 3)) return {};
  const char32_t value = ((first & 0x07U) << 18U) | (low_bits(1) << 12U) | (low_bits(2) << 6U) | low_bits(3);
  if (value < 0x10000 || value > 0x10FFFF) return {};
  return {value, 4};
}

void append_utf8(std::string& text, char32_t value) {
  const auto append = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if ((value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) value = 0xFFFD;
  if (value < 0x80) {
    append(value);
  } else if (value < 0x800) {
    append(0xC0U | (value >> 6U));
    append(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    append(0xE0U | (value >> 12U));
    append(0x80U | ((value >> 6U) & 0x3FU));
    append(0x80U | (value & 0x3FU));
  } else {
    append(0xF0U | (value >> 18U));
    append(0x80U | ((value >> 12U) & 0x3FU));
    append(0x80U | ((value >> 6U) & 0x3FU));
    append(0x80U | (value & 0x3FU));
  }
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = byte_at(text, i) < 0x80 ? 1 : code_point_at(text, i).bytes;
    if (bytes == 0) return false;
    i += bytes;
  }
  return true;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    i += byte_at(text, i) < 0x80 ? 1 : std::max<std::size_t>(code_point_at(text, i).bytes, 1);
  }
  return count;
}

bool is_unprintable(char32_t value) {
  if (value < 0x20 || (value >= 0x7F && value <= 0x9F)) return true;
  if (value < 0x61C) return false;
  if (value == 0x61C || value == 0x200E || value == 0x200F) return true;
  if ((value >= 0x2028 && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069)) return true;
  return (value >= 0xFDD0 && value <= 0xFDEF) || (value & 0xFFFEU) == 0xFFFEU || value > 0x10FFFF;
}

std::string printable(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  return shown(text, false);
}

std::string printable_lines(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  return shown(text, true);
}

}  // namespace ctg
