// A public action has no internal note.
#include "rules/rule.hpp"

namespace ctg::rules::privacy {
namespace {

constexpr Text is_internal{"this note is internal and `{0}` is public", "cette note est interne et `{0}` est publique"};
constexpr Text public_here{"public", "publique"};
constexpr Text move_it{"keep it elsewhere, or make the action `internal`; a note that partners may read is `partners`",
                       "gardez-la ailleurs, ou rendez l'action `internal`\u00a0; une note que les partenaires peuvent lire est `partners`"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.visibility.is(Visibility::public_)) continue;
    for (const Note& note : action.notes)
      if (note.visibility.is(Visibility::internal))
        findings.add(note.visibility.at, is_internal, action.id.value).note(action.visibility.at, public_here).remedy(move_it);
  }
}

}  // namespace

extern const Rule internal_note_in_public_action{
    .info = {.name = "internal-note-in-public-action",
             .family = Family::privacy,
             .severity = Severity::warning,
             .summary = {"A public action carries an internal note.", "Une action publique porte une note interne."},
             .why = {"Public reports leave the note out, but the file of a public action is the one that is sent, copied and published as "
                     "a whole. What must not leave the room is better kept out of it.",
                     "Les documents publics écartent la note, mais le fichier d'une action publique est celui qu'on envoie, qu'on recopie "
                     "et qu'on publie en entier. Ce qui ne doit pas sortir a mieux à faire ailleurs."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  visibility: public
  notes:
    - {on: 2026-05-04, text: Le propriétaire hésite et ne veut pas que cela se sache, visibility: internal}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  visibility: public
  notes:
    - {on: 2026-05-04, text: La recherche d'un local continue, visibility: public}
)"},
    .check = check,
};

}  // namespace ctg::rules::privacy
