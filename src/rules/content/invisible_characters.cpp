// Texts hold no character that nobody sees.
#include "rules/content/invisible.hpp"
#include "rules/rule.hpp"
#include "rules/texts.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text unseen{"an invisible character stands in this text: {0}", "ce texte contient un caractère invisible\u00a0: {0}"};
constexpr Text blank_at_end{"this text begins or ends with a no-break space", "ce texte commence ou finit par une espace insécable"};
constexpr Text remove{"remove it", "retirez-le"};
constexpr Text remove_blank{"remove it", "retirez-la"};

void check(const Plan& plan, Date, Findings& findings) {
  each_text(plan, [&](const PlanText& text) {
    const auto found = invisible_in(text.text->value);
    if (!found) return;
    const Span at = place_within(*text.text, found->begin, found->end);
    Diagnostic& finding = found->is_blank ? findings.add(at, blank_at_end) : findings.add(at, unseen, found->name);
    const Text what_to_do = found->is_blank ? remove_blank : remove;
    if (const auto rewritten = rewritten_without_invisible(*text.text))
      finding.replace(text.text->at, *rewritten, what_to_do);
    else
      finding.remedy(what_to_do);
  });
}

}  // namespace

extern const Rule invisible_characters{
    .info = {.name = "invisible-characters",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"A text holds a character that nobody sees.", "Un texte contient un caractère que personne ne voit."},
             .why = {"They come with what is pasted from a web page, a PDF or a word processor: a zero-width space, a soft hyphen, a "
                     "no-break space at the end. Two names that look alike are then different, and a search for the word does not find it.",
                     "Ils arrivent avec ce qu'on colle d'une page web, d'un PDF ou d'un traitement de texte\u00a0: espace sans chasse, "
                     "trait d'union conditionnel, espace insécable à la fin. Deux noms qui se ressemblent deviennent différents, et une "
                     "recherche ne trouve plus le mot."},
             .bad = R"(objective: {id: parents, title: Soutenir les)"
                    "\u200b"
                    R"( parents}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
)"},
    .check = check,
};

}  // namespace ctg::rules::content
