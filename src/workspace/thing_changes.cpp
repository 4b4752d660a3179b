// Finds a field of a thing in its file, and changes it there.
#include "workspace/thing_changes.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "diff/identity.hpp"
#include "diff/item_names.hpp"
#include "edit/entry_edits.hpp"
#include "i18n/format.hpp"
#include "schema/catalog.hpp"
#include "yaml/parse.hpp"

namespace ctg::workspace {

constexpr Text no_such_thing{"nothing in this plan is called `{0}`", "rien ne s'appelle `{0}` dans ce plan"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text no_such_field{"`{0}` is not a field of `{1}`", "`{0}` n'est pas un champ de `{1}`"};
constexpr Text explain_fields{"`ctg explain {0}` lists them", "`ctg explain {0}` les donne"};
constexpr Text no_such_item{"`{0}` of `{1}` has no item `{2}`", "`{0}` de `{1}` n'a pas d'élément `{2}`"};
constexpr Text items_are{"there are: {0}", "il y a\u00a0: {0}"};
constexpr Text is_a_group{"`{0}` is a group of fields: name one of them", "`{0}` est un groupe de champs\u00a0: nommez l'un d'eux"};
constexpr Text for_instance{"for instance `{0}.{1}`", "par exemple `{0}.{1}`"};
constexpr Text is_a_list{"`{0}` is a list: name one of its items", "`{0}` est une liste\u00a0: nommez l'un de ses éléments"};
constexpr Text name_item{"`{0}[1]` is the first", "`{0}[1]` est le premier"};
constexpr Text is_no_list{"`{0}` is no list: it takes one value", "`{0}` n'est pas une liste\u00a0: il prend une seule valeur"};
constexpr Text write_equals{"write `{0}=…`", "écrivez `{0}=…`"};
constexpr Text has_comment{"to change `{0}` of `{1}` would lose a comment, or take another layout than the file has",
                           "modifier `{0}` de `{1}` ferait perdre un commentaire, ou demanderait une autre présentation du fichier"};
constexpr Text edit_by_hand{"change it in an editor: {0}, line {1}", "modifiez-le dans un éditeur\u00a0: {0}, ligne {1}"};
constexpr Text twice{"two changes meet at `{0}` of `{1}`", "deux changements se rencontrent à `{0}` de `{1}`"};
constexpr Text one_by_one{"make them one after the other", "faites-les l'un après l'autre"};
constexpr Text cannot_be_read{"the file of `{0}` cannot be read whole: it is not edited",
                              "le fichier de `{0}` ne se lit pas en entier\u00a0: il n'est pas modifié"};
constexpr Text check_first{"`ctg check` says what is wrong in it", "`ctg check` dit ce qui n'y va pas"};

struct ThingChanges::File {
  File(const SourceFile& known, FileId id) : source(known.path(), std::string(known.bytes())) {
    Findings unheard;
    yaml::parse(source, id, tree, unheard);
  }

  SourceFile source;
  yaml::Tree tree;
};

struct ThingChanges::Place {
  std::string_view bytes() const { return file->source.bytes(); }

  std::string id;
  FileId file_id;
  const File* file = nullptr;
  std::optional<yaml::Cursor> node;            // the mapping whose field is meant
  const schema::RecordTable* table = nullptr;  // of that mapping
};

ThingChanges::ThingChanges(const OpenPlan& open) : open_(open), index_(open.plan) {}
ThingChanges::~ThingChanges() = default;

namespace {

Refusal unknown_thing(const Plan& plan, const std::string& id) {
  std::vector<std::string_view> ids;
  plan.each_thing([&](Kind, std::size_t, const Thing& thing) { ids.push_back(thing.id.value); });
  if (const auto near = nearest(id, ids)) return {message(no_such_thing, printable(id)), message(did_you_mean, *near)};
  return {message(no_such_thing, printable(id)), std::nullopt};
}

Refusal unknown_field(const schema::RecordTable& table, const std::string& name) {
  std::vector<std::string_view> names;
  for (const schema::Field& field : table.fields) names.push_back(field.name);
  if (const auto near = nearest(name, names)) return {message(no_such_field, printable(name), table.name), message(did_you_mean, *near)};
  return {message(no_such_field, printable(name), table.name), message(explain_fields, table.name)};
}

// The mapping that begins where the thing was read.
std::optional<yaml::Cursor> node_at(const yaml::Tree& tree, const Span& at) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i)
    if (tree.nodes[i].kind == yaml::Kind::mapping && tree.nodes[i].begin == at.begin && tree.nodes[i].end == at.end)
      return yaml::Cursor(tree, i);
  return std::nullopt;
}

edit::Rank rank_in(const schema::RecordTable& table) {
  return [&table](std::string_view key) {
    const schema::Field* field = table.find(key);
    return field == nullptr ? table.fields.size() : static_cast<std::size_t>(field - table.fields.data());
  };
}

edit::ScalarKind kind_of(const schema::Field& field) {
  using schema::Shape;
  const bool is_text = field.shape == Shape::text || field.shape == Shape::id || field.shape == Shape::code ||
                       field.shape == Shape::reference || field.shape == Shape::record;
  return is_text ? edit::ScalarKind::text : edit::ScalarKind::bare;
}

edit::Written scalar(const std::string& value, edit::ScalarKind kind) {
  return [value, kind](const edit::ScalarPlace& place) { return edit::scalar_text(value, kind, place); };
}

std::vector<std::string> words_of(const std::string& value) {
  std::vector<std::string> words;
  for (const std::string_view word : split(value, ','))
    if (!trim(word).empty()) words.emplace_back(trim(word));
  return words;
}

edit::Written bracketed(const std::vector<std::string>& words, edit::ScalarKind kind) {
  return [words, kind](const edit::ScalarPlace&) {
    std::vector<std::string> texts;
    for (const std::string& word : words) texts.push_back(edit::scalar_text(word, kind, {.in_brackets = true}));
    return "[" + join(texts, ", ") + "]";
  };
}

// An item given as one word is what its first identifying field says; a group between braces is written as it is given.
edit::Written item(const std::string& value, const schema::Field& field) {
  if (field.shape != schema::Shape::record) return scalar(value, kind_of(field));
  if (value.starts_with('{')) return [value](const edit::ScalarPlace&) { return value; };
  const auto identity = diff::identity_of(field.record());
  const std::string name(identity.fields.empty() ? "title" : identity.fields.front());
  return [value, name](const edit::ScalarPlace&) {
    return "{" + name + ": " + edit::scalar_text(value, edit::ScalarKind::text, {.in_brackets = true}) + "}";
  };
}

std::vector<std::string> names_of_items(yaml::Cursor list, const schema::RecordTable* table) {
  std::vector<std::string> names;
  if (list.is_sequence()) list.each_item([&](yaml::Cursor one) { names.push_back(diff::name_of_item(one, table)); });
  return names;
}

// By its name, then by its number; then by the beginning of one name alone.
std::optional<std::size_t> item_called(const std::vector<std::string>& names, const std::string& wanted) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == wanted) return i;
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
  if (error == std::errc() && end == wanted.data() + wanted.size() && number >= 1 && number <= names.size()) return number - 1;
  std::optional<std::size_t> only;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].starts_with(wanted)) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return only;
}

