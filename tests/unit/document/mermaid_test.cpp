// Mermaid that Mermaid draws: labels that are not obeyed, and no more than sites draw.
#include "document/mermaid.hpp"

#include <doctest/doctest.h>

#include "document/writers.hpp"

namespace ctg::document {
namespace {

Chart bars(std::vector<Bar> all, std::vector<double> whole = {}) {
  return {"Title", "Summary.", BarChart{{{"a", Tone::neutral}, {"b", Tone::neutral}}, std::move(all), std::move(whole)}};
}

std::string diagram(const Chart& chart, std::size_t room = mermaid_room) { return mermaid_diagram(chart, Language::french, room); }

TEST_CASE("shares are drawn of the whole, never of bars that overlap") {
  CHECK(diagram(bars({{"x", {1, 2}, ""}, {"y", {3, 4}, ""}}, {3, 5})) == "pie showData title Title\n    \"a\" : 3\n    \"b\" : 5\n");
  CHECK(diagram(bars({{"x", {1, 2}, ""}})) == "");
}

TEST_CASE("bars of one value each stand on axes") {
  CHECK(diagram(bars({{"x", {1.5, 0}, ""}, {"y", {0, 4}, ""}})) ==
        "xychart-beta horizontal\n    title \"Title\"\n    x-axis [\"x\", \"y\"]\n    y-axis 0 --> 4\n    bar [1.5, 4]\n");
}

TEST_CASE("what Mermaid would obey becomes what looks like it") {
  const std::string text = diagram(bars({{"a\"; %%{init}%% : <b>#1", {1, 0}, ""}}));
  CHECK(text.find("a″； ％％(init)％％ ∶ ‹b›＃1") != std::string::npos);
  const Date day{19000};
  const Chart calendar{"C", "S", Calendar{{{"section", {{"Click here", day, day, Tone::muted, ""}}}}, day, Date{19100}, day}};
  CHECK(diagram(calendar).find("    \u2060Click here :2022-01-08, 2022-01-08") != std::string::npos);
}

TEST_CASE("lines need the same days, a shorter one excepted") {
  const Date first{19000};
  const Date second{19100};
  const auto lines = [&](Date other) {
    return Chart{"L", "S", LineChart{{{"a", {{first, 1}, {second, 2}}, false}, {"b", {{other, 1}}, false}}, false, std::nullopt}};
  };
  CHECK(diagram(lines(first)).find("y-axis 0 --> 2\n    line [1, 2]\n    line [1]") != std::string::npos);
  CHECK(diagram(lines(second)) == "");
}

TEST_CASE("what has no room is left to the table") {
  CHECK(diagram(bars({{"x", {1, 0}, ""}}), 20) == "");
  Document document("t", Language::english);
  for (int i = 0; i < 60; ++i) document.chart(bars({{"a label of some length", {1, 0}, ""}}));
  const std::string markdown = write_markdown(document);
  std::size_t diagrams = 0;
  for (std::size_t at = markdown.find("```mermaid"); at != std::string::npos; at = markdown.find("```mermaid", at + 1)) ++diagrams;
  CHECK(diagrams > 5);
  CHECK(diagrams < 30);
}

}  // namespace
}  // namespace ctg::document
