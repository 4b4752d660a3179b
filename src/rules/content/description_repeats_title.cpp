// A description says more than the title.
#include <string>

#include "base/unicode.hpp"
#include "rules/content/placeholder.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text says_the_same{"the description of `{0}` repeats its title", "le descriptif de `{0}` répète son intitulé"};
constexpr Text title_here{"the title", "l'intitulé"};
constexpr Text say_more{"say what will be done, by whom and how, or leave it out",
                        "dites ce qui sera fait, par qui et comment, ou laissez-le de côté"};

std::string compared(std::string_view text) {
  std::string plain = folded(text);
  while (!plain.empty() && (plain.back() == '.' || plain.back() == ' ')) plain.pop_back();
  return plain;
}

void check_thing(const Thing& thing, const LocatedText& description, Findings& findings) {
  if (!thing.title || !description || is_placeholder(description.value)) return;
  // Folding changes few bytes: texts of very different lengths are not compared.
  if (description.value.size() > 2 * thing.title.value.size() + 16 || compared(thing.title.value) != compared(description.value)) return;
  findings.add(description.at, says_the_same, thing.id.value).note(thing.title.at, title_here).remedy(say_more);
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Objective& objective : plan.objectives) check_thing(objective, objective.description, findings);
  for (const Action& action : plan.actions) check_thing(action, action.description, findings);
  for (const Indicator& indicator : plan.indicators) check_thing(indicator, indicator.definition, findings);
}

}  // namespace

extern const Rule description_repeats_title{
    .info =
        {.name = "description-repeats-title",
         .family = Family::content,
         .severity = Severity::information,
         .summary = {"A description repeats the title.", "Un descriptif répète l'intitulé."},
         .why = {"It looks filled in and says nothing: counts of completeness are flattered, and the reader still does not know what will "
                 "be done. Compared without case, accents and final stop.",
                 "Il a l'air rempli et ne dit rien\u00a0: les taux de complétude sont flattés, et le lecteur ne sait toujours pas ce qui "
                 "sera fait. La comparaison ignore la casse, les accents et le point final."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents, description: Soutenir les parents.}
)",
         .good =
             R"(objective: {id: parents, title: Soutenir les parents, description: 'Offrir à chaque parent un lieu, une écoute et un relais dans son quartier.'}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
