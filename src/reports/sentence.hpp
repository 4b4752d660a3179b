// A sentence of the program as a line of a document: what stands between back quotes is code.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace ctg::reports {

document::Line sentence(std::string_view text);

// Sentences one after the other, without those that are empty.
std::string paragraph(std::initializer_list<std::string> sentences);

}  // namespace ctg::reports
