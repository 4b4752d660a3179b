// A title can be read in one breath.
#include "base/unicode.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::content {
namespace {

constexpr Text too_long{"this title is {0} characters long; {1} are the most",
                        "cet intitulé fait {0} caractères\u00a0; le maximum est {1}"};
constexpr Text shorten{"keep what tells it apart, and move the rest to the description",
                       "gardez ce qui le distingue, et déplacez le reste dans le descriptif"};

// The limit of the import of Territoires en Transitions, and of most spreadsheets' printed tables:
// https://github.com/incubateur-ademe/territoires-en-transitions
constexpr std::size_t longest = 300;

void check(const Plan& plan, Date, Findings& findings) {
  const auto check_thing = [&](const Thing& thing) {
    if (thing.title.value.size() <= longest) return;
    const std::size_t length = count_code_points(thing.title.value);
    if (length > longest) findings.add(thing.title.at, too_long, length, longest).remedy(shorten);
  };
  check_thing(plan.convention);
  plan.each_thing([&](Kind, std::size_t, const Thing& thing) { check_thing(thing); });
}

}  // namespace

extern const Rule long_title{
    .info = {.name = "long-title",
             .family = Family::content,
             .severity = Severity::warning,
             .summary = {"A title is longer than 300 characters.", "Un intitulé dépasse 300 caractères."},
             .why = {"Tables, slides and calendars cut it, and the part that tells it apart is often the end. Other tools that plans are "
                     "sent to refuse it.",
                     "Les tableaux, les diapositives et les calendriers le coupent, et c'est souvent la fin qui le distingue. D'autres "
                     "outils auxquels on envoie un plan le refusent."},
             .bad = R"(objective:
  id: parents
  title: >-
    Soutenir les parents dans toutes les étapes de leur vie de parents, depuis l'attente du premier enfant jusqu'à
    l'autonomie du dernier, en leur offrant des lieux d'accueil, d'écoute, d'échange et de conseil dans chacun des
    quartiers de la commune, y compris le soir et le samedi, avec une attention particulière aux parents qui élèvent
    seuls leurs enfants
)",
             .good = R"(objective:
  id: parents
  title: Soutenir les parents dans toutes les étapes de leur vie de parents
  description: >-
    Depuis l'attente du premier enfant jusqu'à l'autonomie du dernier, en leur offrant des lieux d'accueil, d'écoute,
    d'échange et de conseil dans chacun des quartiers de la commune.
)"},
    .check = check,
};

}  // namespace ctg::rules::content
