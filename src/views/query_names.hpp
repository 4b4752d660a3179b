// What the words of a query name: an enumerated value by its name or either label, a thing by its id or any of its names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.hpp"
#include "views/query_key.hpp"

namespace ctg::views {

// Case, accents, and the choice between blanks, hyphens, underscores and apostrophes set aside.
std::string comparable(std::string_view text);

// The place of the value in its enumeration.
tl::expected<std::size_t, ValueError> find_value(const Enumeration& enumeration, std::string_view word);
std::vector<QueryValue> offered_values(const Enumeration& enumeration);

// Things of a plan, to be recognised in references.
class NamedThings {
 public:
  void add(Kind kind, std::size_t index) { things_.push_back({kind, static_cast<std::uint32_t>(index)}); }
  bool empty() const { return things_.empty(); }
  bool has(Kind kind, std::size_t index) const;
  bool has(const AnyReference& reference) const { return reference.resolved() && has(reference.kind, reference.index); }
  // With everything below the objectives among them.
  NamedThings with_descendants(const Plan& plan) const;

 private:
  struct Place {
    Kind kind;
    std::uint32_t index;
  };
  std::vector<Place> things_;
};

// The things of these kinds that a word names: the one whose id it is, case aside, else those whose former id it is, else
// all that have it among their names (title, short name, aliases, code, number).
tl::expected<NamedThings, ValueError> find_things(const Plan& plan, KindSet kinds, std::string_view word);
std::vector<QueryValue> offered_things(const Plan& plan, KindSet kinds);

// What was probably meant, of several words.
std::optional<std::string> nearest_word(std::string_view word, std::span<const std::string_view> candidates);
tl::unexpected<ValueError> unknown_value(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace ctg::views
