// Languages as the environment and the plans name them.
#include "i18n/language.hpp"

#include <doctest/doctest.h>

using namespace ctg;

TEST_CASE("a language is known by its code, whatever follows") {
  for (const char* const name : {"fr", "FR", "fr_FR", "fr_FR.UTF-8", "fr-CA", "fr.UTF-8", "fr@euro", "fr_FR.ISO-8859-15@euro"}) {
    CAPTURE(name);
    CHECK(parse_language(name) == Language::french);
  }
  for (const char* const name : {"en", "en_GB.UTF-8", "en-GB", "EN_US"}) {
    CAPTURE(name);
    CHECK(parse_language(name) == Language::english);
  }
}

TEST_CASE("a language that is not spoken is none") {
  for (const char* const name :
       {"", "C", "POSIX", "C.UTF-8", "de", "de_DE.UTF-8", "french", "fra", "frp", "e", "_fr", " fr", "en US", "fr\x1B"}) {
    CAPTURE(name);
    CHECK_FALSE(parse_language(name));
  }
}

TEST_CASE("a language has its code") {
  CHECK(language_code(Language::french) == "fr");
  CHECK(language_code(Language::english) == "en");
}
