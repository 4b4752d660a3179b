// Makes one-keystroke mistakes in a text, the same ones on every machine.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace ctg::typing {

struct Mistake {
  std::string text;
  std::uint32_t line = 1;  // where it was made
  std::string made;        // said where it is told
};

class Typist {
 public:
  Typist(std::string text, std::uint32_t seed) : text_(std::move(text)), random_(seed) {}

  Mistake next() {
    switch (below(6)) {
      case 0:
        return changed(below(text_.size()), 1, "");
      case 1:
        return changed(below(text_.size() + 1), 0, typed());
      case 2:
        return changed(below(text_.size()), 1, typed());
      case 3:
        return changed(begin_of_line(), 0, std::string(1 + below(4), ' '));
      case 4:
        return dedented();
      default:
        break;
    }
    const std::size_t begin = begin_of_line();
    return changed(begin, std::min(text_.find('\n', begin), text_.size() - 1) + 1 - begin, "");
  }

 private:
  // The same on every machine, unlike a distribution of the library.
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string typed() {
    constexpr std::string_view keys = " \n\t:-#'\"[]{},&*!|>%@`?~=+._/\\;()0123456789abcexyzABC";
    return {keys[below(keys.size())]};
  }
  std::size_t begin_of_line() {
    const std::size_t at = below(text_.size());
    return at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
  }
  Mistake dedented() {
    const std::size_t begin = begin_of_line();
    const std::size_t blanks = std::min(text_.find_first_not_of(' ', begin), text_.size()) - begin;
    return changed(begin, blanks == 0 ? 0 : 1 + below(blanks), "");
  }
  Mistake changed(std::size_t at, std::size_t count, const std::string& by) {
    Mistake mistake{
        text_, static_cast<std::uint32_t>(1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n')), {}};
    mistake.made = "`" + text_.substr(at, count) + "` -> `" + by + "`";
    mistake.text.replace(at, count, by);
    return mistake;
  }

  std::string text_;
  std::mt19937 random_;
};

}  // namespace ctg::typing
