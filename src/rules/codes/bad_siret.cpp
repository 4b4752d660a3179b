// A SIRET has fourteen digits, the last of which checks the others.
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text wrong_length{"a SIRET has 14 digits; `{0}` has {1} {1:character|characters}",
                            "un SIRET compte 14 chiffres\u00a0; `{0}` a {1} {1:caractère|caractères}"};
constexpr Text not_digits{"a SIRET is made of digits, `{0}` is not", "un SIRET est fait de chiffres, `{0}` ne l'est pas"};
constexpr Text wrong_digit{"the SIRET `{0}` does not agree with its control digit",
                           "le SIRET `{0}` ne concorde pas avec sa clé de contrôle"};
constexpr Text write_this{"write `\"{0}\"`", "écrivez `\"{0}\"`"};
constexpr Text siren_given{"this is a SIREN: write it in `siren`", "c'est un SIREN\u00a0: écrivez-le dans `siren`"};
constexpr Text copy_again{"copy it again from annuaire-entreprises.data.gouv.fr", "recopiez-le depuis annuaire-entreprises.data.gouv.fr"};

// The first nine digits are the SIREN: where it was said to be wrong, the SIRET is too.
bool said_of_its_siren(const Institution& institution, std::string_view compact) {
  const std::string siren = compact_code(institution.siren.value.text);
  return institution.siren && !is_siren(siren) && compact.size() == siret_digits && compact.substr(0, siren_digits) == siren;
}

void check_siret(const Institution& institution, Findings& findings) {
  const LocatedCode& siret = institution.siret;
  if (!siret || is_siret(siret.value.text)) return;
  const std::string_view text = siret.value.text;
  const std::string compact = compact_code(text);
  if (said_of_its_siren(institution, compact)) return;
  const Text sentence = !is_digits(compact) ? not_digits : compact == text && compact.size() == siret_digits ? wrong_digit : wrong_length;
  Diagnostic& finding = sentence == wrong_length ? findings.add(siret.at, wrong_length, text, count_code_points(text))
                                                 : findings.add(siret.at, sentence, text);
  if (is_siret(compact))
    finding.replace(siret.at, quoted_code(compact), write_this, compact);
  else if (is_siren(compact) && !institution.siren)
    finding.remedy(siren_given);
  else
    finding.remedy(copy_again);
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Institution& institution : plan.institutions) check_siret(institution, findings);
}

}  // namespace

extern const Rule bad_siret{
    .info =
        {.name = "bad-siret",
         .family = Family::codes,
         .severity = Severity::error,
         .summary = {"A SIRET does not have fourteen digits that check each other.",
                     "Un SIRET n'a pas quatorze chiffres qui se contrôlent."},
         .why =
             {"The SIRET names the establishment that is paid: with a digit wrong, the payment is refused. The establishments of La Poste, "
              "which have a rule of their own, are recognised.",
              "Le SIRET désigne l'établissement qui reçoit le paiement\u00a0: avec un chiffre faux, celui-ci est rejeté. Les "
              "établissements de La Poste, qui suivent une règle particulière, sont reconnus."},
         .bad = R"(institution: {id: moulin, name: MJC du Moulin, kind: association, siret: "99999906300016"}
)",
         .good = R"(institution: {id: moulin, name: MJC du Moulin, kind: association, siret: "99999905500018"}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
