// E-mail addresses and telephone numbers that stand in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ctg {

struct Contact {
  enum class Kind { email, telephone };
  Kind kind = Kind::email;
  std::size_t begin = 0;  // in bytes
  std::size_t end = 0;
};

// In one pass, in the order of the text. Generic addresses (`contact@`) and service numbers (08) are left out; numbers are those of
// France and its overseas departments, grouped as people write them: amounts, SIREN, dates and lists of numbers are none.
std::vector<Contact> contacts_in(std::string_view text);

}  // namespace ctg
