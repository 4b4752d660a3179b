// The reports there are: each a name, a sentence and a function.
#pragma once

#include <span>
#include <string_view>

#include "document/document.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// What a report is made by, told at its end.
struct Edition {
  std::string_view version;  // of the program
};

struct Report {
  std::string_view name;
  Text sentence;
  document::Document (*make)(const Subject& subject, const Edition& edition);
};

std::span<const Report> reports();
// None for a name that is no report's.
const Report* find_report(std::string_view name);

}  // namespace ctg::reports
