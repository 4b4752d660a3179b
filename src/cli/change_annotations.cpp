// Places changes and writes them as workflow commands.
#include "cli/change_annotations.hpp"

#include "base/log_commands.hpp"
#include "base/unicode.hpp"
#include "i18n/message.hpp"
#include "reports/told_change.hpp"

namespace ctg::cli {
namespace {

constexpr Text not_shown{"{0} more {0:change|changes} than GitHub shows: `ctg diff --format text` shows them all",
                         "{0} {0:changement|changements} de plus que GitHub n'en montre\u00a0: `ctg diff --format text` les montre tous"};

// The value that is there now, else the item or the thing that lost one. What is gone as a whole stands nowhere.
Span place_of(const diff::Change& change) {
  if (change.to.at.given() || change.of_settings) return change.to.at;
  if (change.thing.after == nullptr) return {};
  const bool is_gone_item = change.event == diff::Event::removed && change.path.size() == 1;
  if (!is_gone_item && change.item_record.at.given()) return change.item_record.at;
  return change.thing.after->place();
}

}  // namespace

void ChangeAnnotations::hold(const render::Annotation& annotation) {
  std::vector<std::string>& held = held_.at(static_cast<std::size_t>(annotation.level));
  if (held.size() < render::most_annotations)
    held.push_back(github_command(annotation));
  else
    ++dropped_;
}

void ChangeAnnotations::add(render::AnnotationLevel level, const diff::Change& change, const reports::Differences& differences,
                            const SourceMap& newer) {
  const reports::Telling telling(differences);
  std::string text(change.thing.kind ? change.thing.id() : "");
  text += (text.empty() ? "" : " ") + telling.name(change) + differences.after.in({": ", "\u00a0: "}) + telling.say(change);
  if (change.agreed) text += " (" + telling.agreed(change.agreed) + ")";
  text = printable(text);
  if (const std::string whom = telling.whom(change); !whom.empty()) text += "\n" + printable(whom);
  hold({level, render::find_place(newer, place_of(change)), std::string(change.kind->name), inert_in_logs(std::move(text))});
}

void ChangeAnnotations::add(render::AnnotationLevel level, std::string title, std::string text) {
  hold({level, std::nullopt, std::move(title), std::move(text)});
}

std::string ChangeAnnotations::text(const std::vector<std::string>& lines, Language language) const {
  std::string all;
  for (const std::vector<std::string>& commands : held_)
    for (const std::string& command : commands) all += command;
  for (const std::string& line : lines) all += inert_in_logs(line + "\n");
  if (dropped_ > 0) all += spoken(language, not_shown, dropped_) + "\n";
  return all;
}

}  // namespace ctg::cli
