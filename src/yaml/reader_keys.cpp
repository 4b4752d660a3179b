// Keys of block mappings, and what stands where a key is expected.
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "yaml/reader.hpp"

namespace ctg::yaml {
namespace {

bool is_key_name(std::string_view text) {
  return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string_view::npos;
}

bool is_word(std::string_view text) { return !text.empty() && text.find_first_of(" \t") == std::string_view::npos; }

// `*name : value`
bool is_alias_key(std::string_view line) {
  const std::size_t name_end = line.find_first_of(" \t");
  const std::size_t colon = line.find_first_not_of(" \t", name_end);
  return colon != std::string_view::npos && line[colon] == ':';
}

}  // namespace

// The key at the position, which is left at its colon.
std::optional<ScalarEvent> Reader::read_key() {
  if (!pass_properties()) return std::nullopt;
  const Offset begin = pos_;
  const char c = at(begin);
  if (c == '"' || c == '\'') return read_quoted_key();
  if (!plain_begins(begin, false)) return report_no_key();
  const PlainLine line = scan_plain_line(begin, false);
  if (at(line.stop) != ':') return report_missing_colon(line);
  pos_ = line.stop;
  return ScalarEvent{slice(begin, line.end), begin, line.end, Style::plain};
}

std::optional<ScalarEvent> Reader::read_quoted_key() {
  const Offset begin = pos_;
  std::optional<Scalar> key = read_quoted(open_.back().indent - 1);
  if (!key) return std::nullopt;
  if (key->multi_line) {
    report_unclosed_quote(begin);
    return std::nullopt;
  }
  skip_blanks();
  if (at(pos_) == ':' && is_end_or_blank(pos_ + 1)) return key->event;
  if (at(pos_) == ':') {
    static constexpr Text no_space{"no space after the colon of `{0}`", "pas d'espace après le deux-points de `{0}`"};
    static constexpr Text insert{"put a space after the colon", "mettez une espace après le deux-points"};
    fault(begin, pos_ + 1, no_space, key->event.text).replace(faults_.span(pos_ + 1, pos_ + 1), " ", insert);
    return std::nullopt;
  }
  static constexpr Text missing{"missing colon after `{0}`", "deux-points manquant après `{0}`"};
  static constexpr Text write{"a line is `key: value`", "une ligne s'écrit `clé: valeur`"};
  fault(begin, key->event.end, missing, key->event.text).remedy(write);
  return std::nullopt;
}

// Something that cannot be a key in a plan.
std::optional<ScalarEvent> Reader::report_no_key() {
  const Offset begin = pos_;
  const Offset end = value_end(begin);
  const std::string_view line = slice(begin, line_end(begin));
  if (report_lookalike()) return std::nullopt;
  static constexpr Text key_line{"a line is `key: value`", "une ligne s'écrit `clé: valeur`"};
  if (at_mark('?') || at(begin) == '[' || at(begin) == '{') {
    static constexpr Text complex{"a key made of a list or a mapping, or announced by `?`, is not used in a plan",
                                  "une clé faite d'une liste ou d'un groupe, ou annoncée par `?`, ne sert pas dans un plan"};
    doubtful(begin, end, complex).remedy(key_line);
  } else if (at_mark(':')) {
    static constexpr Text no_name{"nothing stands before this colon", "rien ne se trouve avant ce deux-points"};
    doubtful(begin, begin + 1, no_name).remedy(key_line);
  } else if (at(begin) == '*' && is_word(slice(begin, end))) {
    report_alias();
  } else if (at(begin) == '*' && is_alias_key(slice(begin, end))) {
    static constexpr Text alias{"an alias stands for a key, which a plan does not use",
                                "un alias YAML tient lieu de clé, ce qui ne sert pas dans un plan"};
    doubtful(begin, end, alias).remedy(key_line);
  } else if (line.starts_with("%YAML ") || line.starts_with("%TAG ")) {
    static constexpr Text directive{"`%` stands in the middle of the file, as if a second document began here",
                                    "`%` se trouve au milieu du fichier, comme si un second document commençait ici"};
    static constexpr Text remove{"remove this line, or move what follows to a file of its own",
                                 "retirez cette ligne, ou mettez la suite dans un fichier à part"};
    interrupt(begin);
    stopped_ = true;
    faults_.add(second_document, begin, end, directive).remedy(remove);
  } else if (at(begin) == '%') {
    static constexpr Text directive{"a line beginning with `%` is an instruction to the reader, and stands at the top of a file only",
                                    "une ligne qui commence par `%` est une consigne de lecture, et ne se trouve qu'en tête de fichier"};
    static constexpr Text remove{"remove the `%`, or write it between quotation marks", "retirez le `%`, ou écrivez-le entre guillemets"};
    fault(begin, end, directive).remedy(remove);
  } else {
    static constexpr Text no_key{"`{0}` cannot begin a key", "une clé ne peut pas commencer par `{0}`"};
    const CodePoint first = code_point_at(line, 0);
    fault(begin, end, no_key, line.substr(0, first.bytes)).remedy(key_line);
  }
  return std::nullopt;
}

// A line without `: `. Where what lies below can only be its value, the line is read as the key that it was meant to be.
std::optional<ScalarEvent> Reader::report_missing_colon(const PlainLine& line) {
  const Offset begin = pos_;
  if (report_lookalike()) return std::nullopt;
  const std::string_view text = slice(begin, line.end);
  static constexpr Text key_line{"a line is `key: value`", "une ligne s'écrit `clé: valeur`"};
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && is_word(text.substr(0, colon)) && text.substr(colon, 3) != "://") {
    const Offset after = begin + static_cast<Offset>(colon) + 1;
    const std::string_view rest = slice(after, line.end);
    static constexpr Text insert{"put a space after the colon", "mettez une espace après le deux-points"};
    if (rest.starts_with("\u00a0") || rest.starts_with("\u202f")) {
      static constexpr Text unbreakable{"the space after the colon of `{0}` is a no-break space, which YAML does not take for a space",
                                        "l'espace après le deux-points de `{0}` est insécable\u00a0: YAML n'y voit pas une espace"};
      std::string_view name = trim(text.substr(0, colon));
      for (const std::string_view space : {"\u00a0", "\u202f"})
        if (name.ends_with(space)) name.remove_suffix(space.size());
      const Offset name_end = begin + static_cast<Offset>(name.size());
      const Offset space_end = after + (rest.starts_with("\u00a0") ? 2U : 3U);
      fault(begin, line.end, unbreakable, name).replace(faults_.span(name_end, space_end), ": ", insert);
      return std::nullopt;
    }
    static constexpr Text no_space{"no space after the colon of `{0}`", "pas d'espace après le deux-points de `{0}`"};
    fault(begin, after, no_space, text.substr(0, colon)).replace(faults_.span(after, after), " ", insert);
    return std::nullopt;
  }
  const std::string_view word = text.substr(0, text.find(' '));
  static constexpr Text missing{"missing colon after `{0}`", "deux-points manquant après `{0}`"};
  Diagnostic& found = fault(begin, line.end, missing, word).remedy(key_line);
  const Offset word_end = begin + static_cast<Offset>(word.size());
  if (word_end < line.end && is_key_name(word)) found.offer({{faults_.span(word_end, word_end), ":"}});
  return std::nullopt;
}

