// Keys that the eye cannot tell apart: the same text without invisible characters, outer blanks and letters of other alphabets.
#pragma once

#include <string>
#include <string_view>

namespace ctg::yaml {

// What a key looks like. Itself for a plain ASCII key without outer blanks; otherwise in normal form (NFC), without zero-width
// characters and outer blanks, Cyrillic and Greek letters that are drawn like Latin ones as these
// (Unicode Technical Standard 39, confusables, as far as letters of keys go).
std::string looks_like(std::string_view key);
// True where looks_like would be the key itself, without making it.
bool looks_like_itself(std::string_view key);

}  // namespace ctg::yaml
