// The catalogue of office formats: a name, a sentence and a function each.
#include "office/formats.hpp"

#include <algorithm>

namespace ctg::office {

std::span<const Format> formats() {
  static constexpr Format all[] = {
      {"docx", ".docx", {"a Word document, by pandoc", "un document Word, par pandoc"}, make_word, false},
      {"pdf",
       ".pdf",
       {"a PDF for paper and screen readers, by WeasyPrint", "un PDF pour le papier et les lecteurs d'écran, par WeasyPrint"},
       make_pdf,
       true},
  };
  return all;
}

const Format* find_format(std::string_view name) {
  const auto all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace ctg::office
