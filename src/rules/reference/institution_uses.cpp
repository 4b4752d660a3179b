// Walks every reference to an institution.
#include "rules/reference/institution_uses.hpp"

#include "model/timing.hpp"

namespace ctg::rules {
namespace {

using Visit = std::function<void(const InstitutionUse&)>;

void say(const Visit& visit, const AnyReference& reference, const LocatedDate& on, bool stands_today) {
  if (reference.given() && (!reference.resolved() || reference.kind == Kind::institution)) visit({reference, on, stands_today});
}

LocatedDate start_of_year(const LocatedInteger& year) {
  if (!year.given() || year.value < 1 || year.value > 9999) return {};
  const auto first = make_date(static_cast<int>(year.value), 1, 1);
  const auto last = make_date(static_cast<int>(year.value), 12, 31);
  return {PartialDate{*first, *last, PartialDate::Precision::year}, year.at};
}

void visit_convention(const Convention& convention, const Visit& visit) {
  for (const Signatory& signatory : convention.signatories) say(visit, signatory.institution, convention.signed_on, false);
  for (const Attendance& attendance : convention.present) say(visit, attendance.institution, convention.signed_on, false);
}

void visit_action(const Action& action, const Visit& visit) {
  const bool open = is_open(action);
  const LocatedDate& start = action.actual.start.given() ? action.actual.start : action.planned.start;
  say(visit, action.lead, start, open);
  for (const InstitutionReference& lead : action.co_leads) say(visit, lead, start, open);
  for (const Partner& partner : action.partners) say(visit, partner.institution, start, open);
  for (const Step& step : action.steps)
    say(visit, step.owner, step.done_on.given() ? step.done_on : step.due, open && !step.done_on.given());
  for (const Blocker& blocker : action.blockers) say(visit, blocker.owner, blocker.since, open && !blocker.resolved_on.given());
  for (const Funding& funding : action.funding) say(visit, funding.institution, start_of_year(funding.year), open && !funding.year.given());
  for (const Note& note : action.notes) say(visit, note.author, note.on, false);
}

}  // namespace

void each_institution_use(const Plan& plan, const Visit& visit) {
  visit_convention(plan.convention, visit);
  for (const Institution& institution : plan.institutions) {
    say(visit, institution.parent, institution.valid_from, false);
    say(visit, institution.successor, {}, false);
  }
  for (const Person& person : plan.people) say(visit, person.institution, person.from, false);
  for (const Objective& objective : plan.objectives) say(visit, objective.owner, {}, true);
  for (const Indicator& indicator : plan.indicators) say(visit, indicator.owner, {}, true);
  for (const Action& action : plan.actions) visit_action(action, visit);
  for (const Body& body : plan.bodies)
    for (const Member& member : body.members) say(visit, member.institution, {}, true);
}

}  // namespace ctg::rules
