// A Document as one HTML page: nothing is fetched, nothing runs, and everything can be read aloud, printed and linked to.
#include <algorithm>
#include <map>
#include <set>

#include "base/unicode.hpp"
#include "document/html_style.hpp"
#include "document/html_text.hpp"
#include "document/svg.hpp"
#include "document/words.hpp"
#include "document/writers.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
namespace {

constexpr Text skip_to_content{"Skip to the content", "Aller au contenu"};
constexpr Text contents{"Contents", "Sommaire"};
constexpr Text untitled{"Document", "Document"};
constexpr Text label_and_colon{"{0}:", "{0}\u00A0:"};
constexpr std::size_t fewest_in_contents = 3;

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
  std::string text = "<" + std::string(name);
  if (!attributes.empty()) text.append(" ").append(attributes);
  return text.append(">").append(content).append("</").append(name).append(">");
}

// Paper is neither scrolled nor looked at by night, and the programs that print pages know less of style sheets.
enum class Medium { screen, paper };

class HtmlPage {
 public:
  HtmlPage(const Document& document, Medium medium) : document_(document), language_(document.language), medium_(medium) {
    name_headings();
  }

  std::string write() {
    const std::string title = escaped_html(document_.title.empty() ? in(untitled) : document_.title);
    text_ = "<!DOCTYPE html>\n<html lang=\"" + std::string(language_ == Language::french ? "fr" : "en") +
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"generator\" content=\"ctg\">\n<title>" +
            title + "</title>\n<style>\n" + std::string(medium_ == Medium::paper ? paper_style() : html_style()) +
            "</style>\n</head>\n<body>\n";
    if (medium_ == Medium::screen) text_ += element("a", "class=\"skip\" href=\"#ctg\"", escaped_html(in(skip_to_content))) + "\n";
    text_ += "<header>\n" + element("h1", {}, title) + "\n</header>\n";
    append_contents();
    text_ += "<main id=\"ctg\">\n";
    for (const Block& block : document_.blocks) std::visit([&](const auto& content) { append(content); }, block);
    close_folds(0);
    text_ += "</main>\n";
    append_footer();
    text_ += "</body>\n</html>\n";
    return std::move(text_);
  }

 private:
  std::string in(Text text) const { return std::string(text.in(language_)); }

  // A name that no other element of the page has; empty for text without a letter or digit.
  std::string fresh_name(std::string_view words) {
    std::string name = html_identifier(words);
    if (name.empty()) return name;
    std::string unique = name;
    for (std::size_t copy = 2; !names_.insert(unique).second; ++copy) unique = name + "-" + std::to_string(copy);
    return unique;
  }

  void name_headings() {
    for (const Block& block : document_.blocks)
      if (const auto* heading = std::get_if<Heading>(&block)) {
        const bool has_anchor = !heading->anchor.empty();
        const std::string name = fresh_name(has_anchor ? heading->anchor : plain_text(heading->line, language_));
        heading_names_[heading] = name;
        if (has_anchor) targets_.emplace(heading->anchor, name);
      }
  }

  static bool is_in_contents(const Heading& heading) { return heading.level == 2 || heading.level == 3; }

