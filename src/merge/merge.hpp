// Three versions of one file of a plan brought together, by id and by field: never picks a side.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ctg::merge {

// What the sides are called behind the conflict markers.
struct Labels {
  std::string ours;
  std::string base;
  std::string theirs;
  std::size_t marker_size = 7;
};

// One place that both sides changed, each in its own way.
struct Conflict {
  std::string where;  // `AVS-03.planned`, `actions.AVS-03.status`: from the top of the file, items by what tells them apart
  // What each version says there, on one line; empty where it says nothing.
  std::string ours;
  std::string base;
  std::string theirs;
};

struct Merged {
  // False: one of the versions is no file of a plan that can be read whole, or the result would not have said what both sides say.
  // Then there is nothing else.
  bool is_possible = false;
  std::string bytes;  // ours with every change of theirs; a conflict stands between markers that hold whole lines
  std::vector<Conflict> conflicts;
};

// Entries are matched by key, items by id or by what identifies them; lists of words and ids are sets; an item with a date goes where
// its date belongs. Layout and comments are those of ours where both changed them alike or only ours did. A file that a side does not have
// is given as empty.
Merged merge(std::string_view base, std::string_view ours, std::string_view theirs, const Labels& labels);

}  // namespace ctg::merge
