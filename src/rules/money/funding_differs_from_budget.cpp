// What the funders bring is what the action costs.
#include <string>

#include "rules/money/years.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text too_little{"`{0}`, {1}: funding adds up to {2} for {3} planned, and {4} is missing",
                          "`{0}`, {1}\u00a0: les financements font {2} pour {3} prévus, il manque {4}"};
constexpr Text too_much{"`{0}`, {1}: funding adds up to {2} for {3} planned, {4} too much",
                        "`{0}`, {1}\u00a0: les financements font {2} pour {3} prévus, soit {4} de trop"};
constexpr Text granted_less{
    "`{0}`, {1}: {4} of what was requested was not granted and remains to be found ({2} for {3} planned)",
    "`{0}`, {1}\u00a0: {4} de ce qui était demandé n'ont pas été accordés et restent à trouver ({2} pour {3} prévus)"};
constexpr Text funding_here{"its funding begins here", "ses financements commencent ici"};
constexpr Text complete_it{"add the funder that is missing, the lead itself included, or correct an amount",
                           "ajoutez le financeur qui manque, le pilote lui-même compris, ou corrigez un montant"};
constexpr Text correct_it{"correct an amount; what is given in kind stands in `in_kind` and is not counted",
                          "corrigez un montant\u00a0; ce qui est apporté en nature va dans `in_kind` et n'est pas compté"};
constexpr Text find_it{"find another funder, or bring the budget down to what was granted",
                       "trouvez un autre financeur, ou ramenez le budget à ce qui est accordé"};
constexpr Text in_all{"in all", "au total"};

constexpr Amount tolerance{100};  // amounts are rounded to the euro line by line

bool is_near(Amount a, Amount b) { return a - b <= tolerance && b - a <= tolerance; }

// A year is over for the accounts once it is over: what was not granted was found, or not spent.
bool is_over(const std::optional<std::int64_t>& year, Date today) { return year && *year < year_of(today); }

void check_year(const Action& action, const MoneyYear& year, Date today, bool is_promised, Findings& findings) {
  if (!year.is_comparable() || is_near(year.granted_or_requested, year.planned)) return;
  const bool was_balanced = is_near(year.requested_or_granted, year.planned);
  if (was_balanced && (is_over(year.year, today) || year.granted_or_requested > year.planned)) return;
  const bool short_of = year.granted_or_requested < year.planned;
  const Amount gap = short_of ? year.planned - year.granted_or_requested : year.granted_or_requested - year.planned;
  const Text sentence = was_balanced ? granted_less : short_of ? too_little : too_much;
  const auto add = [&](const auto& when) -> Diagnostic& {
    return findings.add(year.budget_at, sentence, action.id.value, when, year.granted_or_requested, year.planned, gap);
  };
  Diagnostic& finding = year.year ? add(std::to_string(*year.year)) : add(in_all);
  finding.note(year.funding_at, funding_here).remedy(was_balanced ? find_it : short_of ? complete_it : correct_it);
  if (was_balanced || !is_promised) finding.severity = Severity::warning;
}

void check(const Plan& plan, Date today, Findings& findings) {
  const bool draft = plan.convention.status.is(ConventionStatus::draft);
  for (const Action& action : plan.actions) {
    if (action.status.is(Status::cancelled) || action.damaged) continue;
    const bool is_promised = !draft && (!action.maturity || action.maturity.is(Maturity::validated));
    for (const MoneyYear& year : money_by_year(action)) check_year(action, year, today, is_promised, findings);
  }
}

}  // namespace

extern const Rule funding_differs_from_budget{
    .info =
        {.name = "funding-differs-from-budget",
         .family = Family::money,
         .severity = Severity::error,
         .summary = {"The funding of an action differs from its budget.", "Les financements d'une action diffèrent de son budget."},
         .why =
             {"Year by year, what is granted (or still only requested) adds up to what is planned, to the nearest euro; what is given in "
              "kind is left out. Otherwise a funder is missing, or an amount was changed on one side only. A request that was granted in "
              "part is a warning until the year is over; so is any difference in a draft or in an action that is not validated.",
              "Année par année, ce qui est accordé (ou seulement demandé) fait la somme de ce qui est prévu, à un euro près\u00a0; les "
              "apports en nature ne comptent pas. Sinon, un financeur manque, ou un montant a été changé d'un seul côté. Une demande "
              "accordée en partie est un avertissement tant que l'année n'est pas finie\u00a0; de même tout écart dans un projet de "
              "convention ou dans une action non validée."},
         .bad = R"(institution: {id: caf, name: Caf du Val-de-Rive, kind: caf}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  budget:
    - {year: 2099, kind: operating, planned: 12000}
  funding:
    - {institution: caf, year: 2099, requested: 9000}
)",
         .good = R"(institutions:
  - {id: caf, name: Caf du Val-de-Rive, kind: caf}
  - {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: caf
  partners: [{institution: ville, role: funder}]
  budget:
    - {year: 2099, kind: operating, planned: 12000}
  funding:
    - {institution: caf, year: 2099, requested: 9000}
    - {institution: ville, year: 2099, requested: 3000}
)"},
    .check = check,
};

}  // namespace ctg::rules::money
