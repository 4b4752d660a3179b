// The shape of `ctg.export/1`, from the same tables and columns that the data is made of.
#include <set>

#include "document/data_shape.hpp"
#include "reports/list_columns.hpp"
#include "reports/plan_data.hpp"
#include "reports/values.hpp"
#include "schema/catalog.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::Shape;

constexpr Text title{"A plan as ctg export writes it", "Un plan tel que l'écrit ctg export"};
constexpr Text about{"what `ctg export --to json` writes: `null` is what is not given",
                     "ce qu'écrit `ctg export --to json`\u00a0: `null` est ce qui n'est pas donné"};
constexpr Text date_is{"the day that the plan is judged by", "le jour auquel le plan est jugé"};
constexpr Text folder_is{"the plan's folder, from where the program was started",
                         "le dossier du plan, depuis l'endroit où le programme a été lancé"};
constexpr Text query_is{"which actions were chosen; null: all", "quelles actions ont été choisies\u00a0; null\u00a0: toutes"};
constexpr Text accepted_are{"changed commitments that the institutions agreed to, of the whole plan",
                            "les engagements modifiés que les institutions ont acceptés, pour tout le plan"};
constexpr Text computed_is{"what follows from the plan on that day", "ce qui découle du plan ce jour-là"};
constexpr Text totals_are{"progress, money and completeness of the chosen actions",
                          "avancement, budget et complétude des actions choisies"};

class Schema {
 public:
  explicit Schema(Language language) : language_(language) {}

  Data whole() {
    Data::Object properties{
        {"date", said(date_is, shape::date())},
        {"folder", said(folder_is, shape::only("string"))},
        {"query", said(query_is, shape::or_null("string"))},
        {"convention", reference(schema::table_of<Convention>())},
        {"settings", reference(schema::table_of<Settings>())},
        {"accepted", said(accepted_are, shape::list_of(reference(schema::table_of<Acceptance>())))},
        {"computed",
         said(totals_are, shape::object({{"actions", any_object()}, {"completeness", any_object()}, {"money", any_object()}}))}};
    for (const Kind kind : all_kinds) {
      Data::Object thing = fields_of(schema::table_of(kind));
      if (!derived_columns(kind).empty()) thing.emplace("computed", computed(kind));
      properties.emplace(kind_info(kind).plural, shape::list_of(shape::object(std::move(thing))));
    }
    Data::Object schema = shape::output(export_name, language_, title, about, std::move(properties));
    schema["definitions"] = std::move(definitions_);
    return schema;
  }

 private:
  static Data::Object any_object() { return shape::only("object"); }

  Data::Object said(Text sentence, Data::Object schema) const { return shape::said(sentence.in(language_), std::move(schema)); }

  Data::Object fields_of(const RecordTable& table) {
    Data::Object properties;
    for (const Field& field : table.fields)
      if (!is_never_published(field)) properties.emplace(field.name, schema_of(field));
    return properties;
  }

  // A definition of its own, made once; groups hold groups.
  Data::Object reference(const RecordTable& table) {
    if (made_.insert(table.name).second) {
      Data::Object made = shape::object(fields_of(table));
      definitions_[std::string(table.name)] = std::move(made);
    }
    return {{"$ref", "#/definitions/" + std::string(table.name)}};
  }

  Data::Object schema_of(const Field& field) {
    Data::Object schema;
    if (field.shape == Shape::rule_levels) {
      schema = shape::or_null(shape::list_of(reference(schema::table_of<RuleLevel>())));
    } else if (field.shape == Shape::record) {
      schema = field.list ? shape::list_of(reference(field.record())) : shape::or_null(reference(field.record()));
    } else {
      schema = field.list ? shape::list_of(scalar(field, false)) : scalar(field, true);
    }
    schema["title"] = field.title.in(language_);
    return said(field.sentence, std::move(schema));
  }

  static Data::Object scalar(const Field& field, bool may_be_null) {
    const auto typed = [&](std::string_view type) { return may_be_null ? shape::or_null(type) : shape::only(type); };
    switch (field.shape) {
      case Shape::boolean:
        return typed("boolean");
      case Shape::integer:
        return typed("integer");
      case Shape::amount:
      case Shape::decimal:
        return typed("number");
      case Shape::choice: {
        Data::List values;
        for (const EnumerationValue& value : field.choices().values) values.emplace_back(value.name);
        if (may_be_null) values.emplace_back();
        return shape::one_of(std::move(values));
      }
      case Shape::text:
      case Shape::id:
      case Shape::code:
      case Shape::date:
      case Shape::reference:
      case Shape::record:
      case Shape::rule_levels:
        break;
    }
    return typed("string");
  }

  Data::Object computed(Kind kind) const {
    Data::Object columns;
    for (const DerivedColumn& column : derived_columns(kind))
      columns.emplace(column.name, Data::Object{{"title", column.title.in(language_)}});
    return said(computed_is, shape::object(std::move(columns)));
  }

  Language language_;
  std::set<std::string_view> made_;
  Data::Object definitions_;
};

}  // namespace

std::string export_schema(Language language) { return write_json(Schema(language).whole()); }

}  // namespace ctg::reports
