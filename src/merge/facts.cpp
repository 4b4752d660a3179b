// Spells a file out, value by value.
#include "merge/facts.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "edit/difference.hpp"
#include "merge/children.hpp"
#include "yaml/parse.hpp"

namespace ctg::merge {
namespace {

constexpr std::string_view separator = " · ";
constexpr Text value_follows{"{0}: {1}", "{0}\u00a0: {1}"};

class Facts {
 public:
  Facts(const Version& version, Language language) : version_(version), language_(language) {}

  std::string all() {
    const Role role{.is_file = true};
    const Collection file = collection_of(version_, version_.tree->root(), role, 0);
    children(file, role, {});
    comments(version_.bytes.substr(file.end_of_pieces()));
    return std::move(text_);
  }

 private:
  void children(const Collection& collection, const Role& role, const std::string& path) {
    const bool is_mapping = collection.node->is_mapping();
    for (const Child* child : in_order(collection, role)) {
      if (child->piece) comments(version_.bytes.substr(child->piece->lead, child->piece->begin - child->piece->lead));
      if (is_mapping)
        value(*child, role.of_entry(child->name), joined(path, title_of(*child, role)));
      else if (child->value.is_scalar())
        line(path, child->value.text(), comment_behind(*child));
      else if (is_short(child->value))
        line(path, fields_of(*child, role), comment_behind(*child));
      else
        value(*child, role, joined(path, title_of_item(*child)));
    }
  }

  // Fields as their table has them, words of a set by the alphabet: another order is no other fact.
  static std::vector<const Child*> in_order(const Collection& collection, const Role& role) {
    std::vector<const Child*> order;
    for (const Child& child : collection.children) order.push_back(&child);
    const bool is_set = collection.node->is_sequence() && std::all_of(order.begin(), order.end(), [](const Child* child) {
                          return child->value.is_scalar() && !child->piece;
                        });
    if (is_set) std::sort(order.begin(), order.end(), [](const Child* a, const Child* b) { return a->name < b->name; });
    if (!collection.node->is_mapping() || role.record == nullptr) return order;
    const auto rank = [&](const Child* child) { return role.record->find(child->name); };
    std::stable_sort(order.begin(), order.end(), [&](const Child* a, const Child* b) {
      const auto* left = rank(a);
      const auto* right = rank(b);
      return left != nullptr && (right == nullptr || left < right);
    });
    return order;
  }

  // An item of one level that has no id: it is one fact.
  static bool is_short(yaml::Cursor item) {
    bool is = item.is_mapping();
    if (is)
      item.each_entry([&](yaml::Cursor key, yaml::Cursor value) { is = is && value.is_scalar() && key.is_scalar() && key.text() != "id"; });
    return is;
  }

  // `Financeur caf-49, Année 2026, Demandé 12000`
  std::string fields_of(const Child& item, const Role& role) {
    const std::uint32_t below = item.piece ? item.piece->begin : 0;
    const Collection fields = collection_of(version_, item.value, role, below);
    std::string text;
    for (const Child* field : in_order(fields, role)) {
      if (field->piece) comments(version_.bytes.substr(field->piece->lead, field->piece->begin - field->piece->lead));
      if (!text.empty()) text += ", ";
      text += title_of(*field, role) + " " + std::string(trim(field->value.text()));
      if (field != &fields.children.back() && field->piece) comments(comment_behind(*field));
    }
    return text;
  }

  // A thing of its own begins the path anew: its id says which it is.
  static std::string joined(const std::string& path, const std::string& name) {
    return path.empty() || name.empty() ? path + name : path + std::string(separator) + name;
  }

  std::string title_of(const Child& child, const Role& role) const {
    if (role.is_file) return std::string(is_single_thing(child) ? id_of(child) : child.name);
    const schema::Field* field = role.record == nullptr ? nullptr : role.record->find(child.name);
    return field == nullptr ? child.name : std::string(field->title.in(language_));
  }
  static std::string title_of_item(const Child& child) { return printable(child.name.substr(0, child.name.find('\x1f'))); }

  static std::string id_of(const Child& child) {
    const auto id = child.value.value_of("id");
    return id && id->is_scalar() ? std::string(id->text()) : std::string();
  }
  static bool is_single_thing(const Child& child) { return child.value.is_mapping() && !id_of(child).empty(); }

  std::string_view comment_behind(const Child& child) const {
    if (!child.piece) return {};
    return edit::comment_behind(version_.bytes, std::max(child.value->end, child.piece->head_end));
  }

