// Official codes: what has their form, what nearly has it, and what never will.
#include <doctest/doctest.h>

#include "rules/codes/insee.hpp"
#include "rules/codes/luhn.hpp"
#include "rules/codes/qpv.hpp"
#include "rules/codes/siren.hpp"

namespace ctg::rules {

TEST_CASE("the control digit of Luhn") {
  CHECK(passes_luhn("244900015"));
  CHECK(passes_luhn("356000000"));
  CHECK_FALSE(passes_luhn("244900051"));
  CHECK(passes_luhn(""));
}

TEST_CASE("a SIREN and a SIRET are digits that check each other, and never zeros only") {
  CHECK(is_siren("244900015"));
  CHECK_FALSE(is_siren("000000000"));
  CHECK_FALSE(is_siren("24490001"));
  CHECK_FALSE(is_siren("24490001A"));
  CHECK_FALSE(is_siren(""));
  CHECK(is_siret("99999905500018"));
  CHECK_FALSE(is_siret("99999905500019"));
  CHECK_FALSE(is_siret("00000000000000"));
}

TEST_CASE("post offices check by the sum of their digits") {
  CHECK_FALSE(is_siret("356000000000480"));
  CHECK_FALSE(is_siret("3560000000004"));
  CHECK_FALSE(is_siret("3560000000004A"));
  CHECK(is_siret("35600000000048"));
  CHECK(is_siret("35600000000114"));
  CHECK_FALSE(is_siret("35600000000104"));
  CHECK_FALSE(is_siret("99999905500114"));
}

TEST_CASE("a commune's code begins with a department and is no postal code") {
  for (const std::string_view code : {"01004", "49007", "2A004", "2B033", "75056", "95690", "97105", "97411", "98735"})
    CHECK(is_commune_code(code));
  for (const std::string_view code : {"", "1004", "490070", "49000", "97100", "20004", "96001", "00001", "2a004", "2C001", "4900A", "éééé"})
    CHECK_FALSE(is_commune_code(code));
  CHECK(department_of_commune("97411") == "974");
  CHECK(department_of_commune("2A004") == "2A");
  CHECK_FALSE(department_of_commune("49000").has_value());
}

TEST_CASE("departments") {
  for (const std::string_view code : {"01", "19", "21", "2A", "2B", "95", "971", "976", "988"}) CHECK(is_department(code));
  for (const std::string_view code : {"", "0", "00", "1", "20", "96", "97", "970", "979", "985", "2a", "049"})
    CHECK_FALSE(is_department(code));
  CHECK(mended_department("1") == "01");
  CHECK(mended_department("049") == "49");
  CHECK(mended_department("2b") == "2B");
  CHECK_FALSE(mended_department("Maine-et-Loire").has_value());
}

TEST_CASE("departments go from the first to the last of each range") {
  for (const std::string_view code : {"01", "09", "90", "95", "971", "974", "978", "986", "987", "988"}) CHECK(is_department(code));
  for (const std::string_view code : {"00", "96", "970", "979", "985", "989", "2C", "1", "001", "0971"}) CHECK_FALSE(is_department(code));
  CHECK(is_commune_code("98601"));
  CHECK(is_commune_code("97801"));
  CHECK_FALSE(is_commune_code("97001"));
  CHECK(department_of_commune("98735") == "987");
}

TEST_CASE("what was meant by a department") {
  CHECK(mended_department("2a") == "2A");
  CHECK(mended_department("9") == "09");
  CHECK(mended_department(" 49") == "49");
  CHECK(mended_department("02A") == "2A");
  for (const std::string_view code : {"0", "", "00", "149", "249", "096", "0049", "2z", "96"})
    CHECK_FALSE(mended_department(code).has_value());
}

TEST_CASE("what was meant by a commune's code") {
  CHECK(mended_commune_code("2b033") == "2B033");
  CHECK(mended_commune_code("2z033") == std::nullopt);
  CHECK_FALSE(mended_commune_code("0001").has_value());
  CHECK_FALSE(mended_commune_code("A004").has_value());
  CHECK_FALSE(mended_commune_code("104").has_value());
  CHECK(mended_commune_code("2a 004") == "2A004");
  CHECK(mended_commune_code("1004") == "01004");
  CHECK_FALSE(mended_commune_code("49000").has_value());
  CHECK_FALSE(mended_commune_code("Angers").has_value());
}

TEST_CASE("both forms of the code of a quartier prioritaire") {
  const auto old_one = parse_qpv("QP049012");
  REQUIRE(old_one.has_value());
  CHECK(old_one->map == QpvCode::Map::of_2015);
  CHECK(old_one->department == "49");
  const auto new_one = parse_qpv("QN97401I");
  REQUIRE(new_one.has_value());
  CHECK(new_one->map == QpvCode::Map::of_2024);
  CHECK(new_one->is_overseas());
  CHECK(parse_qpv("QP02A001")->department == "2A");
  CHECK(parse_qpv("QN04901A").has_value());
  CHECK(parse_qpv("QN04901Z").has_value());
  CHECK_FALSE(parse_qpv("QN97401I")->department == "97");
  CHECK_FALSE(parse_qpv("QP049012")->is_overseas());
  CHECK(parse_qpv("QP988012")->is_overseas());
  for (const std::string_view code : {"QN04901@", "QN04901[", "QN0490AM", "QN049A1M", "QP0490A2", "QP149012", "QP09A012", "PQ049012"})
    CHECK_FALSE(parse_qpv(code).has_value());
  for (const std::string_view code : {"", "QN04901", "QN04901MM", "QX04901M", "QN049011", "QP04901M", "QN00001M", "qn04901m"})
    CHECK_FALSE(parse_qpv(code).has_value());
  CHECK(last_day_of_first_map(*old_one) == *make_date(2023, 12, 31));
  CHECK(last_day_of_first_map(*new_one) == *make_date(2024, 12, 31));
}

TEST_CASE("a code without what people write between its digits") {
  CHECK(compact_code("244 900\u00a0015") == "244900015");
  CHECK(compact_code("244.900\u202f01-5") == "244900015");
  CHECK(quoted_code("01") == "\"01\"");
}

}  // namespace ctg::rules
