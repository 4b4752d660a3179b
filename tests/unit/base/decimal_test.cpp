// Decimal numbers, amounts and whole numbers, at their boundaries.
#include "base/decimal.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace ctg;

TEST_CASE("a decimal is kept as it is written") {
  struct Case {
    const char* text;
    std::int64_t units;
    int scale;
  };
  for (const Case& expected : {Case{"0", 0, 0}, Case{"7", 7, 0}, Case{"-7", -7, 0}, Case{"12.50", 1250, 2}, Case{"-0.5", -5, 1},
                               Case{"0.000001", 1, 6}, Case{"0.05", 5, 2}, Case{"-0.05", -5, 2}, Case{"9223372036854775807", INT64_MAX, 0},
                               Case{"-9223372036854775808", INT64_MIN, 0}, Case{"9223372036854.775807", INT64_MAX, 6}}) {
    CAPTURE(expected.text);
    const auto number = parse_decimal(expected.text);
    REQUIRE(number.has_value());
    CHECK(number->units == expected.units);
    CHECK(int{number->scale} == expected.scale);
    CHECK(plain_decimal(*number) == expected.text);
  }
  CHECK(parse_decimal("+3.5").value() == Decimal{35, 1});
  CHECK(plain_decimal(parse_decimal("-0.00").value()) == "0.00");
}

TEST_CASE("what is nearly a decimal is refused") {
  for (const char* const text : {"",
                                 "-",
                                 "+",
                                 ".",
                                 "1.",
                                 ".5",
                                 "-.5",
                                 "1.1234567",
                                 "1,5",
                                 "1 000",
                                 "1_000",
                                 "1e3",
                                 "0x1F",
                                 "010",
                                 "-010",
                                 "00",
                                 "00.5",
                                 "0o10",
                                 "1:30",
                                 "--1",
                                 "+-1",
                                 "1-",
                                 "1.-5",
                                 "1.5.2",
                                 "nan",
                                 ".nan",
                                 "inf",
                                 "-.inf",
                                 "12 €",
                                 "１２",
                                 " 1",
                                 "1 ",
                                 "1.5 ",
                                 "1e400",
                                 "5.\n",
                                 "9223372036854775808",
                                 "-9223372036854775809",
                                 "99999999999999999999",
                                 "9223372036854.7758079",
                                 "10000000000000.000000",
                                 "Entre 200 et 500"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_decimal(text));
  }
  CHECK_FALSE(parse_decimal(std::string_view("1\0002", 3)));
}

TEST_CASE("decimals are compared by value") {
  CHECK(Decimal{15, 1} == Decimal{150, 2});
  CHECK(Decimal{0, 0} == Decimal{0, 6});
  CHECK(Decimal{-5, 1} < Decimal{0, 0});
  CHECK(Decimal{-5, 1} < Decimal{-4, 1});
  CHECK_FALSE(Decimal{-4, 1} < Decimal{-5, 1});
  CHECK(Decimal{-15, 1} < Decimal{-1, 0});
  CHECK(Decimal{999999, 6} < Decimal{1, 0});
  CHECK(Decimal{INT64_MAX, 6} < Decimal{INT64_MAX, 0});
  CHECK(Decimal{INT64_MIN, 0} < Decimal{INT64_MIN, 6});
  CHECK(compare(Decimal{INT64_MAX, 0}, Decimal{INT64_MAX - 1, 0}) == 1);
  CHECK(Decimal{125, 1}.value() == doctest::Approx(12.5));
  CHECK(Decimal{-1, 0}.negative());
}

TEST_CASE("an amount has cents or none") {
  CHECK(parse_amount("12000")->cents == 1200000);
  CHECK(parse_amount("12000.5")->cents == 1200050);
  CHECK(parse_amount("12000.50")->cents == 1200050);
  CHECK(parse_amount("-0.01")->cents == -1);
  CHECK(parse_amount("0")->cents == 0);
  CHECK(parse_amount("10000000000000")->cents == 1'000'000'000'000'000);
  CHECK(parse_amount("-10000000000000.00")->cents == -1'000'000'000'000'000);
  for (const char* const text : {"", "12.345", "12.000", "10000000000000.01", "10000000000001", "-10000000000000.01", "12 000", "12000 €",
                                 "12,50", "€12", "1e5", "9223372036854775807"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_amount(text));
  }
}

TEST_CASE("an amount is written without needless cents") {
  CHECK(plain_amount({1200000}) == "12000");
  CHECK(plain_amount({1200050}) == "12000.50");
  CHECK(plain_amount({5}) == "0.05");
  CHECK(plain_amount({-5}) == "-0.05");
  CHECK(plain_amount({-1250}) == "-12.50");
  CHECK(plain_amount({0}) == "0");
  CHECK(plain_amount({INT64_MIN}) == "-92233720368547758.08");
}

TEST_CASE("sums of amounts stay within 64 bits") {
  constexpr Amount most{std::numeric_limits<std::int64_t>::max()};
  constexpr Amount least{std::numeric_limits<std::int64_t>::min()};
  CHECK((Amount{100} + Amount{-30}).cents == 70);
  CHECK((Amount{100} - Amount{130}).cents == -30);
  CHECK(most + Amount{1} == most);
  CHECK(least + Amount{-1} == least);
  CHECK(least - Amount{1} == least);
  CHECK(most - Amount{-1} == most);
  CHECK(Amount{0} - least == most);
}

TEST_CASE("a whole number fits in 64 bits") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("-12") == -12);
  CHECK(parse_integer("9223372036854775807") == INT64_MAX);
  CHECK(parse_integer("-9223372036854775808") == INT64_MIN);
  for (const char* const text : {"", "-", "+1", "1.0", "010", "-01", "0x1F", "1_000", "1 000", " 1", "9223372036854775808", "1e3", "Ⅳ"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_integer(text));
  }
}
