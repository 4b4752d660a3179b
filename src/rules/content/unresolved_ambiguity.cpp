// What can be read in two ways is settled.
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text two_readings{"`{0}` can be read in two ways", "`{0}` peut se lire de deux façons"};
constexpr Text unknown_audience{"it is not known whom `{0}` is for", "on ne sait pas à qui s'adresse `{0}`"};
constexpr Text settle{"settle it with those who signed or wrote it, and write `certainty: stated`",
                      "tranchez avec ceux qui l'ont signé ou écrit, puis écrivez `certainty: stated`"};
constexpr Text settle_audience{"settle it with those who signed: `residents`, `institutions` or `both`",
                               "tranchez avec les signataires\u00a0: `residents`, `institutions` ou `both`"};

void check_thing(const Thing& thing, const Located<Audience>* audience, Findings& findings) {
  const std::string_view name = thing.id ? thing.id.value : thing.title.value;
  if (thing.certainty.is(Certainty::ambiguous))
    findings.add(thing.certainty.at, two_readings, name).remedy(settle);
  else if (audience != nullptr && audience->is(Audience::unknown))
    findings.add(audience->at, unknown_audience, name).remedy(settle_audience);
}

void check(const Plan& plan, Date, Findings& findings) {
  check_thing(plan.convention, nullptr, findings);
  plan.each_thing([&](Kind kind, std::size_t index, const Thing& thing) {
    const Located<Audience>* audience = kind == Kind::objective ? &plan.objectives[index].audience
                                        : kind == Kind::action  ? &plan.actions[index].audience
                                                                : nullptr;
    check_thing(thing, audience, findings);
  });
}

}  // namespace

extern const Rule unresolved_ambiguity{
    .info = {.name = "unresolved-ambiguity",
             .family = Family::content,
             .severity = Severity::information,
             .summary = {"An ambiguity of the convention is still open.", "Une ambiguïté de la convention reste ouverte."},
             .why = {"Two partners read two commitments in one sentence, and each will be right. Writing the doubt down is honest; it is "
                     "settled while those who signed can still be asked.",
                     "Deux partenaires lisent deux engagements dans une même phrase, et chacun aura raison. Écrire le doute est "
                     "honnête\u00a0; il se tranche tant qu'on peut interroger ceux qui ont signé."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents, audience: unknown}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents, audience: residents}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
