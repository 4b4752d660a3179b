// Source lines with marks below them, as compilers show them.
#include "render/excerpt.hpp"

#include <algorithm>
#include <utility>

#include "base/unicode.hpp"
#include "render/shown_line.hpp"

namespace ctg::render {
namespace {

constexpr std::size_t width_in_files = 160;  // where the output is no terminal

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

class Excerpt {
 public:
  Excerpt(Colour main_colour, std::size_t gutter, const Style& style) : main_colour_(main_colour), gutter_(gutter), style_(style) {}

  std::vector<std::string> draw(std::vector<Mark> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.place.first < b.place.first; });
    append_gutter("");
    std::uint32_t before = 0;
    for (auto begin = marks.begin(); begin != marks.end();) {
      const std::uint32_t number = begin->place.begin.line;
      const auto end = std::find_if(begin, marks.end(), [&](const Mark& mark) { return mark.place.begin.line != number; });
      if (before != 0) append_between(*begin->place.file, before, number);
      append_line(*begin->place.file, number, begin, end);
      before = number;
      begin = end;
    }
    return std::move(lines_);
  }

 private:
  using Marks = std::vector<Mark>::const_iterator;

  std::string_view bar() const { return style_.unicode ? "│" : "|"; }
  std::size_t room() const {
    const std::size_t width = style_.width == 0 ? width_in_files : style_.width;
    return std::max<std::size_t>(width, gutter_ + 20) - gutter_ - 3;
  }

  void append_gutter(std::string_view number) {
    const std::string text = std::string(gutter_ - std::min(gutter_, number.size()), ' ') + std::string(number) + " " + std::string(bar());
    lines_.push_back(painted(style_, Colour::grey, text));
  }
  void append_text(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    if (!text.empty()) lines_.back() += " " + text;
  }

  // One line between two marked ones is shown, more are left out.
  void append_between(const SourceFile& file, std::uint32_t before, std::uint32_t number) {
    if (number == before + 2) {
      append_gutter(std::to_string(before + 1));
      append_text(ShownLine(file, before + 1, file.line_begin(before + 1), room(), style_).text());
    } else if (number > before + 1) {
      lines_.push_back(painted(style_, Colour::grey, std::string(gutter_ + 1, ' ') + (style_.unicode ? "⋮" : ":")));
    }
  }

  void append_line(const SourceFile& file, std::uint32_t number, Marks begin, Marks end) {
    const auto main = std::find_if(begin, end, [](const Mark& mark) { return mark.main; });
    const ShownLine line(file, number, (main == end ? begin : main)->place.first, room(), style_);
    append_gutter(std::to_string(number));
    append_text(line.text());
    // A row takes marks until one says something: its words need what is right of it.
    std::size_t used = 0;
    bool open = false;
    std::string row;
    for (auto mark = begin; mark != end; ++mark) {
      const ShownLine::Columns columns = line.columns(mark->place.first, end_on_line(*mark));
      if (!open || columns.begin <= used) {
        if (!row.empty()) append_row(std::exchange(row, {}));
        used = 0;
      }
      row += std::string(columns.begin - used, ' ') + drawn(*mark, columns);
      used = columns.end;
      open = mark->says.empty();
    }
    append_row(row);
  }

  void append_row(std::string row) {
    append_gutter("");
    append_text(std::move(row));
  }

  static std::uint32_t end_on_line(const Mark& mark) {
    const SourceFile& file = *mark.place.file;
    const std::uint32_t number = mark.place.begin.line;
    const auto end = file.line_begin(number) + static_cast<std::uint32_t>(file.line(number).size());
    return mark.place.end.line == number ? mark.place.last : std::max(end, mark.place.first);
  }

  std::string drawn(const Mark& mark, const ShownLine::Columns& columns) const {
    const Colour colour = mark.main ? main_colour_ : Colour::blue;
    std::string text = repeated(mark.main ? "^" : "-", columns.end - columns.begin);
    if (!columns.is_shown) text = style_.unicode ? "…" : "~";
    if (columns.is_shown && mark.place.end.line != mark.place.begin.line) text += style_.unicode ? "…" : "...";
    if (!mark.says.empty()) text += " " + mark.says;
    return painted(style_, colour, text);
  }

  Colour main_colour_;
  std::size_t gutter_;
  const Style& style_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> excerpt(const std::vector<Mark>& marks, Colour main_colour, std::size_t gutter, const Style& style) {
  return Excerpt(main_colour, gutter, style).draw(marks);
}

}  // namespace ctg::render