// `: ` inside a value.
void Reader::report_second_colon(Offset begin, Offset colon) {
  const Offset end = value_end(begin);
  const std::string_view before = slice(begin, colon);
  const std::size_t space = before.find_last_of(" \t");
  const std::string_view last = space == std::string_view::npos ? std::string_view{} : before.substr(space + 1);
  const bool like_key = is_key_name(last);
  static constexpr Text second{"a second `: ` on one line", "un second `: ` sur une même ligne"};
  if (like_key) {
    static constexpr Text two{"if `{0}` is a key, begin a new line before it; if not, put the whole value between quotation marks",
                              "si `{0}` est une clé, allez à la ligne avant elle\u00a0; sinon, mettez toute la valeur entre guillemets"};
    Diagnostic& found = fault(begin, end, second).remedy(two, last);
    if (text_[end - 1] != ':' && !goes_on_below(begin)) found.offer({{faults_.span(begin, end), quoted(slice(begin, end))}});
    return;
  }
  static constexpr Text quote{"put the value between quotation marks", "mettez la valeur entre guillemets"};
  Diagnostic& found = fault(begin, end, second);
  if (text_[end - 1] == ':') {  // a key that announces lines below
    found.remedy(quote);
  } else {
    offer_quotes(found, begin, end, slice(begin, end), true, quote);
  }
}

// The next line with something on it stands at this column, and is `key: value` or begins a list.
bool Reader::has_key_at_column(Offset from, int indent) {
  for (Offset line = next_line(from); line < size_; line = next_line(line)) {
    Offset content = line;
    while (at(content) == ' ') ++content;
    if (is_line_end(content) || at(content) == '#') continue;
    return static_cast<int>(content - line) == indent && looks_like_key(content);
  }
  return false;
}

bool Reader::emit_key(const ScalarEvent& key) {
  const std::string_view text = key.text;
  if (text.size() > limits_.key_characters && count_code_points(text) > limits_.key_characters) {
    static constexpr Text too_long{"a key of {0} characters: the limit is {1}", "une clé de {0} caractères\u00a0: la limite est de {1}"};
    exceeded(key.begin, key.end, too_long, count_code_points(text), std::int64_t{limits_.key_characters});
    return false;
  }
  if (text == "<<" && key.style == Style::plain) {
    static constexpr Text merge{"`<<` merges another mapping into this one, which a plan does not use",
                                "`<<` fusionne un autre groupe dans celui-ci, ce qui ne sert pas dans un plan"};
    static constexpr Text write{"write the keys here", "écrivez les clés ici"};
    unsupported(key.begin, key.end, merge).remedy(write);
    return false;
  }
  return emit(key);
}

bool Reader::emit(const ScalarEvent& event) {
  if (event.text.size() > limits_.scalar_bytes) {
    static constexpr Text too_long{"a text of {0} bytes: the limit is {1}", "un texte de {0} octets\u00a0: la limite est de {1}"};
    exceeded(event.begin, event.begin, too_long, event.text.size(), std::int64_t{limits_.scalar_bytes});
    return false;
  }
  if (++nodes_ > limits_.nodes) {
    static constexpr Text too_many{"more than {0} values and keys: the limit of one file",
                                   "plus de {0} valeurs et clés\u00a0: c'est la limite d'un fichier"};
    exceeded(event.begin, event.end, too_many, std::int64_t{limits_.nodes});
    return false;
  }
  sink_.scalar(event);
  last_end_ = event.end;
  return true;
}

void Reader::emit_null(Offset at) { emit({slice(at, at), at, at, Style::plain}); }

}  // namespace ctg::yaml
