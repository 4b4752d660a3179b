// What happens today is not given to an institution that no longer exists.
#include "rules/reference/chain.hpp"
#include "rules/reference/institution_uses.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text ended{"`{0}` no longer exists: it ended on {1}", "`{0}` n'existe plus\u00a0: fin le {1}"};
constexpr Text ended_before{"`{0}` no longer existed then ({2}): it ended on {1}",
                            "`{0}` n'existait plus à cette date ({2})\u00a0: fin le {1}"};
constexpr Text end_here{"its end", "sa fin"};
constexpr Text name_successor{"its successor is `{0}`", "`{0}` lui a succédé"};
constexpr Text say_successor{"name the institution that took it over, and give it as its `successor`",
                             "citez l'institution qui a repris ses missions, et indiquez-la dans `successor`"};

// The one that took over, and was not itself ended by then; none where the chain ends or turns in a circle.
const Institution* successor_at(const Plan& plan, const Institution& institution, const PartialDate& day) {
  const Institution* next = plan.at(institution.successor);
  for (std::size_t steps = 0; next != nullptr && steps < longest_chain; ++steps) {
    if (!next->valid_to || !surely_before(*next->valid_to, day)) return next == &institution ? nullptr : next;
    next = plan.at(next->successor);
  }
  return nullptr;
}

void check_use(const Plan& plan, const InstitutionUse& use, Date today, Findings& findings) {
  if (!use.reference.resolved()) return;
  const Institution& institution = plan.institutions[use.reference.index];
  if (!institution.valid_to) return;
  const PartialDate& end = *institution.valid_to;
  const bool over_by_then = use.on && surely_before(end, *use.on);
  const bool over_today = use.stands_today && surely_before(end, today);
  if (!over_by_then && !over_today) return;
  Diagnostic& finding = over_by_then ? findings.add(use.reference.at, ended_before, institution.called(), end.last, *use.on)
                                     : findings.add(use.reference.at, ended, institution.called(), end.last);
  finding.note(institution.valid_to.at, end_here);
  if (const Institution* next = successor_at(plan, institution, over_by_then ? *use.on : PartialDate::of(today)))
    finding.replace(use.reference.at, std::string(next->id.value), name_successor, next->id.value);
  else
    finding.remedy(say_successor);
}

void check(const Plan& plan, Date today, Findings& findings) {
  each_institution_use(plan, [&](const InstitutionUse& use) { check_use(plan, use, today, findings); });
}

}  // namespace

extern const Rule institution_expired{
    .info =
        {.name = "institution-expired",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"An institution is named for a time when it no longer exists.",
                     "Une institution est citée pour une époque où elle n'existe plus."},
         // The DDCS became DDETS on 1 April 2021: décret n° 2020-1545 du 9 décembre 2020.
         .why = {"Letters and money go to nobody: the DDCS, for instance, gave way to the DDETS on 1 April 2021. What was done before its "
                 "end keeps its name; what is still open takes the name of the successor, which is offered.",
                 "Les courriers et les crédits n'arrivent à personne\u00a0: la DDCS, par exemple, a laissé place à la DDETS le 1er avril "
                 "2021. Ce qui a été fait avant garde son nom\u00a0; ce qui reste ouvert prend celui de l'institution qui lui succède, et "
                 "qui est proposé."},
         .bad = R"(institutions:
  - {id: ddcs-49, name: Direction départementale de la cohésion sociale, kind: state, valid_to: 2021-03-31, successor: ddets-49}
  - {id: ddets-49, name: Direction départementale de l'emploi et des solidarités, kind: state, valid_from: 2021-04-01}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, lead: ddcs-49}
)",
         .good = R"(institutions:
  - {id: ddcs-49, name: Direction départementale de la cohésion sociale, kind: state, valid_to: 2021-03-31, successor: ddets-49}
  - {id: ddets-49, name: Direction départementale de l'emploi et des solidarités, kind: state, valid_from: 2021-04-01}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, lead: ddets-49}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
