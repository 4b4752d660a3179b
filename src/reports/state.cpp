// Names a state of a plan.
#include "reports/state.hpp"

#include "base/unicode.hpp"
#include "i18n/message.hpp"

namespace ctg::reports {
namespace {

constexpr Text files_as_they_stand{"the files as they stand", "les fichiers tels qu'ils sont"};
constexpr Text named_commit{"{0} ({1}, {2})", "{0} ({1}, {2})"};
constexpr std::size_t shown_digits = 10;

}  // namespace

std::string State::short_commit() const { return commit.substr(0, shown_digits); }

std::string state_name(const State& state, Language language) {
  if (state.commit.empty()) return std::string(files_as_they_stand.in(language));
  return spoken(language, named_commit, printable(state.revision), state.short_commit(), state.day.value_or(Date{}));
}

}  // namespace ctg::reports
