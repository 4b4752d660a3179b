// One document: directives, markers, what stands at its root, and what follows it.
#include <algorithm>

#include "yaml/reader.hpp"

namespace ctg::yaml {

Reader::Reader(SourceFile& source, const Limits& limits, EventSink& sink, std::vector<Directive>& directives, Faults& faults)
    : source_(source),
      limits_(limits),
      sink_(sink),
      directives_(directives),
      faults_(faults),
      text_(source.bytes()),
      size_(static_cast<Offset>(text_.size())) {
  open_.reserve(limits.depth);
}

void Reader::read() {
  static constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text_.starts_with(byte_order_mark)) pos_ = line_begin_ = static_cast<Offset>(byte_order_mark.size());
  const bool directives = read_directives();
  const bool marker = !recovering_ && pos_ == line_begin_ && marker_at(pos_) && at(pos_) == '-';
  if (marker) {
    pos_ += 3;
  } else if (directives && !recovering_) {
    static constexpr Text missing{"a line `---` is missing between the `%` line and the text",
                                  "il manque une ligne `---` entre la ligne `%` et le texte"};
    static constexpr Text remove{"remove the `%` line, which a plan does not need", "retirez la ligne `%`, dont un plan n'a pas besoin"};
    remark(yaml_syntax, pos_, line_end(pos_), missing).remedy(remove);
  }
  read_root(marker);
  read_end();
  report_unused_anchors();
}

// Lines beginning with `%` at the top. True where they were, and a `---` must follow; after a wrong one the others are passed
// over, and nothing more is asked. The position is left at what follows.
bool Reader::read_directives() {
  bool seen = false;
  bool right = true;
  while (next_content() && pos_ == line_begin_ && at(pos_) == '%') {
    right = right && read_directive(seen);
    if (!right) pos_ = line_end(pos_);
    recovering_ = false;
    seen = true;
  }
  return seen && right;
}

bool Reader::read_directive(bool repeated) {
  const Offset begin = pos_;
  const Offset end = value_end(begin);
  const std::string_view line = slice(begin, end);
  static constexpr Text remove{"remove this line, which a plan does not need", "retirez cette ligne, dont un plan n'a pas besoin"};
  if (line.starts_with("%YAML") && is_end_or_blank(begin + 5)) {
    std::string_view version = line.substr(5);
    version.remove_prefix(std::min(version.find_first_not_of(" \t"), version.size()));
    if (repeated) {
      static constexpr Text twice{"`%YAML` stands here twice", "`%YAML` est écrit deux fois"};
      return fault(begin, end, twice).remedy(remove), false;
    }
    if (version != "1.1" && version != "1.2") {
      static constexpr Text other{"`%YAML` announces a version that is not read here: 1.2 is",
                                  "`%YAML` annonce une version qui n'est pas lue ici\u00a0: la 1.2 l'est"};
      return doubtful(begin, end, other).remedy(remove), false;
    }
    pos_ = end;
    return at_line_rest();
  }
  if (line.starts_with("%TAG") && is_end_or_blank(begin + 4)) {
    static constexpr Text tags{"`%TAG` declares tags, which a plan does not use",
                               "`%TAG` déclare des étiquettes YAML, qui ne servent pas dans un plan"};
    return unsupported(begin, end, tags).remedy(remove), false;
  }
  static constexpr Text unknown{"`{0}` is no instruction that YAML knows", "`{0}` n'est pas une consigne que YAML connaît"};
  static constexpr Text comment{"a comment begins with `#`; a text with `%` in front is written between quotation marks",
                                "un commentaire commence par `#`\u00a0; un texte précédé de `%` s'écrit entre guillemets"};
  return doubtful(begin, end, unknown, quotation(begin, end)).remedy(comment), false;
}

// What the file is: a mapping, a list, or nothing.
void Reader::read_root(bool after_marker) {
  if (after_marker && !at_line_rest() && at(pos_) != '[' && at(pos_) != '{') {
    static constexpr Text on_marker{"text on the line of `---`", "du texte se trouve sur la ligne de `---`"};
    static constexpr Text below{"begin it on the next line", "commencez-le à la ligne suivante"};
    doubtful(pos_, value_end(pos_), on_marker).remedy(below);
  }
  std::optional<int> property_column;
  for (Offset line = pos_;; line = line_begin_) {
    if (recovering_ || !next_content()) recover();
    if (at_end_of_document()) return;
    if (line != line_begin_) property_column.reset();
    if (!is_property(at(pos_))) break;
    if (!property_column) property_column = column();
    pass_properties();
  }
  const Offset begin = pos_;
  if (at(begin) == '[' || at(begin) == '{') {
    if (flow_collection(-1)) finish_flow(begin);
  } else if (at_dash()) {
    block_sequence(column(), false);
  } else {
    read_block_root(property_column.value_or(column()));
  }
}

