// A SIREN has nine digits, the last of which checks the others.
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text wrong_length{"a SIREN has 9 digits; `{0}` has {1} {1:character|characters}",
                            "un SIREN compte 9 chiffres\u00a0; `{0}` a {1} {1:caractère|caractères}"};
constexpr Text not_digits{"a SIREN is made of digits, `{0}` is not", "un SIREN est fait de chiffres, `{0}` ne l'est pas"};
constexpr Text wrong_digit{"the SIREN `{0}` does not agree with its control digit",
                           "le SIREN `{0}` ne concorde pas avec sa clé de contrôle"};
constexpr Text write_this{"write `\"{0}\"`", "écrivez `\"{0}\"`"};
constexpr Text siret_given{"this is a SIRET; its SIREN is `\"{0}\"`", "c'est un SIRET\u00a0; son SIREN est `\"{0}\"`"};
constexpr Text copy_again{"copy it again from annuaire-entreprises.data.gouv.fr", "recopiez-le depuis annuaire-entreprises.data.gouv.fr"};

void check_siren(const LocatedCode& siren, Findings& findings) {
  if (!siren || is_siren(siren.value.text)) return;
  const std::string_view text = siren.value.text;
  const std::string compact = compact_code(text);
  const Text sentence = !is_digits(compact) ? not_digits : compact == text && compact.size() == siren_digits ? wrong_digit : wrong_length;
  Diagnostic& finding = sentence == wrong_length ? findings.add(siren.at, wrong_length, text, count_code_points(text))
                                                 : findings.add(siren.at, sentence, text);
  if (is_siren(compact))
    finding.replace(siren.at, quoted_code(compact), write_this, compact);
  else if (is_siret(compact))
    finding.replace(siren.at, quoted_code(compact.substr(0, siren_digits)), siret_given, compact.substr(0, siren_digits));
  else
    finding.remedy(copy_again);
}

void check(const Plan& plan, Date, Findings& findings) {
  check_siren(plan.convention.territory.siren, findings);
  for (const Institution& institution : plan.institutions) check_siren(institution.siren, findings);
}

}  // namespace

extern const Rule bad_siren{
    .info =
        {.name = "bad-siren",
         .family = Family::codes,
         .severity = Severity::error,
         .summary = {"A SIREN does not have nine digits that check each other.", "Un SIREN n'a pas neuf chiffres qui se contrôlent."},
         .why =
             {"The SIREN says without doubt which body signs, leads or is paid. Its last digit is computed from the others, so that a slip "
              "shows at once. One official grouping in ten thousand fails the test: waive it there, with that reason.",
              "Le SIREN dit sans ambiguïté qui signe, pilote ou reçoit l'argent. Son dernier chiffre se calcule à partir des autres\u00a0: "
              "une faute de frappe se voit aussitôt. Un groupement officiel sur dix mille échoue au contrôle\u00a0: accordez-lui une "
              "dérogation pour ce motif."},
         .bad = R"(institution: {id: alm, name: Angers Loire Métropole, kind: intercommunality, siren: "244900051"}
)",
         .good = R"(institution: {id: alm, name: Angers Loire Métropole, kind: intercommunality, siren: "244900015"}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
