// The things of a plan, field for field as its files hold them. Titles, sentences and types of the fields: the tables in schema/.
#pragma once

#include <vector>

#include "model/enumerations.hpp"
#include "model/located.hpp"
#include "model/reference.hpp"

namespace ctg {

using ActionReference = Reference<Kind::action>;
using BodyReference = Reference<Kind::body>;
using IndicatorReference = Reference<Kind::indicator>;
using InstitutionReference = Reference<Kind::institution>;
using MeetingReference = Reference<Kind::meeting>;
using NeedReference = Reference<Kind::need>;
using ObjectiveReference = Reference<Kind::objective>;
using PersonReference = Reference<Kind::person>;
using PlaceReference = Reference<Kind::place>;
using OwnerReference = Reference<Kind::institution, Kind::person>;
using SubjectReference = Reference<Kind::objective, Kind::action>;
using AmendmentReference = Reference<Kind::amendment>;

// Where an item of a transcription comes from.
struct Source : Record {
  LocatedText document;
  LocatedText quote;
};

struct DocumentLink : Record {
  LocatedText title;
  LocatedText url;
};

// What every thing has. `title` is the `name` of institutions and people.
struct Thing : Record {
  LocatedText id;
  LocatedText title;
  LocatedCode code;  // the printed number: a label, not an identity
  TextList former_ids;
  Source source;
  Located<Certainty> certainty;
  std::vector<DocumentLink> documents;

  // Where a finding about the thing as a whole points: its id, or the thing where it has none.
  Span place() const { return id.given() ? id.at : at; }
};

struct Period : Record {
  LocatedDate start;
  LocatedDate end;
};

struct Territory : Record {
  Located<TerritoryKind> kind;
  LocatedText name;
  LocatedCode insee;
  LocatedCode siren;
  std::vector<LocatedCode> communes;
  LocatedCode department;
  LocatedInteger population;
};

struct Deliberation : Record {
  LocatedDate date;
  LocatedText reference;
};

struct Signatory : Record {
  InstitutionReference institution;
  PersonReference person;
  LocatedText capacity;
  Deliberation deliberation;
};

struct Attendance : Record {
  PersonReference person;
  InstitutionReference institution;
};

struct Evaluation : Record {
  LocatedDate mid_term_on;
  LocatedDate final_on;
  TextList questions;
};

struct Convention : Thing {
  Located<PlanLanguage> language;
  Territory territory;
  Located<ConventionStatus> status;
  Period period;
  LocatedDate signed_on;
  std::vector<Signatory> signatories;
  std::vector<Attendance> present;
  TextList aims;
  TextList levels;
  LocatedText predecessor;
  LocatedText successor;
  TextList linked_contracts;
  Evaluation evaluation;
};

struct Institution : Thing {
  Located<InstitutionKind> kind;
  LocatedText short_name;
  TextList aliases;
  LocatedCode siren;
  LocatedCode siret;
  LocatedCode insee;
  LocatedDate valid_from;
  LocatedDate valid_to;
  InstitutionReference successor;
  InstitutionReference parent;

