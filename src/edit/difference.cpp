// The difference of two texts: E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), with a bound on D.
#include "edit/difference.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace ctg::edit {
namespace {

using Kind = DifferenceLine::Kind;
using Lines = std::vector<std::string_view>;

// Line ends stay in: a line that only lost its carriage return is another line.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// Every line of both texts: kept, removed, added.
using Script = std::vector<DifferenceLine>;

void add_all(Script& script, Kind kind, std::span<const std::string_view> lines) {
  for (const std::string_view line : lines) script.push_back({kind, without_line_end(line)});
}

void add_replaced(Script& script, std::span<const std::string_view> before, std::span<const std::string_view> after) {
  add_all(script, Kind::removed, before);
  add_all(script, Kind::added, after);
}

// Texts of as many lines: each against the one that stands where it stood.
void add_line_by_line(Script& script, std::span<const std::string_view> before, std::span<const std::string_view> after) {
  for (std::size_t i = 0; i < before.size();) {
    std::size_t end = i;
    while (end < before.size() && before[end] != after[end]) ++end;
    add_replaced(script, before.subspan(i, end - i), after.subspan(i, end - i));
    if (end < before.size()) script.push_back({Kind::kept, without_line_end(before[end])});
    i = end + 1;
  }
}

// The furthest reaching paths of each number of changes; entry k is the line of the old text on diagonal k.
class Myers {
 public:
  Myers(std::span<const std::string_view> before, std::span<const std::string_view> after) : before_(before), after_(after) {}

  std::optional<Script> find(int most_changes) {
    for (int changes = 0; changes <= most_changes; ++changes) {
      std::vector<int> reached(2 * static_cast<std::size_t>(changes) + 1);
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int line = start_of(changes, diagonal);
        while (is_same(line, line - diagonal)) ++line;
        reached[place_of(changes, diagonal)] = line;
        if (line >= old_size() && line - diagonal >= new_size()) {
          paths_.push_back(std::move(reached));
          return walk_back(changes);
        }
      }
      paths_.push_back(std::move(reached));
    }
    return std::nullopt;
  }

 private:
  int old_size() const { return static_cast<int>(before_.size()); }
  int new_size() const { return static_cast<int>(after_.size()); }
  bool is_same(int line, int new_line) const {
    return line < old_size() && new_line < new_size() &&
           before_[static_cast<std::size_t>(line)] == after_[static_cast<std::size_t>(new_line)];
  }
  // `diagonal` lies between -changes and changes.
  static std::size_t place_of(int changes, int diagonal) { return static_cast<std::size_t>(diagonal) + static_cast<std::size_t>(changes); }
  int reached(int changes, int diagonal) const { return paths_[static_cast<std::size_t>(changes)][place_of(changes, diagonal)]; }
  // True where the last of so many changes adds a line; it removes one otherwise.
  bool is_added(int changes, int diagonal) const {
    if (diagonal == -changes) return true;
    if (diagonal == changes) return false;
    return reached(changes - 1, diagonal - 1) < reached(changes - 1, diagonal + 1);
  }
  int start_of(int changes, int diagonal) const {
    if (changes == 0) return 0;
    return is_added(changes, diagonal) ? reached(changes - 1, diagonal + 1) : reached(changes - 1, diagonal - 1) + 1;
  }

  Script walk_back(int changes) const {
    Script script;
    int line = old_size();
    int diagonal = old_size() - new_size();
    const auto keep_until = [&](int begin) {
      while (line > begin) script.push_back({Kind::kept, without_line_end(before_[static_cast<std::size_t>(--line)])});
    };
    for (; changes > 0; --changes) {
      keep_until(start_of(changes, diagonal));
      if (is_added(changes, diagonal)) {
        script.push_back({Kind::added, without_line_end(after_[static_cast<std::size_t>(line - diagonal - 1)])});
        ++diagonal;
      } else {
        script.push_back({Kind::removed, without_line_end(before_[static_cast<std::size_t>(--line)])});
        --diagonal;
      }
    }
    keep_until(0);
    std::reverse(script.begin(), script.end());
    return script;
  }

  std::span<const std::string_view> before_;
  std::span<const std::string_view> after_;
  std::vector<std::vector<int>> paths_;
};

Script script_of(std::span<const std::string_view> before, std::span<const std::string_view> after) {
  constexpr int most_changes = 1000;
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  const auto old_middle = before.subspan(head, before.size() - head - tail);
  const auto new_middle = after.subspan(head, after.size() - head - tail);
  Script script;
  add_all(script, Kind::kept, before.subspan(0, head));
  if (old_middle.size() == new_middle.size())
    add_line_by_line(script, old_middle, new_middle);
  else if (const auto found = Myers(old_middle, new_middle).find(most_changes))
    script.insert(script.end(), found->begin(), found->end());
  else
    add_replaced(script, old_middle, new_middle);
  add_all(script, Kind::kept, before.subspan(before.size() - tail));
  return script;
}

std::size_t count_without(const std::vector<DifferenceLine>& lines, Kind kind) {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [kind](const DifferenceLine& line) { return line.kind != kind; }));
}

}  // namespace

std::size_t Hunk::old_count() const { return count_without(lines, Kind::added); }
std::size_t Hunk::new_count() const { return count_without(lines, Kind::removed); }

std::vector<Hunk> difference(std::string_view before, std::string_view after, std::size_t lines_around) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const Script script = script_of(old_lines, new_lines);
  std::vector<Hunk> hunks;
  std::size_t old_line = 1;
  std::size_t new_line = 1;
  std::size_t until = 0;  // the line of the script where the last hunk ends
  for (std::size_t i = 0; i < script.size(); ++i) {
    if (script[i].kind != Kind::kept) {
      const std::size_t begin = i - std::min(i, lines_around);
      if (hunks.empty() || begin > until) {
        const std::size_t back = i - begin;  // all kept: a change there would have been seen
        hunks.push_back({old_line - back,
                         new_line - back,
                         {script.begin() + static_cast<std::ptrdiff_t>(begin), script.begin() + static_cast<std::ptrdiff_t>(i)}});
        until = i;
      }
      const std::size_t end = std::min(script.size(), i + 1 + lines_around);
      for (; until < end; ++until) hunks.back().lines.push_back(script[until]);
    }
    if (script[i].kind != Kind::added) ++old_line;
    if (script[i].kind != Kind::removed) ++new_line;
  }
  return hunks;
}

}  // namespace ctg::edit