// The indentation is that of the mapping whose first key stands here: of a tag or an anchor, where the key stands behind one.
void Reader::read_block_root(int indent) {
  if (!looks_like_key(pos_)) {
    const Offset begin = pos_;
    const PlainLine line = scan_plain_line(begin, false);
    const std::string_view text = slice(begin, line.end);
    if (text == "~" || text == "null" || text == "Null" || text == "NULL") {
      pos_ = line.end;
      if (at_line_rest() && next_content() && at_end_of_document()) return;
      pos_ = begin;
      line_begin_ = static_cast<Offset>(text_.rfind('\n', begin) + 1);
    }
    const bool key_like = at_mark('?') || at_mark(':') || (is_lookalike(begin) && at(begin) != '*' && at(begin) != '+');
    if (at(begin) == '<' || at(begin) == '|' || (!key_like && !has_key_line(begin))) return report_foreign_root();
  }
  block_mapping(indent, std::nullopt);
}

// Some line of the document from here on is `key: value` or begins a list.
bool Reader::has_key_line(Offset from) const {
  for (Offset line = next_line(from); line < size_; line = next_line(line)) {
    if (marker_at(line)) return false;
    Offset content = line;
    while (is(at(content), blank)) ++content;
    if (looks_like_key(content)) return true;
  }
  return false;
}

// The file is something else than a plan's file.
void Reader::report_foreign_root() {
  static constexpr Text web{"a web page or an XML file", "une page web ou un fichier XML"};
  static constexpr Text table{"a table", "un tableau"};
  static constexpr Text prose{"plain text", "du texte courant"};
  static constexpr Text list{"a list made with other signs than `- `", "une liste faite avec d'autres signes que `- `"};
  const Offset begin = pos_;
  const Offset end = value_end(begin);
  const std::string_view line = slice(begin, end);
  const auto has_two = [line](char c) { return line.find(c) != line.rfind(c); };
  const bool is_web = line.front() == '<';
  const bool is_table = has_two('|') || has_two(';') || has_two('\t');
  const bool is_list = !is_web && (line.front() == '*' || line.front() == '+');
  const Text what = is_web ? web : is_table ? table : is_list ? list : prose;
  static constexpr Text foreign{"this is {0}: a plan's file is made of lines `key: value`",
                                "c'est {0}\u00a0: un fichier de plan est fait de lignes `clé: valeur`"};
  static constexpr Text key{"if it belongs to a plan, write a key and a colon before it",
                            "si cela appartient à un plan, écrivez devant une clé et un deux-points"};
  doubtful(begin, end, foreign, what).remedy(key);
}

// After the root: the end of the file, or what may not be there.
void Reader::read_end() {
  if (stopped_ || faults_.full()) return;
  if (recovering_) {
    recover();
  } else if (!next_content()) {
    return;
  }
  static constexpr Text second{"a second document begins here: a file holds one",
                               "un second document commence ici\u00a0: un fichier en contient un seul"};
  static constexpr Text remove{"remove this line, or move what follows to a file of its own",
                               "retirez cette ligne, ou mettez la suite dans un fichier à part"};
  if (!at_end_of_document()) {
    static constexpr Text extra{"this line stands outside of what the file began with",
                                "cette ligne est en dehors de ce par quoi le fichier a commencé"};
    static constexpr Text align{"align it with the lines it belongs to", "alignez-la sur les lignes auxquelles elle appartient"};
    fault(pos_, value_end(pos_), extra).remedy(align);
    return;
  }
  while (pos_ < size_ && pos_ == line_begin_ && marker_at(pos_) && at(pos_) == '.') {
    const Offset begin = pos_;
    pos_ += 3;
    if (!finish_line(begin) || !next_content()) return;
  }
  if (pos_ >= size_) return;
  faults_.add(second_document, pos_, value_end(pos_), second).remedy(remove).offer({{faults_.span(pos_, next_line(pos_)), ""}});
}

}  // namespace ctg::yaml
