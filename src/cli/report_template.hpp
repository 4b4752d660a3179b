// A report made from a template of the user's own: which file it is, what it is filled with, and what is wrong with it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "reports/subject.hpp"

namespace ctg::cli {

// The first word, taken off, where it names a template: `….mustache`.
std::optional<std::string> take_template(std::vector<std::string>& words);

// The template's text, in Markdown or HTML as the end of its name says. Throws WorldError where it cannot be read, UsageError where its
// name says neither or it is faulty: said in `language`.
std::string filled_template(const std::string& file, const reports::Subject& subject, const std::string& folder, Language language);

}  // namespace ctg::cli