const schema::RecordTable* items_of(const schema::Field& field) { return field.record == nullptr ? nullptr : &field.record(); }

// `{end: 2026-12-31}` for what is below a group that is not there yet.
edit::Written group_around(const std::vector<FieldStep>& path, std::size_t step, const schema::RecordTable& table,
                           const std::string& value) {
  std::string before;
  std::string behind;
  const schema::RecordTable* inner = &table;
  const schema::Field* field = nullptr;
  for (std::size_t i = step; i < path.size(); ++i) {
    field = inner->find(path[i].name);
    if (i > step) before += path[i].name + ": ";
    if (i + 1 < path.size()) {
      before += "{";
      behind += "}";
      inner = items_of(*field);
    }
  }
  const edit::ScalarKind kind = kind_of(*field);
  return [before, behind, value, kind](const edit::ScalarPlace&) {
    return before + edit::scalar_text(value, kind, {.in_brackets = true}) + behind;
  };
}

}  // namespace

std::string Assignment::shown() const {
  std::string text;
  for (const FieldStep& step : path) text += (text.empty() ? "" : ".") + step.name + (step.item ? "[" + *step.item + "]" : "");
  return text;
}

std::optional<Refusal> ThingChanges::find(const std::string& id, Place& place) {
  const auto kind = index_.kind_of(id);
  if (!kind) return unknown_thing(open_.plan, id);
  const Span at = open_.plan.thing(*kind, *index_.find(*kind, id)).at;
  std::unique_ptr<File>& file = files_[at.file.index];
  if (!file) file = std::make_unique<File>(open_.sources.file(at.file), at.file);
  place = {id, at.file, file.get(), node_at(file->tree, at), &schema::table_of(*kind)};
  if (!file->tree.complete || !place.node) return Refusal{message(cannot_be_read, id), message(check_first)};
  return std::nullopt;
}

