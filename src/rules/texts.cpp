// Walks the texts of a plan.
#include "rules/texts.hpp"

namespace ctg::rules {
namespace {

class Walk {
 public:
  explicit Walk(const std::function<void(const PlanText&)>& visit) : visit_(visit) {}

  void thing(const Thing& thing) const {
    say(thing.title);
    say(thing.source.document);
    if (thing.source.quote.given()) visit_({&thing.source.quote, true, visibility_});
    for (const DocumentLink& document : thing.documents) say(document.title);
  }

  void convention(const Convention& convention) const {
    thing(convention);
    say(convention.territory.name);
    for (const Signatory& signatory : convention.signatories) {
      say(signatory.capacity);
      say(signatory.deliberation.reference);
    }
    for (const TextList* texts : {&convention.aims, &convention.levels, &convention.linked_contracts, &convention.evaluation.questions})
      for (const LocatedText& text : *texts) say(text);
    say(convention.predecessor);
    say(convention.successor);
  }

  void institution(const Institution& institution) const {
    say(institution.short_name);
    for (const LocatedText& alias : institution.aliases) say(alias);
  }

  void need(const Need& need) const {
    say(need.finding);
    for (const Figure& figure : need.figures)
      for (const LocatedText* text : {&figure.label, &figure.unit, &figure.source}) say(*text);
  }

  void objective(const Objective& objective) const {
    say(objective.description);
    say(objective.finding);
  }

  void action(const Action& action) const {
    for (const LocatedText* text : {&action.lead_service, &action.finding, &action.goals, &action.description, &action.expected_results,
                                    &action.status_reason, &action.means.text})
      say(*text);
    for (const Step& step : action.steps) say(step.title);
    for (const Blocker& blocker : action.blockers) say(blocker.text);
    for (const BudgetLine& line : action.budget) say(line.label);
    for (const Funding& funding : action.funding) say(funding.scheme);
    for (const Note& note : action.notes) {
      if (!note.text.given()) continue;
      visit_({&note.text, false, note.visibility.given() ? std::optional(note.visibility.value) : visibility_});
    }
  }

  void indicator(const Indicator& indicator) const {
    for (const LocatedText* text : {&indicator.unit, &indicator.definition, &indicator.baseline.source}) say(*text);
    for (const Measure& measure : indicator.values) {
      say(measure.source);
      say(measure.comment);
    }
  }

  void say(const LocatedText& text) const {
    if (text.given()) visit_({&text, false, visibility_});
  }
  void stands_in(const Located<Visibility>* visibility) {
    visibility_ = visibility != nullptr && visibility->given() ? std::optional(visibility->value) : std::nullopt;
  }

 private:
  const std::function<void(const PlanText&)>& visit_;
  std::optional<Visibility> visibility_;
};

void walk_own_texts(Walk& walk, const Plan& plan, Kind kind, std::size_t index) {
  switch (kind) {
    case Kind::institution:
      return walk.institution(plan.institutions[index]);
    case Kind::person:
      return walk.say(plan.people[index].role);
    case Kind::need:
      return walk.need(plan.needs[index]);
    case Kind::objective:
      return walk.objective(plan.objectives[index]);
    case Kind::action:
      return walk.action(plan.actions[index]);
    case Kind::indicator:
      return walk.indicator(plan.indicators[index]);
    case Kind::decision:
      return walk.say(plan.decisions[index].text);
    case Kind::amendment:
      return walk.say(plan.amendments[index].subject);
    case Kind::place:
    case Kind::body:
    case Kind::meeting:
      return;
  }
}

}  // namespace

void each_text(const Plan& plan, const std::function<void(const PlanText&)>& visit) {
  Walk walk(visit);
  walk.convention(plan.convention);
  plan.each_thing([&](Kind kind, std::size_t index, const Thing& thing) {
    walk.stands_in(kind == Kind::action ? &plan.actions[index].visibility : nullptr);
    walk.thing(thing);
    walk_own_texts(walk, plan, kind, index);
  });
}

Span place_within(const LocatedText& text, std::size_t begin, std::size_t end) {
  const std::size_t written = text.at.end - text.at.begin;
  const std::size_t quotes = written - text.value.size();
  if (written < text.value.size() || (quotes != 0 && quotes != 2)) return text.at;
  const auto first = text.at.begin + static_cast<std::uint32_t>(quotes / 2);
  return {text.at.file, first + static_cast<std::uint32_t>(begin), first + static_cast<std::uint32_t>(end)};
}

}  // namespace ctg::rules
