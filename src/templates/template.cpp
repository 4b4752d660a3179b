// Fills a template: names looked for from the inside out, values made harmless.
#include "templates/template.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/html_text.hpp"
#include "document/markdown_text.hpp"
#include "templates/parse.hpp"

namespace ctg::templates {
namespace {

constexpr Text unknown{"there is no `{0}` here", "il n'y a pas de `{0}` ici"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text see_names{"`ctg export --to json` shows the names", "`ctg export --to json` montre les noms"};
constexpr Text is_a_group{"`{0}` is a group: `{{{{{0}.NAME}}}}` writes one of its values",
                          "`{0}` est un groupe\u00a0: `{{{{{0}.NOM}}}}` écrit une de ses valeurs"};
constexpr Text is_a_list{"`{0}` is a list: `{{{{#{0}}}}}…{{{{/{0}}}}}` repeats what stands between for each item",
                         "`{0}` est une liste\u00a0: `{{{{#{0}}}}}…{{{{/{0}}}}}` répète ce qui est entre les deux pour chaque élément"};
constexpr Text too_long{"the document grows beyond {0} bytes here", "le document dépasse ici {0} octets"};
constexpr Text too_much{"filling the template takes more than {0} steps", "remplir le modèle demande plus de {0} étapes"};

bool is_nothing(const Data& data) {
  return std::visit(
      [](const auto& held) {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::nullptr_t>)
          return true;
        else if constexpr (std::is_same_v<Held, bool>)
          return !held;
        else if constexpr (std::is_same_v<Held, std::int64_t>)
          return held == 0;
        else if constexpr (std::is_same_v<Held, Data::Number>)
          return held.digits.find_first_of("123456789") == std::string::npos;
        else if constexpr (std::is_same_v<Held, std::string> || std::is_same_v<Held, Data::List>)
          return held.empty();
        else
          return false;
      },
      data.value());
}

std::string text_of(const Data& data) {
  if (const auto* truth = std::get_if<bool>(&data.value())) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&data.value())) return std::to_string(*number);
  if (const auto* number = std::get_if<Data::Number>(&data.value())) return number->digits;
  if (const auto* text = std::get_if<std::string>(&data.value())) return *text;
  return {};
}

const Data* member(const Data& data, std::string_view name) {
  const auto* object = std::get_if<Data::Object>(&data.value());
  if (object == nullptr) return nullptr;
  const auto found = object->find(std::string(name));
  return found == object->end() ? nullptr : &found->second;
}

class Filling {
 public:
  Filling(std::string_view text, const Data& data, Escaping escaping, const Limits& limits)
      : text_(text), escaping_(escaping), limits_(limits), stack_{&data} {}

  tl::expected<std::string, Fault> run() {
    auto nodes = parse(text_, limits_);
    if (!nodes) return tl::unexpected(std::move(nodes.error()));
    nodes_ = *std::move(nodes);
    write(0, nodes_.size());
    if (fault_) return tl::unexpected(*std::move(fault_));
    return std::move(output_);
  }

 private:
  void fail(const Node& node, Message message, std::optional<Message> help = std::nullopt) {
    if (!fault_) fault_ = fault_at(text_, node.offset, std::move(message), std::move(help));
  }

  // As deep as sections stand in each other, which the parser has bounded.
  void write(std::size_t begin, std::size_t end) {  // NOLINT(misc-no-recursion)
    for (std::size_t place = begin; place < end && !fault_;) {
      const Node& node = nodes_[place];
      if (++steps_ > limits_.steps) return fail(node, message(too_much, limits_.steps));
      const bool is_section = node.kind == Node::Kind::section || node.kind == Node::Kind::inverted_section;
      if (is_section)
        write_section(place);
      else
        write_one(node, place);
      if (output_.size() > limits_.output_bytes) fail(node, message(too_long, limits_.output_bytes));
      place = is_section ? node.end : place + 1;
    }
  }