std::optional<Refusal> ThingChanges::add(const Place& place, std::optional<edit::Splice> splice, const std::string& field) {
  if (!splice) {
    const std::string last = field.substr(field.rfind('.') + 1);
    const auto value = place.node->value_of(last.substr(0, last.find('[')));
    const Position position = place.file->source.position(value ? value->node().begin : place.node->node().begin);
    return Refusal{message(has_comment, field, place.id), message(edit_by_hand, place.file->source.path(), position.line)};
  }
  if (!splices_[place.file_id.index].add(std::move(*splice))) return Refusal{message(twice, field, place.id), message(one_by_one)};
  return std::nullopt;
}

std::optional<Refusal> ThingChanges::assign(const std::string& id, const Assignment& assignment) {
  Place place;
  if (auto refused = find(id, place)) return refused;
  return descend(place, assignment, 0);
}

std::optional<Refusal> ThingChanges::descend(Place& place, const Assignment& assignment, std::size_t step) {
  const FieldStep& here = assignment.path[step];
  const schema::Field* field = place.table->find(here.name);
  if (field == nullptr) return unknown_field(*place.table, here.name);
  const bool is_last = step + 1 == assignment.path.size();
  if (is_last && !here.item) return change_field(place, assignment, *field);
  const schema::RecordTable* inside = items_of(*field);
  if (inside == nullptr) return unknown_field(*place.table, here.name + "." + (is_last ? *here.item : assignment.path[step + 1].name));
  if (field->list && !here.item) return Refusal{message(is_a_list, here.name), message(name_item, here.name)};
  auto value = place.node->value_of(here.name);
  if (field->list) {
    const auto names = value ? names_of_items(*value, inside) : std::vector<std::string>();
    const auto wanted = item_called(names, *here.item);
    if (!wanted) {
      const auto help = names.empty() ? std::nullopt : std::optional(message(items_are, printable(join(names, ", "))));
      return Refusal{message(no_such_item, here.name, place.id, printable(*here.item)), help};
    }
    if (is_last) return add(place, edit::remove_item(*value, place.bytes(), *wanted), assignment.shown());
    std::size_t at = 0;
    std::optional<yaml::Cursor> chosen;
    value->each_item([&](yaml::Cursor one) {
      if (at++ == *wanted) chosen = one;
    });
    value = chosen;
  }
  if (value && value->is_mapping()) {
    place.node = value;
    place.table = inside;
    return descend(place, assignment, step + 1);
  }
  for (std::size_t i = step + 1; i < assignment.path.size(); ++i) {
    const schema::Field* below = inside->find(assignment.path[i].name);
    if (below == nullptr) return unknown_field(*inside, assignment.path[i].name);
    if (i + 1 < assignment.path.size()) inside = items_of(*below);
    if (inside == nullptr) return unknown_field(*place.table, assignment.shown());
  }
  if (assignment.value.empty() || assignment.act == Assignment::Act::take) return std::nullopt;  // there is nothing to take away
  const auto written = group_around(assignment.path, step, *place.table, assignment.value);
  return add(place, edit::set_entry(*place.node, place.bytes(), here.name, written, rank_in(*place.table)), assignment.shown());
}

