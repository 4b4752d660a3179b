// HTML pages that fetch nothing, run nothing and obey nothing their authors typed.
#include <doctest/doctest.h>

#include <limits>

#include "../golden.hpp"
#include "document/html_text.hpp"
#include "document/writers.hpp"
#include "sample.hpp"

namespace ctg::document {
namespace {

std::string main_of(const Document& document) {
  const std::string html = write_html(document);
  const std::size_t begin = html.find("<main");
  return html.substr(begin, html.find("</main>") - begin);
}

std::string written(Line line) {
  Document document("t", Language::english);
  document.paragraph(std::move(line));
  return main_of(document);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("the sample document is written as in the golden files") {
  test::check_golden("document/sample.fr.html", write_html(sample_document(Language::french)));
  test::check_golden("document/sample.en.html", write_html(sample_document(Language::english)));
}

TEST_CASE("markup of authors is text, in content and in attributes") {
  CHECK(escaped_html("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#39;");
  CHECK(holds(written("<script>alert(1)</script>"), "&lt;script&gt;"));
  CHECK(holds(written(link("x", "javascript:alert(1)")), "<p>x</p>"));
  CHECK(holds(written(link("x", "https://a.fr/?a=1&b=2")), "href=\"https://a.fr/?a=1&amp;b=2\""));
  CHECK(holds(written("\xE2\x80\xAE"), "\\u{202E}"));
}

TEST_CASE("nothing is fetched and nothing runs") {
  const std::string html = write_html(sample_document(Language::french));
  CHECK(holds(html, "default-src 'none'"));
  for (const std::string_view absent : {"<script", "<img", "<link", "src=", "url(", "@import", "onload"}) CHECK_FALSE(holds(html, absent));
}

TEST_CASE("a link inside the page leads to its heading, one to nowhere is its text") {
  Document document("t", Language::english);
  document.heading(2, "Été & co", "summer");
  document.paragraph({link_to("there", "summer"), link_to("nowhere", "winter")});
  CHECK(holds(main_of(document), "<h2 id=\"ctg-summer\">Été &amp; co</h2>"));
  CHECK(holds(main_of(document), "<a href=\"#ctg-summer\">there</a>nowhere"));
}

TEST_CASE("a folded heading holds what stands below it, up to the next of its level; on paper all is open") {
  Document document("t", Language::english);
  document.folded_heading(2, "One <b>");
  document.folded_heading(3, "Inner");
  document.paragraph("inside");
  document.folded_heading(2, "Two");
  document.heading(3, "Below");
  document.heading(2, "After");
  const std::string main = main_of(document);
  CHECK(holds(main, "<details>\n<summary><h2 id=\"ctg-one-b\">One &lt;b&gt;</h2></summary>\n<details>\n<summary><h3"));
  CHECK(holds(main, "<p>inside</p>\n</details>\n</details>\n<details>\n<summary><h2"));
  CHECK(holds(main, "Below</h3>\n</details>\n<h2"));
  CHECK_FALSE(holds(write_paper(document), "<details"));
  document.folded_heading(2, "Last");
  CHECK(main_of(document).ends_with("</summary>\n</details>\n"));
  document.unfold();
  CHECK_FALSE(holds(write_html(document), "<details>"));
}

TEST_CASE("a grid has a field for each number but none for nothing, darker where it is greater, and slants long headings") {
  const auto drawn = [](Grid grid) {
    Document document("t", Language::english);
    document.chart({"Title", "Read aloud.", std::move(grid)});
    return main_of(document);
  };
  const std::string level = drawn({{"1.1", "1.2"}, {{"Caf <49>", {10, 0}}, {"Ville", {1, 5}}}});
  CHECK(holds(level, "role=\"img\""));
  CHECK(holds(level, "aria-label=\"Read aloud.\""));
  CHECK(holds(level, "class=\"h5\"/><text x=\"280\" y=\"39\" text-anchor=\"middle\">10</text>"));
  CHECK(holds(level, "class=\"h1\"/>"));
  CHECK(holds(level, "class=\"h3\"/>"));
  CHECK_FALSE(holds(level, ">0</text>"));
  CHECK(holds(level, "Caf &lt;49&gt;"));
  CHECK_FALSE(holds(level, "rotate"));
  CHECK(holds(drawn({{"jeunesse", "familles"}, {{"Caf", {1, 2}}}}), "rotate(-50)\">jeunesse</text>"));
  CHECK(holds(drawn({std::vector<std::string>(24, "1.1"), {{"Caf", std::vector<std::size_t>(24, 1)}}}), "class=\"figure wide\""));
  CHECK(holds(drawn({{}, {{"Caf", {1}}}}), "<svg"));
  Document document("t", Language::english);
  document.chart({"Title", "Read aloud.", Grid{{"1.1"}, {{"Caf", {1}}}}});
  CHECK(write_markdown(document) == "# t\n");
  CHECK(write_terminal(document, {.width = 40}) == "t\n━\n");
}

TEST_CASE("a column of long texts is marked at its head") {
  Document document("t", Language::english);
  document.table({{.title = "Id"}, {.title = "Reason"}, {.title = "n", .alignment = Alignment::right}})
      .row({"A", std::string(41, 'x'), std::string(41, '1')});
  CHECK(holds(main_of(document),
              "<th scope=\"col\">Id</th><th scope=\"col\" class=\"long\">Reason</th><th scope=\"col\" class=\"r\">n</th>"));
}

TEST_CASE("indentation of a cell is that of all its lines") {
  Document document("t", Language::english);
  document.table({{.title = "Objective"}, {.title = "n"}}).row({"\u00A0\u00A0\u00A0\u00A0Below", "1"});
  CHECK(holds(main_of(document), "<th scope=\"row\" class=\"d2\">Below</th>"));
}

TEST_CASE("two headings of one name have two names in the page, a row is named by its id") {
  Document document("t", Language::english);
  document.heading(2, "Same");
  document.heading(2, "Same");
  document.table({{.title = "Id", .key = "id"}, {.title = "Title"}}).row({code("AVS-01"), "x"});
  const std::string html = main_of(document);
  CHECK(holds(html, "id=\"ctg-same\""));
  CHECK(holds(html, "id=\"ctg-same-2\""));
  CHECK(holds(html, "<tr id=\"ctg-avs-01\"><th scope=\"row\">"));
}

TEST_CASE("numbers of pictures are short, whatever they are") {
  CHECK(svg_number(0) == "0");
  CHECK(svg_number(12.5) == "12.5");
  CHECK(svg_number(-0.05) == "-0.05");
  CHECK(svg_number(1.0 / 3) == "0.33");
  CHECK(svg_number(std::numeric_limits<double>::quiet_NaN()) == "0");
  CHECK(svg_number(1e300) == "0");
}

TEST_CASE("without charts a document says the same in its tables") {
  Document document = sample_document(Language::french);
  document.remove_charts();
  CHECK_FALSE(holds(write_html(document), "<figure>"));
  CHECK_FALSE(holds(write_markdown(document), "mermaid"));
}

}  // namespace
}  // namespace ctg::document
