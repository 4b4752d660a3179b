// Pictures as Mermaid, which GitHub, GitLab and Forgejo draw inside Markdown.
#pragma once

#include <cstddef>
#include <string>

#include "document/document.hpp"

namespace ctg::document {

// GitLab draws 2 000 characters of Mermaid a page, Gitea and Forgejo 5 000 a diagram: what goes beyond is left to the table beside it.
constexpr std::size_t mermaid_room = 2000;

// The inside of a `mermaid` block, or nothing where Mermaid has no such picture or there is no room for it.
std::string mermaid_diagram(const Chart& chart, Language language, std::size_t room);

}  // namespace ctg::document
