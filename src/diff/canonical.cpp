// Writes a value as what it says.
#include "diff/canonical.hpp"

#include "base/unicode.hpp"

namespace ctg::diff {
namespace {

constexpr char between = '\x1F';

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  return normalised(line);
}

std::string digits_of(const Decimal& number) {
  std::string digits = plain_decimal(number);
  if (number.scale == 0) return digits;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

struct Writer {
  const Names* names;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::string_view text) const { return one_line(text); }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const Decimal& number) const { return digits_of(number); }
  std::string operator()(Amount amount) const { return plain_amount(amount); }
  std::string operator()(const PartialDate& date) const { return iso_partial_date(date); }
  std::string operator()(const EnumerationValue* value) const { return std::string(value->name); }
  std::string operator()(const AnyReference* reference) const {
    return std::string(names != nullptr ? names->of(*reference) : reference->id);
  }
  std::string operator()(const schema::RecordValue& record) const {
    std::string written;
    for (const schema::Field& field : record.table->fields) written += canonical(field.value(record.record), names) + between;
    return written;
  }
  std::string operator()(const schema::Value::List& list) const {
    std::string written;
    for (const schema::Value& value : list) written += canonical(value, names) + between;
    return written;
  }
};

}  // namespace

std::string_view Names::of(const AnyReference& reference) const {
  if (!reference.resolved()) return reference.id;
  const auto found = new_ids_.find({reference.kind, reference.index});
  return found == new_ids_.end() ? reference.id : found->second;
}

std::string canonical(const schema::Value& value, const Names* names) { return std::visit(Writer{names}, value.held); }

}  // namespace ctg::diff
