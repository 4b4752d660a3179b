// Holds every include against the floors and the doors.
#include "includes.hpp"

#include <algorithm>
#include <set>

#include "code.hpp"
#include "law.hpp"

namespace ctg::architecture {
namespace {

constexpr std::string_view source_folder = "src/";

std::string_view first_folder(std::string_view path) { return path.substr(0, path.find('/')); }

std::string_view room_of(std::string_view path) { return first_folder(path.substr(source_folder.size())); }

void check_arrows(const std::string& path, const std::string& text, const std::vector<Law>& laws, Complaints& complaints) {
  const std::string_view room = room_of(path);
  const auto law = std::find_if(laws.begin(), laws.end(), [&](const Law& one) { return one.name == room; });
  if (law == laws.end()) {
    complaints.push_back(complaint(path, 1, "`" + std::string(room) + "` is no room of floors.txt"));
    return;
  }
  for (const Include& include : includes_of(text)) {
    if (!include.own) continue;
    const std::string_view target = first_folder(include.what);
    if (include.what.find('/') == std::string::npos)
      complaints.push_back(complaint(path, include.line, "say the room: `" + include.what + "`"));
    else if (target != room && std::find(law->places.begin(), law->places.end(), target) == law->places.end())
      complaints.push_back(complaint(path, include.line, "`" + std::string(room) + "` may not use `" + include.what + "`"));
  }
}

}  // namespace

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> found;
  const std::string code = code_only(text, Directives::keep);
  const std::vector<std::string_view> written = lines_of(text);
  const std::vector<std::string_view> bare = lines_of(code);
  for (std::size_t number = 0; number < bare.size(); ++number) {
    std::string_view line = bare[number];
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (!line.starts_with('#')) continue;
    line.remove_prefix(std::min(line.find_first_not_of("# \t"), line.size()));
    if (!line.starts_with("include")) continue;
    // The name itself is blanked in the bare text: it is taken from what was written.
    const std::size_t open = written[number].find_first_of("<\"");
    const std::size_t close = written[number].find_first_of(">\"", open + 1);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      found.push_back({number + 1, std::string(line), true});
      continue;
    }
    found.push_back({number + 1, std::string(written[number].substr(open + 1, close - open - 1)), written[number][open] == '"'});
  }
  return found;
}

Complaints check_floors(const Tree& tree, std::string_view floors) {
  Complaints complaints;
  const std::string name = "tests/architecture/floors.txt";
  const std::vector<Law> laws = parse_laws(name, floors, complaints);
  std::set<std::string> below;
  for (const Law& law : laws) {
    for (const std::string& place : law.places)
      if (!below.contains(place))
        complaints.push_back(complaint(name, law.line, "`" + law.name + "` may use only rooms of the lines above, not `" + place + "`"));
    below.insert(law.name);
  }
  for (const auto& [path, text] : tree)
    if (path.starts_with(source_folder)) check_arrows(path, text, laws, complaints);
  return complaints;
}

Complaints check_doors(const Tree& tree, std::string_view doors) {
  Complaints complaints;
  const std::vector<Law> laws = parse_laws("tests/architecture/doors.txt", doors, complaints);
  for (const auto& [path, text] : tree) {
    if (!path.starts_with(source_folder)) continue;
    for (const Include& include : includes_of(text)) {
      if (include.own || include.what.find_first_of("./") == std::string::npos) continue;
      const auto law = std::find_if(laws.begin(), laws.end(), [&](const Law& one) { return include.what.starts_with(one.name); });
      if (law == laws.end())
        complaints.push_back(complaint(path, include.line, "`" + include.what + "` has no door in doors.txt"));
      else if (!allows(*law, path))
        complaints.push_back(complaint(path, include.line, "`" + include.what + "` has another door"));
    }
  }
  return complaints;
}

}  // namespace ctg::architecture
