// The SIREN of an intercommunality is one of a grouping of communes.
#include "rules/codes/siren.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::codes {
namespace {

constexpr Text not_of_own_tax{"the SIREN `{0}` is not that of an intercommunality with its own taxation",
                              "le SIREN `{0}` n'est pas celui d'une intercommunalité à fiscalité propre"};
constexpr Text not_a_grouping{"the SIREN `{0}` is not that of a grouping of communes",
                              "le SIREN `{0}` n'est pas celui d'un groupement de communes"};
constexpr Text of_a_commune{"numbers that begin with 21 are those of communes", "les numéros qui commencent par 21 sont ceux de communes"};
constexpr Text find_it{"find it on banatic.interieur.gouv.fr: it begins with 24 or 200",
                       "cherchez-le sur banatic.interieur.gouv.fr\u00a0: il commence par 24 ou 200"};
constexpr Text find_grouping{"find it on banatic.interieur.gouv.fr: it begins with 24, 25 or 200",
                             "cherchez-le sur banatic.interieur.gouv.fr\u00a0: il commence par 24, 25 ou 200"};

// Of the 1 255 intercommunalities with their own taxation, 527 begin with 24 and 728 with 200 (Banatic); syndicates begin with 25 or,
// the later ones, with 200.
bool has_own_taxation(std::string_view siren) { return siren.starts_with("24") || siren.starts_with("200"); }
bool is_grouping(std::string_view siren) { return has_own_taxation(siren) || siren.starts_with("25"); }

void say(const LocatedCode& siren, Text sentence, Text remedy, Findings& findings) {
  findings.add(siren.at, sentence, siren.value.text).remedy(siren.value.text.starts_with("21") ? of_a_commune : remedy);
}

void check(const Plan& plan, Date, Findings& findings) {
  const Territory& territory = plan.convention.territory;
  const bool of_intercommunality = territory.kind.is(TerritoryKind::intercommunality) && is_siren(territory.siren.value.text);
  if (of_intercommunality && !has_own_taxation(territory.siren.value.text)) say(territory.siren, not_of_own_tax, find_it, findings);
  for (const Institution& institution : plan.institutions) {
    if (!institution.kind.is(InstitutionKind::intercommunality) || !is_siren(institution.siren.value.text)) continue;
    if (!is_grouping(institution.siren.value.text)) say(institution.siren, not_a_grouping, find_grouping, findings);
  }
}

}  // namespace

extern const Rule bad_intercommunality_code{
    .info =
        {.name = "bad-intercommunality-code",
         .family = Family::codes,
         .severity = Severity::warning,
         .summary = {"The SIREN of an intercommunality is not that of a grouping of communes.",
                     "Le SIREN d'une intercommunalité n'est pas celui d'un groupement de communes."},
         .why =
             {"An intercommunality is known to the State by its SIREN, which serves as its code. The number given is valid, but it is most "
              "often that of the main commune, and figures would be those of the commune alone.",
              "L'État désigne une intercommunalité par son SIREN, qui lui sert de code. Le numéro donné est valide, mais c'est le plus "
              "souvent celui de la ville-centre\u00a0: les chiffres seraient ceux de cette seule commune."},
         .bad = R"(institution: {id: cc, name: Communauté de communes Rive et Bocage, kind: intercommunality, siren: "214909996"}
)",
         .good = R"(institution: {id: cc, name: Communauté de communes Rive et Bocage, kind: intercommunality, siren: "244999991"}
)"},
    .check = check,
};

}  // namespace ctg::rules::codes
