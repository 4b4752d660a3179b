// Circles, printed numbers and names of institutions.
#include <doctest/doctest.h>

#include "rules/reference/cycles.hpp"
#include "rules/reference/institution_name.hpp"
#include "rules/reference/printed_code.hpp"

namespace ctg::rules {
namespace {

std::vector<std::vector<std::uint32_t>> cycles_of(const Graph& graph) {
  std::vector<std::vector<std::uint32_t>> cycles;
  each_cycle(graph, [&](Cycle cycle) { cycles.emplace_back(cycle.begin(), cycle.end()); });
  return cycles;
}

using Cycles = std::vector<std::vector<std::uint32_t>>;

}  // namespace

TEST_CASE("a tree and two ways to one place hold no circle") {
  CHECK(cycles_of({}).empty());
  CHECK(cycles_of({{1, 2}, {3}, {3}, {}}).empty());
}

TEST_CASE("a circle is found once, from its first thing on") {
  CHECK(cycles_of({{0}}) == Cycles{{0}});
  CHECK(cycles_of({{1}, {2}, {0}}) == Cycles{{0, 1, 2}});
  CHECK(cycles_of({{1}, {2}, {1}}) == Cycles{{1, 2}});
  CHECK(cycles_of({{1}, {0, 2}, {3}, {2}}) == Cycles{{0, 1}, {2, 3}});
}

TEST_CASE("a chain of a hundred thousand things is walked without a deep stack") {
  Graph graph(100'000);
  for (std::uint32_t index = 0; index < graph.size(); ++index)
    graph[index].push_back((index + 1) % static_cast<std::uint32_t>(graph.size()));
  const Cycles cycles = cycles_of(graph);
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().size() == graph.size());
}

TEST_CASE("a printed number is a sequence and a place in it") {
  const auto code = numbered_code("AVS-03");
  REQUIRE(code.has_value());
  CHECK(code->prefix == "AVS-");
  CHECK(code->number == 3);
  CHECK(code_of(*code, 12) == "AVS-12");
  CHECK(code_of(*code, 4) == "AVS-04");
  CHECK(code_of(*code, 100) == "AVS-100");
  CHECK_FALSE(numbered_code("bis").has_value());
  CHECK_FALSE(numbered_code("").has_value());
  CHECK_FALSE(numbered_code("12345678901234567890").has_value());
}

TEST_CASE("a number written as a tree is taken apart") {
  CHECK(code_parts("1.2.10") == std::vector<std::string_view>{"1", "2", "10"});
  CHECK(code_parts("A.1.") == std::vector<std::string_view>{"A", "1"});
  for (const std::string_view code : {"", ".", "1..2", "Fiche 3", "1.deuxième", "AVS-03"}) CHECK(code_parts(code).empty());
}

TEST_CASE("spellings of one institution give one key") {
  const std::string key = institution_key("Communes");
  for (const std::string_view name : {"les communes", "Les Communes", "la commune", "COMMUNE", " the  communes "})
    CHECK(institution_key(name) == key);
  CHECK(institution_key("Mairie d’Angers") == institution_key("mairie d'angers"));
  CHECK(institution_key("Centre socio-culturel") == institution_key("Centre socio culturel"));
  CHECK(institution_key("ARS") != institution_key("AR"));
  CHECK(institution_key("Ville d'Angers") != institution_key("Ville de Saumur"));
  CHECK(institution_key("Les gens") == institution_key("gen"));
  CHECK(institution_key("Amis") == institution_key("Ami"));
  CHECK(institution_key("cas") != institution_key("ca"));
  CHECK(institution_key("Loess") != institution_key("Loes"));
  CHECK(institution_key("L'Arche, le Moulin.") == "arche moulin");
  CHECK(institution_key("La Caf") == "caf");
  CHECK(institution_key("Caf la belle") == "caf belle");
  CHECK(institution_key("Les").empty());
  CHECK(institution_key("").empty());
}

}  // namespace ctg::rules
