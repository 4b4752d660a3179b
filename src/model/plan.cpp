// Walks and look-ups over a whole plan.
#include "model/plan.hpp"

#include <stdexcept>

namespace ctg {

const KindInfo& kind_info(Kind kind) {
  static constexpr KindInfo table[kind_count] = {
      {"institution",
       "institutions",
       {"institution", "institution"},
       {"institutions", "institutions"},
       {"an institution", "une institution"}},
      {"person", "people", {"person", "personne"}, {"people", "personnes"}, {"a person", "une personne"}},
      {"place", "places", {"place", "lieu"}, {"places", "lieux"}, {"a place", "un lieu"}},
      {"need", "needs", {"need", "besoin"}, {"needs", "besoins"}, {"a need", "un besoin"}},
      {"objective", "objectives", {"objective", "objectif"}, {"objectives", "objectifs"}, {"an objective", "un objectif"}},
      {"action", "actions", {"action", "action"}, {"actions", "actions"}, {"an action", "une action"}},
      {"indicator", "indicators", {"indicator", "indicateur"}, {"indicators", "indicateurs"}, {"an indicator", "un indicateur"}},
      {"body", "bodies", {"body", "instance"}, {"bodies", "instances"}, {"a body", "une instance"}},
      {"meeting", "meetings", {"meeting", "réunion"}, {"meetings", "réunions"}, {"a meeting", "une réunion"}},
      {"decision", "decisions", {"decision", "décision"}, {"decisions", "décisions"}, {"a decision", "une décision"}},
      {"amendment", "amendments", {"amendment", "avenant"}, {"amendments", "avenants"}, {"an amendment", "un avenant"}},
  };
  return table[static_cast<std::size_t>(kind)];
}

namespace {

// Calls visit with the list of one kind.
template <class Visit>
auto with_list(const Plan& plan, Kind kind, Visit&& visit) {
  switch (kind) {
    case Kind::institution:
      return visit(plan.institutions);
    case Kind::person:
      return visit(plan.people);
    case Kind::place:
      return visit(plan.places);
    case Kind::need:
      return visit(plan.needs);
    case Kind::objective:
      return visit(plan.objectives);
    case Kind::action:
      return visit(plan.actions);
    case Kind::indicator:
      return visit(plan.indicators);
    case Kind::body:
      return visit(plan.bodies);
    case Kind::meeting:
      return visit(plan.meetings);
    case Kind::decision:
      return visit(plan.decisions);
    case Kind::amendment:
      return visit(plan.amendments);
  }
  throw std::logic_error("a kind without a list");
}

}  // namespace

std::size_t Plan::count(Kind kind) const {
  return with_list(*this, kind, [](const auto& things) { return things.size(); });
}

const Thing& Plan::thing(Kind kind, std::size_t index) const {
  return *with_list(*this, kind, [index](const auto& things) -> const Thing* { return &things[index]; });
}

PlanIndex::PlanIndex(const Plan& plan) {
  for (const Kind kind : all_kinds) ids_[static_cast<std::size_t>(kind)].reserve(plan.count(kind));
  plan.each_thing([this](Kind kind, std::size_t index, const Thing& thing) {
    const auto place = static_cast<std::uint32_t>(index);
    if (thing.id.given()) ids_[static_cast<std::size_t>(kind)].emplace(thing.id.value, place);
    for (const LocatedText& former : thing.former_ids) former_ids_[static_cast<std::size_t>(kind)].emplace(former.value, place);
  });
}

std::optional<std::uint32_t> PlanIndex::find(Kind kind, std::string_view id) const {
  const auto slot = static_cast<std::size_t>(kind);
  if (const auto found = ids_[slot].find(id); found != ids_[slot].end()) return found->second;
  if (const auto found = former_ids_[slot].find(id); found != former_ids_[slot].end()) return found->second;
  return std::nullopt;
}

std::optional<Kind> PlanIndex::kind_of(std::string_view id) const {
  for (const Kind kind : all_kinds)
    if (find(kind, id)) return kind;
  return std::nullopt;
}

}  // namespace ctg
