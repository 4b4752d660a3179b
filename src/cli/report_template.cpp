// Fills a user's template with the plan.
#include "cli/report_template.hpp"

#include "base/file.hpp"
#include "base/unicode.hpp"
#include "cli/failures.hpp"
#include "reports/plan_data.hpp"
#include "templates/template.hpp"

namespace ctg::cli {
namespace {

constexpr Text no_known_end{"`{0}`: a template says by its name what it writes", "`{0}`\u00a0: un modèle dit par son nom ce qu'il écrit"};
constexpr Text name_it{"`….md.mustache` for Markdown, `….html.mustache` for HTML",
                       "`….md.mustache` pour du Markdown, `….html.mustache` pour du HTML"};
constexpr Text at_place{"{0}:{1}:{2}: {3}", "{0}:{1}:{2}\u00a0: {3}"};

templates::Escaping escaping_of(const std::string& file) {
  if (file.ends_with(".md.mustache")) return templates::Escaping::markdown;
  if (file.ends_with(".html.mustache")) return templates::Escaping::html;
  throw UsageError{message(no_known_end, printable(file)), message(name_it)};
}

}  // namespace

std::optional<std::string> take_template(std::vector<std::string>& words) {
  if (words.empty() || !words.front().ends_with(".mustache")) return std::nullopt;
  std::string file = std::move(words.front());
  words.erase(words.begin());
  return file;
}

std::string filled_template(const std::string& file, const reports::Subject& subject, const std::string& folder, Language language) {
  const templates::Escaping escaping = escaping_of(file);
  const auto text = read_file(file, templates::Limits{}.template_bytes);
  if (!text) throw world_error(text.error());
  auto filled = templates::fill(*text, reports::template_data(subject, folder), escaping);
  if (filled) return *std::move(filled);
  const templates::Fault& fault = filled.error();
  throw UsageError{message(at_place, printable(file), fault.line, fault.column, spoken(fault.message, language)), fault.help};
}

}  // namespace ctg::cli
