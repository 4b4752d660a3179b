// Reads texts, ids, codes, yes or no, and choices.
#include "schema/read_scalars.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "schema/shape_rules.hpp"

namespace ctg::schema {
namespace {

constexpr Text single_expected{"`{0}` is one single value", "`{0}` est une valeur unique"};
constexpr Text not_a_list{"a list stands here; keep one value, or look for the plural field",
                          "une liste se trouve ici\u00a0: gardez une seule valeur"};
constexpr Text not_a_group{"a group of fields stands here; a text that holds `: ` is written between quotation marks",
                           "un groupe de champs se trouve ici\u00a0; un texte qui contient `: ` s'écrit entre guillemets droits"};
constexpr Text reads_as_boolean{"other programs read `{0}` as yes or no, not as a text",
                                "d'autres logiciels lisent `{0}` comme un oui ou non, pas comme un texte"};
constexpr Text write_quoted{"write `\"{0}\"`", "écrivez `\"{0}\"`"};
constexpr Text boolean_word{"`{0}` for yes or no is written `{1}`", "`{0}` s'écrit `{1}`"};
constexpr Text boolean_expected{"`{0}` is `true` or `false`, not `{1}`", "`{0}` vaut `true` ou `false`, pas `{1}`"};
constexpr Text write_this{"write `{0}`", "écrivez `{0}`"};
constexpr Text number_not_code{"`{0}` is a code; without quotation marks other programs read a number",
                               "`{0}` est un code\u00a0; sans guillemets, d'autres logiciels y lisent un nombre"};
constexpr Text malformed_id{"`{0}` cannot be an id", "`{0}` ne peut pas être un identifiant"};
constexpr Text id_form{
    "an id is 1 to 64 unaccented letters, digits, `.`, `_` or `-`, and begins with a letter or a digit",
    "un identifiant compte 1 à 64 lettres sans accent, chiffres, `.`, `_` ou `-`, et commence par une lettre ou un chiffre"};
constexpr Text not_a_choice{"`{0}` is not a value of `{1}`", "`{0}` n'est pas une valeur de `{1}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text label_of_value{"`{0}` is written `{1}` in a plan", "`{0}` s'écrit `{1}` dans un plan"};
constexpr Text one_of{"one of: {0}", "au choix\u00a0: {0}"};
constexpr Text perhaps_in_progress{"perhaps `in_progress`", "peut-être `in_progress`"};
constexpr Text late_is_derived{"lateness is derived from `planned.end`; give the status the action really has: {0}",
                               "le retard se déduit de `planned.end`\u00a0; donnez le statut réel de l'action\u00a0: {0}"};

bool is_identifier(std::string_view text) {
  const auto letter_or_digit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (text.empty() || text.size() > 64 || !letter_or_digit(text.front())) return false;
  return std::all_of(text.begin(), text.end(), [&](char c) { return letter_or_digit(c) || c == '.' || c == '_' || c == '-'; });
}

// The nearest well-formed id: accents off, blanks and other signs to `-`.
std::string suggested_id(std::string_view text) {
  std::string id;
  const std::string plain =
      text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) { return c > 0; }) ? std::string(text) : folded(text);
  for (const char c : plain) {
    const bool allowed = is_identifier(std::string_view(&c, 1)) || ((c == '.' || c == '_' || c == '-') && !id.empty());
    if (allowed)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.substr(0, 64);
}

void check_id(Reading& reading, yaml::Cursor node) {
  if (is_identifier(node.text())) return;
  Diagnostic& finding = reading.findings().add(bad_id, node.span(), malformed_id, node.text());
  const std::string suggestion = suggested_id(node.text());
  if (is_identifier(suggestion))
    finding.remedy(did_you_mean, suggestion).offer({{node.span(), suggestion}});
  else
    finding.remedy(id_form);
}

// What YAML 1.1 or 1.2 readers take for a number (https://yaml.org/type/int.html, /float.html): signs, digits, `_`, `.`, `:`, exponents,
// bases.
bool reads_as_number(std::string_view text) {
  if (text.empty()) return false;
  const std::size_t start = text.front() == '-' || text.front() == '+' ? 1 : 0;
  if (start == text.size() || ((text[start] < '0' || text[start] > '9') && text[start] != '.')) return false;
  bool digit = false;
  const bool based = text.substr(start, 2) == "0x" || text.substr(start, 2) == "0o" || text.substr(start, 2) == "0b";
  for (std::size_t i = start + (based ? 2 : 0); i < text.size(); ++i) {
    const char c = text[i];
    const bool is_digit = (c >= '0' && c <= '9') || (based && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    const bool is_separator = c == '_' || c == '.' || c == ':';
    const bool is_exponent = (c == 'e' || c == 'E') && digit && i + 1 < text.size() &&
                             (text[i + 1] == '+' || text[i + 1] == '-' || is_digits(text.substr(i + 1)));
    const bool is_sign = (c == '+' || c == '-') && (text[i - 1] == 'e' || text[i - 1] == 'E');
    if (!is_digit && !is_separator && !is_exponent && !is_sign) return false;
    digit = digit || is_digit;
  }
  return digit;
}

std::string names_of(const Enumeration& choices) {
  std::vector<std::string> names;
  for (const EnumerationValue& value : choices.values) names.emplace_back(value.name);
  return join(names, ", ");
}

bool is_lateness(std::string_view text) {
  const std::string plain = folded(text);
  return plain == "en retard" || plain == "retard" || plain == "late" || plain == "overdue";
}

const EnumerationValue* labelled(const Enumeration& choices, std::string_view text) {
  const std::string wanted = folded(text);
  const auto masculine = [](std::string label) {  // `réalisé` for `réalisée`
    if (label.size() > 2 && label.ends_with("ee")) label.pop_back();
    return label;
  };
  for (const EnumerationValue& value : choices.values)
    for (const Language language : {Language::french, Language::english}) {
      const std::string label = folded(value.label.in(language));
      if (label == wanted || masculine(label) == wanted) return &value;
    }
  return nullptr;
}

}  // namespace

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  if (text.size() > 8) return false;
  const std::string lower = lower_ascii(text);
  return std::find(words.begin(), words.end(), lower) != words.end();
}

bool expect_scalar(Reading& reading, const Field& field, yaml::Cursor node) {
  if (node.is_scalar()) return true;
  if (!node->damaged)
    reading.findings().add(wrong_type, node.span(), single_expected, field.name).remedy(node.is_sequence() ? not_a_list : not_a_group);
  return false;
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedText& out) {
  if (!expect_scalar(reading, field, node) || node.is_null() || node.text().empty()) return;
  if (node->style == yaml::Style::plain && is_one_of(node.text(), {"y", "n", "yes", "no", "on", "off", "true", "false"}))
    reading.findings()
        .add(surprising_boolean, node.span(), reads_as_boolean, node.text())
        .replace(node.span(), "\"" + std::string(node.text()) + "\"", write_quoted, node.text());
  if (field.shape == Shape::id) check_id(reading, node);
  out = {node.text(), node.span()};
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedCode& out) {
  if (!expect_scalar(reading, field, node) || node.is_null() || node.text().empty()) return;
  if (node->style == yaml::Style::plain && reads_as_number(node.text()))
    reading.findings()
        .add(unquoted_code, node.span(), number_not_code, node.text())
        .replace(node.span(), "\"" + std::string(node.text()) + "\"", write_quoted, node.text());
  out = {Code{node.text()}, node.span()};
}

void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedFlag& out) {
  if (!expect_scalar(reading, field, node) || node.is_null()) return;
  const bool yes = is_one_of(node.text(), {"true", "yes", "y", "on", "oui", "vrai"});
  const bool no = is_one_of(node.text(), {"false", "no", "n", "off", "non", "faux"});
  if (!yes && !no) {
    reading.findings().add(wrong_type, node.span(), boolean_expected, field.name, node.text());
    return;
  }
  const std::string_view written = yes ? "true" : "false";
  if (node.text() != written || node->style != yaml::Style::plain)
    reading.findings()
        .add(surprising_boolean, node.span(), boolean_word, node.text(), written)
        .replace(node.span(), std::string(written), write_this, written);
  out = {yes, node.span()};
}

