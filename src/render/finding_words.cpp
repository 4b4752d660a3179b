// The sentences of a finding, put together once for the formats that share them.
#include "render/finding_words.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/unicode.hpp"

namespace ctg::render {
namespace {

constexpr Text error_count{"{0} {0:error|errors}", "{0} {0:erreur|erreurs}"};
constexpr Text warning_count{"{0} {0:warning|warnings}", "{0} {0:avertissement|avertissements}"};
constexpr Text information_count{"{0} {0:information|informations}", "{0} {0:information|informations}"};
constexpr Text files_read{"{0} {0:file|files} read", "{0} {0:fichier lu|fichiers lus}"};
constexpr Text plans_read{"{0} {0:plan|plans}", "{0} {0:plan|plans}"};
constexpr Text nothing_found{"nothing to report", "rien à signaler"};

constexpr std::size_t longest_identified = 512;  // bytes: a hostile line has millions, and as many findings

// The line at fault without its indentation, or what is at fault where the line is very long.
std::string_view identifying_text(const Place& place) {
  const std::string_view line = place.file->line(place.begin.line);
  if (line.size() <= longest_identified) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
  }
  return place.file->bytes().substr(place.first, std::min<std::size_t>(place.last - place.first, longest_identified));
}

constexpr unsigned char in_no_text = 0xFF;  // a byte that UTF-8 does not use

}  // namespace

const Text help_label{"help: ", "aide\u00A0: "};

Colour colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Colour::red;
    case Severity::warning:
      return Colour::yellow;
    case Severity::information:
      return Colour::blue;
    case Severity::off:
      break;
  }
  return Colour::grey;
}

std::string rule_name(const Diagnostic& diagnostic) {
  return diagnostic.rule == nullptr ? std::string() : std::string(diagnostic.rule->name);
}

std::vector<std::string> remedies(const Diagnostic& diagnostic, Language language) {
  std::vector<std::string> said;
  if (diagnostic.help) said.push_back(spoken(*diagnostic.help, language));
  if (diagnostic.fix) {
    std::string fix = spoken(diagnostic.fix->says, language);
    if (said.empty() || said.front() != fix) said.push_back(std::move(fix));
  }
  return said;
}

std::vector<std::string> lines_of(const SourceMap& sources, const Diagnostic& diagnostic, Language language) {
  std::vector<std::string> lines{printable(spoken(diagnostic.message, language))};
  for (const Label& label : diagnostic.labels) {
    if (!label.says) continue;
    const std::optional<Place> place = find_place(sources, label.at);
    lines.push_back((place ? place_words(*place) + ": " : std::string()) + printable(spoken(*label.says, language)));
  }
  for (const std::string& remedy : remedies(diagnostic, language)) lines.push_back(spoken(help_label, language) + printable(remedy));
  return lines;
}

std::optional<Place> main_place(const SourceMap& sources, const Diagnostic& diagnostic) {
  return diagnostic.labels.empty() ? std::nullopt : find_place(sources, diagnostic.at());
}

std::string plain_path(const SourceFile& file) {
  std::string_view path = file.path();
  while (path.starts_with("./") && path.size() > 2) path.remove_prefix(2);
  return std::string(path);
}

std::string totals_words(const Totals& totals, const Wish& wish) {
  std::string found;
  const auto add = [&](Severity severity, Text sentence, std::size_t number) {
    if (number == 0) return;
    if (!found.empty()) found += ", ";
    found += painted(wish.style, colour_of(severity), spoken(wish.language, sentence, number));
  };
  add(Severity::error, error_count, totals.errors);
  add(Severity::warning, warning_count, totals.warnings);
  add(Severity::information, information_count, totals.informations);
  if (found.empty()) found = painted(wish.style, Colour::green, std::string(nothing_found.in(wish.language)));
  std::string read = spoken(wish.language, files_read, totals.files);
  if (totals.plans > 1) read += ", " + spoken(wish.language, plans_read, totals.plans);
  return found + (wish.style.unicode ? " · " : " - ") + read;
}

std::uint64_t identity(const SourceMap& sources, const Diagnostic& diagnostic) {
  Digest digest;
  digest.add(rule_name(diagnostic), in_no_text);
  if (const std::optional<Place> place = main_place(sources, diagnostic)) {
    digest.add(plain_path(*place->file), in_no_text);
    digest.add(identifying_text(*place), in_no_text);
  }
  return digest.value();
}

Finding finding_of(const SourceMap& sources, const Diagnostic& diagnostic) {
  return {.text = {}, .severity = diagnostic.severity, .rule = diagnostic.rule, .identity = identity(sources, diagnostic)};
}

void Fingerprints::complete(std::string& written, std::string_view before, std::uint64_t identity) {
  const std::size_t number = ++seen_[identity];
  if (number > 1) written.insert(written.find(before) + before.size() + hexadecimal(identity).size(), "-" + std::to_string(number));
}

}  // namespace ctg::render
