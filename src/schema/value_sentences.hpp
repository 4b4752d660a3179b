// What the values of enumerations mean, one sentence each: for the manual and for editors.
#pragma once

#include <span>
#include <string_view>

#include "model/enumerations.hpp"

namespace ctg::schema {

struct ValueSentence {
  std::string_view value;  // as written in a plan
  Text sentence;
};

struct ValueSentences {
  std::string_view enumeration;  // its name
  std::span<const ValueSentence> values;
};

std::span<const ValueSentences> value_sentences_of_people();
std::span<const ValueSentences> value_sentences_of_actions();

// Every value has one: a missing one is a bug and throws.
Text sentence_of(const Enumeration& choices, const EnumerationValue& value);

}  // namespace ctg::schema
