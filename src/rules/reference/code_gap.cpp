// Printed numbers follow each other: a hole is often a thing that was deleted.
#include <map>

#include "rules/reference/printed_code.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text one_missing{"the code `{0}` follows `{1}`: nothing carries `{2}`",
                           "le numéro `{0}` suit `{1}`\u00a0: aucun élément ne porte `{2}`"};
constexpr Text several_missing{"the code `{0}` follows `{1}`: nothing carries `{2}` to `{3}`",
                               "le numéro `{0}` suit `{1}`\u00a0: aucun élément ne porte les numéros `{2}` à `{3}`"};
constexpr Text keep_it{"what is given up stays in the plan as `cancelled`; a hole on purpose is said in a comment",
                       "ce qui est abandonné reste dans le plan avec l'état `cancelled`\u00a0; un trou voulu se dit en commentaire"};

struct Member {
  NumberedCode code;
  LocatedCode written;
};
using Sequence = std::map<std::uint32_t, Member>;  // by number

// Numbers taken at will (10, 20, 30 or years) have more holes than members, and hide nothing.
bool is_continuous(const Sequence& sequence) {
  const std::uint64_t reach = sequence.rbegin()->first - sequence.begin()->first + 1;
  return sequence.size() >= 3 && reach - sequence.size() < sequence.size();
}

void check_sequence(const Sequence& sequence, Findings& findings) {
  const Member* before = nullptr;
  for (const auto& [number, member] : sequence) {
    if (before != nullptr && number > before->code.number + 1) {
      const std::string_view here = member.written.value.text;
      const std::string first = code_of(member.code, before->code.number + 1);
      const std::string last = code_of(member.code, number - 1);
      Diagnostic& finding = first == last ? findings.add(member.written.at, one_missing, here, before->written.value.text, first)
                                          : findings.add(member.written.at, several_missing, here, before->written.value.text, first, last);
      finding.remedy(keep_it);
    }
    before = &member;
  }
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Kind kind : {Kind::need, Kind::objective, Kind::action}) {
    std::map<std::string_view, Sequence> sequences;  // by prefix
    for (std::size_t index = 0; index < plan.count(kind); ++index) {
      const LocatedCode& written = plan.thing(kind, index).code;
      if (const auto code = numbered_code(written.value.text)) sequences[code->prefix].emplace(code->number, Member{*code, written});
    }
    for (const auto& [prefix, sequence] : sequences)
      if (is_continuous(sequence)) check_sequence(sequence, findings);
  }
}

}  // namespace

extern const Rule code_gap{
    .info = {.name = "code-gap",
             .family = Family::reference,
             .severity = Severity::information,
             .summary = {"A number is missing in a sequence of printed numbers.", "Un numéro manque dans une suite de numéros imprimés."},
             .why = {"The partners who hold the signed document look for number 3 and do not find it. An action that is given up is not "
                     "deleted: it stays with the status `cancelled` and its reason, so that the yearly review can say what became of it.",
                     "Les partenaires qui ont le document signé cherchent le numéro 3 et ne le trouvent pas. Une action abandonnée ne "
                     "s'efface pas\u00a0: elle reste avec l'état `cancelled` et son motif, pour que le bilan annuel dise ce qu'elle est "
                     "devenue."},
             .bad = R"(needs:
  - {id: garde, title: Trop peu de places d'accueil, code: "1"}
  - {id: droits, title: Des droits non demandés, code: "2"}
  - {id: logement, title: Des logements trop chers, code: "4"}
)",
             .good = R"(needs:
  - {id: garde, title: Trop peu de places d'accueil, code: "1"}
  - {id: droits, title: Des droits non demandés, code: "2"}
  - {id: logement, title: Des logements trop chers, code: "3"}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::reference
