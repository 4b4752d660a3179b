// The gate before the reader: only bytes that are text of a plan pass.
#include "yaml/gate.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "base/unicode.hpp"
#include "yaml/foreign.hpp"
#include "yaml/rules.hpp"

namespace ctg::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t most_bad_bytes = 5;
constexpr std::size_t most_edits = 10'000;  // of one fix

enum class Byte : std::uint8_t { text, line_feed, other };

constexpr std::array<Byte, 256> make_byte_kinds() {
  std::array<Byte, 256> kinds{};
  for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = (i >= 0x20 && i < 0x7F) || i == '\t' ? Byte::text : Byte::other;
  kinds['\n'] = Byte::line_feed;
  return kinds;
}
constexpr std::array<Byte, 256> byte_kinds = make_byte_kinds();

std::string hexadecimal(std::uint32_t value, unsigned digits) {
  std::string text;
  for (unsigned i = digits; i-- > 0;) text += "0123456789ABCDEF"[(value >> (4 * i)) & 0xF];
  return text;
}

std::string code_point_name(char32_t value) { return "U+" + hexadecimal(static_cast<std::uint32_t>(value), value > 0xFFFF ? 6 : 4); }

class Gate {
 public:
  Gate(std::string_view bytes, FileId file, Findings& findings, const Limits& limits)
      : bytes_(bytes), file_(file), findings_(findings), limits_(limits) {}

  bool pass() {
    if (bytes_.size() > limits_.file_bytes) return report_size();
    if (const auto encoding = foreign_encoding(bytes_)) return report_encoding(*encoding);
    std::size_t at = 0;
    if (bytes_.starts_with(byte_order_mark)) at = byte_order_mark.size();
    const bool marked = at > 0;
    std::size_t line = 0;
    while (at < bytes_.size() && bad_ < most_bad_bytes) {
      const Byte kind = byte_kinds[static_cast<unsigned char>(bytes_[at])];
      if (kind == Byte::text) {
        at = past_plain_words(at + 1);
      } else if (kind == Byte::line_feed) {
        check_line(line, at);
        line = ++at;
      } else {
        at += check(at);
      }
    }
    check_line(line, at);
    if (bad_ > 0) return false;
    if (marked) warn_of_mark();
    return true;
  }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  // Past the words of eight bytes that are all printable ASCII; where one is not, its bytes are looked at one by one.
  std::size_t past_plain_words(std::size_t at) const {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    while (at + sizeof(std::uint64_t) <= bytes_.size()) {
      std::uint64_t word = 0;
      std::memcpy(&word, bytes_.data() + at, sizeof word);
      // The high bit of a byte: set in itself from 0x80 on, after adding 1 from 0x7F on, after taking 0x20 away below 0x20.
      if (((word | (word + ones) | (word - 0x20 * ones)) & 0x80 * ones) != 0) return at;
      at += sizeof word;
    }
    return at;
  }

