// What ctg says about a plan: headings, text, tables and figures, without markup. It knows nothing of plans.
#pragma once

#include <concepts>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "document/chart.hpp"
#include "document/data.hpp"
#include "i18n/language.hpp"

namespace ctg::document {

// What a text means to its reader. Shown as colour where there is colour, so the words must say it too.
enum class Tone : std::uint8_t { neutral, good, warning, problem, muted };

enum class Weight : std::uint8_t { plain, strong, emphasis, code };

// Every string of a Document is text, whoever wrote it: writers escape the program's words and the author's alike.
struct Words {
  std::string text;
  Weight weight = Weight::plain;
  Tone tone = Tone::neutral;
};

// Shown as a link only where the target is allowed (see is_allowed_target), as its text otherwise.
struct Link {
  std::string text;
  std::string target;  // `https:`, `http:`, `mailto:`, `#` and a heading's anchor, or `./` and the name of a page beside this one
};

// A share done, between 0 and 1, and the share that was due by now.
struct Meter {
  double share = 0;
  std::optional<double> due;
};

// Values over time, gaps included, from the oldest.
struct Sparkline {
  std::vector<std::optional<double>> values;
  // What the lowest and the highest mark stand for; the values' own bounds where none is given.
  std::optional<double> low = std::nullopt;
  std::optional<double> high = std::nullopt;
};

class Piece {
 public:
  using Content = std::variant<Words, Link, Meter, Sparkline>;
  Piece(const char* text) : content(Words{text}) {}
  Piece(std::string_view text) : content(Words{std::string(text)}) {}
  Piece(std::string text) : content(Words{std::move(text)}) {}
  Piece(Words words) : content(std::move(words)) {}
  Piece(Link link) : content(std::move(link)) {}
  Piece(Meter meter) : content(meter) {}
  Piece(Sparkline sparkline) : content(std::move(sparkline)) {}

  Content content;
};

inline Piece strong(std::string text) { return Words{std::move(text), Weight::strong}; }
inline Piece emphasis(std::string text) { return Words{std::move(text), Weight::emphasis}; }
inline Piece code(std::string text) { return Words{std::move(text), Weight::code}; }
inline Piece toned(Tone tone, std::string text) { return Words{std::move(text), Weight::plain, tone}; }
inline Piece muted(std::string text) { return toned(Tone::muted, std::move(text)); }
inline Piece link(std::string text, std::string target) { return Link{std::move(text), std::move(target)}; }
inline Piece link_to(std::string text, std::string_view anchor) { return Link{std::move(text), "#" + std::string(anchor)}; }
// To a document kept beside this one in the same format: its file's name without the ending, which writers of pages add.
inline Piece link_to_page(std::string text, std::string_view name) { return Link{std::move(text), "./" + std::string(name)}; }
inline Piece meter(double share, std::optional<double> due = std::nullopt) { return Meter{share, due}; }

// Pieces one after the other on one line; a line end in a text is a blank.
class Line {
 public:
  Line() = default;
  Line(const char* text) : Line(Piece(text)) {}
  Line(std::string_view text) : Line(Piece(text)) {}
  Line(std::string text) : Line(Piece(std::move(text))) {}
  Line(Piece piece) { pieces.push_back(std::move(piece)); }
  Line(std::initializer_list<Piece> all) : pieces(all) {}

  Line& add(Piece piece) {
    pieces.push_back(std::move(piece));
    return *this;
  }

  std::vector<Piece> pieces;
};

// The words alone: meters as whole percents, sparklines left out.
std::string plain_text(const Line& line, Language language);

// `https:`, `http:`, `mailto:` and in-document targets, without blanks, controls, quotes or angle brackets.
bool is_allowed_target(std::string_view target);
// The page that a target of `./` names; empty for any other target, and where the name is not of letters, digits, `.`, `_` and `-`.
std::string_view page_beside(std::string_view target);

// What a person reads, and what a machine reads where it differs.
class Cell {
 public:
  Cell() = default;
  template <class T>
  // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): the requirement leaves copies and moves alone
  requires(!std::same_as<std::remove_cvref_t<T>, Cell> && std::convertible_to<T, Line>) Cell(T&& line) : shown(std::forward<T>(line)) {}
  Cell(Line line, Data machine_value) : shown(std::move(line)), value(std::move(machine_value)) {}

