// Every finding the program can make, as one list.
#include "workspace/rule_catalog.hpp"

#include <algorithm>
#include <vector>

#include "diff/revision_rules.hpp"
#include "load/load_rules.hpp"
#include "rules/rule.hpp"
#include "schema/shape_rules.hpp"
#include "yaml/rules.hpp"

namespace ctg::workspace {
namespace {

std::vector<const RuleInfo*> gather() {
  std::vector<const RuleInfo*> all{
      &yaml::yaml_syntax,         &yaml::second_document, &yaml::unsupported_yaml, &yaml::duplicate_key,        &yaml::bad_encoding,
      &yaml::limit_exceeded,      &yaml::tab_indentation, &unreadable_file,        &load::empty_file,           &malformed_waiver,
      &waiver_without_reason,     &unused_waiver,         &unknown_rule,           &schema::unknown_key,        &schema::missing_field,
      &schema::wrong_type,        &schema::unknown_value, &schema::unquoted_code,  &schema::surprising_boolean, &schema::bad_date,
      &schema::bad_amount,        &schema::bad_id,        &load::misplaced_key,    &load::unsupported_format,   &load::unknown_reference,
      &load::wrong_kind_reference};
  for (const rules::Rule* rule : rules::catalog()) all.push_back(&rule->info);
  const auto of_changes = diff::revision_rules();
  all.insert(all.end(), of_changes.begin(), of_changes.end());
  std::stable_sort(all.begin(), all.end(), [](const RuleInfo* a, const RuleInfo* b) { return a->family < b->family; });
  return all;
}

}  // namespace

std::span<const RuleInfo* const> all_rules() {
  static const std::vector<const RuleInfo*> all = gather();
  return all;
}

const RuleInfo* find_rule(std::string_view name) {
  for (const RuleInfo* rule : all_rules())
    if (rule->name == name) return rule;
  return nullptr;
}

const RuleInfo unreadable_file{
    .name = "unreadable-file",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A file of the plan cannot be read.", "Un fichier du plan ne peut pas être lu."},
    .why =
        {"What the program may not read it cannot check: a missing permission, a link that leads out of the plan, a pipe or a device. "
         "A plan never reaches outside its folder.",
         "Ce que le programme ne peut pas lire, il ne peut pas le contrôler\u00a0: un droit manquant, un lien qui sort du plan, un tube ou "
         "un périphérique. Un plan ne va jamais chercher hors de son dossier."},
    .bad = "",
    .good = "",
};

const RuleInfo unknown_rule{
    .name = "unknown-rule",
    .family = Family::waiver,
    .severity = Severity::error,
    .summary = {"A setting or a waiver names a rule that does not exist.",
                "Un réglage ou une dérogation nomme une règle qui n'existe pas."},
    .why =
        {"A level set for a misspelt rule changes nothing, and nobody notices. `ctg explain rules` lists the names.",
         "Un niveau donné à une règle mal orthographiée ne change rien, et personne ne s'en aperçoit. `ctg explain rules` donne les noms."},
    .bad = R"(settings:
  rules: {lat: off}
)",
    .good = R"(settings:
  rules: {late: off}
)",
};

const RuleInfo malformed_waiver{
    .name = "malformed-waiver",
    .family = Family::waiver,
    .severity = Severity::warning,
    .summary = {"A `# ctg:` comment is not understood.", "Un commentaire `# ctg:` n'est pas compris."},
    .why = {"A waiver is written `# ctg: allow RULE - reason`. Anything else after `# ctg:` waives nothing.",
            "Une dérogation s'écrit `# ctg: allow RÈGLE - motif`. Rien d'autre après `# ctg:` n'accorde quoi que ce soit."},
    .bad = R"(# ctg: ignore late
places: []
)",
    .good = R"(# an ordinary comment
places: []
)",
};

const RuleInfo waiver_without_reason{
    .name = "waiver-without-reason",
    .family = Family::waiver,
    .severity = Severity::warning,
    .summary = {"A waiver does not say why.", "Une dérogation ne dit pas pourquoi."},
    .why =
        {"In a year nobody will remember why a finding was accepted. The reason stands beside it: `# ctg: allow late - agreed by the Caf`.",
         "Dans un an, personne ne saura plus pourquoi un constat a été accepté. Le motif s'écrit à côté\u00a0: `# ctg: allow late - accord "
         "de "
         "la Caf`."},
    .bad = R"(places:
  - {id: beaulieu, title: À compléter, kind: neighbourhood}  # ctg: allow placeholder-text
)",
    .good = R"(places:
  - {id: beaulieu, title: À compléter, kind: neighbourhood}  # ctg: allow placeholder-text - nom attendu du conseil municipal
)",
};

const RuleInfo unused_waiver{
    .name = "unused-waiver",
    .family = Family::waiver,
    .severity = Severity::warning,
    .summary = {"A waiver waives nothing.", "Une dérogation ne sert à rien."},
    .why = {"The finding it accepted is gone, or stands elsewhere. A waiver left behind would hide the next fault of that kind: remove it.",
            "Le constat qu'elle acceptait a disparu, ou se trouve ailleurs. Une dérogation oubliée cacherait la prochaine faute du même "
            "genre\u00a0: "
            "supprimez-la."},
    .bad = R"(places:
  - {id: beaulieu, title: Beaulieu, kind: neighbourhood}  # ctg: allow late - accord du comité
)",
    .good = R"(places:
  - {id: beaulieu, title: Beaulieu, kind: neighbourhood}
)",
};

}  // namespace ctg::workspace
