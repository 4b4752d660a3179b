// Templates filled, and refused at their line and column.
#include "templates/template.hpp"

#include <doctest/doctest.h>

using namespace ctg;
using templates::Escaping;
using templates::fill;

namespace {

const Data& example() {
  static const Data data = Data::Object{
      {"title", "Plan *à* <suivre>"},
      {"count", 2},
      {"zero", 0},
      {"share", Data(Decimal{125, 1})},
      {"yes", true},
      {"no", false},
      {"nothing", nullptr},
      {"empty", Data::List()},
      {"group", Data::Object{{"inner", "dedans"}, {"title", "autre"}}},
      {"tags", Data::List{"a", "b"}},
      {"items", Data::List{Data::Object{{"name", "un"}, {"steps", Data::List{Data::Object{{"label", "x"}}}}},
                           Data::Object{{"name", "deux"}, {"steps", Data::List()}}}},
  };
  return data;
}

std::string filled(std::string_view text, Escaping escaping = Escaping::html) {
  const auto made = fill(text, example(), escaping);
  if (made) return *made;
  const templates::Fault& fault = made.error();
  return std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": " + spoken(fault.message, Language::english) +
         (fault.help ? " | " + spoken(*fault.help, Language::english) : "");
}

}  // namespace

TEST_CASE("values are written, and nothing of them is obeyed") {
  CHECK(filled("{{title}}") == "Plan *à* &lt;suivre&gt;");
  CHECK(filled("a {{title}}", Escaping::markdown) == "a Plan \\*à\\* \\<suivre>");
  CHECK(filled("{{{title}}}{{& title }}") == "Plan *à* <suivre>Plan *à* <suivre>");
  CHECK(filled("{{count}} {{share}} {{yes}} {{nothing}}|{{group.inner}}") == "2 12.5 true |dedans");
}

TEST_CASE("what begins a block in Markdown is escaped only where a block begins") {
  const Data data = Data::Object{{"note", "- 1. non"}, {"dash", "a - b"}};
  CHECK(fill("{{note}}\n- {{note}}\nx {{note}} {{dash}}", data, Escaping::markdown).value() ==
        "\\- 1. non\n- \\- 1. non\nx - 1. non a - b");
}

TEST_CASE("sections repeat lists, enter groups, keep or leave out") {
  CHECK(filled("{{#items}}{{name}}:{{#steps}}{{label}}{{name}}{{/steps}};{{/items}}") == "un:xun;deux:;");
  CHECK(filled("{{#tags}}{{.}},{{/tags}}") == "a,b,");
  CHECK(filled("{{#group}}{{title}} {{count}}{{/group}}") == "autre 2");
  CHECK(filled("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{#nothing}}3{{/nothing}}{{#zero}}4{{/zero}}{{#empty}}5{{/empty}}{{#count}}6{{/count}}") ==
        "16");
  CHECK(filled("{{^yes}}1{{/yes}}{{^no}}2{{/no}}{{^nothing}}3{{/nothing}}{{^zero}}4{{/zero}}{{^empty}}5{{/empty}}") == "2345");
}

TEST_CASE("lines that hold only a tag are left out") {
  CHECK(filled("a\n  {{#tags}}  \n- {{.}}\n{{/tags}}\nb\n{{! c }}\n{{=<% %>=}}\r\n<%count%>\n") == "a\n- a\n- b\nb\n2\n");
  CHECK(filled("{{#yes}}\nx\n{{/yes}}") == "x\n");
  CHECK(filled("a {{! c }}\n{{count}}\nb") == "a \n2\nb");
}

TEST_CASE("comments and other delimiters") {
  CHECK(filled("a{{! not\n{{count }}b") == "ab");
  CHECK(filled("{{=| |=}}|count|{{count}}|={{ }}=|{{count}}") == "2{{count}}2");
}

TEST_CASE("a name that is not there is refused at its place, with the nearest") {
  CHECK(filled("é {{tittle}}") == "1:3: there is no `tittle` here | did you mean `title`?");
  CHECK(filled("a\n{{#items}}\n  {{nam}}{{/items}}") == "3:3: there is no `nam` here | did you mean `name`?");
  CHECK(filled("{{group.iner}}") == "1:1: there is no `group.iner` here | did you mean `inner`?");
  CHECK(filled("{{#xyzzy}}{{/xyzzy}}") == "1:1: there is no `xyzzy` here | `ctg export --to json` shows the names");
  CHECK(filled("{{title.x}}").starts_with("1:1: there is no `title.x` here"));
  CHECK(filled("[{{nothing.x}}]") == "[]");
}

TEST_CASE("groups and lists are no values") {
  CHECK(filled("{{group}}") == "1:1: `group` is a group: `{{group.NAME}}` writes one of its values");
  CHECK(filled("{{tags}}") == "1:1: `tags` is a list: `{{#tags}}…{{/tags}}` repeats what stands between for each item");
}

TEST_CASE("what is no template is refused at its place") {
  CHECK(filled("a {{count") == "1:3: a tag is opened here and not closed by `}}`");
  CHECK(filled("{{}}") == "1:1: a tag without a name");
  CHECK(filled("{{a b}}").starts_with("1:1: `a b` is not a name"));
  CHECK(filled("{{a..b}}").starts_with("1:1: `a..b` is not a name"));
  CHECK(filled("{{/yes}}") == "1:1: `yes` is closed here and was not opened");
  CHECK(filled("{{#yes}}{{/no}}") == "1:9: `no` is closed here, where `yes` is open | `{{/yes}}` closes it");
  CHECK(filled("\n{{#yes}}") == "2:1: `yes` is opened here and never closed | `{{/yes}}` closes it");
  CHECK(filled("{{>other}}") == "1:1: a template is one file: `other` would include another | write its text here");
  CHECK(filled("{{=<%=}}").starts_with("1:1: delimiters are set by `{{=<% %>=}}`"));
  CHECK(filled("\xff") == "1:1: this template is not UTF-8");
}

TEST_CASE("size, depth and work are bounded") {
  const auto fault = [](std::string_view text, const templates::Limits& limits) {
    const auto made = fill(text, example(), Escaping::html, limits);
    return made ? *made : spoken(made.error().message, Language::english);
  };
  CHECK(fault("12345", {.template_bytes = 4}) == "a template has 4 bytes at most");
  CHECK(fault("{{#yes}}{{#yes}}{{#yes}}{{/yes}}{{/yes}}{{/yes}}", {.depth = 2}) == "sections stand in 2 others at most");
  CHECK(fault("{{#tags}}12345{{/tags}}", {.output_bytes = 8}) == "the document grows beyond 8 bytes here");
  CHECK(fault("{{#tags}}{{#tags}}{{#tags}}{{^yes}}{{/yes}}{{/tags}}{{/tags}}{{/tags}}", {.steps = 10}) ==
        "filling the template takes more than 10 steps");
}
