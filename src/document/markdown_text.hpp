// Text in Markdown that stays text: whatever its author typed, nothing in it is obeyed.
#pragma once

#include <string>
#include <string_view>

namespace ctg::document {

// Where the text stands: at the beginning of a block more characters mean something.
enum class MarkdownPlace { block_start, inside };

// Escapes what GitHub's, GitLab's or Forgejo's Markdown could take for markup, a reference (`#1`, `@name`) or an address. Line ends are
// blanks, unprintable characters are spelled. Sequences that a backslash does not protect are broken by a word joiner (`&#8288;`).
// `following` is the character that comes after the text on its line: a blank where there is none.
std::string escaped_markdown(std::string_view text, MarkdownPlace place, char following = ' ');

// A code span, its fence longer than any run of backticks inside. In a table, `|` is protected too.
std::string markdown_code(std::string_view text, bool in_table);

// The same inside an HTML tag, where a forge still takes names and numbers for references.
std::string markdown_html(std::string_view text);

// An allowed target as a link's destination.
std::string markdown_destination(std::string_view target);

// The fragment that GitHub gives to a heading of this text.
std::string heading_fragment(std::string_view heading);

}  // namespace ctg::document
