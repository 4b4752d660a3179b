// Calendar days and partial dates, at their boundaries.
#include "base/date.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>

using namespace ctg;

namespace {

Date day(const char* text) {
  const auto date = parse_iso_date(text);
  REQUIRE(date.has_value());
  return *date;
}

}  // namespace

TEST_CASE("days are counted from 1970-01-01") {
  CHECK(day("1970-01-01").days == 0);
  CHECK(day("1970-01-02").days == 1);
  CHECK(day("1969-12-31").days == -1);
  CHECK(day("2000-03-01").days == 11017);
  CHECK(day("2026-03-31").days == 20543);
  CHECK(day("0001-01-01").days == -719162);
  CHECK(day("9999-12-31").days == 2932896);
}

TEST_CASE("every day from 0001 to 9999 comes back as it went in") {
  int wrong = 0;
  int days = 0;
  std::int32_t expected = day("0001-01-01").days;
  for (int year = 1; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int number = 1; number <= 31; ++number) {
        const auto date = make_date(year, month, number);
        if (!date) continue;
        ++days;
        const CalendarDay back = calendar_day(*date);
        if (date->days != expected++ || back.year != year || back.month != month || back.day != number) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(days == 3652059);
}

TEST_CASE("leap years are those of the Gregorian calendar") {
  CHECK(make_date(2024, 2, 29));
  CHECK(make_date(2000, 2, 29));
  CHECK_FALSE(make_date(1900, 2, 29));
  CHECK_FALSE(make_date(2100, 2, 29));
  CHECK_FALSE(make_date(2025, 2, 29));
  CHECK_FALSE(make_date(2024, 2, 30));
}

TEST_CASE("a day that does not exist is refused") {
  CHECK_FALSE(make_date(0, 1, 1));
  CHECK_FALSE(make_date(10000, 1, 1));
  CHECK_FALSE(make_date(2026, 0, 1));
  CHECK_FALSE(make_date(2026, 13, 1));
  CHECK_FALSE(make_date(2026, 4, 31));
  CHECK_FALSE(make_date(2026, 1, 0));
  CHECK_FALSE(make_date(2026, 1, 32));
  CHECK_FALSE(make_date(-1, -1, -1));
}

TEST_CASE("an ISO date has ten characters and nothing else") {
  for (const char* const text : {"",           "2026",        "2026-3-31",        "2026-03-3",  "26-03-31",
                                 "2026/03/31", "2026-03-31 ", " 2026-03-31",      "2026-02-30", "2026-13-01",
                                 "0000-01-01", "10000-01-01", "2026-03-31T00:00", "+026-03-31", "2026-+3-31",
                                 "2026--3-31", "２０２６-03", "12/14/20",         "45078",      "2016-12-31T23:59:60Z",
                                 "-001-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
  CHECK_FALSE(parse_iso_date(std::string_view("2026-03-\0001", 10)));
}

TEST_CASE("an ISO date is written as it is read") {
  for (const char* const text : {"0001-01-01", "0999-12-31", "1969-12-31", "2024-02-29", "2026-03-31", "9999-12-31"}) {
    CHECK(iso_date(day(text)) == text);
  }
}

TEST_CASE("a partial date is the interval of the days it may be") {
  struct Case {
    const char *text, *first, *last;
    PartialDate::Precision precision;
  };
  using Precision = PartialDate::Precision;
  for (const Case& expected :
       {Case{"2026", "2026-01-01", "2026-12-31", Precision::year}, Case{"2026-S1", "2026-01-01", "2026-06-30", Precision::half_year},
        Case{"2026-S2", "2026-07-01", "2026-12-31", Precision::half_year}, Case{"2026-Q1", "2026-01-01", "2026-03-31", Precision::quarter},
        Case{"2026-Q2", "2026-04-01", "2026-06-30", Precision::quarter}, Case{"2026-Q3", "2026-07-01", "2026-09-30", Precision::quarter},
        Case{"2026-Q4", "2026-10-01", "2026-12-31", Precision::quarter}, Case{"2024-02", "2024-02-01", "2024-02-29", Precision::month},
        Case{"2025-02", "2025-02-01", "2025-02-28", Precision::month}, Case{"2026-12", "2026-12-01", "2026-12-31", Precision::month},
        Case{"2026-03-31", "2026-03-31", "2026-03-31", Precision::day}, Case{"0001", "0001-01-01", "0001-12-31", Precision::year},
        Case{"9999-Q4", "9999-10-01", "9999-12-31", Precision::quarter}}) {
    CAPTURE(expected.text);
    const auto date = parse_partial_date(expected.text);
    REQUIRE(date.has_value());
    CHECK(iso_date(date->first) == expected.first);
    CHECK(iso_date(date->last) == expected.last);
    CHECK(date->precision == expected.precision);
    CHECK(iso_partial_date(*date) == expected.text);
  }
}

TEST_CASE("what is nearly a partial date is refused") {
  for (const char* const text :
       {"",        "2",          "202",        "20266",    "0000",    "0000-01",  "0000-S1",  "2026-",   "2026-S",  "2026-Q",
        "2026-S0", "2026-S3",    "2026-Q0",    "2026-Q5",  "2026-Q9", "2026-s1",  "2026-q1",  "2026-T1", "2026-00", "2026-13",
        "2026-99", "2026-1",     "2026-001",   "2026Q1",   "2026 Q1", "2026-Q1 ", "2026-Q12", "mi-2024", "été",     "-2026",
        "+2026",   "2026-S1-01", "2026-02-30", "2026-W01", "2026-+1", "2026-S-",  "é026"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_partial_date(text));
  }
}

TEST_CASE("a comparison of partial dates is sure only when every day agrees") {
  const auto partial = [](const char* text) { return *parse_partial_date(text); };
  CHECK(surely_before(partial("2026-Q1"), partial("2026-04")));
  CHECK_FALSE(surely_before(partial("2026-Q1"), partial("2026-03")));
  CHECK_FALSE(surely_before(partial("2026"), partial("2026-12-31")));
  CHECK(surely_before(partial("2025"), day("2026-01-01")));
  CHECK_FALSE(surely_before(partial("2025"), day("2025-12-31")));
  CHECK(surely_after(partial("2026-S2"), day("2026-06-30")));
  CHECK_FALSE(surely_after(partial("2026-S2"), day("2026-07-01")));
}

TEST_CASE("months are added to the same day, or to the last one of a shorter month") {
  CHECK(iso_date(add_months(day("2026-01-31"), 1)) == "2026-02-28");
  CHECK(iso_date(add_months(day("2024-01-31"), 1)) == "2024-02-29");
  CHECK(iso_date(add_months(day("2024-02-29"), 12)) == "2025-02-28");
  CHECK(iso_date(add_months(day("2026-03-31"), -1)) == "2026-02-28");
  CHECK(iso_date(add_months(day("2026-01-15"), -1)) == "2025-12-15");
  CHECK(iso_date(add_months(day("2026-12-15"), 1)) == "2027-01-15");
  CHECK(iso_date(add_months(day("2026-06-30"), 0)) == "2026-06-30");
  CHECK(iso_date(add_months(day("2026-06-30"), 48)) == "2030-06-30");
}

TEST_CASE("arithmetic stays between the first day and the last") {
  constexpr int most = std::numeric_limits<int>::max();
  constexpr int least = std::numeric_limits<int>::min();
  CHECK(iso_date(add_months(day("2026-01-31"), most)) == "9999-12-31");
  CHECK(iso_date(add_months(day("2026-01-31"), least)) == "0001-01-01");
  CHECK(iso_date(add_months(day("9999-11-30"), 1)) == "9999-12-30");
  CHECK(iso_date(add_months(day("9999-12-30"), 1)) == "9999-12-31");
  CHECK(iso_date(add_months(day("0001-01-30"), -1)) == "0001-01-01");
  CHECK(iso_date(add_months(day("0001-02-05"), -1)) == "0001-01-05");
  CHECK(iso_date(add_days(day("2026-12-31"), 1)) == "2027-01-01");
  CHECK(iso_date(add_days(day("2026-01-01"), -1)) == "2025-12-31");
  CHECK(iso_date(add_days(day("2026-01-01"), most)) == "9999-12-31");
  CHECK(iso_date(add_days(day("2026-01-01"), least)) == "0001-01-01");
  CHECK(days_between(day("0001-01-01"), day("9999-12-31")) == 3652058);
}

TEST_CASE("a month has a first day and a last one") {
  CHECK(iso_date(first_day_of_month(day("2024-02-29"))) == "2024-02-01");
  CHECK(iso_date(last_day_of_month(day("2024-02-01"))) == "2024-02-29");
  CHECK(iso_date(last_day_of_month(day("2026-12-05"))) == "2026-12-31");
  CHECK(iso_date(last_day_of_month(day("2026-04-30"))) == "2026-04-30");
  CHECK(year_of(day("2026-12-31")) == 2026);
}

TEST_CASE("seconds since 1970 are a day of UTC when they are digits only") {
  CHECK(iso_date(date_of_epoch_seconds("0").value()) == "1970-01-01");
  CHECK(iso_date(date_of_epoch_seconds("86399").value()) == "1970-01-01");
  CHECK(iso_date(date_of_epoch_seconds("86400").value()) == "1970-01-02");
  CHECK(iso_date(date_of_epoch_seconds("1774915200").value()) == "2026-03-31");
  CHECK(iso_date(date_of_epoch_seconds("253402300799").value()) == "9999-12-31");
  for (const char* const text : {"", "-1", "+1", " 1", "1 ", "1.5", "0x10", "abc", "253402300800", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(date_of_epoch_seconds(text));
  }
}

TEST_CASE("today comes from SOURCE_DATE_EPOCH where it is a number") {
  REQUIRE(::setenv("SOURCE_DATE_EPOCH", "1774915200", 1) == 0);
  CHECK(iso_date(today()) == "2026-03-31");
  REQUIRE(::setenv("SOURCE_DATE_EPOCH", "yesterday", 1) == 0);
  CHECK(today() > day("2024-01-01"));
  REQUIRE(::unsetenv("SOURCE_DATE_EPOCH") == 0);
  CHECK(today() > day("2024-01-01"));
}
