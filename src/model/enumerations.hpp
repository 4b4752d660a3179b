// The words a plan may choose from, with the labels that people read.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "i18n/text.hpp"

namespace ctg {

struct EnumerationValue {
  std::string_view name;  // as written in a plan
  Text label;             // as people read it
};

struct Enumeration {
  std::string_view name;
  std::span<const EnumerationValue> values;  // in the order of the enum's values
};

enum class PlanLanguage : std::uint8_t { fr, en };
enum class TerritoryKind : std::uint8_t { commune, intercommunality, communes, department };
enum class ConventionStatus : std::uint8_t { draft, signed_, in_force, expired, renewed };
enum class Certainty : std::uint8_t { stated, inferred, ambiguous };
enum class InstitutionKind : std::uint8_t {
  caf,
  commune,
  intercommunality,
  ccas,
  department,
  region,
  state,
  school_authority,
  msa,
  cpam,
  ars,
  france_travail,
  association,
  social_centre,
  social_landlord,
  other
};
enum class PlaceKind : std::uint8_t { neighbourhood, commune, qpv, facility };
enum class Theme : std::uint8_t {
  early_childhood,
  childhood,
  youth,
  parenting,
  social_life,
  access_to_rights,
  digital_inclusion,
  housing,
  disability,
  social_support,
  employment,
  mobility,
  ageing,
  holidays,
  education,
  health,
  cooperation,
  other
};
// Whom an objective or an action is for: the columns of a convention's table.
enum class Audience : std::uint8_t { residents, institutions, both, unknown };
enum class Status : std::uint8_t { proposed, planned, in_progress, done, postponed, suspended, blocked, cancelled };
enum class Maturity : std::uint8_t { announced, project, validated };
enum class Outlook : std::uint8_t { secured, achievable, support_needed, compromised };
enum class Priority : std::uint8_t { high, medium, low };
enum class PartnerRole : std::uint8_t { funder, operator_, associated, consulted };
enum class Public : std::uint8_t {
  residents,
  families,
  parents,
  children_0_3,
  children_3_11,
  teens_12_17,
  youth_18_30,
  seniors,
  people_with_disabilities,
  people_in_hardship,
  benefit_recipients,
  qpv_residents,
  associations,
  professionals,
  institutions,
  elected
};
enum class Frequency : std::uint8_t { yearly, half_yearly, quarterly, monthly, weekly, irregular };
// The degrees by which French local authorities describe taking part in a decision.
enum class Participation : std::uint8_t { none, information, consultation, concertation, co_construction };
enum class BudgetKind : std::uint8_t { operating, investment };
enum class Tax : std::uint8_t { excluded, included, none };
enum class NoteKind : std::uint8_t { progress, risk, success, decision_needed };
enum class Visibility : std::uint8_t { public_, partners, internal };
enum class IndicatorKind : std::uint8_t { means, output, result, impact, context };
enum class Direction : std::uint8_t { up, down, stable };
enum class Aggregation : std::uint8_t { stock, flow, cumulative, percent };
enum class BodyKind : std::uint8_t { steering, technical, thematic, operational, plenary };
enum class MemberCapacity : std::uint8_t { chair, secretary, member };
enum class DecisionKind : std::uint8_t { launch, validate, postpone, suspend, cancel, modify, other };
enum class SeverityLevel : std::uint8_t { off, info, warning, error };

// The table of one enumeration, defined for every enum above.
template <class E>
const Enumeration& enumeration();

template <class E>
std::string_view name_of(E value) {
  return enumeration<E>().values[static_cast<std::size_t>(value)].name;
}
template <class E>
Text label_of(E value) {
  return enumeration<E>().values[static_cast<std::size_t>(value)].label;
}

}  // namespace ctg
