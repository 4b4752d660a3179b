// Any field of any thing as words and as data.
#include "reports/values.hpp"

#include "i18n/format.hpp"
#include "reports/cells.hpp"

namespace ctg::reports {
namespace {

using document::Line;
using schema::RecordValue;
using schema::Value;

enum class Length { brief, named, full };

constexpr Text yes{"yes", "oui"};
constexpr Text no{"no", "non"};

class Words {
 public:
  Words(const Subject& subject, Length length) : subject_(subject), length_(length) {}

  Line of(const Value& value) const {
    Line line;
    std::visit([&](const auto& held) { append(line, held); }, value.held);
    return line;
  }

 private:
  void append(Line&, std::monostate) const {}
  void append(Line& line, std::string_view text) const { line.add(text); }
  void append(Line& line, bool truth) const { line.add(subject_.in(truth ? yes : no)); }
  void append(Line& line, std::int64_t number) const { line.add(std::to_string(number)); }
  void append(Line& line, const Decimal& number) const { line.add(format_decimal(number, subject_.language)); }
  void append(Line& line, Amount amount) const { line.add(format_amount(amount, subject_.language)); }
  void append(Line& line, const PartialDate& date) const {
    line.add(length_ == Length::brief ? format_short_date(date, subject_.language) : format_date(date, subject_.language));
  }
  void append(Line& line, const EnumerationValue* choice) const { line.add(subject_.in(choice->label)); }
  void append(Line& line, const AnyReference* reference) const {
    // What actions and decisions are called is a whole sentence: in short places their ids.
    const bool is_sentence = reference->resolved() && (reference->kind == Kind::action || reference->kind == Kind::decision);
    if (length_ == Length::brief && is_sentence) {
      line.add(document::code(std::string(reference->id)));
      return;
    }
    line.add(called(subject_.plan, *reference));
    if (length_ == Length::full && called(subject_.plan, *reference) != reference->id) {
      line.add(" (");
      line.add(document::code(std::string(reference->id)));
      line.add(")");
    }
  }
  void append(Line& line, const RecordValue& group) const {
    bool first = true;
    for (const schema::Field& field : group.table->fields) {
      const Value value = field.value(group.record);
      if (!value.given() || is_never_published(field)) continue;
      if (!first) line.add(", ");
      first = false;
      for (document::Piece& piece : of(value).pieces) line.add(std::move(piece));
    }
  }
  void append(Line& line, const Value::List& list) const {
    bool first = true;
    const bool groups = !list.empty() && std::holds_alternative<RecordValue>(list.front().held);
    for (const Value& value : list) {
      if (!first) line.add(groups ? subject_.in({"; ", "\u00a0; "}) : ", ");
      first = false;
      for (document::Piece& piece : of(value).pieces) line.add(std::move(piece));
    }
  }

  const Subject& subject_;
  Length length_;
};

class Machine {
 public:
  Data operator()(std::monostate) const { return {}; }
  Data operator()(std::string_view text) const { return text; }
  Data operator()(bool truth) const { return truth; }
  Data operator()(std::int64_t number) const { return number; }
  Data operator()(const Decimal& number) const { return number; }
  Data operator()(Amount amount) const { return amount; }
  Data operator()(const PartialDate& date) const { return date; }
  Data operator()(const EnumerationValue* choice) const { return choice->name; }
  Data operator()(const AnyReference* reference) const { return reference->id; }
  Data operator()(const RecordValue& group) const {
    Data::Object object;
    for (const schema::Field& field : group.table->fields) {
      if (is_never_published(field)) continue;
      const Value value = field.value(group.record);
      object.emplace(field.name, field.list && !value.given() ? Data(Data::List()) : machine_data(value));
    }
    return object;
  }
  Data operator()(const Value::List& list) const {
    Data::List items;
    for (const Value& value : list) items.push_back(machine_data(value));
    return items;
  }
};

}  // namespace

bool is_never_published(const schema::Field& field) {
  static const schema::Field* const email = schema::table_of<Person>().find("email");
  return &field == email;
}

Line short_line(const Subject& subject, const Value& value) { return Words(subject, Length::brief).of(value); }

Line full_line(const Subject& subject, const Value& value) { return Words(subject, Length::full).of(value); }

Line named_line(const Subject& subject, const Value& value) { return Words(subject, Length::named).of(value); }

Data machine_data(const Value& value) { return std::visit(Machine{}, value.held); }

}  // namespace ctg::reports
