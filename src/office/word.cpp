// A Word document: our Markdown, by pandoc, in the styles of a reference document that is made here.
#include "document/writers.hpp"
#include "office/converter.hpp"
#include "office/word_reference.hpp"

namespace ctg::office {
namespace {

// What is left to pandoc's own document before it is written. No image: a report holds none, so that whatever is taken for one is words,
// and nothing is fetched. Columns as wide as their longest word and, where there is room, in the proportion of their texts: pandoc gives
// none to those of Markdown, and programs other than Word then make them all alike.
constexpr std::string_view page_filter = R"(-- Words instead of images, and columns as wide as what stands in them.
local characters_in_a_line = 100

function Image(image)
  return image.caption
end

local function measure(column, blocks)
  local text = pandoc.utils.stringify(blocks)
  column.whole = math.max(column.whole, utf8.len(text) or #text)
  for word in text:gmatch("[^ ]+") do
    column.word = math.max(column.word, 2 + 1.25 * (utf8.len(word) or #word))
  end
end

function Table(full)
  local simple = pandoc.utils.to_simple_table(full)
  local words, wishes = 0, 0
  local columns = {}
  for i = 1, #simple.widths do
    local column = {whole = 3, word = 3}
    if simple.headers[i] then measure(column, simple.headers[i]) end
    for _, row in ipairs(simple.rows) do
      if row[i] then measure(column, row[i]) end
    end
    columns[i] = column
    words = words + column.word
    wishes = wishes + math.max(0, column.whole - column.word)
  end
  local spare = math.max(0, characters_in_a_line - words)
  local share = wishes > 0 and math.min(1, spare / wishes) or 0
  local widths, sum = {}, 0
  for i, column in ipairs(columns) do
    widths[i] = column.word + share * math.max(0, column.whole - column.word)
    sum = sum + widths[i]
  end
  for i, width in ipairs(widths) do widths[i] = width / sum end
  simple.widths = widths
  return pandoc.utils.from_simple_table(simple)
end
)";

}  // namespace

Made make_word(const document::Document& document, const Surroundings& surroundings) {
  document::Document words = document;
  words.remove_charts();  // the tables beside them say the same
  words.unfold();
  const bool is_french = document.language == Language::french;
  const Conversion conversion{
      .arguments = {"--from=gfm", "--to=docx", "--output=-", "--reference-doc=reference.docx", "--lua-filter=page.lua",
                    "--shift-heading-level-by=-1", std::string("--metadata=lang:") + (is_french ? "fr-FR" : "en-GB")},
      .files = {{"reference.docx", word_reference()}, {"page.lua", std::string(page_filter)}},
      .input = document::write_markdown(words),
      .beginning = "PK",
  };
  return convert({"pandoc", "pandoc", "https://pandoc.org/installing.html"}, conversion, surroundings);
}

}  // namespace ctg::office
