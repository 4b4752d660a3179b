// Two things of one kind do not share an id.
#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::file {
namespace {

constexpr Text taken{"the id `{0}` is already taken by another {1}", "l'identifiant `{0}` est déjà pris ({1})"};
constexpr Text first_here{"taken here first", "pris d'abord ici"};
constexpr Text give_another{"give one of the two another id", "donnez un autre identifiant à l'un des deux"};

// Without its folder and ending: a sheet is mostly called by the id that was meant for it.
std::string_view name_of_file(const Plan& plan, FileId file) {
  for (const PlanFile& known : plan.files) {
    if (!(known.id == file)) continue;
    const std::string_view path = known.path;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
  }
  return {};
}

// An id that can be written without quotation marks: one that begins with a letter, and is no word of YAML.
bool is_id(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() <= 64 && !text.empty() && is_letter(text.front()) && std::any_of(text.begin(), text.end(), is_digit) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.'; });
}

bool is_taken(const Plan& plan, Kind kind, std::string_view id) {
  const std::string wanted = lower_ascii(id);
  for (std::size_t index = 0; index < plan.count(kind); ++index)
    if (lower_ascii(plan.thing(kind, index).id.value) == wanted) return true;
  return false;
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : all_kinds) {
    std::unordered_map<std::string_view, Span> first;
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const LocatedText& id = plan.thing(kind, index).id;
      if (!id.given()) continue;
      const auto [place, is_new] = first.emplace(id.value, id.at);
      if (is_new) continue;
      Diagnostic& finding =
          findings.add(id.at, taken, id.value, kind_info(kind).label).note(place->second, first_here).remedy(give_another);
      const std::string_view name = name_of_file(plan, id.at.file);
      if (is_id(name) && !is_taken(plan, kind, name)) finding.offer({{id.at, std::string(name)}});
    }
  }
}

}  // namespace

extern const Rule duplicate_id{
    .info = {.name = "duplicate-id",
             .family = Family::file,
             .severity = Severity::error,
             .summary = {"Two things of one kind have the same id.", "Deux éléments de même nature portent le même identifiant."},
             .why = {"Every reference to that id would be ambiguous: nobody could say which action a decision postponed. Ids are never "
                     "used twice, not even for a cancelled action.",
                     "Tout renvoi à cet identifiant serait ambigu\u00a0: on ne saurait plus quelle action une décision a reportée. Un "
                     "identifiant ne sert jamais deux fois, même pour une action abandonnée."},
             .bad = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: centre, title: Vieille ville, kind: neighbourhood}
)",
             .good = R"(places:
  - {id: centre, title: Centre-ville, kind: neighbourhood}
  - {id: vieille-ville, title: Vieille ville, kind: neighbourhood}
)"},
    .check = check,
};

}  // namespace ctg::rules::file
