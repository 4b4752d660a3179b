// Writes a tree on one line.
#include "edit/flow_text.hpp"

#include "base/byte_set.hpp"
#include "edit/scalar_text.hpp"

namespace ctg::edit {
namespace {

// What ends a plain scalar between brackets, and line ends.
constexpr ByteSet breaks_flow(",[]{}\n\r");
constexpr ByteSet line_ends("\n\r");

std::string on_one_line(const yaml::Node& node, ScalarKind kind) { return scalar_text(node.value, kind, {.in_brackets = true}); }

std::string scalar(const yaml::Node& node, std::string_view raw) {
  switch (node.style) {
    case yaml::Style::plain:
      return breaks_flow.any_in(raw) ? on_one_line(node, ScalarKind::bare) : std::string(raw);
    case yaml::Style::single_quoted:
    case yaml::Style::double_quoted:
      return line_ends.any_in(raw) ? on_one_line(node, ScalarKind::text) : std::string(raw);
    default:
      return on_one_line(node, ScalarKind::text);
  }
}

}  // namespace

std::string flow_text(yaml::Cursor value, std::string_view bytes) {
  if (value.is_scalar()) return scalar(value.node(), bytes.substr(value->begin, value->end - value->begin));
  std::string result(1, value.is_mapping() ? '{' : '[');
  const auto separate = [&] {
    if (result.size() > 1) result += ", ";
  };
  if (value.is_mapping())
    value.each_entry([&](yaml::Cursor key, yaml::Cursor of) {
      separate();
      result += flow_text(key, bytes) + ": " + flow_text(of, bytes);
    });
  else
    value.each_item([&](yaml::Cursor item) {
      separate();
      result += flow_text(item, bytes);
    });
  return result + (value.is_mapping() ? '}' : ']');
}

}  // namespace ctg::edit
