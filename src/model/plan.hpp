// A whole plan: everything its files say, joined, with references resolved.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/things.hpp"

namespace ctg {

struct PlanFile {
  FileId id;
  std::string path;  // from the plan's folder, `/` between names
};

// One thing naming another, in any field: what an index of a book is to its pages.
struct Use {
  std::optional<Kind> from;  // none: the convention
  std::uint32_t from_index = 0;
  std::string_view field;  // the innermost field that holds the reference
  Kind to = Kind::institution;
  std::uint32_t to_index = 0;
  Span at;
};

struct Plan {
  LocatedInteger format;
  Convention convention;
  Settings settings;
  std::vector<Institution> institutions;
  std::vector<Person> people;
  std::vector<Place> places;
  std::vector<Need> needs;
  std::vector<Objective> objectives;
  std::vector<Action> actions;
  std::vector<Indicator> indicators;
  std::vector<Body> bodies;
  std::vector<Meeting> meetings;
  std::vector<Decision> decisions;
  std::vector<Amendment> amendments;
  std::vector<Acceptance> acceptances;  // of changes between two states of the plan

  std::vector<Use> uses;  // every resolved reference, in the order of the things that hold them
  std::vector<PlanFile> files;
  bool complete = true;  // false: a part of the plan could not be read, so what is missing may not be missing
  bool whole = true;     // false: lone files, checked without the rest of their plan

  std::size_t count(Kind kind) const;
  // What all kinds share, of one thing.
  const Thing& thing(Kind kind, std::size_t index) const;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): a plan that may be changed is asked the same way
  Thing& thing(Kind kind, std::size_t index) { return const_cast<Thing&>(std::as_const(*this).thing(kind, index)); }
  template <class Visit>
  void each_thing(Visit&& visit) const {
    for (const Kind kind : all_kinds)
      for (std::size_t index = 0; index < count(kind); ++index) visit(kind, index, thing(kind, index));
  }

  // The thing that a reference names; null where it names none.
  const Institution* at(const InstitutionReference& reference) const { return one_of(institutions, reference); }
  const Person* at(const PersonReference& reference) const { return one_of(people, reference); }
  const Place* at(const PlaceReference& reference) const { return one_of(places, reference); }
  const Need* at(const NeedReference& reference) const { return one_of(needs, reference); }
  const Objective* at(const ObjectiveReference& reference) const { return one_of(objectives, reference); }
  const Action* at(const ActionReference& reference) const { return one_of(actions, reference); }
  const Indicator* at(const IndicatorReference& reference) const { return one_of(indicators, reference); }
  const Body* at(const BodyReference& reference) const { return one_of(bodies, reference); }
  const Meeting* at(const MeetingReference& reference) const { return one_of(meetings, reference); }
  const Amendment* at(const AmendmentReference& reference) const { return one_of(amendments, reference); }
  const Thing* thing_at(const AnyReference& reference) const {
    return reference.resolved() ? &thing(reference.kind, reference.index) : nullptr;
  }

 private:
  template <class T>
  static const T* one_of(const std::vector<T>& things, const AnyReference& reference) {
    return reference.resolved() ? &things[reference.index] : nullptr;
  }
};

// Ids to places, made once a plan is joined. The first of two things with one id is the one that is found.
class PlanIndex {
 public:
  explicit PlanIndex(const Plan& plan);
  // By id, exactly; then by former id.
  std::optional<std::uint32_t> find(Kind kind, std::string_view id) const;
  // Any kind that has the id.
  std::optional<Kind> kind_of(std::string_view id) const;

 private:
  std::unordered_map<std::string_view, std::uint32_t> ids_[kind_count];
  std::unordered_map<std::string_view, std::uint32_t> former_ids_[kind_count];
};

}  // namespace ctg
