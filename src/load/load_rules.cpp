// The pages of the findings that putting files together can make.
#include "load/load_rules.hpp"

namespace ctg::load {

const RuleInfo empty_file{
    .name = "empty-file",
    .family = Family::file,
    .severity = Severity::information,
    .summary = {"A file of the plan says nothing.", "Un fichier du plan ne dit rien."},
    .why = {"An empty file is often one that was not saved, or whose lines are all comments. Write what it is for, or remove it. Asked for "
            "by name, or as the plan's `ctg.yaml`, it is an error: there is nothing to check.",
            "Un fichier vide est souvent un fichier mal enregistré, ou dont toutes les lignes sont des commentaires. Écrivez ce à quoi il "
            "sert, ou supprimez-le. Demandé par son nom, ou comme `ctg.yaml` du plan, c'est une erreur\u00a0: il n'y a rien à contrôler."},
    .bad = "# actions to come\n",
    .good = R"(places:
  - id: centre
    title: Centre-ville
    kind: neighbourhood
)",
};

const RuleInfo misplaced_key{
    .name = "misplaced-key",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"A key stands in a file, or a second time, where it may not.",
                "Une clé est écrite dans un fichier, ou une seconde fois, là où elle ne doit pas l'être."},
    .why = {"`convention`, `settings` and `format` stand once, in the plan's `ctg.yaml`: whoever opens the plan finds them there, and no "
            "other file can change them unseen.",
            "`convention`, `settings` et `format` s'écrivent une seule fois, dans le `ctg.yaml` du plan\u00a0: qui ouvre le plan les "
            "trouve là, "
            "et aucun autre fichier ne peut les changer sans qu'on le voie."},
    .bad = R"(# file: actions/PE-01.yaml
settings:
  thresholds: {soon_days: 30}
)",
    .good = R"(# file: ctg.yaml
settings:
  thresholds: {soon_days: 30}
)",
};

const RuleInfo unsupported_format{
    .name = "unsupported-format",
    .family = Family::shape,
    .severity = Severity::error,
    .summary = {"The plan is written in a format this program does not read.",
                "Le plan est écrit dans un format que ce programme ne lit pas."},
    .why =
        {"The format number changes when an older program would misread a plan. Use the version of ctg that the plan asks for.",
         "Le numéro de format change quand un programme plus ancien lirait mal le plan. Utilisez la version de ctg que le plan demande."},
    .bad = "format: 2\n",
    .good = "format: 1\n",
};

const RuleInfo unknown_reference{
    .name = "unknown-reference",
    .family = Family::reference,
    .severity = Severity::error,
    .summary = {"An id names nothing in the plan.", "Un identifiant ne désigne rien dans le plan."},
    .why = {"A lead, a funder or an objective that nothing defines cannot be counted, reported or asked. It is most often a slip of the "
            "finger, or a thing that was renamed: keep its old id in `former_ids`.",
            "Un pilote, un financeur ou un objectif que rien ne définit ne peut être ni compté, ni rapporté, ni sollicité. C'est le plus "
            "souvent une faute de frappe, ou un élément renommé\u00a0: gardez son ancien identifiant dans `former_ids`."},
    .bad = R"(institutions:
  - {id: caf-49, name: Caf de Maine-et-Loire, kind: caf}
people:
  - {id: directrice, name: Laurence Hauck, institution: caf-94, role: directrice}
)",
    .good = R"(institutions:
  - {id: caf-49, name: Caf de Maine-et-Loire, kind: caf}
people:
  - {id: directrice, name: Laurence Hauck, institution: caf-49, role: directrice}
)",
};

const RuleInfo wrong_kind_reference{
    .name = "wrong-kind-reference",
    .family = Family::reference,
    .severity = Severity::error,
    .summary = {"An id names a thing of another kind than the field takes.",
                "Un identifiant désigne un élément d'une autre nature que celle du champ."},
    .why =
        {"A lead is an institution, not a committee nor an objective: only an institution can be held to what it signed. Name the "
         "institution, and keep the other thing in its own field.",
         "Un pilote est une institution, pas un comité ni un objectif\u00a0: seule une institution peut être tenue par ce qu'elle a signé. "
         "Nommez l'institution, et gardez l'autre élément dans le champ qui lui revient."},
    .bad = R"(bodies:
  - {id: copil, title: Comité de pilotage, kind: steering}
people:
  - {id: directrice, name: Laurence Hauck, institution: copil, role: directrice}
)",
    .good = R"(institutions:
  - {id: caf-49, name: Caf de Maine-et-Loire, kind: caf}
people:
  - {id: directrice, name: Laurence Hauck, institution: caf-49, role: directrice}
)",
};

}  // namespace ctg::load
