// The catalogue of document formats: a name, a sentence and a function each.
#include "document/writers.hpp"

#include <algorithm>
#include <array>

namespace ctg::document {

std::span<const Format> formats() {
  static constexpr std::array catalogue{
      Format{"text", ".txt", {"text for a terminal, as wide as it is", "texte pour un terminal, à sa largeur"}, write_terminal},
      Format{"markdown",
             ".md",
             {"Markdown as GitHub, GitLab and Forgejo read it", "Markdown tel que le lisent GitHub, GitLab et Forgejo"},
             write_markdown},
      Format{"html",
             ".html",
             {"one HTML page, to read, print or put on a site", "une page HTML, à lire, à imprimer ou à mettre en ligne"},
             write_html},
  };
  return catalogue;
}

const Format* find_format(std::string_view name) {
  const std::span<const Format> all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace ctg::document
