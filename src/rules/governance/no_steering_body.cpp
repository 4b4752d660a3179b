// A convention that runs is steered by a committee.
#include <algorithm>

#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text no_body{"no body of the plan steers the convention", "aucune instance du plan ne pilote la convention"};
constexpr Text for_instance{"add the steering committee to `bodies`, with `kind: steering`",
                            "ajoutez le comité de pilotage à `bodies`, avec `kind: steering`"};

void check(const Plan& plan, Date today, Findings& findings) {
  if (!is_running(plan.convention, today)) return;
  const bool one_may_steer = std::any_of(plan.bodies.begin(), plan.bodies.end(),
                                         [](const Body& body) { return !body.kind.given() || body.kind.is(BodyKind::steering); });
  if (!one_may_steer) findings.add(place_of(plan.convention), no_body).remedy(for_instance);
}

}  // namespace

extern const Rule no_steering_body{
    .info =
        {.name = "no-steering-body",
         .family = Family::governance,
         .severity = Severity::warning,
         .summary = {"A convention in force has no steering committee.", "Une convention en cours n'a pas de comité de pilotage."},
         .why = {"Someone must decide that an action is postponed or given up, and answer for it: the steering committee (COPIL), where "
                 "those who signed sit. Its meetings and decisions are then written in the plan.",
                 "Il faut quelqu'un pour décider qu'une action est reportée ou abandonnée, et en répondre\u00a0: le comité de pilotage "
                 "(COPIL), où siègent les signataires. Ses réunions et ses décisions s'écrivent ensuite dans le plan."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
body: {id: cotech, title: Comité technique, kind: technical}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
body: {id: copil, title: Comité de pilotage, kind: steering}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::governance
