// What each byte may mean in a plan's file, as one table.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ctg::yaml {

enum CharacterClass : std::uint8_t {
  blank = 1,             // space, tab
  line_break = 2,        // LF, CR
  flow_indicator = 4,    // , [ ] { }
  block_plain_stop = 8,  // where a plain scalar may end in a block
  flow_plain_stop = 16,  // and between brackets
  indicator = 32,        // what a plain scalar does not begin with
  double_quoted_stop = 64,
  single_quoted_stop = 128,
};

namespace detail {
constexpr std::array<std::uint8_t, 256> make_character_classes() {
  std::array<std::uint8_t, 256> classes{};
  const auto mark = [&classes](std::string_view characters, std::uint8_t bits) {
    for (const char c : characters) {
      auto& entry = classes[static_cast<unsigned char>(c)];
      entry = static_cast<std::uint8_t>(entry | bits);
    }
  };
  mark(" \t", blank);
  mark("\n\r", line_break | block_plain_stop | flow_plain_stop | double_quoted_stop | single_quoted_stop);
  mark(",[]{}", flow_indicator | flow_plain_stop);
  mark(":#", block_plain_stop | flow_plain_stop);
  mark("-?:,[]{}#&*!|>'\"%@`", indicator);
  mark("\"\\", double_quoted_stop);
  mark("'", single_quoted_stop);
  return classes;
}
}  // namespace detail

inline constexpr std::array<std::uint8_t, 256> character_classes = detail::make_character_classes();

constexpr bool is(char c, std::uint8_t classes) { return (character_classes[static_cast<unsigned char>(c)] & classes) != 0; }

}  // namespace ctg::yaml
