// Compares what is read of a file before and after its correction.
#include "workspace/correction_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "yaml/parse.hpp"

namespace ctg::workspace {
namespace {

bool is_error_of(const Diagnostic& finding, FileId file, Family family) {
  return finding.severity == Severity::error && finding.at().file == file && finding.rule->family == family;
}

std::size_t count_errors(const OpenPlan& open, FileId file, Family family) {
  return static_cast<std::size_t>(std::count_if(open.findings.begin(), open.findings.end(),
                                                [&](const Diagnostic& finding) { return is_error_of(finding, file, family); }));
}

// Errors of shape that were not there: more of them than before, or one beside what was changed. In a text that was changed the next
// fault may show: `themes: sociale` is no list, `[sociale]` no theme.
bool has_new_shape_error(const OpenPlan& before, const OpenPlan& after, FileId file, const edit::Splices& splices) {
  if (count_errors(after, file, Family::shape) > count_errors(before, file, Family::shape)) return true;
  std::set<std::pair<std::string_view, std::uint32_t>> known;
  for (const Diagnostic& finding : before.findings)
    if (is_error_of(finding, file, Family::shape)) known.emplace(finding.rule->name, splices.moved(finding.at().begin));
  const edit::Splices changed = new_places(splices);
  return std::any_of(after.findings.begin(), after.findings.end(), [&](const Diagnostic& finding) {
    return is_error_of(finding, file, Family::shape) && !known.contains({finding.rule->name, finding.at().begin}) &&
           !changed.touches(finding.at().begin, finding.at().end);
  });
}

// A file read once more on its own: what was opened does not keep its trees.
struct Reread {
  SourceFile source;
  yaml::Tree tree;

  Reread(const SourceFile& known, FileId file) : source(known.path(), std::string(known.bytes())) {
    Findings unheard;
    yaml::parse(source, file, tree, unheard);
  }
};

// Where a value stands, the value, and the places of the keys and lists that it stands in.
struct Leaf {
  std::uint32_t begin = 0;
  std::string_view value;
  std::vector<std::uint32_t> around;
  bool operator==(const Leaf&) const = default;
};

template <class Visit>
void each_leaf(const yaml::Tree& tree, Visit&& visit) {
  struct Around {
    std::uint32_t index = 0;
    bool is_mapping = false;
    bool expects_key = true;
  };
  std::vector<Around> collections;
  std::vector<std::uint32_t> places;  // one for each of them
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const yaml::Node& node = tree.nodes[i];
    while (!collections.empty() && tree.nodes[collections.back().index].next <= i) {
      collections.pop_back();
      places.pop_back();
    }
    if (!collections.empty() && collections.back().is_mapping) {
      if (collections.back().expects_key) places.back() = node.begin;
      collections.back().expects_key = !collections.back().expects_key;
    }
    if (node.kind == yaml::Kind::scalar) {
      if (node.end > node.begin) visit(node, places);
    } else {
      collections.push_back({i, node.kind == yaml::Kind::mapping});
      places.push_back(node.begin);
    }
  }
}

// The lines that a correction changes.
std::set<std::uint32_t> changed_lines(const SourceFile& source, const edit::Splices& splices) {
  std::set<std::uint32_t> lines;
  for (const edit::Splice& splice : splices.all())
    for (std::uint32_t line = source.position(splice.begin).line; line <= source.position(splice.end).line; ++line) lines.insert(line);
  return lines;
}

// A file that was read whole says the same, but for what was changed.
bool reads_the_same(const Reread& before, const Reread& after, const edit::Splices& splices) {
  const edit::Splices back = new_places(splices);
  std::vector<Leaf> expected;
  std::vector<Leaf> found;
  each_leaf(before.tree, [&](const yaml::Node& node, std::vector<std::uint32_t> around) {
    if (splices.touches(node.begin, node.end)) return;
    for (std::uint32_t& place : around) place = splices.moved(place);
    expected.push_back({splices.moved(node.begin), node.value, std::move(around)});
  });
  each_leaf(after.tree, [&](const yaml::Node& node, const std::vector<std::uint32_t>& around) {
    if (!back.touches(node.begin, node.end)) found.push_back({node.begin, node.value, around});
  });
  return expected == found;
}

// Of a file that could not be read whole, what could be read on other lines is still read.
bool keeps_what_was_read(const Reread& before, const Reread& after, const edit::Splices& splices) {
  const auto lines = changed_lines(before.source, splices);
  std::map<std::uint32_t, std::string_view> found;
  each_leaf(after.tree, [&](const yaml::Node& node, const auto&) { found.emplace(node.begin, node.value); });
  bool kept = true;
  each_leaf(before.tree, [&](const yaml::Node& node, const auto&) {
    const std::uint32_t first = before.source.position(node.begin).line;
    const auto line = lines.lower_bound(first);
    if (line != lines.end() && *line <= before.source.position(node.end).line) return;
    const auto same = found.find(splices.moved(node.begin));
    kept = kept && same != found.end() && same->second == node.value;
  });
  return kept;
}

}  // namespace

edit::Splices new_places(const edit::Splices& splices) {
  edit::Splices places;
  std::int64_t shift = 0;
  for (const edit::Splice& splice : splices.all()) {
    const auto begin = static_cast<std::uint32_t>(splice.begin + shift);
    places.add({begin, begin + static_cast<std::uint32_t>(splice.text.size()), {}});
    shift += static_cast<std::int64_t>(splice.text.size()) - (splice.end - splice.begin);
  }
  return places;
}

bool keeps_the_rest(const OpenPlan& before, const OpenPlan& after, FileId file, const edit::Splices& splices) {
  const Reread was(before.sources.file(file), file);
  const Reread now(after.sources.file(file), file);
  return was.tree.complete && now.tree.complete && reads_the_same(was, now, splices);
}

bool is_worse(const OpenPlan& before, const OpenPlan& after, FileId file, const edit::Splices& splices) {
  if (count_errors(after, file, Family::file) > count_errors(before, file, Family::file)) return true;
  const Reread was(before.sources.file(file), file);
  const Reread now(after.sources.file(file), file);
  if (!was.tree.complete) return !keeps_what_was_read(was, now, splices);
  return !now.tree.complete || has_new_shape_error(before, after, file, splices) || !reads_the_same(was, now, splices);
}

}  // namespace ctg::workspace