  void append_contents() {
    std::vector<const Heading*> headings;
    for (const Block& block : document_.blocks)
      if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && is_in_contents(*heading)) headings.push_back(heading);
    if (document_.lists_its_contents || headings.size() < fewest_in_contents) return;
    text_ += "<nav aria-label=\"" + escaped_html(in(contents)) + "\">\n" + element("h2", {}, escaped_html(in(contents))) + "\n<ul>\n";
    bool nested = false;
    for (std::size_t i = 0; i < headings.size(); ++i) {
      const Heading& heading = *headings[i];
      const bool opens = i + 1 < headings.size() && heading.level == 2 && headings[i + 1]->level == 3;
      text_ += "<li><a href=\"#" + heading_names_[&heading] + "\">" + escaped_html(plain_text(heading.line, language_)) + "</a>";
      text_ += opens ? "\n<ul>\n" : "</li>\n";
      nested = nested || opens;
      const bool closes = nested && (i + 1 == headings.size() || headings[i + 1]->level == 2);
      if (closes) text_ += "</ul></li>\n";
      nested = nested && !closes;
    }
    text_ += "</ul>\n</nav>\n";
  }

  void close_folds(unsigned level) {
    while (folds_.close_one(level)) text_ += "</details>\n";
  }

  void append(const Heading& heading) {
    close_folds(heading.level);
    const std::string level = "h" + std::to_string(std::clamp(heading.level, 2U, 6U));
    const std::string& name = heading_names_[&heading];
    last_heading_ = plain_text(heading.line, language_);
    std::string attributes = name.empty() ? "" : "id=\"" + name + "\"";
    if (heading.starts_page) attributes.append(name.empty() ? "" : " ").append("class=\"page\"");
    const std::string html = element(level, attributes, line_html(heading.line));
    const bool folds = heading.folded && medium_ == Medium::screen;
    text_ += folds ? "<details>\n" + element("summary", {}, html) + "\n" : html + "\n";
    if (folds) folds_.open(heading);
  }

  void append(const Paragraph& paragraph) { text_ += element("p", {}, line_html(paragraph.line)) + "\n"; }

  void append(const List& list) {
    const std::string_view kind = list.ordered ? "ol" : "ul";
    std::string items = "\n";
    for (const ListItem& item : list.items) {
      std::string content = line_html(item.line);
      if (!item.children.empty()) {
        std::string children;
        for (const Line& child : item.children) children += element("li", {}, line_html(child)) + "\n";
        content += "\n<ul>\n" + children + "</ul>";
      }
      items += element("li", {}, content) + "\n";
    }
    if (!list.items.empty()) text_ += element(kind, {}, items) + "\n";
  }

  void append(const Facts& facts) {
    std::string items = "\n";
    for (const Fact& fact : facts.facts)
      items += element("dt", {}, escaped_html(fact.label)) + element("dd", {}, line_html(fact.line)) + "\n";
    if (!facts.facts.empty()) text_ += element("dl", {}, items) + "\n";
  }

  void append(const Callout& callout) {
    const std::string label = spoken(language_, label_and_colon, in(callout_label(callout.kind)));
    std::string content = "<p><strong>" + escaped_html(label) + "</strong>";
    if (!callout.title.empty()) content += " " + escaped_html(callout.title);
    std::size_t next = 0;
    if (callout.title.empty() && !callout.lines.empty()) content += " " + line_html(callout.lines[next++]);
    content += "</p>";
    for (; next < callout.lines.size(); ++next) content += element("p", {}, line_html(callout.lines[next]));
    const std::string_view look = callout.kind == CalloutKind::note      ? "callout"
                                  : callout.kind == CalloutKind::warning ? "callout on-warning"
                                                                         : "callout on-problem";
    text_ += element("div", "class=\"" + std::string(look) + "\" role=\"note\"", content) + "\n";
  }

  void append(const Divider&) { text_ += "<hr>\n"; }

  void append(const Listing& listing) {
    std::string lines;
    std::size_t begin = 0;
    while (begin <= listing.text.size()) {
      const std::size_t end = std::min(listing.text.find('\n', begin), listing.text.size());
      lines += escaped_html(std::string_view(listing.text).substr(begin, end - begin));
      if (end + 1 < listing.text.size()) lines += '\n';
      begin = end + 1;
    }
    text_ += element("pre", "tabindex=\"0\"", element("code", {}, lines)) + "\n";
  }

  void append(const Chart& chart) { text_ += chart_figure(chart, language_); }

  void append(const Table& table);
  std::string row_html(const Table& table, const Row& row);
  bool holds_long_text(const Table& table, std::size_t column) const;
  std::string caption_html(const Table& table) const;

  void append_footer() {
    if (document_.footer.empty()) return;
    std::string lines;
    for (const Line& line : document_.footer) lines += (lines.empty() ? "" : " · ") + line_html(line);
    text_ += "<footer>\n" + element("p", {}, lines) + "\n</footer>\n";
  }

  std::string line_html(const Line& line) const {
    std::string html;
    for (const Piece& piece : line.pieces) html += std::visit([&](const auto& content) { return piece_html(content); }, piece.content);
    return html;
  }

  std::string piece_html(const Words& words) const {
    std::string html = escaped_html(words.text);
    if (words.weight == Weight::strong) html = element("strong", {}, html);
    if (words.weight == Weight::emphasis) html = element("em", {}, html);
    if (words.weight == Weight::code) html = element("code", {}, html);
    const std::string_view tone = tone_class(words.tone);
    return tone.empty() ? html : element("span", "class=\"" + std::string(tone) + "\"", html);
  }

  std::string piece_html(const Link& link) const {
    const std::string words = escaped_html(link.text.empty() ? link.target : link.text);
    if (const std::string_view page = page_beside(link.target); !page.empty())
      return medium_ == Medium::paper ? words : element("a", "href=\"" + std::string(page) + ".html\"", words);
    if (!is_allowed_target(link.target)) return words;
    if (!link.target.starts_with('#')) return element("a", "href=\"" + escaped_html(link.target) + "\" rel=\"noreferrer\"", words);
    const auto target = targets_.find(link.target.substr(1));
    return target == targets_.end() ? words : element("a", "href=\"#" + target->second + "\"", words);
  }

  std::string piece_html(const Meter& meter) const {
    return element("span", "class=\"meter\"", meter_svg(meter) + " " + escaped_html(meter_words(meter, language_)));
  }
  std::string piece_html(const Sparkline& sparkline) const { return sparkline_svg(sparkline); }

  const Document& document_;
  Language language_;
  Medium medium_;
  std::set<std::string> names_{"ctg"};
  std::map<const Heading*, std::string> heading_names_;
  std::map<std::string, std::string> targets_;
  std::string last_heading_;
  OpenFolds folds_;
  std::string text_;
};

