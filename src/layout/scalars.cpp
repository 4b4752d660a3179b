// Chooses quotes, brackets and the order of keys.
#include "layout/scalars.hpp"

#include <algorithm>

#include "base/byte_set.hpp"
#include "base/unicode.hpp"
#include "layout/order.hpp"

namespace ctg::layout {
namespace {

using schema::Role;
using schema::Shape;

// A list of words is read across, a row of figures is compared with those above and below it.
constexpr std::size_t longest_list = 120;
constexpr std::size_t longest_row = 160;

constexpr ByteSet line_ends("\n\r");
constexpr ByteSet breaks_flow(",[]{}\n\r");

std::string_view raw(yaml::Cursor node, std::string_view bytes) { return bytes.substr(node->begin, node->end - node->begin); }

bool is_plain(yaml::Cursor value) { return value->style == yaml::Style::plain; }

bool is_of(const Role& role, std::initializer_list<Shape> shapes) {
  return role.field != nullptr && std::find(shapes.begin(), shapes.end(), role.field->shape) != shapes.end();
}
bool is_text(const Role& role) { return is_of(role, {Shape::text, Shape::code}); }

// Between quotes they are another kind of value.
bool is_figure(const Role& role) { return is_of(role, {Shape::date, Shape::amount, Shape::decimal, Shape::integer, Shape::boolean}); }

bool is_as_written(yaml::Cursor value, std::string_view written, const Role& role, const edit::ScalarPlace& place) {
  if (value.is_null()) return true;
  if (line_ends.any_in(written)) return false;
  if (value->style == yaml::Style::double_quoted && written.find('\\') != std::string_view::npos) return true;
  if (is_plain(value)) return !is_text(role) && !(place.in_brackets && breaks_flow.any_in(written));
  return is_figure(role);
}

bool is_short_scalar(yaml::Cursor value) {
  return value.is_scalar() && value->style != yaml::Style::literal && value->style != yaml::Style::folded;
}

template <class Test>
bool all_children(yaml::Cursor collection, Test&& test) {
  for (yaml::Cursor child = collection.first_child(); child.index() != collection.end_index(); child = child.after())
    if (!test(child)) return false;
  return true;
}

// What is nothing has no place between two commas.
bool is_word(yaml::Cursor value) { return is_short_scalar(value) && value->end > value->begin; }

bool is_list_of_words(yaml::Cursor value) { return value.is_sequence() && all_children(value, is_word); }

// A mapping without a list of mappings in it.
bool is_row(yaml::Cursor value) {
  return is_short_scalar(value) || is_list_of_words(value) || (value.is_mapping() && all_children(value, is_row));
}

bool holds_ids(const Role& role) { return is_of(role, {Shape::reference, Shape::choice, Shape::id, Shape::code}); }

}  // namespace

std::string scalar(yaml::Cursor value, std::string_view bytes, const Role& role, const edit::ScalarPlace& place) {
  const std::string_view written = raw(value, bytes);
  if (is_as_written(value, written, role, place)) return std::string(written);
  const bool is_code = is_of(role, {Shape::code}) && value.text().find_first_of("\"\\\n") == std::string_view::npos;
  if (is_code) return "\"" + std::string(value.text()) + "\"";
  edit::ScalarPlace as_is = place;
  as_is.folds = line_ends.any_in(written);
  const bool bare = is_plain(value) && !is_text(role);
  return edit::scalar_text(value.text(), bare ? edit::ScalarKind::bare : edit::ScalarKind::text, as_is);
}

std::optional<std::string> key_text(yaml::Cursor key, std::string_view bytes) {
  if (!is_short_scalar(key)) return std::nullopt;
  const std::string_view written = raw(key, bytes);
  if (written.empty() || line_ends.any_in(written)) return std::nullopt;
  if (is_plain(key) || written.find('\\') != std::string_view::npos) return std::string(written);
  return edit::scalar_text(key.text(), edit::ScalarKind::text, {.in_brackets = true});
}

std::string on_one_line(yaml::Cursor value, std::string_view bytes, const Role& role) {
  if (value.is_scalar()) return scalar(value, bytes, role, {.in_brackets = true});
  std::string text;
  const auto separate = [&] {
    if (!text.empty()) text += ", ";
  };
  if (value.is_sequence()) {
    value.each_item([&](yaml::Cursor item) {
      separate();
      text += on_one_line(item, bytes, role);
    });
    return "[" + text + "]";
  }
  for (const auto& [key, of] : entries_in_order(value, role)) {
    separate();
    text += key_text(key, bytes).value_or(std::string(raw(key, bytes))) + ":";
    const std::string written = on_one_line(of, bytes, role.of_entry(key.text()));
    if (!written.empty()) text += " " + written;
  }
  return "{" + text + "}";
}

bool stays_on_one_line(yaml::Cursor value, std::string_view bytes, const Role& role, std::size_t begins_at) {
  if (value->children == 0) return true;
  if (role.is_thing) return false;
  const bool is_known = role.record != nullptr || role.field != nullptr;
  const bool is_words = is_list_of_words(value);
  if (value.is_block() && !(is_words && holds_ids(role))) return false;
  if (is_known && !is_words && !(value.is_mapping() && is_row(value))) return false;
  if (!all_children(value, [&](yaml::Cursor child) { return !child.is_scalar() || is_short_scalar(child); })) return false;
  return begins_at + display_width(on_one_line(value, bytes, role)) <= (is_words ? longest_list : longest_row);
}

}  // namespace ctg::layout
