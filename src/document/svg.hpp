// Pictures drawn as SVG, to stand inside an HTML page.
#pragma once

#include <string>

#include "document/document.hpp"

namespace ctg::document {

// A bar as long as a line of text is high: decoration beside the words that say the same.
std::string meter_svg(const Meter& meter);
std::string sparkline_svg(const Sparkline& sparkline);

// A figure with its title, its legend and its picture, whose name is the chart's summary.
std::string chart_figure(const Chart& chart, Language language);

}  // namespace ctg::document
