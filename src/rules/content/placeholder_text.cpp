// A text that was to be filled in was filled in.
#include "rules/content/placeholder.hpp"
#include "rules/rule.hpp"
#include "rules/texts.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text still_to_write{"`{0}` stands for a text that is still to be written", "`{0}` tient la place d'un texte qui reste à écrire"};
constexpr Text fill_in{"write it, or leave the field out: what is missing is counted as missing",
                       "écrivez-le, ou laissez le champ vide\u00a0: ce qui manque sera compté comme manquant"};

void check(const Plan& plan, Date, Findings& findings) {
  each_text(plan, [&](const PlanText& text) {
    if (text.is_quotation) return;
    if (const auto found = placeholder_in(text.text->value))
      findings
          .add(place_within(*text.text, found->begin, found->end), still_to_write,
               text.text->value.substr(found->begin, found->end - found->begin))
          .remedy(fill_in);
  });
}

}  // namespace

extern const Rule placeholder_text{
    .info = {.name = "placeholder-text",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"A text says that it is still to be written.", "Un texte dit qu'il reste à écrire."},
             .why = {"`à compléter` counts as filled in, and then stands in the document that is signed. A field left out is counted as "
                     "missing, which is the truth: `ctg` will say so.",
                     "`à compléter` compte comme rempli, et se retrouve dans le document signé. Un champ laissé vide compte comme "
                     "manquant, ce qui est la vérité\u00a0: `ctg` le dira."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents, description: À compléter}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
