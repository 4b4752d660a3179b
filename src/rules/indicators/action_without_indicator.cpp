// An action says how its effect will be known.
#include <algorithm>

#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text no_indicator{"no indicator follows `{0}`", "aucun indicateur ne suit `{0}`"};
constexpr Text none_at_all{"the plan has no indicator, for {0} validated {0:action|actions}",
                           "le plan n'a aucun indicateur, pour {0} {0:action validée|actions validées}"};
constexpr Text name_one{"name at least one in its `indicators`: what will be counted, before it starts",
                        "citez-en au moins un dans `indicators`\u00a0: ce qu'on comptera, avant qu'elle commence"};
constexpr Text begin_with_few{"begin with one for each objective, taken from the diagnosis",
                              "commencez par un par objectif, tiré du diagnostic"};

bool is_counted(const Action& action) {
  return action.maturity.is(Maturity::validated) && action.indicators.empty() && !is_cancelled(action) && !action.damaged;
}

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.indicators.empty() && plan.whole && plan.complete) {
    const auto first = std::find_if(plan.actions.begin(), plan.actions.end(), is_counted);
    if (first == plan.actions.end()) return;
    const auto count = std::count_if(plan.actions.begin(), plan.actions.end(), is_counted);
    findings.add(first->place(), none_at_all, std::int64_t{count}).remedy(begin_with_few);
    return;
  }
  for (const Action& action : plan.actions) {
    if (!action.indicators.empty() || action.damaged || action.status.is(Status::cancelled)) continue;
    Diagnostic& finding = findings.add(action.place(), no_indicator, action.id.value).remedy(name_one);
    if (!action.maturity.is(Maturity::validated)) finding.severity = Severity::information;
  }
}

}  // namespace

extern const Rule action_without_indicator{
    .info = {.name = "action-without-indicator",
             .family = Family::indicators,
             .severity = Severity::warning,
             .summary = {"No indicator follows an action.", "Aucun indicateur ne suit une action."},
             // None of the 29 and 46 actions of two real plans had one.
             .why = {"At the end, all that can be said of it is that it took place. Indicators are chosen before an action starts, while "
                     "the starting point can still be measured. Until the action is validated this is information only; a plan without any "
                     "indicator is told so once.",
                     "À la fin, tout ce qu'on pourra en dire est qu'elle a eu lieu. Les indicateurs se choisissent avant le début de "
                     "l'action, tant que le point de départ peut encore être mesuré. Tant que l'action n'est pas validée, c'est une simple "
                     "information\u00a0; un plan sans aucun indicateur n'en est averti qu'une fois."},
             .bad = R"(institution: {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  maturity: validated
  lead: ville
  description: Deux accueillantes reçoivent les familles le mercredi.
  planned: {start: 2098, end: 2099}
)",
             .good = R"(institution: {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  maturity: validated
  lead: ville
  description: Deux accueillantes reçoivent les familles le mercredi.
  planned: {start: 2098, end: 2099}
  indicators: [familles]
indicator: {id: familles, title: Familles accueillies, unit: familles, baseline: {value: 0, on: 2022}, targets: [{value: 90, on: 2099}]}
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
