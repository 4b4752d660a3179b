// The sample findings: accents, emoji, tabs, CRLF, long lines, file ends, several lines, several places, several files.
#include "sample.hpp"

#include <stdexcept>

namespace ctg::render {
namespace {

const RuleInfo unknown_reference{.name = "unknown-reference",
                                 .family = Family::reference,
                                 .severity = Severity::error,
                                 .summary = {"A reference leads nowhere.", "Une référence ne mène nulle part."},
                                 .why = {"-", "-"},
                                 .bad = "",
                                 .good = ""};
const RuleInfo yaml_syntax{.name = "yaml-syntax",
                           .family = Family::file,
                           .severity = Severity::error,
                           .summary = {"The file is not YAML.", "Le fichier n'est pas du YAML."},
                           .why = {"-", "-"},
                           .bad = "",
                           .good = ""};
const RuleInfo late{.name = "late",
                    .family = Family::time,
                    .severity = Severity::warning,
                    .summary = {"An action is late.", "Une action est en retard."},
                    .why = {"-", "-"},
                    .bad = "",
                    .good = ""};
const RuleInfo code_gap{.name = "code-gap",
                        .family = Family::reference,
                        .severity = Severity::information,
                        .summary = {"A code is missing.", "Un code manque."},
                        .why = {"-", "-"},
                        .bad = "",
                        .good = ""};

constexpr Text unknown{"institution `{0}` is not declared", "l'institution `{0}` n'est pas déclarée"};
constexpr Text write_it{"write `{0}`", "écrire `{0}`"};
constexpr Text here{"here", "ici"};
constexpr Text first_here{"first written here", "écrit ici d'abord"};
constexpr Text odd{"this is not expected here", "ceci n'est pas attendu ici"};
constexpr Text twice{"`{0}` is written twice", "`{0}` est écrit deux fois"};
constexpr Text is_late{"action `{0}` was due on {1}", "l'action `{0}` était attendue le {1}"};
constexpr Text long_help{
    "close the quotation mark, or write the text below the key after `|`, which takes every character as it is, quotation marks included",
    "fermer le guillemet, ou écrire le texte sous la clé après `|`, qui prend chaque caractère tel quel, guillemets compris"};
constexpr Text gap{"code {0} is missing between {1} and {2}", "le code {0} manque entre {1} et {2}"};

void find_references(Sample& sample, Findings& findings) {
  const FileId action = sample.sources.add("actions/AVS-03.yaml",
                                           "id: AVS-03\n"
                                           "title: Accueil d'été 😀 à Angers\n"
                                           "lead: caf49\n"
                                           "partners: [mairie, caf49]\n"
                                           "\tnote: x\n"
                                           "description: |\n"
                                           "  one\n"
                                           "  two\n");
  const FileId institutions = sample.sources.add("institutions.yaml", "institutions:\r\n  - id: caf-49\r\n    name: Caf\r\n");
  const SourceMap& sources = sample.sources;
  findings.add(unknown_reference, span_of(sources, action, "caf49"), unknown, "caf49")
      .note(span_of(sources, institutions, "caf-49"), first_here)
      .replace(span_of(sources, action, "caf49"), "caf-49", write_it, "caf-49");
  findings.add(unknown_reference, span_of(sources, action, "été"), odd).note(span_of(sources, action, "Angers"), here);
  findings.add(unknown_reference, span_of(sources, action, "😀"), odd);
  findings.add(unknown_reference, span_of(sources, action, "mairie"), odd)
      .note(span_of(sources, action, "partners"), here)
      .note(span_of(sources, action, "id"), first_here);
  findings.add(yaml_syntax, span_of(sources, action, "\t"), odd).note(span_of(sources, action, "note"), here);
  findings.add(yaml_syntax, span_of(sources, action, "|\n  one\n  two"), odd).remedy(long_help);
  findings.add(yaml_syntax, span_of(sources, institutions, "name"), odd).note(span_of(sources, institutions, "id"), first_here);
}

void find_edges(Sample& sample, Findings& findings) {
  SourceMap& sources = sample.sources;
  const FileId long_line = sources.add("long.yaml", "title: " + std::string(300, 'x') + " HERE " + std::string(300, 'y') + "\n");
  const FileId huge_line = sources.add("huge.yaml", "title: " + std::string(300000, 'x') + "é HERE é" + std::string(300000, 'y'));
  const FileId open = sources.add("open.yaml", "title: \"open\n");
  const FileId empty = sources.add("empty.yaml", "");
  const FileId hostile = sources.add("hostile.yaml",
                                     "\xEF\xBB\xBF"
                                     "a: \x1B[31m\xE2\x80\xAE"
                                     "b\xE9 c\n");
  findings.add(yaml_syntax, span_of(sources, long_line, "HERE"), odd).note(span_of(sources, long_line, "title"), here);
  findings.add(yaml_syntax, span_of(sources, huge_line, "HERE"), odd);
  const auto end = static_cast<std::uint32_t>(sources.file(open).bytes().size());
  findings.add(yaml_syntax, Span{open, end, end}, odd).note(span_of(sources, open, "\""), here);
  findings.add(yaml_syntax, Span{empty, 0, 0}, odd);
  findings.add(yaml_syntax, span_of(sources, hostile, "\x1B"), odd).note(span_of(sources, hostile, "c"), here);
  findings.add(late, span_of(sources, hostile, "\xE9"), is_late, "=\x1B[0m::error::", *make_date(2026, 3, 1));
  findings.add(yaml_syntax, Span{FileId{99}, 3, 5}, twice, "AVS");
  findings.add(code_gap, Span{}, gap, 2, 1, 3);
}

}  // namespace

Span span_of(const SourceMap& sources, FileId file, std::string_view what, std::size_t from) {
  const std::size_t begin = sources.file(file).bytes().find(what, from);
  if (begin == std::string_view::npos) throw std::logic_error("the sample does not have it");
  return Span{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + what.size())};
}

void fill(Sample& sample) {
  Findings findings;
  find_references(sample, findings);
  find_edges(sample, findings);
  sample.diagnostics = findings.all();
}

}  // namespace ctg::render