void read_reference(Reading& reading, const Field& field, yaml::Cursor node, AnyReference& out) {
  if (!expect_scalar(reading, field, node) || node.is_null() || node.text().empty()) return;
  out.id = node.text();
  out.at = node.span();
}

std::optional<std::size_t> read_choice(Reading& reading, const Field& field, yaml::Cursor node) {
  if (!expect_scalar(reading, field, node) || node.is_null()) return std::nullopt;
  const Enumeration& choices = field.choices();
  for (std::size_t i = 0; i < choices.values.size(); ++i)
    if (choices.values[i].name == node.text()) return i;
  Diagnostic& finding = reading.findings().add(unknown_value, node.span(), not_a_choice, node.text(), field.name);
  std::vector<std::string_view> names;
  for (const EnumerationValue& value : choices.values) names.push_back(value.name);
  if (const EnumerationValue* value = labelled(choices, node.text()))
    finding.replace(node.span(), std::string(value->name), label_of_value, node.text(), value->name);
  else if (field.choices == &enumeration<Status> && is_lateness(node.text()))
    finding.remedy(late_is_derived, names_of(choices)).fix = Fix{message(perhaps_in_progress), {{node.span(), "in_progress"}}, false};
  else if (const auto near = nearest(node.text(), names))
    finding.replace(node.span(), std::string(*near), did_you_mean, *near);
  else
    finding.remedy(one_of, names_of(choices));
  return std::nullopt;
}

}  // namespace ctg::schema
