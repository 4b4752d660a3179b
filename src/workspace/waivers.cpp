// Waivers: comments that accept a finding, with their reason.
#include "workspace/waivers.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::workspace {
namespace {

constexpr Text not_understood{"`ctg: {0}` is not understood", "`ctg: {0}` n'est pas compris"};
constexpr Text waiver_form{"a waiver is written `# ctg: allow RULE - reason`", "une dérogation s'écrit `# ctg: allow RÈGLE - motif`"};
constexpr Text no_such_rule{"no rule is called `{0}`", "aucune règle ne s'appelle `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text list_of_rules{"`ctg explain rules` lists them", "`ctg explain rules` les donne toutes"};
constexpr Text no_reason{"the waiver of `{0}` gives no reason", "la dérogation à `{0}` ne donne pas de motif"};
constexpr Text write_reason{"write it behind the name: `# ctg: allow {0} - reason`",
                            "écrivez-le derrière le nom\u00a0: `# ctg: allow {0} - motif`"};
constexpr Text waives_nothing{"nothing here needs a waiver of `{0}`", "rien ici n'a besoin d'une dérogation à `{0}`"};
constexpr Text remove_it{"remove the comment", "supprimez le commentaire"};

// The line of a comment, up to the comment.
Span line_before(const SourceFile& source, const yaml::Directive& directive) {
  const std::uint32_t line = source.position(directive.at.begin).line;
  return {directive.at.file, source.line_begin(line), directive.at.end};
}

// What is written next: from the first key or item that begins behind the comment to its end.
Span next_entry(const yaml::Tree& tree, const yaml::Directive& directive) {
  const auto& nodes = tree.nodes;
  std::size_t first = nodes.size();
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (nodes[i].begin >= directive.at.end && (first == nodes.size() || nodes[i].begin < nodes[first].begin)) first = i;
  if (first == nodes.size()) return directive.at;
  Span covers{directive.at.file, nodes[first].begin, nodes[first].end};
  const bool is_key =
      nodes[first].kind == yaml::Kind::scalar && nodes[first].next < nodes.size() && nodes[nodes[first].next].begin >= nodes[first].end;
  if (is_key) covers.end = std::max(covers.end, nodes[nodes[first].next].end);
  return covers;
}

// Where the reason begins: behind ` - `, a dash or a colon.
std::string_view reason_of(std::string_view rest) {
  rest = trim(rest);
  for (const std::string_view mark : {"-", "–", "—", ":"})
    if (rest.substr(0, mark.size()) == mark) return trim(rest.substr(mark.size()));
  return {};
}

void say_unknown_rule(std::string_view name, Span at, Findings& findings) {
  std::vector<std::string_view> names;
  for (const RuleInfo* rule : all_rules()) names.push_back(rule->name);
  Diagnostic& finding = findings.add(unknown_rule, at, no_such_rule, name);
  if (const auto near = nearest(name, names))
    finding.replace(at, std::string(*near), did_you_mean, *near);
  else
    finding.remedy(list_of_rules);
}

}  // namespace

void read_waivers(const yaml::Tree& tree, const SourceFile& source, std::vector<Waiver>& waivers, Findings& findings) {
  for (const yaml::Directive& directive : tree.directives) {
    constexpr std::string_view allow = "allow ";
    if (directive.text.substr(0, allow.size()) != allow) {
      findings.add(malformed_waiver, directive.at, not_understood, directive.text).remedy(waiver_form);
      continue;
    }
    const std::string_view behind = trim(directive.text.substr(allow.size()));
    const std::string_view name = behind.substr(0, std::min(behind.find_first_of(" \t:"), behind.size()));
    const auto offset = static_cast<std::uint32_t>(name.data() - source.bytes().data());
    const Span name_at{directive.at.file, offset, offset + static_cast<std::uint32_t>(name.size())};
    if (find_rule(name) == nullptr) {
      say_unknown_rule(name, name_at, findings);
      continue;
    }
    if (reason_of(behind.substr(name.size())).empty())
      findings.add(waiver_without_reason, directive.at, no_reason, name).remedy(write_reason, name);
    waivers.push_back({directive.at, name, name_at, directive.own_line ? next_entry(tree, directive) : line_before(source, directive)});
  }
}

void apply_waivers(std::vector<Waiver>& waivers, bool everything_ran, Findings& findings) {
  if (waivers.empty()) return;
  const auto is_waived = [&](const Diagnostic& finding) {
    const Span& at = finding.at();
    bool waived = false;
    for (Waiver& waiver : waivers) {
      if (waiver.rule != finding.rule->name || waiver.covers.file.index != at.file.index) continue;
      if (at.begin < waiver.covers.begin || at.begin >= std::max(waiver.covers.end, waiver.covers.begin + 1)) continue;
      waiver.used = waived = true;
    }
    return waived;
  };
  auto& all = findings.all();
  all.erase(std::remove_if(all.begin(), all.end(), is_waived), all.end());
  if (!everything_ran) return;
  // What waives a finding about changes is of use only while they are compared.
  const auto is_about_changes = [](const Waiver& waiver) {
    const RuleInfo* rule = find_rule(waiver.rule);
    return rule != nullptr && rule->family == Family::revision;
  };
  for (const Waiver& waiver : waivers)
    if (!waiver.used && !is_about_changes(waiver)) findings.add(unused_waiver, waiver.at, waives_nothing, waiver.rule).remedy(remove_it);
}

}  // namespace ctg::workspace
