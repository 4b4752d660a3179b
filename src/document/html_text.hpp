// Text in HTML that stays text, whoever wrote it.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace ctg::document {

// For element content and for attributes in double quotes: markup is escaped, unprintable characters are spelled, line ends are blanks.
std::string escaped_html(std::string_view text);

// What an element may be named by in a page: `ctg-` and letters, digits and hyphens. Empty where nothing of the text is left.
std::string html_identifier(std::string_view text);

// The class that the style sheet gives to a tone; empty for neutral.
std::string_view tone_class(Tone tone);

// A number as SVG writes it: two decimals at most, a point.
std::string svg_number(double value);

}  // namespace ctg::document
