// Every text that people wrote in a plan, and the place of a part of one.
#pragma once

#include <functional>
#include <optional>

#include "model/plan.hpp"

namespace ctg::rules {

struct PlanText {
  const LocatedText* text = nullptr;
  bool is_quotation = false;             // copied from a document: not the plan's own words
  std::optional<Visibility> visibility;  // of the note or the action it stands in; none where neither says
};

// Titles, names and prose, in the order of the things; no ids, codes, addresses of documents, nor e-mail addresses of people.
void each_text(const Plan& plan, const std::function<void(const PlanText&)>& visit);

// Where the bytes [begin, end) of a value stand; the whole value where it is not written byte for byte (folded, escaped).
Span place_within(const LocatedText& text, std::size_t begin, std::size_t end);

}  // namespace ctg::rules
