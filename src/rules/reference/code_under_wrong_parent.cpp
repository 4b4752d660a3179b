// A number such as `2.3` stands under the objective numbered `2`.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "rules/reference/chain.hpp"
#include "rules/reference/printed_code.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text wrong_parent{"the code `{0}` stands under `{1}`, whose code is `{2}`",
                            "le numéro `{0}` est placé sous `{1}`, dont le numéro est `{2}`"};
constexpr Text parent_named_here{"attached here", "rattaché ici"};
constexpr Text expected_parent{"`{0}` has the code `{1}`", "`{0}` porte le numéro `{1}`"};
constexpr Text attach_or_renumber{"correct the attachment or the number", "corrigez le rattachement ou le numéro"};

using Parts = std::vector<std::string_view>;
using ByCode = std::map<std::string_view, const Objective*>;

bool is_number(const Parts& parts) { return is_digits(parts.front()); }

bool begins_with(const Parts& whole, const Parts& beginning) {
  return beginning.size() < whole.size() && std::equal(beginning.begin(), beginning.end(), whole.begin());
}

// Some plans number an action after its axis: any objective above may give the beginning.
bool follows_one_above(const Plan& plan, const Parts& parts, const Objective* above) {
  for (std::size_t steps = 0; above != nullptr; ++steps, above = plan.at(above->parent)) {
    const Parts theirs = code_parts(above->code.value.text);
    if (steps == longest_chain || (!theirs.empty() && begins_with(parts, theirs))) return true;
  }
  return false;
}

// The beginning of `2.3` is `2`.
std::string_view beginning_of(std::string_view code) {
  if (code.ends_with('.')) code.remove_suffix(1);
  return code.substr(0, code.rfind('.'));
}

void check_thing(const Plan& plan, Kind kind, std::size_t index, const ByCode& by_code, Findings& findings) {
  const LocatedCode& code = plan.thing(kind, index).code;
  const Objective* parent = numbered_within(plan, kind, index);
  if (!code.given() || parent == nullptr || !parent->code.given()) return;
  const Parts parts = code_parts(code.value.text);
  const Parts theirs = code_parts(parent->code.value.text);
  // `1.2` under `II` or under `3.1.4` follows another convention of numbering.
  if (theirs.empty() || parts.size() <= theirs.size() || is_number(parts) != is_number(theirs)) return;
  if (follows_one_above(plan, parts, parent)) return;
  const auto expected = by_code.find(beginning_of(code.value.text));
  if (kind == Kind::action && expected == by_code.end()) return;  // a sequence of its own, `lot.number` for instance
  const Span attached = kind == Kind::objective ? plan.objectives[index].parent.at : plan.actions[index].objectives.front().at;
  Diagnostic& finding = findings.add(code.at, wrong_parent, code.value.text, parent->id.value, parent->code.value.text);
  finding.note(attached, parent_named_here);
  if (expected != by_code.end()) finding.note(expected->second->code.at, expected_parent, expected->second->id.value, expected->first);
  finding.remedy(attach_or_renumber);
}

void check(const Plan& plan, Date, Findings& findings) {
  ByCode by_code;
  for (const Objective& objective : plan.objectives)
    if (objective.code.given()) by_code.emplace(objective.code.value.text, &objective);
  for (const Kind kind : {Kind::objective, Kind::action})
    for (std::size_t index = 0; index < plan.count(kind); ++index) check_thing(plan, kind, index, by_code, findings);
}

}  // namespace

extern const Rule code_under_wrong_parent{
    .info =
        {.name = "code-under-wrong-parent",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"A number begins with another number than that of the objective it stands under.",
                     "Un numéro ne commence pas par celui de l'objectif auquel l'élément est rattaché."},
         .why =
             {"The number says one attachment and the plan another: budgets and progress are then counted under the wrong axis. It often "
              "comes from a row moved in a spreadsheet.",
              "Le numéro dit un rattachement, le plan un autre\u00a0: budget et avancement sont alors comptés sous le mauvais axe. Cela "
              "vient souvent d'une ligne déplacée dans un tableur."},
         .bad = R"(objectives:
  - {id: droits, title: Accéder à ses droits, code: "1"}
  - {id: familles, title: Soutenir les familles, code: "2"}
  - {id: parents, title: Écouter les parents, code: "2.1", parent: droits}
)",
         .good = R"(objectives:
  - {id: droits, title: Accéder à ses droits, code: "1"}
  - {id: familles, title: Soutenir les familles, code: "2"}
  - {id: parents, title: Écouter les parents, code: "2.1", parent: familles}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
