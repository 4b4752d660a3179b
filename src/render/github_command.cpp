// Writes workflow commands, escaped as the runner undoes it.
#include "render/github_command.hpp"

#include <array>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

std::string escaped_data(std::string text) {
  return replace_all(replace_all(replace_all(std::move(text), "%", "%25"), "\r", "%0D"), "\n", "%0A");
}

std::string escaped_property(std::string text) { return replace_all(replace_all(escaped_data(std::move(text)), ":", "%3A"), ",", "%2C"); }

// GitHub wants columns of one line only.
std::string properties(const std::optional<Place>& place, const std::string& title) {
  std::string text;
  if (place) {
    text += " file=" + escaped_property(printable(plain_path(*place->file))) + ",line=" + std::to_string(place->begin.line);
    if (place->begin.line == place->end.line) text += ",col=" + std::to_string(place->begin.column);
    text += ",endLine=" + std::to_string(place->end.line);
    if (place->begin.line == place->end.line) text += ",endColumn=" + std::to_string(place->end.column);
  }
  if (!title.empty()) text += (text.empty() ? " title=" : ",title=") + escaped_property(title);
  return text;
}

}  // namespace

std::string github_command(const Annotation& annotation) {
  static constexpr std::array<std::string_view, annotation_levels> words{"error", "warning", "notice"};
  const std::string data = (annotation.place ? place_words(*annotation.place) + ": " : std::string()) + annotation.text;
  return "::" + std::string(words.at(static_cast<std::size_t>(annotation.level))) + properties(annotation.place, annotation.title) +
         "::" + escaped_data(data) + "\n";
}

}  // namespace ctg::render
