// Texts give no e-mail address and no telephone number of anybody.
#include "model/contact.hpp"
#include "rules/rule.hpp"
#include "rules/texts.hpp"

namespace ctg::rules::privacy {
namespace {

constexpr Text has_address{"an e-mail address stands in this text", "une adresse électronique figure dans ce texte"};
constexpr Text has_number{"a telephone number stands in this text", "un numéro de téléphone figure dans ce texte"};
constexpr Text move_address{"take it out; the address of a person goes to their `email`, which is never published",
                            "retirez-la\u00a0; l'adresse d'une personne va dans son champ `email`, qui n'est jamais publié"};
constexpr Text take_out{"take it out: name the person by their id, or their institution",
                        "retirez-le\u00a0: citez la personne par son identifiant, ou son institution"};

// The message does not repeat it: findings are copied to logs and to other tools.
void check(const Plan& plan, Date, Findings& findings) {
  each_text(plan, [&](const PlanText& text) {
    for (const Contact& contact : contacts_in(text.text->value)) {
      const bool is_address = contact.kind == Contact::Kind::email;
      Diagnostic& finding = findings.add(place_within(*text.text, contact.begin, contact.end), is_address ? has_address : has_number)
                                .remedy(is_address ? move_address : take_out);
      if (text.visibility == Visibility::public_) finding.severity = Severity::error;
    }
  });
}

}  // namespace

extern const Rule personal_data{
    .info =
        {.name = "personal-data",
         .family = Family::privacy,
         .severity = Severity::warning,
         .summary = {"A text gives an e-mail address or a telephone number.",
                     "Un texte donne une adresse électronique ou un numéro de téléphone."},
         // Data minimisation: article 5 (1) c of regulation (EU) 2016/679.
         .why = {"The plan is read by fifteen people, kept for years in git, and parts of it are published: what was written cannot be "
                 "taken back. Generic addresses (`contact@`, `mairie@`) and service numbers (08) are no personal data. In what is marked "
                 "`visibility: public` it is an error.",
                 "Le plan est lu par quinze personnes, gardé des années dans git, et publié en partie\u00a0: ce qui a été écrit ne se "
                 "reprend pas. Les adresses génériques (`contact@`, `mairie@`) et les numéros de service (08) ne sont pas des données "
                 "personnelles. Dans ce qui porte `visibility: public`, c'est une erreur."},
         .bad =
             R"(objective: {id: parents, title: Soutenir les parents, description: 'Renseignements auprès de Mme Martin, 06 12 34 56 78.'}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents, description: 'Renseignements auprès du service parentalité.'}
)"},
    .check = check,
};

}  // namespace ctg::rules::privacy
