// One thing of a plan in full.
#include "reports/page_of_thing.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "reports/cells.hpp"
#include "reports/list_columns.hpp"
#include "reports/mentions.hpp"
#include "reports/thing_parts.hpp"
#include "reports/values.hpp"
#include "views/objective_tree.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::Table;
using schema::Field;
using schema::Shape;
using schema::Value;

constexpr Text id_and_title{"{0}: {1}", "{0}\u00a0: {1}"};
constexpr Text place_words{"{0}:{1}", "{0}:{1}"};
constexpr Text kind_label{"Thing", "Élément"};
constexpr Text derived_heading{"What follows from it", "Ce qui s'en déduit"};
constexpr Text actions_heading{"Actions that name it", "Actions qui le citent"};
constexpr Text mentions_heading{"Named by", "Cité par"};
constexpr Text more_mentions_heading{"Also named by", "Cité aussi par"};
constexpr Text within_heading{"Actions", "Actions"};
constexpr Text deadlines_heading{"Deadlines", "Échéances"};
constexpr Text deadline_of_start{"start", "début"};
constexpr Text deadline_of_end{"end", "fin"};
constexpr Text as_title{"As", "À quel titre"};
constexpr Text in_field{"{0}: {1}", "{0}\u00a0: {1}"};

// Shown by the fields themselves.
constexpr std::string_view repeated_columns[] = {"end",  "start",    "status", "objective", "late",
                                                 "open", "due_soon", "stale",  "name",      "target_on"};

struct Place {
  std::string path;
  std::uint32_t line;
};

std::optional<Place> place_of(const SourceMap& sources, const Thing& thing) {
  const Span at = thing.place();
  if (!at.given()) return std::nullopt;
  const SourceFile& file = sources.file(at.file);
  return Place{file.path(), file.position(at.begin).line};
}

// A group on one line: each of its fields with its title.
Line group_line(const Subject& subject, const schema::RecordValue& group) {
  Line line;
  for (const Field& field : group.table->fields) {
    const Value value = field.value(group.record);
    if (!value.given() || is_never_published(field)) continue;
    if (!line.pieces.empty()) line.add(" · ");
    line.add(subject.say(in_field, field.title, ""));
    for (document::Piece& piece : full_line(subject, value).pieces) line.add(std::move(piece));
  }
  return line;
}

// Told by the heading.
bool is_title(const Field& field) { return field.name == "title" || field.name == "name"; }

Line field_line(const Subject& subject, Kind kind, const void* record, const Field& field, const Value& value) {
  if (kind == Kind::action && field.name == "status") return status_line(subject, *static_cast<const Action*>(record));
  if (const auto* group = std::get_if<schema::RecordValue>(&value.held)) return group_line(subject, *group);
  return full_line(subject, value);
}

void add_fields(Document& page, const Subject& subject, Kind kind, const void* record, document::Facts& facts) {
  for (const Field& field : schema::table_of(kind).fields) {
    const Value value = field.value(record);
    if (!value.given() || is_never_published(field) || field.shape == Shape::id || is_title(field)) continue;
    if (!is_list_of_groups(field)) facts.fact(subject.in(field.title), field_line(subject, kind, record, field, value));
  }
  for (const Field& field : schema::table_of(kind).fields) {
    const Value value = field.value(record);
    if (value.given() && is_list_of_groups(field))
      page.blocks.emplace_back(groups_table(subject, field, std::get<Value::List>(value.held)));
  }
}

bool is_repeated(std::string_view name) {
  return std::find(std::begin(repeated_columns), std::end(repeated_columns), name) != std::end(repeated_columns);
}

void add_derived(Document& page, const Subject& subject, Kind kind, std::uint32_t index) {
  ListFigures figures(subject);
  document::Facts facts;
  for (const DerivedColumn& column : derived_columns(kind)) {
    if (is_repeated(column.name)) continue;
    Cell cell = column.cell(figures, index);
    if (!cell.shown.pieces.empty() && !(cell.value && *cell.value == Data(0))) facts.fact(subject.in(column.title), std::move(cell.shown));
  }
  if (facts.facts.empty()) return;
  page.paragraph({document::strong(subject.in(derived_heading))});
  page.blocks.emplace_back(std::move(facts));
}

std::string field_titles(const Subject& subject, const Mention& mention) {
  std::vector<std::string> titles;
  for (const Field* field : mention.fields) titles.push_back(subject.in(field->title));
  return join(titles, ", ");
}

struct NamedAction {
  std::uint32_t index;
  std::string as;
};

// Those that name the thing; of an objective, those of all that is below it, with the objective each names.
std::vector<NamedAction> actions_of(const Subject& subject, Kind kind, std::uint32_t index, const std::vector<Mention>& mentions) {
  std::vector<NamedAction> actions;
  if (kind != Kind::objective) {
    for (const Mention& mention : mentions)
      if (mention.from == Kind::action) actions.push_back({mention.from_index, field_titles(subject, mention)});
    return actions;
  }
  const views::ObjectiveTree tree(subject.plan);
  for (std::uint32_t action = 0; action < subject.plan.actions.size(); ++action)
    for (const ObjectiveReference& objective : subject.plan.actions[action].objectives)
      if (objective.resolved() && tree.is_within(objective.index, index)) {
        actions.push_back({action, std::string(objective.id)});
        break;
      }
  return actions;
}

