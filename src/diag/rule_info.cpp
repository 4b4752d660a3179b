// The names and labels of severities and of families of rules.
#include "diag/rule_info.hpp"

#include <array>
#include <stdexcept>

namespace ctg {
namespace {

struct SeverityWords {
  std::string_view name;
  Text label;
};
struct FamilyWords {
  std::string_view name;
  Text label;
};

// In the order of the enumerations.
constexpr std::array<SeverityWords, 4> severities{{
    {"off", {"off", "désactivée"}},
    {"info", {"information", "information"}},
    {"warning", {"warning", "avertissement"}},
    {"error", {"error", "erreur"}},
}};

constexpr std::array<FamilyWords, 13> families{{
    {"file", {"files and YAML", "fichiers et YAML"}},
    {"waiver", {"waivers", "dérogations"}},
    {"shape", {"shape of the fields", "forme des champs"}},
    {"reference", {"identity and references", "identité et références"}},
    {"convention", {"convention", "convention"}},
    {"content", {"responsibility and content", "responsabilité et contenu"}},
    {"time", {"time and status", "calendrier et statuts"}},
    {"indicators", {"indicators", "indicateurs"}},
    {"money", {"money", "budget et financements"}},
    {"codes", {"official codes", "codes officiels"}},
    {"governance", {"governance", "gouvernance"}},
    {"privacy", {"privacy", "données personnelles"}},
    {"revision", {"between two revisions", "d'une révision à l'autre"}},
}};

static_assert(severities.size() == static_cast<std::size_t>(Severity::error) + 1);
static_assert(families.size() == static_cast<std::size_t>(Family::revision) + 1);

template <class Value, class Table>
std::optional<Value> named(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].name == name) return static_cast<Value>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view severity_name(Severity severity) { return severities.at(static_cast<std::size_t>(severity)).name; }
Text severity_label(Severity severity) { return severities.at(static_cast<std::size_t>(severity)).label; }
std::optional<Severity> parse_severity(std::string_view name) { return named<Severity>(severities, name); }

std::string_view family_name(Family family) { return families.at(static_cast<std::size_t>(family)).name; }
Text family_label(Family family) { return families.at(static_cast<std::size_t>(family)).label; }
std::optional<Family> parse_family(std::string_view name) { return named<Family>(families, name); }

std::vector<std::string_view> family_names() {
  std::vector<std::string_view> names;
  names.reserve(families.size());
  for (const FamilyWords& family : families) names.push_back(family.name);
  return names;
}

}  // namespace ctg
