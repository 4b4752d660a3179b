// Names and labels of severities and families.
#include "diag/rule_info.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace ctg;

TEST_CASE("a severity is named as settings and flags take it") {
  CHECK(severity_name(Severity::error) == "error");
  CHECK(severity_name(Severity::warning) == "warning");
  CHECK(severity_name(Severity::information) == "info");
  CHECK(severity_name(Severity::off) == "off");
  for (const Severity severity : {Severity::off, Severity::information, Severity::warning, Severity::error}) {
    CHECK(parse_severity(severity_name(severity)) == severity);
  }
  CHECK_FALSE(parse_severity("Error"));
  CHECK_FALSE(parse_severity("information"));
  CHECK_FALSE(parse_severity(""));
}

TEST_CASE("a severity is said in both languages") {
  CHECK(severity_label(Severity::error).in(Language::french) == "erreur");
  CHECK(severity_label(Severity::warning).in(Language::french) == "avertissement");
  CHECK(severity_label(Severity::warning).in(Language::english) == "warning");
  CHECK(severity_label(Severity::information).in(Language::french) == "information");
}

TEST_CASE("families are named once each, and found by their names") {
  const auto names = family_names();
  CHECK(names.size() == 13);
  CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
  CHECK(names.front() == "file");
  CHECK(names.back() == "revision");
  for (const std::string_view name : names) CHECK(family_name(parse_family(name).value()) == name);
  CHECK(parse_family("money") == Family::money);
  CHECK_FALSE(parse_family("moneys"));
  CHECK(family_label(Family::privacy).in(Language::french) == "données personnelles");
  CHECK(family_label(Family::codes).in(Language::english) == "official codes");
}