std::optional<Refusal> ThingChanges::change_field(const Place& place, const Assignment& assignment, const schema::Field& field) {
  if (field.list && assignment.act != Assignment::Act::set) return change_list(place, assignment, field);
  if (assignment.act != Assignment::Act::set) return Refusal{message(is_no_list, field.name), message(write_equals, field.name)};
  const std::string name(field.name);
  if (assignment.value.empty()) {
    if (!place.node->value_of(name)) return std::nullopt;
    return add(place, edit::remove_entry(*place.node, place.bytes(), name), assignment.shown());
  }
  const bool is_group = field.shape == schema::Shape::record && !assignment.value.starts_with(field.list ? '[' : '{');
  if (is_group && !field.list) {
    const std::string_view first = field.record().fields.front().name;
    return Refusal{message(is_a_group, name), message(for_instance, name, first)};
  }
  if (is_group) return Refusal{message(is_a_list, name), message(name_item, name)};
  edit::Written written = scalar(assignment.value, kind_of(field));
  if (field.shape == schema::Shape::record)
    written = [value = assignment.value](const edit::ScalarPlace&) { return value; };
  else if (field.list)
    written = bracketed(words_of(assignment.value), kind_of(field));
  return add(place, edit::set_entry(*place.node, place.bytes(), name, written, rank_in(*place.table)), assignment.shown());
}

std::optional<Refusal> ThingChanges::change_list(const Place& place, const Assignment& assignment, const schema::Field& field) {
  const std::string name(field.name);
  const auto list = place.node->value_of(name);
  const schema::RecordTable* table = items_of(field);
  const auto names = list ? names_of_items(*list, table) : std::vector<std::string>();
  const bool adds = assignment.act == Assignment::Act::add;
  if (!adds) {
    const auto place_in_list = std::find(names.begin(), names.end(), assignment.value);
    if (place_in_list == names.end()) return std::nullopt;
    return add(place, edit::remove_item(*list, place.bytes(), static_cast<std::size_t>(place_in_list - names.begin())), assignment.shown());
  }
  if (std::find(names.begin(), names.end(), assignment.value) != names.end()) return std::nullopt;
  const edit::Written written = item(assignment.value, field);
  if (list && list->is_sequence()) return add(place, edit::add_item(*list, place.bytes(), written), assignment.shown());
  const edit::Written alone = [&](const edit::ScalarPlace& where) {
    const std::string text = written({.in_brackets = true});
    if (field.shape != schema::Shape::record || where.in_brackets) return "[" + text + "]";
    return std::string(where.line_end) + std::string(where.column + 2, ' ') + "- " + text;
  };
  return add(place, edit::set_entry(*place.node, place.bytes(), name, alone, rank_in(*place.table)), assignment.shown());
}

std::optional<Refusal> ThingChanges::add_note(const std::string& id, const std::string& text, Date on) {
  Place place;
  if (auto refused = find(id, place)) return refused;
  const schema::RecordTable& table = *place.table;
  if (table.find("notes") == nullptr) return unknown_field(table, "notes");
  const std::string day = iso_date(on);
  const edit::Written note = [&](const edit::ScalarPlace& where) {
    if (where.in_brackets) return "{on: " + day + ", text: " + edit::scalar_text(text, edit::ScalarKind::text, {.in_brackets = true}) + "}";
    const edit::ScalarPlace inside{false, where.column + 2, where.column + 8, where.line_end};
    return "on: " + day + std::string(where.line_end) + std::string(where.column + 2, ' ') +
           "text: " + edit::scalar_text(text, edit::ScalarKind::text, inside);
  };
  const auto list = place.node->value_of("notes");
  if (list && list->is_sequence() && list->node().children > 0) return add(place, edit::add_item(*list, place.bytes(), note), "notes");
  const edit::Written alone = [&](const edit::ScalarPlace& where) {
    if (where.in_brackets) return "[" + note(where) + "]";
    const edit::ScalarPlace dash{false, where.column + 2, where.column + 4, where.line_end};
    return std::string(where.line_end) + std::string(dash.column, ' ') + "- " + note(dash);
  };
  return add(place, edit::set_entry(*place.node, place.bytes(), "notes", alone, rank_in(table)), "notes");
}

}  // namespace ctg::workspace
