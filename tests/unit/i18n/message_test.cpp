// Sentences spoken in both languages, with their plurals and their arguments.
#include "i18n/message.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace ctg;

namespace {

constexpr Language fr = Language::french;
constexpr Language en = Language::english;
constexpr Text late{"{0} {0:action is|actions are} late", "{0} {0:action est|actions sont} en retard"};
constexpr Text led{"`{0}` is led by `{1}`", "`{1}` pilote `{0}`"};
constexpr Text plain{"plain", "simple"};
constexpr Text argument_only{"{0}"};
constexpr Text unclosed{"{0"};
constexpr Text one_form{"{0:one}"};
constexpr Text no_colon{"{0;one|many}"};
constexpr Text open_brace{"open {"};

// An argument spoken alone.
template <class Value>
std::string alone(const Value& value, Language language) {
  return spoken(language, argument_only, value);
}

}  // namespace

TEST_CASE("French is singular below two, English for one only") {
  struct Case {
    int number;
    const char *english, *french;
  };
  for (const Case& expected :
       {Case{0, "0 actions are late", "0 action est en retard"}, Case{1, "1 action is late", "1 action est en retard"},
        Case{2, "2 actions are late", "2 actions sont en retard"}, Case{-1, "-1 actions are late", "-1 action est en retard"},
        Case{-2, "-2 actions are late", "-2 actions sont en retard"},
        Case{1200, "1,200 actions are late", "1\u202F200 actions sont en retard"}}) {
    CHECK(spoken(en, late, expected.number) == expected.english);
    CHECK(spoken(fr, late, expected.number) == expected.french);
  }
}

TEST_CASE("words agree with decimals too") {
  constexpr Text full_time{"{0} {0:post|posts}", "{0} {0:poste|postes}"};
  CHECK(spoken(fr, full_time, Decimal{15, 1}) == "1,5 poste");
  CHECK(spoken(en, full_time, Decimal{15, 1}) == "1.5 posts");
  CHECK(spoken(en, full_time, Decimal{100, 2}) == "1.00 post");
  CHECK(spoken(fr, full_time, Decimal{20, 1}) == "2,0 postes");
}

TEST_CASE("each language puts the arguments in its own order") {
  CHECK(spoken(en, led, "AVS-03", "caf-49") == "`AVS-03` is led by `caf-49`");
  CHECK(spoken(fr, led, "AVS-03", "caf-49") == "`caf-49` pilote `AVS-03`");
}

TEST_CASE("an argument may be said twice, and a sentence may have none") {
  constexpr Text twice{"{0}, {0}", "{0} et {0}"};
  CHECK(spoken(fr, twice, "a") == "a et a");
  CHECK(spoken(plain, fr) == "simple");
  CHECK(spoken(plain, en) == "plain");
}

TEST_CASE("doubled braces are braces") {
  constexpr Text braces{"write `{{ {0} }}`", "écrire `{{ {0} }}`"};
  CHECK(spoken(en, braces, "due") == "write `{ due }`");
  constexpr Text only{"{{}} and } and {{0}}", "{{}} et } et {{0}}"};
  CHECK(spoken(fr, only) == "{} et } et {0}");
}

TEST_CASE("arguments are written as people of the language write them") {
  CHECK(alone(std::int64_t{12345}, fr) == "12\u202F345");
  CHECK(alone(7U, fr) == "7");
  CHECK(alone(std::size_t{8}, fr) == "8");
  CHECK(alone(*parse_iso_date("2026-03-01"), fr) == "1er mars 2026");
  CHECK(alone(*parse_partial_date("2026-Q3"), en) == "third quarter of 2026");
  CHECK(alone(Decimal{125, 1}, fr) == "12,5");
  CHECK(alone(Amount{123456750}, fr) == "1\u202F234\u202F567,50\u00A0€");
  CHECK(alone(plain, fr) == "simple");
  CHECK(alone(std::string_view("view"), fr) == "view");
}

TEST_CASE("what comes from outside is never spoken raw") {
  CHECK(alone("a\x1B[31m\u202E\n\xE9{0}", fr) == "a\\u{1B}[31m\\u{202E} \\x{E9}{0}");
}

TEST_CASE("an argument that is missing or does not fit is a bug") {
  CHECK_THROWS_AS(spoken(late, fr), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, led, "AVS-03"), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, late, "many"), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, argument_only, late), std::logic_error);
}

TEST_CASE("a sentence that is not well formed is a bug") {
  CHECK_THROWS_AS(spoken(fr, unclosed, 1), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, one_form, 1), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, no_colon, 1), std::logic_error);
  CHECK_THROWS_AS(spoken(fr, open_brace), std::logic_error);
}

TEST_CASE("a text knows its arguments") {
  CHECK(late.argument_set() == 1U);
  CHECK(led.argument_set() == 3U);
  CHECK(plain.argument_set() == 0U);
}
