// What the programs that make Word documents and PDF are given.
#include "office/formats.hpp"

#include <doctest/doctest.h>

#include "fake_program.hpp"

using namespace ctg;
using document::Document;
using test::FakeProgram;

namespace {

Document example(Language language) {
  Document page("Bilan", language);
  page.heading(2, "Suite");
  return page;
}

std::string made(const office::Format& format, const FakeProgram& program, Language language = Language::french) {
  const auto file = format.make(example(language), program.surroundings());
  REQUIRE(file);
  return *file;
}

}  // namespace

TEST_CASE("formats are found by name") {
  for (const office::Format& format : office::formats()) CHECK(office::find_format(format.name) == &format);
  CHECK(office::find_format("odt") == nullptr);
}

TEST_CASE("pandoc gets the Markdown, the language, the styles, and a filter that leaves no image to fetch") {
  const FakeProgram program("pandoc", "echo PK \"$@\"; grep -A2 Image page.lua; head -c 2 reference.docx; echo; cat");
  CHECK(made(*office::find_format("docx"), program) ==
        "PK --from=gfm --to=docx --output=- --reference-doc=reference.docx --lua-filter=page.lua --shift-heading-level-by=-1 "
        "--metadata=lang:fr-FR\nfunction Image(image)\n  return image.caption\nend\nPK\n# Bilan\n\n## Suite\n");
  CHECK(made(*office::find_format("docx"), program, Language::english).find("lang:en-GB") != std::string::npos);
}

TEST_CASE("WeasyPrint gets the page made for paper, and an address that leads nowhere") {
  const FakeProgram program("weasyprint", "echo %PDF- \"$@\"; cat");
  const std::string file = made(*office::find_format("pdf"), program);
  CHECK(file.starts_with(
      "%PDF- --quiet --encoding=utf-8 --base-url=about:blank --pdf-variant=pdf/ua-1 - -\n<!DOCTYPE html>\n<html lang=\"fr\">"));
  CHECK(file.find("@page{size:A4") != std::string::npos);
  CHECK(file.find("class=\"skip\"") == std::string::npos);
}