  void value(const Child& child, const Role& role, const std::string& path) {
    if (child.value.is_scalar()) return line(path, child.value.text(), comment_behind(child));
    const bool is_block = child.value.is_block();
    if (is_block && child.piece) comments(edit::comment_behind(version_.bytes, child.piece->head_end));
    const std::uint32_t below = child.piece ? edit::next_line(version_.bytes, child.piece->head_end) : 0;
    const Collection collection = collection_of(version_, child.value, role, below);
    if (collection.children.empty()) return line(path, child.value.is_mapping() ? "{}" : "[]", comment_behind(child));
    children(collection, role, path);
    if (!is_block) comments(comment_behind(child));
  }

  void line(const std::string& path, std::string_view said, std::string_view comment) {
    text_ += spoken(language_, value_follows, path, printable(replace_all(std::string(trim(said)), "\n", " "))) + "\n";
    comments(comment);
  }

  void comments(std::string_view lines) {
    for (const std::string_view one : split(lines, '\n'))
      if (const std::string_view words = trim(one); !words.empty() && words.front() == '#') text_.append(printable(words)).push_back('\n');
  }

  const Version& version_;
  Language language_;
  std::string text_;
};

// None where the file cannot be read whole.
std::optional<std::string> whole_facts(std::string_view bytes, Language language) {
  SourceFile source({}, std::string(bytes));
  yaml::Tree tree;
  Findings findings;
  yaml::parse(source, FileId{0}, tree, findings);
  const bool is_whole = tree.complete && count(findings.all(), Severity::error) == 0 && !tree.empty() && tree.root().is_mapping();
  if (!is_whole) return std::nullopt;
  return Facts({source.bytes(), &tree}, language).all();
}

// A file with conflict markers, as each side has it; none where there are no markers, or not in order.
struct Sides {
  std::string ours;
  std::string theirs;
  std::string first_marker;  // with its label
  std::string last_marker;
};

bool is_marker(std::string_view line, char mark) {
  constexpr std::size_t shortest = 7;
  const std::size_t length = std::min(line.find_first_not_of(mark), line.size());
  return length >= shortest && (length == line.size() || line[length] == ' ' || line[length] == '\r');
}

std::optional<Sides> sides_of(std::string_view bytes) {
  Sides sides;
  enum class In { both, ours, base, theirs } place = In::both;
  for (const std::string_view line : split(bytes, '\n')) {
    if (place == In::both && is_marker(line, '<')) {
      place = In::ours;
      sides.first_marker = trim(line);
    } else if (place == In::ours && is_marker(line, '|')) {
      place = In::base;
    } else if ((place == In::ours || place == In::base) && is_marker(line, '=')) {
      place = In::theirs;
    } else if (place == In::theirs && is_marker(line, '>')) {
      place = In::both;
      sides.last_marker = trim(line);
    } else {
      if (place == In::both || place == In::ours) sides.ours.append(line).push_back('\n');
      if (place == In::both || place == In::theirs) sides.theirs.append(line).push_back('\n');
    }
  }
  if (place != In::both || sides.first_marker.empty()) return std::nullopt;
  return sides;
}

// The facts that both sides have, and between markers those that only one has.
std::string facts_between_markers(const Sides& sides, const std::string& ours, const std::string& theirs) {
  std::string text;
  enum class In { both, one, other } place = In::both;
  const auto go_to = [&](In next) {
    if (place == next) return;
    if (place == In::both) text += printable(sides.first_marker) + "\n";
    if (next == In::other || (place == In::one && next == In::both)) text += "=======\n";
    if (next == In::both) text += printable(sides.last_marker) + "\n";
    place = next;
  };
  const std::size_t all_lines = split(ours, '\n').size() + split(theirs, '\n').size();
  for (const edit::Hunk& hunk : edit::difference(ours, theirs, all_lines))
    for (const edit::DifferenceLine& line : hunk.lines) {
      const bool is_kept = line.kind == edit::DifferenceLine::Kind::kept;
      if (!is_kept && place == In::other && line.kind == edit::DifferenceLine::Kind::removed) go_to(In::both);
      go_to(is_kept ? In::both : line.kind == edit::DifferenceLine::Kind::removed ? In::one : In::other);
      text.append(line.text).push_back('\n');
    }
  go_to(In::both);
  return text.empty() ? ours : text;
}

}  // namespace

std::string facts_of(std::string_view bytes, Language language) {
  if (const auto facts = whole_facts(bytes, language)) return *facts;
  if (const auto sides = sides_of(bytes)) {
    const auto ours = whole_facts(sides->ours, language);
    const auto theirs = whole_facts(sides->theirs, language);
    if (ours && theirs) return facts_between_markers(*sides, *ours, *theirs);
  }
  return printable_lines(bytes);
}

}  // namespace ctg::merge