  // A byte that is not plain ASCII text: returns how many bytes are dealt with.
  std::size_t check(std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes_[at]);
    const unsigned char second = at + 1 < bytes_.size() ? static_cast<unsigned char>(bytes_[at + 1]) : 0;
    // U+00C0 to U+05FF: the letters of French.
    if (first >= 0xC3 && first < 0xD8 && (second & 0xC0U) == 0x80) return 2;
    if (first == '\r') {
      if (second == '\n') return 1;
      return report_return(at);
    }
    const CodePoint character = code_point_at(bytes_, at);
    if (character.bytes == 0) return report_not_utf8(at);
    if (character.value == 0xFEFF) return report_mark(at);
    if (is_unprintable(character.value)) return report_control(at, character);
    return character.bytes;
  }

  bool report_size() {
    ++bad_;
    static constexpr Text large{"the file has {0} bytes: the limit is {1}", "le fichier fait {0} octets\u00a0: la limite est de {1}"};
    static constexpr Text cut{"split it into several files", "partagez-le en plusieurs fichiers"};
    findings_.add(limit_exceeded, span(0, 0), large, bytes_.size(), std::int64_t{limits_.file_bytes}).remedy(cut);
    return false;
  }

  bool report_encoding(Text encoding) {
    static constexpr Text found{"the file is written in {0}: a plan is written in UTF-8",
                                "le fichier est écrit en {0}\u00a0: un plan s'écrit en UTF-8"};
    static constexpr Text save{"save it again, with the encoding UTF-8", "enregistrez-le à nouveau, avec l'encodage UTF-8"};
    findings_.add(bad_encoding, span(0, 0), found, encoding).remedy(save);
    return false;
  }

  // True where the file as a whole is something else: said once, and nothing after it.
  bool report_foreign() {
    const auto what = foreign_file(bytes_);
    if (!what) return false;
    static constexpr Text found{"this is {0}, not a plan's file", "c'est {0}, pas un fichier de plan"};
    static constexpr Text move{"a plan's file is text: move this one elsewhere",
                               "un fichier de plan est du texte\u00a0: rangez celui-ci ailleurs"};
    findings_.add(bad_encoding, span(0, 0), found, *what).remedy(move);
    bad_ = most_bad_bytes;
    return true;
  }

  std::size_t report_not_utf8(std::size_t at) {
    if (report_foreign()) return bytes_.size() - at;
    bad_ = most_bad_bytes;  // the others have the same cause
    const auto byte = static_cast<unsigned char>(bytes_[at]);
    const std::string name = "0x" + hexadecimal(byte, 2);
    static constexpr Text save{"save the file again, with the encoding UTF-8", "enregistrez à nouveau le fichier, avec l'encodage UTF-8"};
    if (byte >= 0xA0 && (at + 1 == bytes_.size() ? byte < 0xC2 : static_cast<unsigned char>(bytes_[at + 1]) < 0x80)) {
      static constexpr Text latin{"byte {0} is not UTF-8: the file looks like Latin-1 (Windows-1252)",
                                  "l'octet {0} n'est pas de l'UTF-8\u00a0: le fichier semble être en Latin-1 (Windows-1252)"};
      findings_.add(bad_encoding, span(at, at + 1), latin, name).remedy(save).offer(read_as_windows_1252(at));
    } else {
      static constexpr Text broken{"byte {0} is not UTF-8", "l'octet {0} n'est pas de l'UTF-8"};
      findings_.add(bad_encoding, span(at, at + 1), broken, name).remedy(save);
    }
    return 1;
  }

  // From here on, every byte that is not UTF-8 as the character that it is in Windows-1252.
  std::vector<TextEdit> read_as_windows_1252(std::size_t at) const {
    static constexpr std::array<char32_t, 32> from_0x80{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::vector<TextEdit> edits;
    while (at < bytes_.size() && edits.size() < most_edits) {
      const CodePoint character = code_point_at(bytes_, at);
      if (character.bytes == 0) {
        const auto byte = static_cast<unsigned char>(bytes_[at]);
        std::string text;
        append_utf8(text, byte >= 0x80 && byte < 0xA0 ? from_0x80[byte - 0x80U] : char32_t{byte});
        edits.push_back({span(at, at + 1), std::move(text)});
      }
      at += std::max<std::size_t>(character.bytes, 1);
    }
    return edits;
  }

  // From here on, every carriage return that stands alone as the line end that the file has elsewhere.
  std::vector<TextEdit> line_feeds(std::size_t at) const {
    const std::string line_end = bytes_.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
    std::vector<TextEdit> edits;
    for (; at < bytes_.size() && edits.size() < most_edits; at = std::min(bytes_.find('\r', at + 1), bytes_.size()))
      if (at + 1 == bytes_.size() || bytes_[at + 1] != '\n') edits.push_back({span(at, at + 1), line_end});
    return edits;
  }

  std::size_t report_mark(std::size_t at) {
    ++bad_;
    static constexpr Text mark{"a byte-order mark (U+FEFF) in the middle of the text",
                               "une marque d'ordre des octets (U+FEFF) au milieu du texte"};
    static constexpr Text remove{"remove it", "retirez-la"};
    const Span place = span(at, at + byte_order_mark.size());
    findings_.add(bad_encoding, place, mark).replace(place, "", remove);
    return byte_order_mark.size();
  }

  std::size_t report_return(std::size_t at) {
    if (report_foreign()) return bytes_.size() - at;
    static constexpr Text alone{"a carriage return (U+000D) without a line feed", "un retour chariot (U+000D) sans saut de ligne"};
    static constexpr Text save{"save the file with line ends of Unix or Windows",
                               "enregistrez le fichier avec des fins de ligne Unix ou Windows"};
    bad_ = most_bad_bytes;  // the others have the same cause
    findings_.add(bad_encoding, span(at, at + 1), alone).remedy(save).offer(line_feeds(at));
    return 1;
  }

  std::size_t report_control(std::size_t at, CodePoint character) {
    if (report_foreign()) return bytes_.size() - at;
    ++bad_;
    const Span place = span(at, at + character.bytes);
    const std::string name = code_point_name(character.value);
    static constexpr Text remove{"remove it", "retirez-le"};
    if (character.value == 0x2028 || character.value == 0x2029) {
      static constexpr Text separator{"the invisible character {0} ends a line for some programs only",
                                      "le caractère invisible {0} ne termine une ligne que pour certains programmes"};
      static constexpr Text line_end{"begin a new line instead", "allez à la ligne à la place"};
      findings_.add(bad_encoding, place, separator, name).remedy(line_end);
    } else if (character.value > 0xFF && character.value < 0xFDD0) {
      static constexpr Text direction{"the invisible character {0} changes the direction of the text",
                                      "le caractère invisible {0} change le sens du texte"};
      findings_.add(bad_encoding, place, direction, name).replace(place, "", remove);
    } else {
      static constexpr Text control{"the character {0} is no text", "le caractère {0} n'est pas du texte"};
      findings_.add(bad_encoding, place, control, name).replace(place, "", remove);
    }
    return character.bytes;
  }

  void check_line(std::size_t begin, std::size_t end) {
    if (end - begin <= limits_.line_bytes) return;
    ++bad_;
    static constexpr Text long_line{"a line of {0} bytes: the limit is {1}", "une ligne de {0} octets\u00a0: la limite est de {1}"};
    static constexpr Text cut{"break it into several lines", "la couper en plusieurs lignes"};
    findings_.add(limit_exceeded, span(begin, begin), long_line, end - begin, std::int64_t{limits_.line_bytes}).remedy(cut);
  }

  void warn_of_mark() {
    static constexpr Text mark{"the file begins with a byte-order mark, which UTF-8 does not need",
                               "le fichier commence par une marque d'ordre des octets, dont l'UTF-8 n'a pas besoin"};
    static constexpr Text remove{"remove it", "retirez-la"};
    const Span place = span(0, byte_order_mark.size());
    findings_.add(bad_encoding, place, mark).replace(place, "", remove).severity = Severity::warning;
  }

  std::string_view bytes_;
  FileId file_;
  Findings& findings_;
  const Limits& limits_;
  std::size_t bad_ = 0;
};

}  // namespace

bool pass_gate(const SourceFile& source, FileId file, Findings& findings, const Limits& limits) {
  return Gate(source.bytes(), file, findings, limits).pass();
}

}  // namespace ctg::yaml
