// Finds the sentence of a value.
#include "schema/value_sentences.hpp"

#include <stdexcept>

namespace ctg::schema {

Text sentence_of(const Enumeration& choices, const EnumerationValue& value) {
  for (const auto part : {value_sentences_of_people(), value_sentences_of_actions()})
    for (const ValueSentences& of : part) {
      if (of.enumeration != choices.name) continue;
      for (const ValueSentence& known : of.values)
        if (known.value == value.name) return known.sentence;
    }
  throw std::logic_error("a value without a sentence");
}

}  // namespace ctg::schema