void add_actions(Document& page, const Subject& subject, Kind kind, const std::vector<NamedAction>& actions) {
  if (actions.empty()) return;
  const bool within = kind == Kind::objective;
  Table table{{column(subject, {"Id", "Id."}, "id"),
               column(subject, {"Action", "Action"}, "title"),
               column(subject, within ? Text{"Objective", "Objectif"} : as_title, "as", 3),
               column(subject, {"Status", "Statut"}, "status"),
               column(subject, {"Due", "Échéance"}, "end", 2),
               {.title = subject.in({"Late by", "Retard"}), .alignment = document::Alignment::right, .priority = 2, .key = "late"}},
              {},
              subject.in(within ? within_heading : actions_heading)};
  ListFigures figures(subject);
  const auto late = find_list_column(Kind::action, "late", subject.language);
  for (const NamedAction& entry : actions) {
    const Action& action = subject.plan.actions[entry.index];
    table.row({code_cell(action.id), text_cell(action.title), entry.as, status_cell(subject, action),
               date_cell(subject, action.planned.end), late->cell(figures, entry.index)});
  }
  page.blocks.emplace_back(std::move(table));
}

// What an institution has to do, the nearest first.
void add_deadlines(Document& page, const Subject& subject, std::uint32_t institution) {
  const auto load = views::institution_load(subject.plan, institution, subject.actions, subject.today);
  if (load.deadlines.empty()) return;
  Table table{{column(subject, {"Date", "Date"}, "on"), column(subject, {"Id", "Id."}, "id"), column(subject, {"What", "Quoi"}, "what"),
               number_column(subject, {"Late by", "Retard"}, "days_late")},
              {},
              subject.in(deadlines_heading)};
  for (const views::Deadline& deadline : load.deadlines) {
    const Action& action = subject.plan.actions[deadline.action];
    std::string what(action.title.value);
    if (deadline.step)
      what = std::string(action.steps[*deadline.step].title.value);
    else
      what = subject.say(in_field, deadline.kind == views::Deadline::Kind::start ? deadline_of_start : deadline_of_end, what);
    table.row({date_cell(subject, deadline.on), code_cell(action.id), what,
               deadline.days_left < 0 ? days_cell(subject, -deadline.days_left) : Cell()});
  }
  page.blocks.emplace_back(std::move(table));
}

void add_other_mentions(Document& page, const Subject& subject, const std::vector<Mention>& mentions) {
  Table table{{column(subject, {"Kind", "Nature"}, "kind"), column(subject, {"Id", "Id."}, "id"),
               column(subject, {"Title", "Intitulé"}, "title"), column(subject, as_title, "field", 2)},
              {},
              {}};
  for (const Mention& mention : mentions) {
    if (mention.from == Kind::action) continue;
    if (mention.from)
      table.row({subject.in(kind_info(*mention.from).label), code_cell(subject.plan.thing(*mention.from, mention.from_index).id),
                 called(*mention.from, subject.plan, mention.from_index), field_titles(subject, mention)});
    else
      table.row({subject.in(schema::table_of<Convention>().title), "", std::string(subject.plan.convention.title.value),
                 field_titles(subject, mention)});
  }
  if (table.rows.empty()) return;
  table.caption = subject.in(table.rows.size() == mentions.size() ? mentions_heading : more_mentions_heading);
  page.blocks.emplace_back(std::move(table));
}

}  // namespace

Document page_of_thing(const Subject& subject, const SourceMap& sources, Kind kind, std::uint32_t index) {
  const Thing& thing = subject.plan.thing(kind, index);
  const std::string id(thing.id.value);
  const std::string name = called(kind, subject.plan, index);
  Document page(name == id ? id : subject.say(id_and_title, id, name), subject.language);
  document::Facts& facts = page.facts();
  facts.fact(subject.in(kind_label), subject.in(kind_info(kind).label));
  const void* record = schema::record_of(subject.plan, kind, index);
  add_fields(page, subject, kind, record, facts);
  add_derived(page, subject, kind, index);
  const std::vector<Mention> mentions = mentions_of(subject.plan, kind, index);
  if (kind == Kind::institution) add_deadlines(page, subject, index);
  add_actions(page, subject, kind, actions_of(subject, kind, index, mentions));
  add_other_mentions(page, subject, mentions);
  if (const auto place = place_of(sources, thing)) page.footer_line(subject.say(place_words, place->path, std::to_string(place->line)));
  return page;
}

Data thing_data(const Subject& subject, const SourceMap& sources, Kind kind, std::uint32_t index) {
  const Thing& thing = subject.plan.thing(kind, index);
  ListFigures figures(subject);
  Data::Object derived;
  for (const DerivedColumn& column : derived_columns(kind)) derived.emplace(column.name, cell_data(column.cell(figures, index)));
  Data::List mentions;
  for (const Mention& mention : mentions_of(subject.plan, kind, index)) {
    Data::List fields;
    for (const Field* field : mention.fields) fields.emplace_back(field->name);
    mentions.emplace_back(Data::Object{{"kind", mention.from ? Data(kind_info(*mention.from).name) : Data("convention")},
                                       {"id", mention.from ? Data(subject.plan.thing(*mention.from, mention.from_index).id.value) : Data()},
                                       {"fields", std::move(fields)}});
  }
  const auto place = place_of(sources, thing);
  return Data::Object{
      {"kind", kind_info(kind).name},
      {"id", thing.id.value},
      {"fields", machine_data({schema::RecordValue{&schema::table_of(kind), schema::record_of(subject.plan, kind, index)}, {}})},
      {"derived", std::move(derived)},
      {"named_by", std::move(mentions)},
      {"file", place ? Data(place->path) : Data()},
      {"line", place ? Data(place->line) : Data()}};
}

Data things_data(std::vector<Data> things, Date today, const std::string& folder) {
  return Data::Object{{"schema", "ctg.show/1"}, {"date", today}, {"plan", folder}, {"things", Data::List(std::move(things))}};
}

}  // namespace ctg::reports
