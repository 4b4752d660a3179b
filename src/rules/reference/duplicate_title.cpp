// Two things of one kind do not read the same.
#include <string>
#include <unordered_map>

#include "base/unicode.hpp"
#include "rules/reference/printed_code.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text same_title{"this title is already that of `{0}`", "cet intitulé est déjà celui de `{0}`"};
constexpr Text same_person{"this name is already that of `{0}`, of the same institution",
                           "ce nom est déjà celui de `{0}`, de la même institution"};
constexpr Text first_here{"written here first", "écrit d'abord ici"};
constexpr Text tell_apart{"say in the title what sets them apart, or keep one of the two",
                          "dites dans l'intitulé ce qui les distingue, ou gardez l'un des deux"};

// Institutions have their own rule; meetings, decisions and amendments are known by their dates and numbers.
constexpr Kind compared[] = {Kind::person, Kind::place, Kind::need, Kind::objective, Kind::action, Kind::indicator, Kind::body};

std::string key_of(const Plan& plan, Kind kind, std::size_t index) {
  std::string key = folded(plan.thing(kind, index).title.value);
  while (!key.empty() && (key.back() == '.' || key.back() == ' ')) key.pop_back();
  if (key.empty()) return key;
  // Two axes may each have their «coordination», two institutions their Martin.
  if (kind == Kind::objective)
    key += '\n' + std::to_string(plan.objectives[index].parent.index);
  else if (kind == Kind::person)
    key += '\n' + std::to_string(plan.people[index].institution.index);
  return key;
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : compared) {
    std::unordered_map<std::string, const Thing*> first;
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const Thing& thing = plan.thing(kind, index);
      const std::string key = key_of(plan, kind, index);
      if (key.empty()) continue;
      const auto [place, is_new] = first.emplace(key, &thing);
      const Thing& other = *place->second;
      if (is_new || thing.id.value == other.id.value) continue;  // one id twice is `duplicate-id`
      findings.add(thing.title.at, kind == Kind::person ? same_person : same_title, other.id.value)
          .note(other.title.at, first_here)
          .remedy(tell_apart);
    }
  }
}

}  // namespace

extern const Rule duplicate_title{
    .info =
        {.name = "duplicate-title",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"Two things of one kind have the same title.", "Deux éléments de même nature ont le même intitulé."},
         .why =
             {"Readers of a report cannot tell them apart, and a sheet that was copied to begin another is counted twice. Objectives are "
              "compared under one parent, people within one institution.",
              "Dans un document, rien ne les distingue, et une fiche recopiée pour en commencer une autre compte deux fois. Les objectifs "
              "sont comparés sous un même parent, les personnes au sein d'une même institution."},
         .bad = R"(indicators:
  - {id: places, title: Places d'accueil, unit: places}
  - {id: places-bis, title: Places d'accueil, unit: places}
)",
         .good = R"(indicators:
  - {id: places, title: Places d'accueil en crèche, unit: places}
  - {id: places-domicile, title: Places d'accueil à domicile, unit: places}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
