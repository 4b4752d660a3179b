// Documents as people write plans, made from a seed: the same everywhere. And one-keystroke mistakes in them.
#include "generated.hpp"

#include <iterator>

namespace ctg::yaml {
namespace {

constexpr const char* keys[] = {"id",    "title",  "lead",           "status",     "themes", "period",
                                "étape", "x-note", "\"quoted key\"", "'l''accès'", "a b",    "2024"};
constexpr const char* plain[] = {
    "youth", "AVS-03", "2024-12-31", "12.50", "l'accès aux droits", "Caf de l'Ain", "https://x.org/a#b", "a, b", "12:30",
    "null",  "~",      "true",       "-5 %",  "x [y] {z}",          "n°1",          "été – 2024 …"};
constexpr const char* flow_plain[] = {"youth", "AVS-03", "2024-12-31", "12.50", "à venir", "x:y", "-1"};
constexpr const char* quoted[] = {"\"Convention: avenant\"", "'it''s'",     "\"tab\\t é \\u00e9 \\\"x\\\"\"", "\"\"", "''",
                                  "\"# no comment\"",        "\"a \\\\ b\""};
constexpr const char* words[] = {"une",  "ligne", "de",    "texte:", "avec", "#", "des", "« mots »",
                                 "- et", "l'été", "1 200", "'",      "\"",   "{", "]"};

template <std::size_t size>
const char* pick(const char* const (&list)[size], Dice& dice) {
  return list[dice.below(size)];
}

class Writer {
 public:
  explicit Writer(Dice& dice) : dice_(dice) {}

  std::string document() {
    if (dice_.chance(5))
      text_ += "%YAML 1.2\n---\n";
    else if (dice_.chance(10))
      text_ += "---\n";
    if (dice_.chance(10)) {
      sequence(0, 0);
    } else {
      mapping(0, 0);
    }
    if (dice_.chance(5)) text_ += "...\n";
    return std::move(text_);
  }

 private:
  void pad(std::size_t indent) { text_.append(indent, ' '); }
  void noise() {
    if (dice_.chance(8)) text_ += '\n';
    if (dice_.chance(6)) text_ += "# un commentaire: \"ouvert\n";
    if (dice_.chance(4)) text_ += "      # en retrait\n";
  }
  void end_line() { text_ += dice_.chance(8) ? "  # remarque\n" : "\n"; }

  // From the column of the first key, which is already written up to.
  void mapping(std::size_t indent, unsigned depth) {
    const std::size_t count = 1 + dice_.below(depth == 0 ? 6 : 4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) {
        noise();
        pad(indent);
      }
      text_ += pick(keys, dice_);
      text_ += ':';
      value(indent, depth, true);
    }
  }

  void sequence(std::size_t indent, unsigned depth) {
    const std::size_t count = 1 + dice_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) {
        noise();
        pad(indent);
      }
      text_ += '-';
      if (depth < 4 && dice_.chance(35)) {
        text_ += ' ';
        mapping(indent + 2, depth + 1);
      } else if (depth < 4 && dice_.chance(8)) {
        text_ += ' ';
        sequence(indent + 2, depth + 1);
      } else {
        value(indent, depth, false);
      }
    }
  }

  void value(std::size_t indent, unsigned depth, bool in_mapping) {
    const std::size_t what = dice_.below(depth < 4 ? 13 : 9);
    if (what >= 9) return nested(indent, depth, in_mapping);
    if (what == 0) return end_line();
    if (what == 7) return block_text(indent);
    text_ += ' ';
    if (what == 8) {
      flow(0);
      return end_line();
    }
    if (what <= 4) {
      text_ += pick(plain, dice_);
      if (dice_.chance(10)) continuation(indent);
    } else {
      quoted_text(indent);
    }
    end_line();
  }

  void nested(std::size_t indent, unsigned depth, bool in_mapping) {
    end_line();
    noise();
    const bool list = dice_.chance(50);
    const std::size_t deeper = list && in_mapping && dice_.chance(40) ? indent : indent + 2;
    pad(deeper);
    if (list) {
      sequence(deeper, depth + 1);
    } else {
      mapping(deeper, depth + 1);
    }
  }

  void continuation(std::size_t indent) {
    for (std::size_t lines = 1 + dice_.below(2); lines > 0; --lines) {
      text_ += dice_.chance(20) ? "\n\n" : "\n";
      pad(indent + 1 + dice_.below(4));
      text_ += "suite du texte";
    }
  }

  void quoted_text(std::size_t indent) {
    if (dice_.chance(75)) {
      text_ += pick(quoted, dice_);
      return;
    }
    const bool is_double = dice_.chance(50);
    text_ += is_double ? "\"début" : "'début";
    if (is_double && dice_.chance(30)) text_ += " \\";
    continuation(indent);
    text_ += is_double ? '"' : '\'';
  }

  void block_text(std::size_t indent) {
    text_ += dice_.chance(50) ? " |" : " >";
    if (dice_.chance(40)) text_ += dice_.chance(50) ? '-' : '+';
    end_line();
    const std::size_t column = indent + 2;
    for (std::size_t lines = dice_.below(5); lines > 0; --lines) {
      if (dice_.chance(15)) text_ += '\n';
      pad(column);
      text_ += "mot";
      for (std::size_t count = dice_.below(6); count > 0; --count) text_ += std::string(" ") + pick(words, dice_);
      text_ += '\n';
      if (dice_.chance(10)) text_ += std::string(column + 2, ' ') + "plus à droite\n";
    }
    if (dice_.chance(15)) text_ += '\n';
  }

  void flow(unsigned depth) {
    const bool list = dice_.chance(50);
    text_ += list ? '[' : '{';
    const std::size_t count = dice_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text_ += dice_.chance(90) ? ", " : ",";
      if (!list) text_ += "k" + std::to_string(i) + ": ";
      if (depth < 3 && dice_.chance(15)) {
        flow(depth + 1);
      } else {
        text_ += dice_.chance(60) ? pick(flow_plain, dice_) : pick(quoted, dice_);
      }
    }
    text_ += list ? ']' : '}';
  }

  Dice& dice_;
  std::string text_;
};

}  // namespace

std::string generated_document(Dice& dice) { return Writer(dice).document(); }

std::string with_a_mistake(std::string text, Dice& dice) {
  static constexpr char keyboard[] = "\n\n  -:#\"'[]{},|>&*!%@`?.\\abz0~<=";
  if (text.empty()) return text;
  const std::size_t at = dice.below(text.size());
  const char key = keyboard[dice.below(std::size(keyboard) - 1)];
  const std::size_t found = text.rfind('\n', at);
  const std::size_t line = found == std::string::npos ? 0 : found + 1;
  switch (dice.below(6)) {
    case 0:
      text.erase(at, 1);
      break;
    case 1:
      text.insert(at, 1, key);
      break;
    case 2:
      text[at] = key;
      break;
    case 3:
      text.insert(line, 1 + dice.below(2), ' ');
      break;
    case 4:
      if (line < text.size() && text[line] == ' ') text.erase(line, 1);
      break;
    default:
      text.erase(line, text.find('\n', line) - line + 1);
      break;
  }
  return text;
}

}  // namespace ctg::yaml
