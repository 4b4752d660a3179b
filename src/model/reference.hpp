// The kinds of things that a plan is made of, and references from one thing to another.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "i18n/text.hpp"
#include "source/span.hpp"

namespace ctg {

enum class Kind : std::uint8_t { institution, person, place, need, objective, action, indicator, body, meeting, decision, amendment };
inline constexpr std::size_t kind_count = 11;
inline constexpr std::array<Kind, kind_count> all_kinds{Kind::institution, Kind::person,   Kind::place,     Kind::need,
                                                        Kind::objective,   Kind::action,   Kind::indicator, Kind::body,
                                                        Kind::meeting,     Kind::decision, Kind::amendment};

struct KindInfo {
  std::string_view name;    // `action`: the key of one thing in a file
  std::string_view plural;  // `actions`: the key of a list
  Text label;
  Text label_plural;
  Text with_article;  // `an action` · `une action`
};
const KindInfo& kind_info(Kind kind);

// Several kinds at once, where a reference may name any of them.
class KindSet {
 public:
  constexpr KindSet() = default;
  constexpr KindSet(std::initializer_list<Kind> kinds) {
    for (const Kind kind : kinds) bits_ = static_cast<std::uint16_t>(bits_ | (1U << static_cast<unsigned>(kind)));
  }
  constexpr bool has(Kind kind) const { return (bits_ & (1U << static_cast<unsigned>(kind))) != 0; }
  constexpr bool empty() const { return bits_ == 0; }

 private:
  std::uint16_t bits_ = 0;
};

// An id as written, and what it names once the plan is joined.
struct AnyReference {
  static constexpr std::uint32_t unresolved = UINT32_MAX;

  std::string_view id;
  Span at;
  Kind kind = Kind::institution;     // of what was found
  std::uint32_t index = unresolved;  // in the plan's list of that kind

  bool given() const { return at.given(); }
  explicit operator bool() const { return given(); }
  bool resolved() const { return index != unresolved; }
  bool names(Kind wanted, std::size_t place) const { return index == place && kind == wanted; }
  bool same_as(const AnyReference& other) const { return resolved() && other.resolved() && kind == other.kind && index == other.index; }
};

template <Kind... Targets>
struct Reference : AnyReference {
  static constexpr KindSet targets{Targets...};
};

}  // namespace ctg
