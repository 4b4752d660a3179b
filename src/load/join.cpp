// Joins what the files say into one plan, and resolves every reference.
#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "load/load.hpp"
#include "load/load_rules.hpp"
#include "schema/field.hpp"
#include "schema/shape_rules.hpp"

namespace ctg::load {
namespace {

constexpr Text second_time{"`{0}` is given a second time", "`{0}` est donné une seconde fois"};
constexpr Text first_here{"given first here", "donné d'abord ici"};
constexpr Text keep_one{"keep one of the two", "gardez l'un des deux"};
constexpr Text no_convention{"the plan has no `convention`", "le plan n'a pas de `convention`"};
constexpr Text write_convention{"begin with its title, its language and its territory; `ctg explain convention` shows how",
                                "commencez par son intitulé, sa langue et son territoire\u00a0; `ctg explain convention` montre comment"};
constexpr Text names_nothing{"`{0}` names nothing: the plan has no {1} with this id",
                             "`{0}` ne désigne rien\u00a0: le plan n'a pas d'élément «\u00a0{1}\u00a0» avec cet identifiant"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text add_it{"add it to `{0}`, or correct the id", "ajoutez-le à `{0}`, ou corrigez l'identifiant"};
constexpr Text other_kind{"`{0}` is {1}; `{2}` names {3}", "`{0}` est {1}\u00a0; `{2}` désigne {3}"};
constexpr Text name_theirs{"name the institution, `{0}`; the person stands elsewhere",
                           "citez l'institution, `{0}`\u00a0; la personne s'indique à part"};
constexpr Text stands_here{"it stands here", "il est ici"};

template <class T>
void append(std::vector<T>& all, std::vector<T>& part) {
  if (all.empty())
    all = std::move(part);
  else
    all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

void append_part(Plan& plan, Plan& part) {
  append(plan.institutions, part.institutions);
  append(plan.people, part.people);
  append(plan.places, part.places);
  append(plan.needs, part.needs);
  append(plan.objectives, part.objectives);
  append(plan.actions, part.actions);
  append(plan.indicators, part.indicators);
  append(plan.bodies, part.bodies);
  append(plan.meetings, part.meetings);
  append(plan.decisions, part.decisions);
  append(plan.amendments, part.amendments);
  append(plan.acceptances, part.acceptances);
}

// One place for what a plan has once; a second is said and left out.
void take_once(Span& taken, Span key, std::string_view name, Findings& findings, bool& first) {
  first = key.given() && !taken.given();
  if (first)
    taken = key;
  else if (key.given())
    findings.add(misplaced_key, key, second_time, name).note(taken, first_here).remedy(keep_one);
}

void join_root(Plan& plan, std::vector<FileContent>& contents, bool whole, Findings& findings) {
  Span convention;
  Span settings;
  bool first = false;
  for (FileContent& content : contents) {
    take_once(convention, content.convention_key, "convention", findings, first);
    if (first) plan.convention = std::move(content.part.convention);
    take_once(settings, content.settings_key, "settings", findings, first);
    if (first) plan.settings = std::move(content.part.settings);
    if (content.part.format.given() && !plan.format.given()) plan.format = content.part.format;
  }
  if (!convention.given() && whole && plan.complete && !contents.empty())
    findings.add(schema::missing_field, Span{contents.front().file, 0, 0}, no_convention).remedy(write_convention);
}

class Resolver {
 public:
  Resolver(Plan& plan, const std::vector<FileContent>& contents, const SourceMap& sources, bool whole, Findings& findings)
      : plan_(plan), contents_(contents), sources_(sources), whole_(whole), findings_(findings), index_(plan) {}

  void resolve_all() {
    schema::each_reference(schema::table_of<Convention>(), &plan_.convention,
                           [this](const schema::Field& field, AnyReference& reference) { settle(std::nullopt, 0, field, reference); });
    schema::each_reference(plan_, [this](Kind from, std::size_t index, const schema::Field& field, AnyReference& reference) {
      settle(from, index, field, reference);
    });
    // What accepts a change is no use of a decision by the plan itself.
    for (Acceptance& acceptance : plan_.acceptances)
      schema::each_reference(schema::table_of<Acceptance>(), &acceptance, [this](const schema::Field& field, AnyReference& reference) {
        if (!resolve(field, reference)) say_unresolved(field, reference, {std::nullopt, 0});
      });
  }

 private:
  // The thing that a reference stands in; no kind: the convention.
  struct Holder {
    std::optional<Kind> kind;
    std::size_t index = 0;
  };

  void settle(std::optional<Kind> from, std::size_t index, const schema::Field& field, AnyReference& reference) {
    if (!resolve(field, reference)) say_unresolved(field, reference, {from, index});
    if (reference.resolved())
      plan_.uses.push_back({from, static_cast<std::uint32_t>(index), field.name, reference.kind, reference.index, reference.at});
  }

  bool resolve(const schema::Field& field, AnyReference& reference) const {
    for (const Kind kind : all_kinds) {
      if (!field.targets.has(kind)) continue;
      const auto found = index_.find(kind, reference.id);
      if (!found) continue;
      reference.kind = kind;
      reference.index = *found;
      return true;
    }
    return false;
  }

  // What was probably meant is taken for meant, so that one misspelt id makes one finding: nothing is unused or missing because of it.
  void say_unresolved(const schema::Field& field, AnyReference& reference, const Holder& holder) {
    if (const auto kind = index_.kind_of(reference.id)) {
      const Thing& found = plan_.thing(*kind, *index_.find(*kind, reference.id));
      Diagnostic& finding =
          findings_
              .add(wrong_kind_reference, reference.at, other_kind, reference.id, kind_info(*kind).with_article, field.name, expected(field))
              .note(found.place(), stands_here);
      offer_institution_of(*kind, reference, field, finding);
      return;
    }
    if (!whole_ || may_stand_unread(reference.id)) return;
    ++unknown_;
    Diagnostic& finding = findings_.add(unknown_reference, reference.at, names_nothing, reference.id, first_target_label(field));
    const auto near = unknown_ <= most_compared ? nearest_id(field, reference.id, holder) : std::nullopt;
    if (!near) {
      finding.remedy(add_it, kind_info(first_target(field)).plural);
      return;
    }
    finding.replace(reference.at, std::string(*near), did_you_mean, *near);
    AnyReference meant = reference;
    meant.id = *near;
    if (!resolve(field, meant)) return;
    reference.kind = meant.kind;
    reference.index = meant.index;
  }

  // Where an institution is asked for and a person is named: theirs.
  void offer_institution_of(Kind kind, const AnyReference& reference, const schema::Field& field, Diagnostic& finding) const {
    if (kind != Kind::person || !field.targets.has(Kind::institution)) return;
    const std::string_view theirs = plan_.people[*index_.find(kind, reference.id)].institution.id;
    if (index_.find(Kind::institution, theirs)) finding.remedy(name_theirs, theirs).offer({{reference.at, std::string(theirs)}});
  }

  // An id that occurs in a file of which a part could not be read may be defined in that part.
  bool may_stand_unread(std::string_view id) {
    if (plan_.complete) return false;
    if (++searched_ > most_searched) return true;
    return std::any_of(contents_.begin(), contents_.end(), [&](const FileContent& content) {
      return !content.complete && sources_.file(content.file).bytes().find(id) != std::string_view::npos;
    });
  }

  // A name written in place of the id, or the nearest id. Never the thing that holds the reference: nobody means to be their own
  // parent.
  std::optional<std::string_view> nearest_id(const schema::Field& field, std::string_view id, const Holder& holder) const {
    std::vector<std::string_view> ids;
    std::optional<std::string_view> named;
    const std::string name = folded(id);
    plan_.each_thing([&](Kind kind, std::size_t index, const Thing& thing) {
      if (!field.targets.has(kind) || !thing.id.given() || (kind == holder.kind && index == holder.index)) return;
      ids.push_back(thing.id.value);
      if (!named && thing.title.given() && folded(thing.title.value) == name) named = thing.id.value;
    });
    return named ? named : nearest(id, ids);
  }

  static Kind first_target(const schema::Field& field) {
    return *std::find_if(all_kinds.begin(), all_kinds.end(), [&](Kind kind) { return field.targets.has(kind); });
  }
  static Text first_target_label(const schema::Field& field) { return kind_info(first_target(field)).label; }
  static Text expected(const schema::Field& field) { return kind_info(first_target(field)).with_article; }

  // Beyond, a plan is no work of people: the time that it takes must not grow with the square of its size.
  static constexpr std::size_t most_compared = 200;  // unknown ids that are compared with every known one
  static constexpr std::size_t most_searched = 500;  // unknown ids that are searched for in files not read whole; others may stand there

  Plan& plan_;
  std::size_t unknown_ = 0;
  std::size_t searched_ = 0;
  const std::vector<FileContent>& contents_;
  const SourceMap& sources_;
  bool whole_;
  Findings& findings_;
  PlanIndex index_;
};

}  // namespace

Plan join(std::vector<FileContent> contents, std::vector<PlanFile> files, const SourceMap& sources, bool whole, Findings& findings) {
  Plan plan;
  plan.files = std::move(files);
  plan.whole = whole;
  plan.complete = std::all_of(contents.begin(), contents.end(), [](const FileContent& content) { return content.complete; });
  join_root(plan, contents, whole, findings);
  for (FileContent& content : contents) append_part(plan, content.part);
  Resolver(plan, contents, sources, whole, findings).resolve_all();
  return plan;
}

}  // namespace ctg::load
