// Dates, numbers and amounts as people of each language write them.
#include "i18n/format.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace ctg;

namespace {

constexpr Language fr = Language::french;
constexpr Language en = Language::english;

PartialDate partial(const char* text) {
  const auto date = parse_partial_date(text);
  REQUIRE(date.has_value());
  return *date;
}

}  // namespace

TEST_CASE("dates are written in full") {
  struct Case {
    const char *iso, *french, *english;
  };
  for (const Case& expected :
       {Case{"2026-03-01", "1er mars 2026", "1 March 2026"}, Case{"2026-03-31", "31 mars 2026", "31 March 2026"},
        Case{"2026-01-11", "11 janvier 2026", "11 January 2026"}, Case{"2024-02-29", "29 février 2024", "29 February 2024"},
        Case{"2026-08-01", "1er août 2026", "1 August 2026"}, Case{"2026-12-21", "21 décembre 2026", "21 December 2026"},
        Case{"2026", "2026", "2026"}, Case{"2026-S1", "1er semestre 2026", "first half of 2026"},
        Case{"2026-S2", "2e semestre 2026", "second half of 2026"}, Case{"2026-Q1", "1er trimestre 2026", "first quarter of 2026"},
        Case{"2026-Q3", "3e trimestre 2026", "third quarter of 2026"}, Case{"2026-Q4", "4e trimestre 2026", "fourth quarter of 2026"},
        Case{"2026-05", "mai 2026", "May 2026"}, Case{"0987-06", "juin 987", "June 987"}}) {
    CAPTURE(expected.iso);
    CHECK(format_date(partial(expected.iso), fr) == expected.french);
    CHECK(format_date(partial(expected.iso), en) == expected.english);
  }
  CHECK(format_date(*parse_iso_date("2026-07-14"), fr) == "14 juillet 2026");
}

TEST_CASE("dates are short in tables") {
  struct Case {
    const char *iso, *french;
  };
  for (const Case& expected :
       {Case{"2026-03-31", "31/03/2026"}, Case{"2026-03-01", "01/03/2026"}, Case{"2026-03", "03/2026"}, Case{"2026-Q3", "T3 2026"},
        Case{"2026-S1", "S1 2026"}, Case{"2026", "2026"}, Case{"0987-01-02", "02/01/0987"}}) {
    CAPTURE(expected.iso);
    CHECK(format_short_date(partial(expected.iso), fr) == expected.french);
    CHECK(format_short_date(partial(expected.iso), en) == expected.iso);
  }
}

TEST_CASE("whole numbers are written in groups of three") {
  CHECK(format_integer(0, fr) == "0");
  CHECK(format_integer(999, fr) == "999");
  CHECK(format_integer(1000, fr) == "1\u202F000");
  CHECK(format_integer(12345, fr) == "12\u202F345");
  CHECK(format_integer(1234567, en) == "1,234,567");
  CHECK(format_integer(-999, en) == "-999");
  CHECK(format_integer(-1234, fr) == "-1\u202F234");
  CHECK(format_integer(std::numeric_limits<std::int64_t>::min(), en) == "-9,223,372,036,854,775,808");
}

TEST_CASE("decimals keep their digits") {
  CHECK(format_decimal({125, 1}, fr) == "12,5");
  CHECK(format_decimal({125, 1}, en) == "12.5");
  CHECK(format_decimal({1234500, 2}, fr) == "12\u202F345,00");
  CHECK(format_decimal({-1234567, 6}, en) == "-1.234567");
  CHECK(format_decimal({-5, 3}, fr) == "-0,005");
  CHECK(format_decimal({42, 0}, fr) == "42");
}

TEST_CASE("amounts carry the sign of the euro where each language puts it") {
  struct Case {
    std::int64_t cents;
    const char *french, *english;
  };
  for (const Case& expected : {Case{0, "0\u00A0€", "€0"}, Case{5, "0,05\u00A0€", "€0.05"}, Case{1200000, "12\u202F000\u00A0€", "€12,000"},
                               Case{123456750, "1\u202F234\u202F567,50\u00A0€", "€1,234,567.50"},
                               Case{-123450, "-1\u202F234,50\u00A0€", "-€1,234.50"}, Case{-1, "-0,01\u00A0€", "-€0.01"},
                               Case{1'000'000'000'000'000, "10\u202F000\u202F000\u202F000\u202F000\u00A0€", "€10,000,000,000,000"}}) {
    CHECK(format_amount({expected.cents}, fr) == expected.french);
    CHECK(format_amount({expected.cents}, en) == expected.english);
  }
}

TEST_CASE("shares are whole percents, and only all of it is all of it") {
  struct Case {
    double share;
    const char* english;
  };
  for (const Case& expected :
       {Case{0, "0%"},       Case{-0.0, "0%"},    Case{1, "100%"},         Case{0.63, "63%"},      Case{0.625, "63%"},
        Case{0.624, "62%"},  Case{0.285, "29%"},  Case{57.0 / 200, "29%"}, Case{1.0 / 3, "33%"},   Case{2.0 / 3, "67%"},
        Case{0.0001, "1%"},  Case{0.9999, "99%"}, Case{0.995, "99%"},      Case{0.005, "1%"},      Case{1.2, "120%"},
        Case{1.001, "101%"}, Case{-0.2, "-20%"},  Case{-0.001, "-1%"},     Case{12.345, "1,235%"}, Case{1e300, "1,000,000,000,000%"}}) {
    CAPTURE(expected.share);
    CHECK(format_percent(expected.share, en) == expected.english);
  }
  CHECK(format_percent(0.63, fr) == "63\u202F%");
  CHECK_THROWS_AS(format_percent(std::nan(""), fr), std::logic_error);
  CHECK_THROWS_AS(format_percent(std::numeric_limits<double>::infinity(), fr), std::logic_error);
}
