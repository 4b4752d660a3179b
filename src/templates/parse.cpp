// Reads the tags of a template, and takes the lines away on which a tag stands alone.
#include "templates/parse.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::templates {
namespace {

constexpr Text too_large{"a template has {0} bytes at most", "un modèle compte au plus {0} octets"};
constexpr Text not_utf8{"this template is not UTF-8", "ce modèle n'est pas en UTF-8"};
constexpr Text not_closed{"a tag is opened here and not closed by `{0}`", "une balise s'ouvre ici et n'est pas fermée par `{0}`"};
constexpr Text no_name{"a tag without a name", "une balise sans nom"};
constexpr Text not_a_name{"`{0}` is not a name", "`{0}` n'est pas un nom"};
constexpr Text names_are{"names are words joined by points, as in `computed.late`; `.` is the item itself",
                         "les noms sont des mots joints par des points, comme dans `computed.late`\u00a0; `.` est l'élément lui-même"};
constexpr Text not_open{"`{0}` is closed here and was not opened", "`{0}` se ferme ici et n'a pas été ouvert"};
constexpr Text closes_another{"`{0}` is closed here, where `{1}` is open", "`{0}` se ferme ici, alors que `{1}` est ouvert"};
constexpr Text stays_open{"`{0}` is opened here and never closed", "`{0}` s'ouvre ici et ne se ferme jamais"};
constexpr Text close_it{"`{{{{/{0}}}}}` closes it", "`{{{{/{0}}}}}` le ferme"};
constexpr Text too_deep{"sections stand in {0} others at most", "une section est au plus dans {0} autres"};
constexpr Text no_partials{"a template is one file: `{0}` would include another",
                           "un modèle tient en un fichier\u00a0: `{0}` en inclurait un autre"};
constexpr Text copy_it{"write its text here", "écrivez son texte ici"};
constexpr Text bad_delimiters{"delimiters are set by `{{{{=<% %>=}}}}`: two words without `=`",
                              "les délimiteurs se changent par `{{{{=<% %>=}}}}`\u00a0: deux mots sans `=`"};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_name(std::string_view name) {
  if (name == ".") return true;
  const auto parts = split(name, '.');
  return std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
  });
}

