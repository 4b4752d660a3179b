// Reads the files that hold the laws.
#include "law.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace ctg::architecture {

std::vector<Law> parse_laws(std::string_view path, std::string_view text, Complaints& complaints) {
  std::vector<Law> laws;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const std::string_view line : lines_of(text)) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t reason = line.find("  # ");
    if (reason == std::string_view::npos) complaints.push_back(complaint(path, number, "a law without its reason (`  # why`)"));
    std::istringstream words{std::string(line.substr(0, reason))};
    Law law{number, {}, {}};
    words >> law.name;
    if (law.name.size() < 2 || !law.name.ends_with(':')) {
      complaints.push_back(complaint(path, number, "not `name: places  # reason`"));
      continue;
    }
    law.name.pop_back();
    for (std::string place; words >> place;) law.places.push_back(place);
    if (!seen.insert(law.name).second) complaints.push_back(complaint(path, number, "`" + law.name + "` is named twice"));
    laws.push_back(law);
  }
  return laws;
}

bool allows(const Law& law, std::string_view path) {
  return std::any_of(law.places.begin(), law.places.end(), [&](const std::string& place) { return path.starts_with(place); });
}

}  // namespace ctg::architecture
