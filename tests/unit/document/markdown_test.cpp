// Markdown that reads well and obeys nothing its authors typed.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "document/markdown_text.hpp"
#include "document/writers.hpp"
#include "sample.hpp"

namespace ctg::document {
namespace {

std::string inside(std::string_view text) { return escaped_markdown(text, MarkdownPlace::inside); }
std::string first(std::string_view text) { return escaped_markdown(text, MarkdownPlace::block_start); }
std::string written(Line line) {
  Document document("t", Language::english);
  document.paragraph(std::move(line));
  const std::string text = write_markdown(document);
  return text.size() > 6 ? text.substr(5, text.size() - 6) : "";
}

TEST_CASE("the sample document is written as in the golden files") {
  test::check_golden("document/sample.fr.md", write_markdown(sample_document(Language::french)));
  test::check_golden("document/sample.en.md", write_markdown(sample_document(Language::english)));
}

TEST_CASE("markup is escaped, plain words are left readable") {
  CHECK(inside("a*b*") == "a\\*b\\*");
  CHECK(inside("<script>") == "\\<script>");
  CHECK(inside("[x](y)") == "\\[x\\](y)");
  CHECK(inside("in_progress, _strong_") == "in_progress, \\_strong\\_");
  CHECK(inside("a & b, &amp; &#60;") == "a & b, \\&amp; \\&\\#&#8288;60;");
  CHECK(inside("12 % (soit 3,5 km) : l'été – 2026/03 !") == "12 % (soit 3,5 km) : l'été – 2026/03 !");
  CHECK(inside("{{ site }} {% x %}") == "\\{{ site }} \\{% x %}");
}

TEST_CASE("what begins a block is escaped there only") {
  CHECK(first("- a") == "\\- a");
  CHECK(first("  + a") == "\\+ a");
  CHECK(first("12. a") == "12\\. a");
  CHECK(first("1) a") == "1\\) a");
  CHECK(first("> a") == "\\> a");
  CHECK(first("::error::x") == "\\::error::x");
  CHECK(first("===") == "\\===");
  CHECK(first("    code") == "code");
  CHECK(inside("1. a - b > c") == "1. a - b > c");
}

TEST_CASE("names, references and addresses are not linked") {
  CHECK(inside("@user a.b@c.fr") == "@&#8288;user a.b@&#8288;c.fr");
  CHECK(inside("#12 and # 3") == "\\#&#8288;12 and \\# 3");
  CHECK(written(link("^1", "https://a.fr")) == "[\\^1](https://a.fr)");
  CHECK(inside("https://a.fr www.a.fr") == "https\\://a.fr www\\.a.fr");
  CHECK(written({"https:", "//a.fr"}) == "https\\:\\//a.fr");
  CHECK(written({"go!", link("x", "https://a.fr")}) == "go\\![x](https://a.fr)");
}

TEST_CASE("line ends are blanks and controls are spelled") {
  CHECK(inside("a\r\nb\nc") == "a b c");
  CHECK(inside("\x1B[0m\xE2\x80\xAE") == "\\\\u{1B}\\[0m\\\\u{202E}");
}

TEST_CASE("code spans hold backticks and, in tables, pipes") {
  CHECK(markdown_code("a", false) == "`a`");
  CHECK(markdown_code("a|b", true) == "`a\\|b`");
  CHECK(markdown_code("`a``b", false) == "``` `a``b ```");
  CHECK(markdown_code("##[add-mask]e", false) == "`##\\u{5B}add-mask]e`");
  CHECK(markdown_code(" ", false).empty());
}

TEST_CASE("a listing holds no command of a log") {
  Document document("t", Language::english);
  document.listing("# ok\n ::error::x\n##[add-mask]y\n", "yaml");
  CHECK(write_markdown(document) == "# t\n\n```yaml\n# ok\n \\u{3A}:error::x\n##\\u{5B}add-mask]y\n```\n");
}

TEST_CASE("marks stand against the words they mark") {
  CHECK(written({"a", strong(" b "), "c"}) == "a **b** c");
  CHECK(written({strong(""), emphasis(" ")}).empty());
}

TEST_CASE("a link to a heading takes the fragment that the reader's site gives it") {
  CHECK(heading_fragment("État de l'objectif «\u00A0Jeunesse\u00A0» (2026)") == "état-de-lobjectif-jeunesse-2026");
  Document document("Actions", Language::english);
  document.heading(2, "Actions", "list");
  document.paragraph({link_to("see", "list"), " ", link_to("lost", "nowhere")});
  CHECK(write_markdown(document) == "# Actions\n\n## Actions\n\n[see](#actions-1) lost\n");
}

TEST_CASE("a folded heading is one that forges fold, with blank lines around what it holds") {
  Document document("t", Language::english);
  document.folded_heading(2, "Notes of @user <b> #1 &amp;");
  document.paragraph("</details> <b>");
  document.folded_heading(2, "More");
  document.list().item("x");
  document.heading(2, "After");
  CHECK(write_markdown(document) ==
        "# t\n\n<details>\n<summary><strong>Notes of @&#8288;user &lt;b&gt; #&#8288;1 &amp;amp;</strong></summary>\n\n"
        "\\</details> \\<b>\n\n</details>\n\n<details>\n<summary><strong>More</strong></summary>\n\n- x\n\n</details>\n\n## After\n");
}

TEST_CASE("an empty document is its title") { CHECK(write_markdown(Document("t", Language::french)) == "# t\n"); }

TEST_CASE("formats are found by their names") {
  CHECK((find_format("markdown")->write == write_markdown));
  CHECK((find_format("text")->write == write_terminal));
  CHECK(find_format("pdf") == nullptr);
}

}  // namespace
}  // namespace ctg::document
