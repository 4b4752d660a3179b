// E-mail addresses and telephone numbers in texts, and what only looks like them.
#include <doctest/doctest.h>

#include <string>

#include "model/contact.hpp"

using namespace ctg;

namespace {

// What was found, between bars.
std::string found_in(std::string_view text) {
  std::string found;
  for (const Contact& contact : contacts_in(text)) found += std::string(text.substr(contact.begin, contact.end - contact.begin)) + "|";
  return found;
}

}  // namespace

TEST_CASE("telephone numbers are found in the forms people write") {
  for (const std::string number :
       {"06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78", "0612345678", "0612 34 56 78", "0612 345 678",
        "06\u00a012\u00a034\u00a056\u00a078", "06\u202f12\u202f34\u202f56\u202f78", "0262 12 34 56", "+33612345678", "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78", "+33 (0) 6 12 34 56 78", "0033 6 12 34 56 78", "0033612345678", "+33.6.12.34.56.78", "+262 692 12 34 56"}) {
    CAPTURE(number);
    CHECK(found_in(number) == number + "|");
    CHECK(found_in("Tél. : " + number + ", le soir") == number + "|");
    CHECK(found_in("(" + number + ")") == number + "|");
  }
}

TEST_CASE("what only looks like a telephone number is left alone") {
  for (const std::string_view text : {"12 000 000 000",  "45 000",        "1 234 567,50 €",     "214 909 996 00016",
                                      "21490999600016",  "999999014",     "01.02.2024",         "01/02/2024 10:30",
                                      "06 12 34 56",     "06 12 34 56 7", "06 12 34 56 789",    "06 12 34 56 78 90",
                                      "00 12 34 56 78",  "0800 12 34 56", "08 00 12 34 56",     "3646",
                                      "06-12 34.56 78",  "06 h 30",       "01, 02, 03, 04, 05", "réf. A0612345678",
                                      "0612345678/2024", "+33",           "+33 8 00 12 34 56",  "+49 30 12 34 56",
                                      "061234567",       "06123456789"}) {
    CAPTURE(std::string(text));
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("e-mail addresses are found without the punctuation around them") {
  CHECK(found_in("écrire à a.martin@rivemont.fr.") == "a.martin@rivemont.fr|");
  CHECK(found_in("<a-martin+ctg@caf49.caf.fr>, p@b.org") == "a-martin+ctg@caf49.caf.fr|p@b.org|");
  CHECK(found_in("mailto:a.martin@rivemont.fr?subject=x") == "a.martin@rivemont.fr|");
  CHECK(found_in("A.MARTIN@RIVEMONT.FR") == "A.MARTIN@RIVEMONT.FR|");
}

TEST_CASE("an address begins with a letter or a digit, and ends with a country's letters") {
  CHECK(found_in("..a.martin@rivemont.fr") == "a.martin@rivemont.fr|");
  CHECK(found_in("--7a@rivemont.fr-") == "7a@rivemont.fr|");
  CHECK(found_in("+z9@b9.Zz.") == "z9@b9.Zz|");
  CHECK(found_in("a@b.fr1") == "a@b.fr|");
  CHECK(found_in("a_b%c@d-e.org") == "a_b%c@d-e.org|");
  CHECK(found_in("a@b.fr@c.fr") == "a@b.fr|b.fr@c.fr|");
  CHECK(found_in("a@b.fr c@d.fr") == "a@b.fr|c@d.fr|");
  CHECK(found_in("a@b.f").empty());
  CHECK(found_in("._-@b.fr").empty());
  CHECK(found_in("é@b.fr").empty());
}

TEST_CASE("a number that is glued to a word, a path or an address is a part of it") {
  for (const std::string_view text : {"A0612345678", "0612345678z", "Z0612345678", "0612345678A", "_0612345678", "0612345678_",
                                      "/0612345678", "0612345678/", "=0612345678", "0612345678=", "a0612345678"}) {
    CAPTURE(std::string(text));
    CHECK(found_in(text).empty());
  }
  CHECK(found_in("é0612345678é") == "0612345678|");
  CHECK(found_in("0612345678@") == "");
  CHECK(found_in("0612345678[0612345679") == "0612345678|0612345679|");
}

TEST_CASE("numbers of services are nobody's, from France or abroad") {
  for (const std::string_view text :
       {"0812345678", "+33 812345678", "+33 0612345678", "+33 (0)812345678", "+33 61234567", "+33 6123456789", "+33 6 1234 56 78",
        "0612 34 5678", "06 1234 56 78", "+595 612345678", "0049612345678", "00336123456789"}) {
    CAPTURE(std::string(text));
    CHECK(found_in(text).empty());
  }
  for (const std::string number : {"+590 690 12 34 56", "+594 694123456", "+596 696 123 456", "+33612 345 678", "+33 (0)1 23 45 67 89",
                                   "0912345678", "0112345678", "+33 912345678", "+33 712345678"}) {
    CAPTURE(number);
    CHECK(found_in(number) == number + "|");
  }
}

TEST_CASE("a second sign between groups ends a number") {
  CHECK(found_in("06.12.34.56.78-90").empty() == false);
  CHECK(found_in("06 12 34 56 78, 06 12 34 56 79") == "06 12 34 56 78|06 12 34 56 79|");
  CHECK(found_in("06 12 34 56 78.") == "06 12 34 56 78|");
  CHECK(found_in("06 12 34 56 78 ") == "06 12 34 56 78|");
}

TEST_CASE("generic addresses, handles and lone signs are no personal data") {
  for (const std::string_view text : {"contact@rivemont.fr", "Mairie@rivemont.fr", "secretariat.general@rivemont.fr", "@rivemont", "a@b",
                                      "a@b.", "a@.fr", "@@@@", "12 @ 14", "a@b.c"}) {
    CAPTURE(std::string(text));
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("hostile texts end") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "+33 00 06@a.";
  contacts_in(text);
  contacts_in(std::string(200'000, '0'));
  contacts_in(std::string(200'000, '@'));
  contacts_in(std::string(200'000, 'a') + "@");
  contacts_in(std::string("06 12 34 56 78\xc2"));
  contacts_in(std::string("+"));
  CHECK(contacts_in("").empty());
}