  // What people call it.
  std::string_view called() const { return short_name.given() ? short_name.value : title.value; }
};

struct Person : Thing {
  InstitutionReference institution;
  LocatedText role;
  LocatedDate from;
  LocatedDate to;
  LocatedText email;  // never published
};

struct Place : Thing {
  Located<PlaceKind> kind;
};

struct Figure : Record {
  LocatedText label;
  LocatedDecimal value;
  LocatedText unit;
  LocatedDate on;
  LocatedText source;
};

struct Need : Thing {
  LocatedText finding;
  std::vector<Figure> figures;
  std::vector<Located<Theme>> themes;
  std::vector<PlaceReference> places;
};

struct Objective : Thing {
  ObjectiveReference parent;
  LocatedText level;
  LocatedText description;
  LocatedText finding;
  std::vector<NeedReference> addresses;
  std::vector<Located<Theme>> themes;
  Located<Audience> audience;
  LocatedFlag cross_cutting;
  OwnerReference owner;
  std::vector<IndicatorReference> indicators;
};

struct Partner : Record {
  InstitutionReference institution;
  Located<PartnerRole> role;
};

struct Step : Record {
  LocatedText title;
  LocatedDate due;
  LocatedDate done_on;
  OwnerReference owner;
};

struct Blocker : Record {
  LocatedText text;
  LocatedDate since;
  OwnerReference owner;
  LocatedDate resolved_on;
};

struct Means : Record {
  LocatedDecimal staff_fte;
  LocatedText text;
};

struct BudgetLine : Record {
  LocatedInteger year;
  Located<BudgetKind> kind;
  LocatedText label;
  LocatedAmount planned;
  LocatedAmount spent;
};

struct Funding : Record {
  InstitutionReference institution;
  LocatedText scheme;
  LocatedInteger year;
  LocatedAmount requested;
  LocatedAmount granted;
  LocatedAmount paid;
  LocatedAmount in_kind;
};

struct Note : Record {
  LocatedDate on;
  LocatedText text;
  OwnerReference author;
  Located<NoteKind> kind;
  Located<Visibility> visibility;
};

struct Action : Thing {
  std::vector<ObjectiveReference> objectives;  // the first is the main one
  Located<Status> status;
  Located<Maturity> maturity;
  InstitutionReference lead;
  LocatedText lead_service;
  PersonReference lead_person;
  std::vector<InstitutionReference> co_leads;
  std::vector<Partner> partners;
  PersonReference elected_referent;
  BodyReference body;
  LocatedText finding;
  LocatedText goals;
  LocatedText description;
  LocatedText expected_results;
  std::vector<Located<Theme>> themes;
  Located<Audience> audience;
  std::vector<Located<Public>> publics;
  std::vector<PlaceReference> places;
  Located<Priority> priority;
  Located<Outlook> outlook;
  LocatedDate status_on;
  LocatedText status_reason;
  Period planned;
  Period actual;
  Located<Frequency> recurring;
  std::vector<Step> steps;
  std::vector<ActionReference> depends_on;
  std::vector<Blocker> blockers;
  Means means;
  std::vector<BudgetLine> budget;
  Located<Tax> tax;
  std::vector<Funding> funding;
  std::vector<IndicatorReference> indicators;
  Located<Participation> participation;
  std::vector<Note> notes;
  Located<Visibility> visibility;
  AmendmentReference amendment;
};

struct Measure : Record {
  LocatedDecimal value;
  LocatedDate on;
  LocatedText source;
  LocatedFlag estimated;
  LocatedText comment;
};

struct Baseline : Record {
  LocatedDecimal value;
  LocatedDate on;
  LocatedText source;
};

struct Target : Record {
  LocatedDecimal value;
  LocatedDate on;
};

struct Bounds : Record {
  LocatedDecimal min;
  LocatedDecimal max;
};

struct Indicator : Thing {
  LocatedText unit;
  LocatedText definition;
  Located<IndicatorKind> kind;
  Located<Direction> direction;
  Located<Aggregation> aggregation;
  Baseline baseline;
  std::vector<Target> targets;
  std::vector<Measure> values;
  Bounds bounds;
  Located<Frequency> frequency;
  OwnerReference owner;
  LocatedFlag counts_persons;
};

struct Member : Record {
  InstitutionReference institution;
  PersonReference person;
  Located<MemberCapacity> capacity;
};

struct Body : Thing {
  Located<BodyKind> kind;
  std::vector<Member> members;
  LocatedInteger meetings_per_year;
};

struct Meeting : Thing {
  BodyReference body;
  LocatedDate on;
  std::vector<PersonReference> attendees;
  LocatedText minutes;
};

struct Decision : Thing {
  MeetingReference meeting;
  Located<DecisionKind> kind;
  std::vector<ActionReference> actions;
  LocatedDate new_end;
  LocatedText text;
};

struct Amendment : Thing {
  LocatedInteger number;
  LocatedDate signed_on;
  LocatedDate effective_on;
  LocatedText subject;
  std::vector<SubjectReference> adds;
  std::vector<SubjectReference> changes;
};

// A commitment that was changed with the institutions' agreement, known by the fingerprint that `ctg diff` prints.
struct Acceptance : Record {
  LocatedText fingerprint;
  Reference<Kind::decision> decision;
  AmendmentReference amendment;
  LocatedText reason;
  LocatedDate on;
};

struct RuleLevel {
  LocatedText rule;
  Located<SeverityLevel> level;
};

struct Thresholds : Record {
  LocatedInteger stale_days;    // days without news after which an open action is stale; 180 where not given
  LocatedInteger soon_days;     // days ahead in which an end is due soon; 60 where not given
  LocatedInteger completeness;  // percent of things that should have a field; 80 where not given
  LocatedInteger lead_share;    // percent of the actions that one person may lead; 50 where not given
};

struct Settings : Record {
  std::vector<RuleLevel> rules;
  Thresholds thresholds;
  TextList ignore;
};

}  // namespace ctg
