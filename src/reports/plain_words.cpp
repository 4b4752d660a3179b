// Words for residents.
#include "reports/plain_words.hpp"

namespace ctg::reports {
namespace {

struct Abbreviation {
  std::string_view letters;
  Text meaning;
};

constexpr Abbreviation abbreviations[] = {
    {"ALSH", {"leisure centre", "accueil de loisirs"}},
    {"ARS", {"regional health agency", "agence régionale de santé"}},
    {"CCAS", {"the commune's social action centre", "centre communal d'action sociale"}},
    {"CLAS", {"help with school work", "accompagnement à la scolarité"}},
    {"COPIL", {"steering committee", "comité de pilotage"}},
    {"COTECH", {"technical committee", "comité technique"}},
    {"CPAM", {"health insurance fund", "caisse primaire d'assurance maladie"}},
    {"CTG", {"global territorial convention", "convention territoriale globale"}},
    {"EAJE", {"day nursery", "établissement d'accueil du jeune enfant"}},
    {"EPCI", {"intercommunality", "communauté de communes ou d'agglomération"}},
    {"EVS", {"social life centre", "espace de vie sociale"}},
    {"FJT", {"young workers' residence", "foyer de jeunes travailleurs"}},
    {"LAEP", {"place to meet for parents and children", "lieu d'accueil enfants-parents"}},
    {"MAM", {"childminders' house", "maison d'assistants maternels"}},
    {"MSA", {"agricultural social fund", "mutualité sociale agricole"}},
    {"PMI", {"mother and child health service", "protection maternelle et infantile"}},
    {"QPV", {"priority neighbourhood", "quartier prioritaire de la politique de la ville"}},
    {"REAAP", {"parents' support network", "réseau d'écoute, d'appui et d'accompagnement des parents"}},
    {"RPE", {"early childhood service", "relais petite enfance"}},
    {"RSA", {"income support", "revenu de solidarité active"}},
    {"SDSF", {"departmental plan of services for families", "schéma départemental des services aux familles"}},
};

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

}  // namespace

Text everyday_name(Theme theme) {
  switch (theme) {
    case Theme::early_childhood:
      return {"The youngest children", "Les tout-petits"};
    case Theme::childhood:
      return {"Children", "Les enfants"};
    case Theme::youth:
      return {"Young people", "Les jeunes"};
    case Theme::parenting:
      return {"Being a parent", "Être parent"};
    case Theme::social_life:
      return {"Life in the neighbourhoods", "La vie des quartiers"};
    case Theme::access_to_rights:
      return {"Your rights and paperwork", "Vos droits et vos démarches"};
    case Theme::digital_inclusion:
      return {"Computers and the internet", "L'ordinateur et internet"};
    case Theme::housing:
      return {"Housing", "Se loger"};
    case Theme::disability:
      return {"Living with a disability", "Vivre avec un handicap"};
    case Theme::social_support:
      return {"Hard times", "Être aidé dans les moments difficiles"};
    case Theme::employment:
      return {"Work", "Travailler"};
    case Theme::mobility:
      return {"Getting around", "Se déplacer"};
    case Theme::ageing:
      return {"Growing older", "Bien vieillir"};
    case Theme::holidays:
      return {"Holidays and leisure", "Les vacances et les loisirs"};
    case Theme::education:
      return {"School", "L'école"};
    case Theme::health:
      return {"Health", "La santé"};
    case Theme::cooperation:
      return {"Working better together", "Mieux travailler ensemble"};
    case Theme::other:
      break;
  }
  return {"And also", "Et aussi"};
}

std::string PlainWords::of(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end == at) {
      plain += text[at++];
      continue;
    }
    const std::string_view word = text.substr(at, end - at);
    plain += word;
    at = end;
    const bool is_explained = text.substr(end, 2) == " (";
    for (const Abbreviation& abbreviation : abbreviations)
      if (abbreviation.letters == word && explained_.insert(abbreviation.letters).second && !is_explained)
        plain.append(" (").append(abbreviation.meaning.in(language_)).append(")");
  }
  return plain;
}

}  // namespace ctg::reports
