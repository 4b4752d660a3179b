// Converters that do as asked, fail, say too much or are missing.
#include "office/converter.hpp"

#include <doctest/doctest.h>

#include "fake_program.hpp"

using namespace ctg;
using office::convert;
using test::FakeProgram;

namespace {

constexpr office::Converter converter{"converter", "the-package", "https://example.org"};

std::string fault(const FakeProgram& program, Language language = Language::english) {
  const auto made = convert(converter, {{}, {}, "text", "FILE"}, program.surroundings());
  REQUIRE_FALSE(made);
  std::string said = spoken(made.error().message, language);
  if (made.error().help) said += " | " + spoken(*made.error().help, language);
  CHECK(program.is_clean());
  return said;
}

}  // namespace

TEST_CASE("a converter reads the text and its files, and what it writes is the file") {
  const FakeProgram program("converter", "printf 'FILE %s ' \"$@\"; cat style.txt -");
  const auto made = convert(converter, {{"--to=x", "a b"}, {{"style.txt", "style "}}, "text", "FILE"}, program.surroundings());
  REQUIRE(made);
  CHECK(*made == "FILE --to=x FILE a b style text");
  CHECK(program.is_clean());
}

TEST_CASE("a converter knows the day, its own folder and nothing of the user's") {
  ::setenv("CTG_SECRET", "token", 1);
  const FakeProgram program(
      "converter", "echo FILE $SOURCE_DATE_EPOCH $CTG_SECRET $http_proxy; [ \"$HOME\" = \"$(pwd)\" ] && [ \"$TMPDIR\" = \"$HOME\" ]");
  const auto made = convert(converter, {{}, {}, "", "FILE"}, program.surroundings());
  REQUIRE(made);
  CHECK(*made == "FILE 1782777600\n");
}

TEST_CASE("a day before archives know any is their first") {
  const FakeProgram program("converter", "echo FILE $SOURCE_DATE_EPOCH");
  auto surroundings = program.surroundings();
  surroundings.today = *make_date(1950, 1, 1);
  CHECK(convert(converter, {{}, {}, "", "FILE"}, surroundings).value() == "FILE 315532800\n");
}

TEST_CASE("what is not installed is said with what to install") {
  const FakeProgram program("another", "");
  CHECK(fault(program).starts_with(
      "`converter` is not installed: this format is made with it | on Debian or Ubuntu, `apt install the-package`"));
  CHECK(fault(program, Language::french).starts_with("`converter` n'est pas installé\u00a0: ce format est fait avec lui | sous Debian"));
}

TEST_CASE("a failure is told with its last words, made inert") {
  CHECK(fault(FakeProgram("converter", "printf 'warning\\n\\none\\ntwo \\033[31m\\n' >&2; exit 43")) ==
        "`converter` failed (exit code 43) | it says: one · two \\u{1B}[31m");
  CHECK(fault(FakeProgram("converter", "exit 1"), Language::french) == "`converter` a échoué (code de retour 1)");
  CHECK(fault(FakeProgram("converter", "kill -KILL $$")) == "`converter` was ended by signal 9");
}

TEST_CASE("a success without the file that was asked for is none") {
  CHECK(fault(FakeProgram("converter", "echo something")) == "what `converter` wrote is not the file that was asked for");
  CHECK(fault(FakeProgram("converter", "true")) == "what `converter` wrote is not the file that was asked for");
}

TEST_CASE("a missing temporary folder is told") {
  const FakeProgram program("converter", "echo FILE");
  auto surroundings = program.surroundings();
  surroundings.temporary_folder = "/nowhere";
  const auto made = convert(converter, {{}, {}, "", "FILE"}, surroundings);
  REQUIRE_FALSE(made);
  CHECK(spoken(made.error().message, Language::english) == "no temporary folder can be made in `/nowhere`");
}
