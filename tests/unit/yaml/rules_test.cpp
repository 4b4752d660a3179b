// The pages of the rules: the bad example has the fault and no other, the good one has none.
#include "yaml/rules.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {

TEST_CASE("the examples of each rule show what they should") {
  for (const RuleInfo* rule :
       {&yaml_syntax, &second_document, &unsupported_yaml, &duplicate_key, &bad_encoding, &limit_exceeded, &tab_indentation}) {
    CAPTURE(std::string(rule->name));
    const Sample bad{std::string(rule->bad)};
    REQUIRE(bad.findings.all().size() == 1);
    CHECK(bad.findings.all().front().rule == rule);
    CHECK(Sample(std::string(rule->good)).found() == "");
  }
}

}  // namespace ctg::yaml
