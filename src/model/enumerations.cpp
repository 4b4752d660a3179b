// The tables of the enumerations: names, English and French labels, in the order of the enum values.
#include "model/enumerations.hpp"

namespace ctg {

template <>
const Enumeration& enumeration<PlanLanguage>() {
  static constexpr EnumerationValue values[] = {
      {"fr", {"French", "français"}},
      {"en", {"English", "anglais"}},
  };
  static constexpr Enumeration table{"language", values};
  return table;
}

template <>
const Enumeration& enumeration<TerritoryKind>() {
  static constexpr EnumerationValue values[] = {
      {"commune", {"commune", "commune"}},
      {"intercommunality", {"intercommunality", "intercommunalité"}},
      {"communes", {"several communes", "plusieurs communes"}},
      {"department", {"department", "département"}},
  };
  static constexpr Enumeration table{"territory kind", values};
  return table;
}

template <>
const Enumeration& enumeration<ConventionStatus>() {
  static constexpr EnumerationValue values[] = {
      {"draft", {"draft", "projet"}},    {"signed", {"signed", "signée"}},       {"in_force", {"in force", "en vigueur"}},
      {"expired", {"expired", "échue"}}, {"renewed", {"renewed", "renouvelée"}},
  };
  static constexpr Enumeration table{"convention status", values};
  return table;
}

template <>
const Enumeration& enumeration<Certainty>() {
  static constexpr EnumerationValue values[] = {
      {"stated", {"stated", "dit par la source"}},
      {"inferred", {"inferred", "déduit"}},
      {"ambiguous", {"ambiguous", "ambigu"}},
  };
  static constexpr Enumeration table{"certainty", values};
  return table;
}

template <>
const Enumeration& enumeration<InstitutionKind>() {
  static constexpr EnumerationValue values[] = {
      {"caf", {"Caf", "Caf"}},
      {"commune", {"commune", "commune"}},
      {"intercommunality", {"intercommunality", "intercommunalité"}},
      {"ccas", {"social action centre (CCAS)", "CCAS"}},
      {"department", {"department", "département"}},
      {"region", {"region", "région"}},
      {"state", {"State service", "service de l'État"}},
      {"school_authority", {"school authority", "Éducation nationale"}},
      {"msa", {"MSA", "MSA"}},
      {"cpam", {"CPAM", "CPAM"}},
      {"ars", {"ARS", "ARS"}},
      {"france_travail", {"France Travail", "France Travail"}},
      {"association", {"association", "association"}},
      {"social_centre", {"social centre", "centre social"}},
      {"social_landlord", {"social landlord", "bailleur social"}},
      {"other", {"other", "autre"}},
  };
  static constexpr Enumeration table{"institution kind", values};
  return table;
}

template <>
const Enumeration& enumeration<PlaceKind>() {
  static constexpr EnumerationValue values[] = {
      {"neighbourhood", {"neighbourhood", "quartier"}},
      {"commune", {"commune", "commune"}},
      {"qpv", {"priority neighbourhood (QPV)", "quartier prioritaire (QPV)"}},
      {"facility", {"facility", "équipement"}},
  };
  static constexpr Enumeration table{"place kind", values};
  return table;
}

template <>
const Enumeration& enumeration<Theme>() {
  static constexpr EnumerationValue values[] = {
      {"early_childhood", {"early childhood", "petite enfance"}},
      {"childhood", {"childhood", "enfance"}},
      {"youth", {"youth", "jeunesse"}},
      {"parenting", {"parenting", "parentalité"}},
      {"social_life", {"social life", "animation de la vie sociale"}},
      {"access_to_rights", {"access to rights", "accès aux droits"}},
      {"digital_inclusion", {"digital inclusion", "inclusion numérique"}},
      {"housing", {"housing and living environment", "logement et cadre de vie"}},
      {"disability", {"disability", "handicap"}},
      {"social_support", {"social support", "accompagnement social"}},
      {"employment", {"employment", "insertion"}},
      {"mobility", {"mobility", "mobilité"}},
      {"ageing", {"ageing well", "bien vieillir"}},
      {"holidays", {"holidays and leisure", "vacances et loisirs"}},
      {"education", {"education", "éducation"}},
      {"health", {"health", "santé"}},
      {"cooperation", {"steering and cooperation", "pilotage et coopération"}},
      {"other", {"other", "autre"}},
  };
  static constexpr Enumeration table{"theme", values};
  return table;
}

template <>
const Enumeration& enumeration<Audience>() {
  static constexpr EnumerationValue values[] = {
      {"residents", {"residents", "habitants"}},
      {"institutions", {"institutions", "institutions"}},
      {"both", {"residents and institutions", "habitants et institutions"}},
      {"unknown", {"unknown", "non précisée"}},
  };
  static constexpr Enumeration table{"audience", values};
  return table;
}

template <>
const Enumeration& enumeration<Status>() {
  static constexpr EnumerationValue values[] = {
      {"proposed", {"proposed", "proposée"}}, {"planned", {"planned", "à venir"}},        {"in_progress", {"in progress", "en cours"}},
      {"done", {"done", "réalisée"}},         {"postponed", {"postponed", "reportée"}},   {"suspended", {"suspended", "suspendue"}},
      {"blocked", {"blocked", "bloquée"}},    {"cancelled", {"cancelled", "abandonnée"}},
  };
  static constexpr Enumeration table{"status", values};
  return table;
}

template <>
const Enumeration& enumeration<Maturity>() {
  static constexpr EnumerationValue values[] = {
      {"announced", {"announced", "annoncée"}},
      {"project", {"project", "en projet"}},
      {"validated", {"validated", "validée"}},
  };
  static constexpr Enumeration table{"maturity", values};
  return table;
}

template <>
const Enumeration& enumeration<Outlook>() {
  static constexpr EnumerationValue values[] = {
      {"secured", {"objectives secured", "objectifs sécurisés"}},
      {"achievable", {"objectives achievable", "objectifs atteignables"}},
      {"support_needed", {"support needed", "appuis nécessaires"}},
      {"compromised", {"objectives compromised", "objectifs compromis"}},
  };
  static constexpr Enumeration table{"outlook", values};
  return table;
}

template <>
const Enumeration& enumeration<Priority>() {
  static constexpr EnumerationValue values[] = {
      {"high", {"high", "haute"}},
      {"medium", {"medium", "moyenne"}},
      {"low", {"low", "basse"}},
  };
  static constexpr Enumeration table{"priority", values};
  return table;
}

template <>
const Enumeration& enumeration<PartnerRole>() {
  static constexpr EnumerationValue values[] = {
      {"funder", {"funder", "financeur"}},
      {"operator", {"operator", "opérateur"}},
      {"associated", {"associated", "associé"}},
      {"consulted", {"consulted", "consulté"}},
  };
  static constexpr Enumeration table{"partner role", values};
  return table;
}

template <>
const Enumeration& enumeration<Public>() {
  static constexpr EnumerationValue values[] = {
      {"residents", {"residents", "habitants"}},
      {"families", {"families", "familles"}},
      {"parents", {"parents", "parents"}},
      {"children_0_3", {"children under 3", "enfants de 0 à 3 ans"}},
      {"children_3_11", {"children 3 to 11", "enfants de 3 à 11 ans"}},
      {"teens_12_17", {"teenagers 12 to 17", "adolescents de 12 à 17 ans"}},
      {"youth_18_30", {"young people 18 to 30", "jeunes de 18 à 30 ans"}},
      {"seniors", {"seniors", "seniors"}},
      {"people_with_disabilities", {"people with disabilities", "personnes en situation de handicap"}},
      {"people_in_hardship", {"people in hardship", "personnes en difficulté"}},
      {"benefit_recipients", {"benefit recipients", "allocataires"}},
      {"qpv_residents", {"residents of priority neighbourhoods", "habitants des quartiers prioritaires"}},
      {"associations", {"associations", "associations"}},
      {"professionals", {"professionals", "professionnels"}},
      {"institutions", {"institutions", "institutions"}},
      {"elected", {"elected members", "élus"}},
  };
  static constexpr Enumeration table{"public", values};
  return table;
}

template <>
const Enumeration& enumeration<Frequency>() {
  static constexpr EnumerationValue values[] = {
      {"yearly", {"yearly", "annuelle"}},
      {"half_yearly", {"half-yearly", "semestrielle"}},
      {"quarterly", {"quarterly", "trimestrielle"}},
      {"monthly", {"monthly", "mensuelle"}},
      {"weekly", {"weekly", "hebdomadaire"}},
      {"irregular", {"irregular", "irrégulière"}},
  };
  static constexpr Enumeration table{"frequency", values};
  return table;
}

template <>
const Enumeration& enumeration<Participation>() {
  static constexpr EnumerationValue values[] = {
      {"none", {"no participation", "pas de participation"}},      {"information", {"information", "information"}},
      {"consultation", {"consultation", "consultation"}},          {"concertation", {"concertation", "concertation"}},
      {"co_construction", {"co-construction", "co-construction"}},
  };
  static constexpr Enumeration table{"participation", values};
  return table;
}

template <>
const Enumeration& enumeration<BudgetKind>() {
  static constexpr EnumerationValue values[] = {
      {"operating", {"operating", "fonctionnement"}},
      {"investment", {"investment", "investissement"}},
  };
  static constexpr Enumeration table{"budget kind", values};
  return table;
}

template <>
const Enumeration& enumeration<Tax>() {
  static constexpr EnumerationValue values[] = {
      {"excluded", {"tax excluded", "HT"}},
      {"included", {"tax included", "TTC"}},
      {"none", {"no tax", "sans taxe"}},
  };
  static constexpr Enumeration table{"tax", values};
  return table;
}

template <>
const Enumeration& enumeration<NoteKind>() {
  static constexpr EnumerationValue values[] = {
      {"progress", {"progress", "avancement"}},
      {"risk", {"risk", "risque"}},
      {"success", {"success", "réussite"}},
      {"decision_needed", {"decision needed", "décision attendue"}},
  };
  static constexpr Enumeration table{"note kind", values};
  return table;
}

template <>
const Enumeration& enumeration<Visibility>() {
  static constexpr EnumerationValue values[] = {
      {"public", {"public", "publique"}},
      {"partners", {"partners", "partenaires"}},
      {"internal", {"internal", "interne"}},
  };
  static constexpr Enumeration table{"visibility", values};
  return table;
}

template <>
const Enumeration& enumeration<IndicatorKind>() {
  static constexpr EnumerationValue values[] = {
      {"means", {"means", "moyens"}},   {"output", {"output", "réalisation"}}, {"result", {"result", "résultat"}},
      {"impact", {"impact", "impact"}}, {"context", {"context", "contexte"}},
  };
  static constexpr Enumeration table{"indicator kind", values};
  return table;
}

template <>
const Enumeration& enumeration<Direction>() {
  static constexpr EnumerationValue values[] = {
      {"up", {"up", "à la hausse"}},
      {"down", {"down", "à la baisse"}},
      {"stable", {"stable", "stable"}},
  };
  static constexpr Enumeration table{"direction", values};
  return table;
}

template <>
const Enumeration& enumeration<Aggregation>() {
  static constexpr EnumerationValue values[] = {
      {"stock", {"stock", "stock"}},
      {"flow", {"flow", "flux"}},
      {"cumulative", {"cumulative", "cumul"}},
      {"percent", {"percent", "pourcentage"}},
  };
  static constexpr Enumeration table{"aggregation", values};
  return table;
}

template <>
const Enumeration& enumeration<BodyKind>() {
  static constexpr EnumerationValue values[] = {
      {"steering", {"steering committee", "comité de pilotage"}},
      {"technical", {"technical committee", "comité technique"}},
      {"thematic", {"thematic committee", "commission thématique"}},
      {"operational", {"operational committee", "comité opérationnel"}},
      {"plenary", {"plenary", "plénière"}},
  };
  static constexpr Enumeration table{"body kind", values};
  return table;
}

template <>
const Enumeration& enumeration<MemberCapacity>() {
  static constexpr EnumerationValue values[] = {
      {"chair", {"chair", "présidence"}},
      {"secretary", {"secretary", "secrétariat"}},
      {"member", {"member", "membre"}},
  };
  static constexpr Enumeration table{"member capacity", values};
  return table;
}

template <>
const Enumeration& enumeration<DecisionKind>() {
  static constexpr EnumerationValue values[] = {
      {"launch", {"launch", "lancement"}},    {"validate", {"validate", "validation"}}, {"postpone", {"postpone", "report"}},
      {"suspend", {"suspend", "suspension"}}, {"cancel", {"cancel", "abandon"}},        {"modify", {"modify", "modification"}},
      {"other", {"other", "autre"}},
  };
  static constexpr Enumeration table{"decision kind", values};
  return table;
}

template <>
const Enumeration& enumeration<SeverityLevel>() {
  static constexpr EnumerationValue values[] = {
      {"off", {"off", "désactivée"}},
      {"info", {"information", "information"}},
      {"warning", {"warning", "avertissement"}},
      {"error", {"error", "erreur"}},
  };
  static constexpr Enumeration table{"rule level", values};
  return table;
}

}  // namespace ctg
