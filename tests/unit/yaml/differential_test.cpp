// The strict reader against yaml-cpp: what it accepts means the same there, over generated documents and their mutants.
#include <doctest/doctest.h>

#include <algorithm>

#include "generated.hpp"
#include "sample.hpp"
#include "told_events.hpp"
#include "yaml/yaml_cpp_events.hpp"

namespace ctg::yaml {
namespace {

bool accepted(const Sample& sample) {
  for (const Diagnostic& diagnostic : sample.findings.all())
    if (diagnostic.severity == Severity::error && diagnostic.rule->name != "duplicate-key") return false;
  return true;
}

// yaml-cpp refuses `?` inside a plain text between brackets, drops a blank line that `>+` keeps, and does not end a literal text that the
// end of the file cuts short.
bool has_a_known_fault_of_yaml_cpp(std::string_view text) {
  return text.find(">+") != std::string_view::npos ||
         (text.find('?') != std::string_view::npos && text.find_first_of("[{") != std::string_view::npos) || !text.ends_with('\n');
}

// The first difference; empty where both read the same, or the strict reader refuses.
std::string difference(const std::string& text) {
  const Sample sample(text);
  if (!accepted(sample) || has_a_known_fault_of_yaml_cpp(text)) return {};
  TellingSink sink;
  const YamlCppVerdict verdict = read_with_yaml_cpp(text, sink);
  if (verdict.answer != YamlCppVerdict::Answer::accepted) return "refused after line " + std::to_string(verdict.error_line);
  const Lines theirs = without_styles(std::move(sink.lines));
  if (sample.tree.empty() && theirs.size() <= 1) return {};
  const Lines ours = without_styles(told_events(sample.tree));
  for (std::size_t i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
    const std::string our_line = i < ours.size() ? ours[i] : "nothing";
    const std::string their_line = i < theirs.size() ? theirs[i] : "nothing";
    if (our_line != their_line) return our_line + " is there " + their_line;
  }
  return {};
}

// A tree's own promises: places inside the parent, children counted, order kept.
bool is_sound(const Sample& sample) {
  const std::vector<Node>& nodes = sample.tree.nodes;
  const std::size_t size = sample.map.file(sample.file).bytes().size();
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    if (node.begin > node.end || node.end > size || node.next <= i || node.next > nodes.size()) return false;
    std::uint32_t children = 0;
    std::uint32_t last = node.begin;
    for (std::uint32_t child = i + 1; child < node.next; child = nodes[child].next, ++children) {
      if (nodes[child].begin < last || nodes[child].end > node.end) return false;
      last = nodes[child].end;
    }
    const std::uint32_t expected = node.kind == Kind::mapping ? node.children * 2 : node.children;
    if (children != expected) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("generated documents are accepted and mean what yaml-cpp reads") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    Dice dice(seed);
    const std::string text = generated_document(dice);
    const Sample sample(text);
    INFO("seed " << seed << "\n" << text);
    REQUIRE_MESSAGE(accepted(sample), sample.found() << ' ' << sample.says());
    REQUIRE(difference(text) == "");
    REQUIRE(is_sound(sample));
  }
}

TEST_CASE("what is accepted of documents with a mistake means what yaml-cpp reads, and trees stay sound") {
  std::size_t refused = 0;
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    Dice dice(seed);
    std::string text = with_a_mistake(generated_document(dice), dice);
    if (dice.chance(25)) text = with_a_mistake(text, dice);
    const Sample sample(text);
    INFO("seed " << seed << "\n" << text);
    REQUIRE(difference(text) == "");
    REQUIRE(is_sound(sample));
    if (!accepted(sample)) ++refused;
    CHECK((sample.tree.complete || !accepted(sample)));
  }
  CHECK(refused > 500);
}

TEST_CASE("the same bytes cut anywhere are read without harm") {
  Dice dice(7);
  const std::string text = generated_document(dice) + generated_document(dice);
  for (std::size_t length = 0; length <= text.size(); ++length) {
    const Sample sample(text.substr(0, length));
    CHECK(is_sound(sample));
  }
}

}  // namespace ctg::yaml
