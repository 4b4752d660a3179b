// Every value that a plan may choose has its sentence, and no sentence is for a value that does not exist.
#include "schema/value_sentences.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "schema/catalog.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

std::set<const Enumeration*> all_enumerations() {
  std::set<const Enumeration*> all;
  for (const RecordTable* table : all_tables())
    for (const Field& field : table->fields)
      if (field.shape == Shape::choice) all.insert(&field.choices());
  return all;
}

}  // namespace

TEST_CASE("every value of every field has a sentence in both languages") {
  for (const Enumeration* choices : all_enumerations())
    for (const EnumerationValue& value : choices->values) {
      CAPTURE(std::string(choices->name));
      CAPTURE(std::string(value.name));
      for (const Language language : {Language::english, Language::french}) {
        const std::string_view sentence = sentence_of(*choices, value).in(language);
        CHECK(sentence.ends_with('.'));
        for (const char* wrong : {" :", " ;", "  "}) CHECK(sentence.find(wrong) == std::string_view::npos);
      }
    }
}

TEST_CASE("there is one sentence for each value and none besides") {
  std::size_t sentences = 0;
  std::size_t values = 0;
  for (const auto part : {value_sentences_of_people(), value_sentences_of_actions()})
    for (const ValueSentences& of : part) sentences += of.values.size();
  for (const Enumeration* choices : all_enumerations()) values += choices->values.size();
  CHECK(sentences == values);
}