class Parser {
 public:
  Parser(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

  tl::expected<std::vector<Node>, Fault> run() {
    if (text_.size() > limits_.template_bytes) return tl::unexpected(fault(0, message(too_large, limits_.template_bytes)));
    if (!is_utf8(text_)) return tl::unexpected(fault(0, message(not_utf8)));
    while (!fault_ && next_ < text_.size()) read_tag();
    if (!fault_ && !open_.empty()) {
      const Node& section = nodes_[open_.back()];
      fail(section.offset, message(stays_open, section.text), message(close_it, section.text));
    }
    if (fault_) return tl::unexpected(*std::move(fault_));
    return std::move(nodes_);
  }

 private:
  Fault fault(std::size_t offset, Message said, std::optional<Message> help = std::nullopt) const {
    return fault_at(text_, offset, std::move(said), std::move(help));
  }
  void fail(std::size_t offset, Message said, std::optional<Message> help = std::nullopt) {
    if (!fault_) fault_ = fault(offset, std::move(said), std::move(help));
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (begin < end) nodes_.push_back({Node::Kind::text, text_.substr(begin, end - begin), begin});
  }

  void read_tag() {
    const std::size_t begin = text_.find(opening_, next_);
    if (begin == std::string_view::npos) {
      add_text(next_, text_.size());
      next_ = text_.size();
      return;
    }
    const std::size_t inside = begin + opening_.size();
    const char sign = inside < text_.size() ? text_[inside] : '\0';
    const bool is_triple = sign == '{' && opening_ == "{{";
    const std::string closing = is_triple ? "}}}" : sign == '=' ? "=" + std::string(closing_) : std::string(closing_);
    const bool has_sign = is_triple || (sign != '\0' && std::string_view("#^/&!>=").find(sign) != std::string_view::npos);
    const std::size_t content = inside + (has_sign ? 1 : 0);
    const std::size_t end = text_.find(closing, content);
    if (end == std::string_view::npos) return fail(begin, message(not_closed, closing));
    std::size_t before = begin;
    std::size_t after = end + closing.size();
    // Values are part of their line; the other tags leave none behind where they stand alone.
    if (has_sign && sign != '{' && sign != '&') take_line(before, after);
    add_text(next_, before);
    next_ = after;
    take_tag(has_sign ? sign : '\0', trim(text_.substr(content, end - content)), begin);
  }

  // Both ends moved to those of the line where there is nothing else on it.
  void take_line(std::size_t& begin, std::size_t& end) const {
    std::size_t first = begin;
    while (first > 0 && is_blank(text_[first - 1])) --first;
    std::size_t last = end;
    while (last < text_.size() && is_blank(text_[last])) ++last;
    if (last < text_.size() && text_[last] == '\r') ++last;
    const bool starts_line = first == 0 || text_[first - 1] == '\n';
    const bool ends_line = last == text_.size() || text_[last] == '\n';
    if (!starts_line || !ends_line || first < next_) return;
    begin = first;
    end = std::min(last + 1, text_.size());
  }

  void take_tag(char sign, std::string_view content, std::size_t offset) {
    if (sign == '!') return;
    if (sign == '=') return set_delimiters(content, offset);
    if (sign == '>') return fail(offset, message(no_partials, printable(content)), message(copy_it));
    if (content.empty()) return fail(offset, message(no_name));
    if (!is_name(content)) return fail(offset, message(not_a_name, printable(content)), message(names_are));
    if (sign == '/') return close(content, offset);
    const Node::Kind kind = sign == '#'   ? Node::Kind::section
                            : sign == '^' ? Node::Kind::inverted_section
                            : sign == 0   ? Node::Kind::value
                                          : Node::Kind::raw_value;
    if (sign == '#' || sign == '^') {
      if (open_.size() == limits_.depth) return fail(offset, message(too_deep, limits_.depth));
      open_.push_back(nodes_.size());
    }
    nodes_.push_back({kind, content, offset});
  }

  void close(std::string_view name, std::size_t offset) {
    if (open_.empty()) return fail(offset, message(not_open, name));
    Node& section = nodes_[open_.back()];
    if (section.text != name) return fail(offset, message(closes_another, name, section.text), message(close_it, section.text));
    section.end = nodes_.size();
    open_.pop_back();
  }

  void set_delimiters(std::string_view content, std::size_t offset) {
    const std::size_t blank = content.find_first_of(" \t\n");
    const std::string_view opening = content.substr(0, blank);
    const std::string_view closing = blank == std::string_view::npos ? std::string_view() : trim(content.substr(blank));
    if (opening.empty() || closing.empty() || (std::string(opening) + std::string(closing)).find_first_of("= \t\n") != std::string::npos)
      return fail(offset, message(bad_delimiters));
    opening_ = opening;
    closing_ = closing;
  }

  std::string_view text_;
  const Limits& limits_;
  std::string_view opening_ = "{{";
  std::string_view closing_ = "}}";
  std::size_t next_ = 0;
  std::vector<Node> nodes_;
  std::vector<std::size_t> open_;
  std::optional<Fault> fault_;
};

}  // namespace

tl::expected<std::vector<Node>, Fault> parse(std::string_view text, const Limits& limits) { return Parser(text, limits).run(); }

Fault fault_at(std::string_view text, std::size_t offset, Message message, std::optional<Message> help) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_end = before.rfind('\n');
  const std::string_view line = line_end == std::string_view::npos ? before : before.substr(line_end + 1);
  return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1, count_code_points(line) + 1, std::move(message),
          std::move(help)};
}

}  // namespace ctg::templates