  Line shown;
  std::optional<Data> value;
};

enum class Alignment : std::uint8_t { left, right, centre };

struct Column {
  std::string title;
  Alignment alignment = Alignment::left;
  // On a narrow terminal columns of the highest number go first; those of 1 never go.
  unsigned priority = 1;
  // On a narrow terminal: long texts take several lines instead of being cut.
  bool wraps = false;
  // In CSV and JSON; the title where it is empty. In HTML a row can be linked to by what it has under `id`.
  std::string key;
};

struct Row {
  std::vector<Cell> cells;  // as many as columns; missing ones are empty, further ones are a bug and throw
  bool total = false;       // a sum of the rows above: set apart, left out of machine formats
};

struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
  Line caption;

  Table& row(std::initializer_list<Cell> cells) { return row(std::vector<Cell>(cells)); }
  Table& row(std::vector<Cell> cells);
  Table& total(std::initializer_list<Cell> cells);
};

// The table's rows as a list of objects, key by column.
Data table_data(const Table& table);
Data cell_data(const Cell& cell);

// Level 2 to 4: level 1 is the document's title.
struct Heading {
  unsigned level = 2;
  Line line;
  std::string anchor;        // what link_to names; [a-z0-9-]
  bool starts_page = false;  // in print
  // What stands below it, up to the next heading of its level or above, is for whoever opens it; a terminal and paper show it open.
  bool folded = false;
};

struct Paragraph {
  Line line;
};

struct ListItem {
  Line line;
  std::vector<Line> children;
};

struct List {
  bool ordered = false;
  std::vector<ListItem> items;

  List& item(Line line) {
    items.push_back({std::move(line), {}});
    return *this;
  }
  // Below the last item.
  List& child(Line line) {
    items.back().children.push_back(std::move(line));
    return *this;
  }
};

struct Fact {
  std::string label;
  Line line;
};

// Labels and what they are, one below the other.
struct Facts {
  std::vector<Fact> facts;

  Facts& fact(std::string label, Line line) {
    facts.push_back({std::move(label), std::move(line)});
    return *this;
  }
};

enum class CalloutKind : std::uint8_t { note, warning, problem };

struct Callout {
  CalloutKind kind = CalloutKind::note;
  std::string title;
  std::vector<Line> lines;

  Callout& line(Line line) {
    lines.push_back(std::move(line));
    return *this;
  }
};

// A line across the page, between two parts.
struct Divider {};

// Lines to be read as they are: an example of a file, a command.
struct Listing {
  std::string text;
  std::string language;  // `yaml`, `sh`: for colours where a reader has them
};

using Block = std::variant<Heading, Paragraph, List, Table, Facts, Callout, Divider, Listing, Chart>;

// The functions add a block at the end and give it back to be filled; it stays where it is when others are added.
class Document {
 public:
  Document(std::string document_title, Language document_language) : title(std::move(document_title)), language(document_language) {}

  Heading& heading(unsigned level, Line line, std::string anchor = {}) { return add(Heading{level, std::move(line), std::move(anchor)}); }
  Heading& folded_heading(unsigned level, Line line) { return add(Heading{.level = level, .line = std::move(line), .folded = true}); }
  Paragraph& paragraph(Line line) { return add(Paragraph{std::move(line)}); }
  List& list() { return add(List{}); }
  List& ordered_list() { return add(List{true, {}}); }
  Table& table(std::vector<Column> columns, Line caption = {}) { return add(Table{std::move(columns), {}, std::move(caption)}); }
  Facts& facts() { return add(Facts{}); }
  Callout& callout(CalloutKind kind, std::string callout_title) { return add(Callout{kind, std::move(callout_title), {}}); }
  void divider() { add(Divider{}); }
  Chart& chart(Chart picture) { return add(std::move(picture)); }
  Listing& listing(std::string text, std::string of_language) { return add(Listing{std::move(text), std::move(of_language)}); }
  // At the very end, small: what the document was made of (revision, date, program).
  void footer_line(Line line) { footer.push_back(std::move(line)); }
  bool has_charts() const;
  // Without its pictures: the tables beside them say the same.
  void remove_charts();
  // Everything open: for a reader that cannot fold.
  void unfold();
  // The other's blocks after this one's; its title and footer are left.
  void append(const Document& other) { blocks.insert(blocks.end(), other.blocks.begin(), other.blocks.end()); }

  std::string title;
  Language language;
  bool lists_its_contents = false;  // it has a table of contents of its own: writers add none
  std::deque<Block> blocks;
  std::vector<Line> footer;

 private:
  template <class T>
  T& add(T block) {
    blocks.emplace_back(std::move(block));
    return std::get<T>(blocks.back());
  }
};

}  // namespace ctg::document
