// Tells ids from assignments, and takes these apart.
#include "cli/assignments.hpp"

#include "base/file.hpp"
#include "cli/failures.hpp"
#include "cli/standard_input.hpp"

namespace ctg::cli {
namespace {

constexpr Text unclosed{"`{0}`: `[` has no `]`", "`{0}`\u00a0: il manque le `]`"};
constexpr Text no_field{"`{0}` names no field", "`{0}` ne nomme aucun champ"};
constexpr Text field_form{"`status=done`, `planned.end=2026-12-31`, `themes+=youth`, `steps[Recruter].done_on=2026-05-04`",
                          "`status=done`, `planned.end=2026-12-31`, `themes+=youth`, `steps[Recruter].done_on=2026-05-04`"};

constexpr std::uint64_t most_bytes = 1U << 20U;

// An id has no `=`; a field's name none either, but what stands in brackets may.
std::size_t equals_in(const std::string& word) {
  bool inside = false;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '[') inside = true;
    if (word[at] == ']') inside = false;
    if (word[at] == '=' && !inside) return at;
  }
  return std::string::npos;
}

// A file ends with a line end; a value does not.
std::string value_in(const std::string& source) {
  std::string text;
  if (source == "-") {
    text = standard_input(most_bytes);
  } else {
    auto bytes = read_file(source, most_bytes);
    if (!bytes) throw world_error(bytes.error());
    text = std::move(*bytes);
  }
  if (text.ends_with('\n')) text.pop_back();
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

std::vector<workspace::FieldStep> path_of(const std::string& text, const std::string& word) {
  std::vector<workspace::FieldStep> path;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(".[", at), text.size());
    workspace::FieldStep step{text.substr(at, end - at), std::nullopt};
    if (step.name.empty()) throw UsageError{message(no_field, word), message(field_form)};
    at = end;
    if (at < text.size() && text[at] == '[') {
      const std::size_t close = text.find(']', at);
      if (close == std::string::npos) throw UsageError{message(unclosed, word), message(field_form)};
      step.item = text.substr(at + 1, close - at - 1);
      at = close + 1;
    }
    path.push_back(std::move(step));
    if (at == text.size()) break;
    if (text[at] != '.') throw UsageError{message(no_field, word), message(field_form)};
    ++at;
  }
  return path;
}

workspace::Assignment assignment_of(const std::string& word, std::size_t equals) {
  workspace::Assignment assignment;
  std::size_t end = equals;
  if (end > 0 && word[end - 1] == '+') assignment.act = workspace::Assignment::Act::add;
  if (end > 0 && word[end - 1] == '-') assignment.act = workspace::Assignment::Act::take;
  if (assignment.act != workspace::Assignment::Act::set) --end;
  assignment.path = path_of(word.substr(0, end), word);
  assignment.value = word.substr(equals + 1);
  if (assignment.value.starts_with("@@"))
    assignment.value.erase(0, 1);
  else if (assignment.value.starts_with('@'))
    assignment.value = value_in(assignment.value.substr(1));
  return assignment;
}

}  // namespace

AssignmentWords read_assignments(const std::vector<std::string>& words) {
  AssignmentWords read;
  for (const std::string& word : words) {
    const std::size_t equals = equals_in(word);
    if (equals == std::string::npos)
      read.ids.push_back(word);
    else
      read.assignments.push_back(assignment_of(word, equals));
  }
  return read;
}

}  // namespace ctg::cli
