// The styles of the Word documents that pandoc writes for us.
#pragma once

#include <string>

namespace ctg::office {

// A Word document without a word: A4, the page's number in the footer, and pandoc's styles as a report should look.
std::string word_reference();

}  // namespace ctg::office
