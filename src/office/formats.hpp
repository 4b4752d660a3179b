// The formats of an office: made of our Markdown or HTML by programs that the machine may have.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"
#include "document/document.hpp"
#include "i18n/message.hpp"
#include "i18n/text.hpp"

namespace ctg::office {

struct Surroundings {
  Date today;                    // the date of the file, so that it does not depend on the clock
  std::string search_path;       // where programs are looked for (`PATH`)
  std::string temporary_folder;  // where folders may be made for a moment
};

// Why there is no file, and what to do.
struct Fault {
  Message message;
  std::optional<Message> help;
};

using Made = tl::expected<std::string, Fault>;

struct Format {
  std::string_view name;         // as `--format` takes it
  std::string_view file_ending;  // with its dot
  Text sentence;
  Made (*make)(const document::Document& document, const Surroundings& surroundings);
  bool has_pictures;
};

// A4, with styles of its own; by pandoc.
Made make_word(const document::Document& document, const Surroundings& surroundings);
// A4, tagged for screen readers (PDF/UA); by WeasyPrint.
Made make_pdf(const document::Document& document, const Surroundings& surroundings);

std::span<const Format> formats();
// None for a name that is no format's.
const Format* find_format(std::string_view name);

}  // namespace ctg::office
