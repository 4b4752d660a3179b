// What several formats say of a finding, and of all of them, in one language.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "render/place.hpp"
#include "render/render.hpp"

namespace ctg::render {

Colour colour_of(Severity severity);
std::string rule_name(const Diagnostic& diagnostic);  // empty where there is none
// `help: `, with its blank.
extern const Text help_label;
// What to do: the help, and the fix where it says something else.
std::vector<std::string> remedies(const Diagnostic& diagnostic, Language language);
// The message, the places that belong to it with what is said of them, and the remedies: lines fit for a terminal.
std::vector<std::string> lines_of(const SourceMap& sources, const Diagnostic& diagnostic, Language language);
// None where it stands nowhere.
std::optional<Place> main_place(const SourceMap& sources, const Diagnostic& diagnostic);
// The path without a `./` before it.
std::string plain_path(const SourceFile& file);
// `13 errors, 1 warning · 7 files read`.
std::string totals_words(const Totals& totals, const Wish& wish);

// A finding but for the variable parts that Stream::add knows: its text is for the format to fill in.
Finding finding_of(const SourceMap& sources, const Diagnostic& diagnostic);
// The rule, the file and the text at fault: no line number, so that it stays when lines are added above.
std::uint64_t identity(const SourceMap& sources, const Diagnostic& diagnostic);

// Tells findings of one identity apart by their order.
class Fingerprints {
 public:
  // Puts what tells this one apart behind the digits of its identity, which stand behind `before` in what is written of it: nothing the
  // first time, `-2` the second. `before` is a key of JSON with its quotation marks: no text of a finding can hold it.
  void complete(std::string& written, std::string_view before, std::uint64_t identity);

 private:
  std::map<std::uint64_t, std::size_t> seen_;
};

}  // namespace ctg::render
