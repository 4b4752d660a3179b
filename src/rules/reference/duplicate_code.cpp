// Two things of one kind do not print the same number.
#include <map>
#include <set>
#include <utility>

#include "rules/reference/printed_code.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text already_printed{"the code `{0}` is already that of `{1}`", "le numéro `{0}` est déjà celui de `{1}`"};
constexpr Text first_here{"printed here first", "imprimé d'abord ici"};
constexpr Text renumber{"give one of the two the number that it has in the signed document",
                        "donnez à l'un des deux le numéro qu'il porte dans le document signé"};

// What a number is unique within.
using Group = const void*;

// Real plans number their objectives anew under each axis: number 1 then stands under two parents.
bool numbering_restarts(const Plan& plan, Kind kind) {
  std::set<Group> with_number_one;
  for (std::size_t index = 0; index < plan.count(kind); ++index) {
    const auto code = numbered_code(plan.thing(kind, index).code.value.text);
    if (code && code->prefix.empty() && code->number == 1) with_number_one.insert(numbered_within(plan, kind, index));
  }
  return with_number_one.size() > 1;
}

// A neighbourhood may carry the code of its commune: places are compared within their own nature.
Group group_of(const Plan& plan, Kind kind, std::size_t index, bool restarts) {
  if (kind == Kind::place) return &enumeration<PlaceKind>().values[static_cast<std::size_t>(plan.places[index].kind.value)];
  return restarts ? numbered_within(plan, kind, index) : nullptr;
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : all_kinds) {
    const bool restarts = numbering_restarts(plan, kind);
    std::map<std::pair<Group, std::string_view>, const Thing*> first;
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const Thing& thing = plan.thing(kind, index);
      if (!thing.code.given()) continue;
      const std::string_view code = thing.code.value.text;
      const auto [place, is_new] = first.emplace(std::pair{group_of(plan, kind, index, restarts), code}, &thing);
      const Thing& other = *place->second;
      if (!is_new && thing.id.value != other.id.value)  // one id twice is `duplicate-id`
        findings.add(thing.code.at, already_printed, code, other.id.value).note(other.code.at, first_here).remedy(renumber);
    }
  }
}

}  // namespace

extern const Rule duplicate_code{
    .info =
        {.name = "duplicate-code",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"Two things of one kind print the same number.", "Deux éléments de même nature portent le même numéro imprimé."},
         .why = {"In a meeting people say \"action 12\": with two of them, the minutes decide about one and the other is carried out. "
                 "Numbers that begin again under each axis are understood and left alone.",
                 "En réunion, on dit «\u00a0l'action 12\u00a0»\u00a0: s'il y en a deux, le compte rendu décide de l'une et c'est l'autre "
                 "qui est menée. Une numérotation qui repart à 1 sous chaque axe est reconnue et admise."},
         .bad = R"(needs:
  - {id: garde, title: Trop peu de places d'accueil, code: "2"}
  - {id: droits, title: Des droits non demandés, code: "2"}
)",
         .good = R"(needs:
  - {id: garde, title: Trop peu de places d'accueil, code: "2"}
  - {id: droits, title: Des droits non demandés, code: "3"}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
