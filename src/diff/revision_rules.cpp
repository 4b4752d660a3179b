// Rules over what changed: what was signed, done or recorded, and is now otherwise.
#include "diff/revision_rules.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "diff/change_kinds.hpp"

namespace ctg::diff {
namespace {

constexpr RuleInfo signed_text_changed{
    .name = "signed-text-changed",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"A text that was signed says something else, and nothing says that this was agreed.",
                "Un texte signé dit autre chose, et rien ne dit que c'est convenu."},
    .why =
        {"Titles, goals, expected results and the aims of the convention are what the parties signed. Where they change, an amendment "
         "or a decision names the action, or an entry of `accepted` names the change: `ctg diff` prints it.",
         "Les intitulés, les objectifs des actions, les résultats attendus et les finalités de la convention sont ce que les parties ont "
         "signé. Quand ils changent, un avenant ou une décision cite l'action, ou une entrée d'`accepted` cite le changement\u00a0: "
         "`ctg diff` la donne à recopier."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo action_removed{
    .name = "action-removed",
    .family = Family::revision,
    .severity = Severity::error,
    .summary = {"An action was deleted instead of cancelled.", "Une action a été supprimée au lieu d'être abandonnée."},
    .why = {"A deleted action leaves no trace of what was promised and why it was given up: the evaluation will look for it. Keep it with "
            "`status: cancelled` and its `status_reason`.",
            "Une action supprimée ne laisse aucune trace de ce qui était promis, ni de la raison d'y renoncer\u00a0: l'évaluation la "
            "cherchera. Gardez-la avec `status: cancelled` et son `status_reason`."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo id_changed{
    .name = "id-changed",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"Something has another id, and does not say which it had.", "Un élément a changé d'identifiant sans dire lequel il avait."},
    .why = {"Minutes, decisions and spreadsheets name things by their id. `former_ids` keeps the old one, so that they still lead to it.",
            "Comptes rendus, décisions et tableaux désignent les éléments par leur identifiant. `former_ids` garde l'ancien, pour qu'ils y "
            "mènent encore."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo done_undone{
    .name = "done-undone",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"An action that was done no longer is.", "Une action réalisée ne l'est plus."},
    .why = {"What was reported as done has been counted in a report, perhaps in a payment. If it was a mistake, a note says so.",
            "Ce qui a été annoncé réalisé a compté dans un bilan, peut-être dans un versement. Si c'était une erreur, une note le dit."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo deadline_moved_silently{
    .name = "deadline-moved-silently",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"A deadline was moved and nothing says why.", "Une échéance a été déplacée sans que rien ne dise pourquoi."},
    .why = {"A date that moves without a word is a promise that fades. A note, a reason of the status, a decision or an amendment of the "
            "same change says who decided and why.",
            "Une date qui bouge sans un mot est un engagement qui s'efface. Une note, un motif de statut, une décision ou un avenant, dans "
            "la même modification, dit qui l'a décidé et pourquoi."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo past_value_rewritten{
    .name = "past-value-rewritten",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"A value that was recorded for a past date is another now.", "Une valeur relevée à une date passée n'est plus la même."},
    .why =
        {"Reports were written with the old figure. A correction is right where its source says so: a `comment` beside the value.",
         "Des bilans ont été écrits avec l'ancien chiffre. Une correction est légitime si sa source le dit\u00a0: un `comment` à côté de "
         "la valeur."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo baseline_rewritten{
    .name = "baseline-rewritten",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"The starting point of an indicator is another now.", "Le point de départ d'un indicateur n'est plus le même."},
    .why = {"Progress is measured from the baseline: moving it changes every result since. It is agreed like a target.",
            "Les progrès se mesurent depuis la situation de départ\u00a0: la déplacer change tous les résultats depuis. Cela se convient "
            "comme "
            "une cible."},
    .bad = "",
    .good = "",
};
constexpr RuleInfo id_taken_elsewhere{
    .name = "id-taken-elsewhere",
    .family = Family::revision,
    .severity = Severity::warning,
    .summary = {"A new id is taken by something else on another branch.",
                "Un nouvel identifiant est pris par autre chose sur une autre branche."},
    .why = {"Two people who each add `AVS-07` will have two things of one name once their branches are merged. The one that is not yet "
            "merged takes another id.",
            "Deux personnes qui ajoutent chacune `AVS-07` auront deux éléments du même nom une fois leurs branches fusionnées. Celle qui "
            "n'est pas encore fusionnée prend un autre identifiant."},
    .bad = "",
    .good = "",
};

constexpr Text text_changed{"`{0}`: a signed text (`{1}`) says something else", "`{0}`\u00a0: un texte signé (`{1}`) dit autre chose"};
constexpr Text agree{"name the amendment or the decision that agreed it, or accept it: `ctg diff` prints the entry to add",
                     "citez l'avenant ou la décision qui l'a convenu, ou acceptez-le\u00a0: `ctg diff` donne l'entrée à ajouter"};
constexpr Text is_gone{"`{0}` \"{1}\" was in the plan and is no longer", "`{0}` «\u00a0{1}\u00a0» figurait au plan et n'y est plus"};
constexpr Text cancel{"write it again with `status: cancelled` and its `status_reason`",
                      "remettez-la avec `status: cancelled` et son `status_reason`"};
constexpr Text another_id{"`{0}` has the title of `{1}`, which is gone", "`{0}` porte l'intitulé de `{1}`, qui a disparu"};
constexpr Text keep_former{"if it is the same, keep its old id: `former_ids: [{0}]`",
                           "si c'est le même élément, gardez son ancien identifiant\u00a0: `former_ids: [{0}]`"};
constexpr Text undone{"`{0}` was done and is no longer", "`{0}` était réalisée et ne l'est plus"};
constexpr Text say_why{"say why in a note", "dites pourquoi dans une note"};
constexpr Text moved{"the deadline of `{0}` was {1} and is {2}: nothing says why",
                     "l'échéance de `{0}` était {1}, elle est {2}\u00a0: rien ne dit pourquoi"};
constexpr Text taken_away{"the deadline of `{0}` was {1}: it is gone, and nothing says why",
                          "l'échéance de `{0}` était {1}\u00a0: elle a disparu, et rien ne dit pourquoi"};
constexpr Text say_who{"add a note or a `status_reason`, or name the decision",
                       "ajoutez une note ou un `status_reason`, ou citez la décision"};
constexpr Text past_value{"a value of `{0}` that was recorded is another now", "une valeur relevée de `{0}` n'est plus la même"};
constexpr Text give_source{"say in its `comment` where the correction comes from", "dites dans son `comment` d'où vient la correction"};
constexpr Text baseline{"the baseline of `{0}` is another now", "la situation de départ de `{0}` n'est plus la même"};
constexpr Text is_taken{"`{0}` is also \"{1}\" on the branch `{2}`", "`{0}` est aussi «\u00a0{1}\u00a0» sur la branche `{2}`"};
constexpr Text take_another{"give it an id that is free on every branch", "donnez-lui un identifiant libre sur toutes les branches"};

// Where a reader looks for it in the newer state: the value itself, else its thing, else the convention.
Span place_of(const Change& change, const Plan& after) {
  if (change.to.given()) return change.to.at;
  if (change.thing.after != nullptr && change.thing.after->id.given()) return change.thing.after->id.at;
  return after.convention.title.at;
}

class Judgement {
 public:
  Judgement(const Comparison& comparison, const Plan& after, Findings& findings)
      : comparison_(comparison), after_(after), findings_(findings) {}

  void run(const TakenIds& taken) {
    for (const Change& change : comparison_.changes) {
      if (change.event == Event::removed && change.path.empty()) removed(change);
      if (change.event == Event::added && change.path.empty()) added(change, taken);
      if (change.kind == &kinds::done_undone && !is_explained(change)) say(done_undone, change, undone, say_why);
      if (change.agreed) continue;
      if (change.kind == &kinds::signed_text_changed) signed_text(change);
      if (change.kind == &kinds::past_value_rewritten) say(past_value_rewritten, change, past_value, give_source);
      if (change.kind == &kinds::baseline_rewritten) say(baseline_rewritten, change, baseline, agree);
      const bool moves = change.kind == &kinds::deadline_postponed || change.kind == &kinds::deadline_advanced;
      if (moves || change.kind == &kinds::deadline_removed) deadline(change);
    }
  }

 private:
  void say(const RuleInfo& rule, const Change& change, Text said, Text help) {
    findings_.add(rule, place_of(change, after_), said, change.thing.id()).remedy(help);
  }

  void signed_text(const Change& change) {
    const std::string_view field = change.path.empty() ? "title" : change.path.back()->name;
    findings_.add(signed_text_changed, place_of(change, after_), text_changed, change.thing.id(), field).remedy(agree);
  }

  static bool is_same(const Thing& gone, const Thing& added) {
    return added.title.given() && folded(gone.title.value) == folded(added.title.value);
  }

  // The same under another id is said where it stands now, once.
  const Change* successor_of(const Change& gone) const {
    for (const Change& change : comparison_.changes)
      if (change.event == Event::added && change.path.empty() && change.thing.kind == gone.thing.kind &&
          is_same(*gone.thing.before, *change.thing.after))
        return &change;
    return nullptr;
  }

  void removed(const Change& change) {
    if (const Change* now = successor_of(change)) {
      const std::string_view old = change.thing.id();
      findings_.add(id_changed, now->thing.after->id.at, another_id, now->thing.id(), old).remedy(keep_former, old);
    } else if (change.kind == &kinds::action_removed && !change.agreed) {
      findings_.add(action_removed, place_of(change, after_), is_gone, change.thing.id(), change.thing.before->title.value).remedy(cancel);
    }
  }

  void added(const Change& change, const TakenIds& taken) {
    const auto found = taken.find(change.thing.id());
    if (found == taken.end() || folded(found->second.title) == folded(change.thing.after->title.value)) return;
    findings_.add(id_taken_elsewhere, change.thing.after->id.at, is_taken, change.thing.id(), found->second.title, found->second.branch)
        .remedy(take_another);
  }

  // Something about the same thing that explains: a note, or a reason.
  bool is_explained(const Change& change) const {
    return std::any_of(comparison_.changes.begin(), comparison_.changes.end(), [&](const Change& other) {
      if (other.thing.after != change.thing.after || &other == &change) return false;
      const bool reason = !other.path.empty() && other.path.back()->name == "status_reason" && other.to.given();
      return other.kind == &kinds::note_added || reason;
    });
  }

  void deadline(const Change& change) {
    if (is_explained(change)) return;
    const auto date = [](const schema::Value& value) {
      const auto* given = std::get_if<PartialDate>(&value.held);
      return given == nullptr ? PartialDate{} : *given;
    };
    if (change.to.given())
      findings_.add(deadline_moved_silently, place_of(change, after_), moved, change.thing.id(), date(change.from), date(change.to))
          .remedy(say_who);
    else
      findings_.add(deadline_moved_silently, place_of(change, after_), taken_away, change.thing.id(), date(change.from)).remedy(say_who);
  }

  const Comparison& comparison_;
  const Plan& after_;
  Findings& findings_;
};

constexpr const RuleInfo* all[] = {&signed_text_changed,     &action_removed,       &id_changed,         &done_undone,
                                   &deadline_moved_silently, &past_value_rewritten, &baseline_rewritten, &id_taken_elsewhere};

}  // namespace

std::span<const RuleInfo* const> revision_rules() { return all; }

void judge_changes(const Comparison& comparison, const Plan& after, const TakenIds& taken, Findings& findings) {
  Judgement(comparison, after, findings).run(taken);
}

}  // namespace ctg::diff
