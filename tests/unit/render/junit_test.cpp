// Findings as JUnit's XML.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

TEST_CASE("findings are a report as in the golden file") {
  Sample sample;
  fill(sample);
  test::check_golden("render/junit.fr.xml", rendered("junit", sample, {.language = Language::french, .today = *make_date(2026, 6, 30)}));
}

TEST_CASE("what is below the asked level is a remark, not a failure") {
  Sample sample;
  find_each(sample, "a.yaml", "x\n", "x", Severity::warning);
  const std::string lenient = rendered("junit", sample, {.language = Language::english});
  CHECK(lenient.find("tests=\"1\" failures=\"0\"") != std::string::npos);
  CHECK(lenient.find("<system-out>warning[late] a.yaml:1:1: odd\n</system-out>") != std::string::npos);
  const std::string strict = rendered("junit", sample, {.language = Language::english, .fail_on = Severity::warning});
  CHECK(strict.find("tests=\"1\" failures=\"1\"") != std::string::npos);
  CHECK(strict.find("<failure type=\"late\" message=\"odd\">warning[late] a.yaml:1:1: odd\n</failure>") != std::string::npos);
}

TEST_CASE("one rule is one case a file, with all that it found there") {
  Sample sample;
  find_each(sample, "a.yaml", "x x x\n", "x");
  find_each(sample, "b.yaml", "x\n", "x");
  const std::string xml = rendered("junit", sample, {.language = Language::english});
  CHECK(xml.find("<testsuite id=\"0\" package=\"ctg\" name=\"a.yaml\"") != std::string::npos);
  CHECK(xml.find("<testsuite id=\"1\" package=\"ctg\" name=\"b.yaml\"") != std::string::npos);
  CHECK(xml.find("message=\"odd (+2)\">error[late] a.yaml:1:1: odd\nerror[late] a.yaml:1:3: odd\nerror[late] a.yaml:1:5: odd\n<") !=
        std::string::npos);
}

TEST_CASE("a report holds a test even where nothing was found") {
  CHECK(rendered("junit", Sample{}).find("<testcase classname=\"ctg check\" name=\"ctg check\" time=\"0\"/>") != std::string::npos);
}

TEST_CASE("markup in a name is text") {
  Sample sample;
  find_each(sample, "a<b>&\"c\n.yaml", "x\n", "x");
  CHECK(rendered("junit", sample).find("name=\"a&lt;b&gt;&amp;&quot;c&#10;.yaml\"") != std::string::npos);
}

}  // namespace
}  // namespace ctg::render
