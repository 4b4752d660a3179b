// Which state of a plan a document is about: a revision, or the files as they stand.
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "i18n/language.hpp"

namespace ctg::reports {

// A revision; without a commit, the files as they stand.
struct State {
  std::string revision;  // as it was asked for
  std::string commit;    // its id
  std::optional<Date> day;

  // As many digits of the commit's id as people read.
  std::string short_commit() const;
};

// `main (8098e55177, 30 juin 2026)`, or that it is the files.
std::string state_name(const State& state, Language language);

}  // namespace ctg::reports
