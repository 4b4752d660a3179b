// The code of a quartier prioritaire has the form of one.
#include <algorithm>

#include "rules/codes/qpv.hpp"
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text not_a_qpv{"`{0}` is not the code of a quartier prioritaire", "`{0}` n'est pas le code d'un quartier prioritaire"};
constexpr Text write_this{"write `\"{0}\"`", "écrivez `\"{0}\"`"};
constexpr Text forms{"`QN04901M` since 2024, `QP049012` before; they are listed on sig.ville.gouv.fr",
                     "`QN04901M` depuis 2024, `QP049012` auparavant\u00a0; la liste est sur sig.ville.gouv.fr"};

std::string mended(std::string_view code) {
  std::string text = compact_code(code);
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  constexpr std::size_t first_digit = 2;
  constexpr std::size_t behind_digits = 7;  // what follows is a digit or a letter
  if (text.size() > behind_digits && !parse_qpv(text)) std::replace(text.begin() + first_digit, text.begin() + behind_digits, 'O', '0');
  return text;
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Place& place : plan.places) {
    if (!place.kind.is(PlaceKind::qpv) || !place.code || parse_qpv(place.code.value.text)) continue;
    Diagnostic& finding = findings.add(place.code.at, not_a_qpv, place.code.value.text);
    if (const std::string meant = mended(place.code.value.text); parse_qpv(meant))
      finding.replace(place.code.at, quoted_code(meant), write_this, meant);
    else
      finding.remedy(forms);
  }
}

}  // namespace

extern const Rule bad_qpv{
    .info =
        {.name = "bad-qpv",
         .family = Family::codes,
         .severity = Severity::error,
         .summary = {"A code is not that of a quartier prioritaire.", "Un code n'est pas celui d'un quartier prioritaire."},
         .why =
             {"Money of the contrat de ville and figures by neighbourhood go by this code: `QN`, the department on three characters, two "
              "digits and a letter since 2024; `QP` and two times three digits before.",
              "Les crédits du contrat de ville et les chiffres par quartier suivent ce code\u00a0: `QN`, le département sur trois "
              "caractères, deux chiffres et une lettre depuis 2024\u00a0; `QP` et deux fois trois chiffres auparavant."},
         .bad = R"(place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN4901M}
)",
         .good = R"(place: {id: terrasses, title: Les Terrasses, kind: qpv, code: QN04901M}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
