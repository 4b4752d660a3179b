// The formats that a Document can be written in, by name.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/style.hpp"
#include "document/document.hpp"
#include "i18n/text.hpp"

namespace ctg::document {

// The whole text, ended by one line end. Only the terminal heeds the style.
using Writer = std::string (*)(const Document&, const Style&);

std::string write_markdown(const Document& document, const Style& style = {});
// One page without a script or anything to fetch.
std::string write_html(const Document& document, const Style& style = {});
// The same page for a program that makes a PDF of it.
std::string write_paper(const Document& document);
std::string write_terminal(const Document& document, const Style& style);

struct Format {
  std::string_view name;         // as `--format` takes it
  std::string_view file_ending;  // with its dot
  Text sentence;
  Writer write;
};

std::span<const Format> formats();
// None for a name that is no format's.
const Format* find_format(std::string_view name);

}  // namespace ctg::document
