// The style sheets that HTML documents carry.
#pragma once

#include <string_view>

namespace ctg::document {

std::string_view html_style();
// The same look for paper, in the words that WeasyPrint understands: no grid, no colour by name, no media.
std::string_view paper_style();
// What the pictures of such a page need inside.
std::string_view picture_style();

}  // namespace ctg::document