  void write_section(std::size_t place) {  // NOLINT(misc-no-recursion)
    const Node& node = nodes_[place];
    const Data* data = find(node);
    if (data == nullptr) return;
    if (node.kind == Node::Kind::inverted_section) {
      if (is_nothing(*data)) write(place + 1, node.end);
    } else if (const auto* list = std::get_if<Data::List>(&data->value())) {
      for (const Data& item : *list) {
        if (fault_) return;
        write_inside(item, place);
      }
    } else if (!is_nothing(*data)) {
      write_inside(*data, place);
    }
  }

  void write_inside(const Data& data, std::size_t place) {  // NOLINT(misc-no-recursion)
    stack_.push_back(&data);
    write(place + 1, nodes_[place].end);
    stack_.pop_back();
  }

  void write_one(const Node& node, std::size_t place) {
    if (node.kind == Node::Kind::text) {
      output_ += node.text;
      return;
    }
    const Data* data = find(node);
    if (data == nullptr) return;
    if (std::holds_alternative<Data::Object>(data->value())) return fail(node, message(is_a_group, node.text));
    if (std::holds_alternative<Data::List>(data->value())) return fail(node, message(is_a_list, node.text));
    const std::string value = text_of(*data);
    if (node.kind == Node::Kind::raw_value)
      output_ += value;
    else
      output_ += escaping_ == Escaping::html ? document::escaped_html(value) : markdown(value, place);
  }

  std::string markdown(const std::string& value, std::size_t place) const {
    const bool text_follows = place + 1 < nodes_.size() && nodes_[place + 1].kind == Node::Kind::text;
    return document::escaped_markdown(value, begins_block() ? document::MarkdownPlace::block_start : document::MarkdownPlace::inside,
                                      text_follows ? nodes_[place + 1].text.front() : ' ');
  }

  // True where the line holds nothing yet but what may stand before a block: blanks, and the signs of lists, quotations and headings.
  bool begins_block() const {
    const std::size_t line_end = output_.rfind('\n');
    const std::size_t begin = line_end == std::string::npos ? 0 : line_end + 1;
    return output_.find_first_not_of(" \t-*+>#0123456789.)", begin) == std::string::npos;
  }

  const Data* find(const Node& node) {
    if (node.text == ".") return stack_.back();
    const auto parts = split(node.text, '.');
    const Data* data = nullptr;
    for (auto level = stack_.rbegin(); level != stack_.rend() && data == nullptr; ++level) data = member(**level, parts.front());
    if (data == nullptr) {
      fail_unknown(node, parts.front(), names_in_sight());
      return nullptr;
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (data->is_null()) return data;  // nothing of nothing
      const Data* inner = member(*data, parts[i]);
      if (inner == nullptr) {
        fail_unknown(node, parts[i], names_of(*data));
        return nullptr;
      }
      data = inner;
    }
    return data;
  }

  void fail_unknown(const Node& node, std::string_view name, const std::vector<std::string_view>& names) {
    const auto near = nearest(name, names);
    fail(node, message(unknown, node.text), near ? message(did_you_mean, *near) : message(see_names));
  }

  static std::vector<std::string_view> names_of(const Data& data) {
    std::vector<std::string_view> names;
    if (const auto* object = std::get_if<Data::Object>(&data.value()))
      for (const auto& [name, value] : *object) names.push_back(name);
    return names;
  }

  std::vector<std::string_view> names_in_sight() const {
    std::vector<std::string_view> names;
    for (auto level = stack_.rbegin(); level != stack_.rend(); ++level)
      for (const std::string_view name : names_of(**level)) names.push_back(name);
    return names;
  }

  std::string_view text_;
  Escaping escaping_;
  const Limits& limits_;
  std::vector<const Data*> stack_;
  std::vector<Node> nodes_;
  std::string output_;
  std::size_t steps_ = 0;
  std::optional<Fault> fault_;
};

}  // namespace

tl::expected<std::string, Fault> fill(std::string_view text, const Data& data, Escaping escaping, const Limits& limits) {
  return Filling(text, data, escaping, limits).run();
}

}  // namespace ctg::templates