std::string_view alignment_attribute(Alignment alignment) {
  switch (alignment) {
    case Alignment::left:
      return {};
    case Alignment::right:
      return "class=\"r\"";
    case Alignment::centre:
      break;
  }
  return "class=\"c\"";
}

// A cell as far to the right as the blanks that it begins with, two a step.
std::string indentation_attribute(const Line& line) {
  constexpr std::size_t steps = 4;
  const std::size_t step = std::min(leading_blanks(line) / 2, steps);
  return step == 0 ? std::string() : "class=\"d" + std::to_string(step) + "\"";
}

// A page's style sheet does not reach into pictures there: each carries the part it needs. Text holds no `<svg`, as it is escaped.
std::string with_styled_pictures(const std::string& page) {
  const std::string style = "<style>" + std::string(picture_style()) + "</style>";
  std::string text;
  std::size_t done = 0;
  for (std::size_t at = page.find("<svg "); at != std::string::npos; at = page.find("<svg ", done)) {
    const std::size_t end = page.find('>', at) + 1;
    text.append(page, done, end - done).append(style);
    done = end;
  }
  return text.append(page, done);
}

// What it is a table of: its caption, or the heading above, for those who do not see it.
std::string HtmlPage::caption_html(const Table& table) const {
  const std::string caption = line_html(table.caption);
  if (!caption.empty()) return element("caption", {}, caption);
  return last_heading_.empty() ? std::string() : element("caption", "class=\"hidden\"", escaped_html(last_heading_));
}

std::string HtmlPage::row_html(const Table& table, const Row& row) {
  static const Cell none;
  std::string cells;
  std::string name;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Cell& cell = i < row.cells.size() ? row.cells[i] : none;
    if (table.columns[i].key == "id" && !row.total) name = fresh_name(plain_text(cell.shown, language_));
    std::string look(alignment_attribute(table.columns[i].alignment));
    if (look.empty()) look = indentation_attribute(cell.shown);
    const std::string html = line_html(without_leading_blanks(cell.shown));
    if (i == 0 && table.columns.size() > 1)
      cells += element("th", std::string("scope=\"row\"").append(look.empty() ? "" : " ").append(look), html);
    else
      cells += element("td", look, html);
  }
  std::string attributes = row.total ? "class=\"total\"" : "";
  if (!name.empty()) attributes = "id=\"" + name + "\"";
  return element("tr", attributes, cells) + "\n";
}

// On a telephone such a column is not squeezed to its longest word: a table of three columns or more is moved sideways in any case.
bool HtmlPage::holds_long_text(const Table& table, std::size_t column) const {
  constexpr std::size_t longest_short = 40;
  return table.columns.size() > 2 && std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
           return column < row.cells.size() && display_width(plain_text(row.cells[column].shown, language_)) > longest_short;
         });
}

void HtmlPage::append(const Table& table) {
  if (table.columns.empty()) return;
  std::string heads;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::string_view look = alignment_attribute(table.columns[i].alignment);
    if (look.empty() && holds_long_text(table, i)) look = "class=\"long\"";
    heads += element("th", std::string("scope=\"col\"").append(look.empty() ? "" : " ").append(look), escaped_html(table.columns[i].title));
  }
  std::string rows;
  for (const Row& row : table.rows) rows += row_html(table, row);
  constexpr std::size_t most_at_full_size = 6;  // columns on A4
  const std::string_view opening = table.columns.size() > most_at_full_size ? "<table class=\"many\">" : "<table>";
  std::string label = plain_text(table.caption, language_);
  if (label.empty()) label = last_heading_;
  text_ += "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"" +
           escaped_html(label.empty() ? std::string(document_.title.empty() ? in(untitled) : document_.title) : label) + "\">\n" +
           std::string(opening) + "\n" + caption_html(table) + "\n<thead>\n" + element("tr", {}, heads) + "\n</thead>\n<tbody>\n" + rows +
           "</tbody>\n</table>\n</div>\n";
}

}  // namespace

std::string write_html(const Document& document, const Style&) { return HtmlPage(document, Medium::screen).write(); }

std::string write_paper(const Document& document) { return with_styled_pictures(HtmlPage(document, Medium::paper).write()); }

}  // namespace ctg::document
