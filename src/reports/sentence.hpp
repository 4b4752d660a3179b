// A sentence of the program as a line of a document: what stands between back quotes is code.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace ctg::reports {

document::Line sentence(std::string_view text);

}  // namespace ctg::reports
