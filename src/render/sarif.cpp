// Findings as SARIF 2.1.0, with the rules that found something: what code scanning services read.
#include "base/digest.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/data.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

constexpr std::string_view before_fingerprint = "\"finding/v1\":\"";
constexpr std::string_view base = "%SRCROOT%";

constexpr Text base_description{"the folder that ctg was started in", "le dossier d'où ctg a été lancé"};
constexpr Text found_in{"Found in:", "Constaté dans\u00A0:"};
constexpr Text not_found_in{"Not found in:", "Non constaté dans\u00A0:"};

std::string_view level_word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::information:
      return "note";
    case Severity::off:
      break;
  }
  return "none";
}

bool stays_in_uri(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~' ||
         c == '/';
}

std::string percent_encoded(std::string_view path) {
  std::string uri;
  for (const char c : path)
    if (stays_in_uri(c))
      uri += c;
    else
      uri +=
          {'%', "0123456789ABCDEF"[(static_cast<unsigned char>(c) >> 4U) & 0xFU], "0123456789ABCDEF"[static_cast<unsigned char>(c) & 0xFU]};
  return uri;
}

// A path of its own is an address of the machine; any other is below the folder ctg was started in.
Data artifact(const SourceFile& file) {
  const std::string uri = percent_encoded(plain_path(file));
  if (uri.starts_with('/')) return Data::Object{{"uri", "file://" + uri}};
  return Data::Object{{"uri", uri}, {"uriBaseId", base}};
}

Data region(const Place& place) {
  return Data::Object{
      {"startLine", place.begin.line}, {"startColumn", place.begin.column}, {"endLine", place.end.line}, {"endColumn", place.end.column}};
}

// In a message, `[words](address)` is a link. A blank between the two makes it words again.
Data message_data(std::string_view text) { return Data::Object{{"text", replace_all(printable_lines(text), "](", "] (")}}; }

Data physical(const Place& place) { return Data::Object{{"artifactLocation", artifact(*place.file)}, {"region", region(place)}}; }

Data::List related(const SourceMap& sources, const Diagnostic& diagnostic, Language language) {
  Data::List locations;
  for (std::size_t i = 1; i < diagnostic.labels.size(); ++i) {
    const Label& label = diagnostic.labels[i];
    const std::optional<Place> place = find_place(sources, label.at);
    if (!place) continue;
    Data::Object location{{"physicalLocation", physical(*place)}};
    if (label.says) location["message"] = message_data(spoken(*label.says, language));
    locations.emplace_back(std::move(location));
  }
  return locations;
}

// One change a file, in the order in which the files come.
Data::List fixes(const SourceMap& sources, const Diagnostic& diagnostic, Language language) {
  if (!diagnostic.fix) return {};
  std::vector<std::pair<const SourceFile*, Data::List>> changes;
  for (const TextEdit& edit : diagnostic.fix->edits) {
    const std::optional<Place> place = find_place(sources, edit.at);
    if (!place) return {};  // a part of a fix is none
    if (changes.empty() || changes.back().first != place->file) changes.emplace_back(place->file, Data::List());
    changes.back().second.emplace_back(
        Data::Object{{"deletedRegion", region(*place)}, {"insertedContent", Data::Object{{"text", edit.replacement}}}});
  }
  if (changes.empty()) return {};
  Data::List artifact_changes;
  for (auto& [file, replacements] : changes)
    artifact_changes.emplace_back(Data::Object{{"artifactLocation", artifact(*file)}, {"replacements", std::move(replacements)}});
  return {Data::Object{{"description", message_data(spoken(diagnostic.fix->says, language))},
                       {"artifactChanges", std::move(artifact_changes)}}};
}

// Without its ruleIndex, which only the stream knows: the last of its keys.
Data result(const SourceMap& sources, const Diagnostic& diagnostic, const Finding& finding, Language language) {
  std::vector<std::string> lines{printable(spoken(diagnostic.message, language))};
  if (!diagnostic.labels.empty() && diagnostic.labels.front().says) lines.push_back(spoken(*diagnostic.labels.front().says, language));
  for (const std::string& remedy : remedies(diagnostic, language)) lines.push_back(spoken(help_label, language) + remedy);
  Data::List locations;
  if (const auto place = main_place(sources, diagnostic)) locations.emplace_back(Data::Object{{"physicalLocation", physical(*place)}});
  Data::Object object{{"level", level_word(diagnostic.severity)},
                      {"locations", std::move(locations)},
                      {"message", message_data(join(lines, "\n"))},
                      {"partialFingerprints", Data::Object{{"finding/v1", hexadecimal(finding.identity)}}}};
  if (diagnostic.rule != nullptr) object["ruleId"] = diagnostic.rule->name;
  if (Data::List list = related(sources, diagnostic, language); !list.empty()) object["relatedLocations"] = std::move(list);
  if (Data::List list = fixes(sources, diagnostic, language); !list.empty()) object["fixes"] = std::move(list);
  return object;
}

std::string help_text(const RuleInfo& rule, Language language, bool is_markdown) {
  std::string text(rule.why.in(language));
  const std::string fence = is_markdown ? "```" : "";
  const auto add = [&](Text heading, std::string_view example) {
    if (example.empty()) return;
    text += "\n\n" + spoken(heading, language) + "\n\n" + (is_markdown ? "```yaml\n" : "") + std::string(example) + fence;
  };
  add(found_in, rule.bad);
  add(not_found_in, rule.good);
  return text;
}

Data rule_data(const RuleInfo& rule, Language language) {
  return Data::Object{{"id", rule.name},
                      {"shortDescription", Data::Object{{"text", rule.summary.in(language)}}},
                      {"fullDescription", Data::Object{{"text", rule.why.in(language)}}},
                      {"help", Data::Object{{"text", help_text(rule, language, false)}, {"markdown", help_text(rule, language, true)}}},
                      {"defaultConfiguration", Data::Object{{"level", level_word(rule.severity)}}},
                      {"properties", Data::Object{{"tags", Data::List{family_name(rule.family)}}}}};
}

class SarifStream : public Stream {
 public:
  explicit SarifStream(const Wish& wish) : language_(wish.language), version_(wish.version) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    for (const Diagnostic& diagnostic : diagnostics) {
      Finding finding = finding_of(sources, diagnostic);
      finding.text = write_json_line(result(sources, diagnostic, finding, language_));
      finding.text.pop_back();
      part.findings.push_back(std::move(finding));
    }
    return part;
  }

  std::string end() override {
    Data::Object driver{{"name", "ctg"}};
    Data::List rules;
    for (const RuleInfo* rule : rules_) rules.push_back(rule_data(*rule, language_));
    driver["rules"] = std::move(rules);
    if (!version_.empty()) driver["semanticVersion"] = driver["version"] = version_;
    std::string tool = write_json_line(Data::Object{{"driver", std::move(driver)}});
    return (begun() ? std::string() : begin()) + (shown() > 0 ? "\n      ],\n" : "],\n") + "      \"tool\": " + tool +
           "    }\n  ],\n  \"version\": \"2.1.0\"\n}\n";
  }

 protected:
  std::string begin() override {
    std::string bases = write_json_line(
        Data::Object{{std::string(base), Data::Object{{"description", Data::Object{{"text", base_description.in(language_)}}}}}});
    bases.pop_back();
    return "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"runs\": [\n    {\n"
           "      \"columnKind\": \"unicodeCodePoints\",\n      \"language\": \"" +
           std::string(language_code(language_)) + "\",\n      \"originalUriBaseIds\": " + bases + ",\n      \"results\": [";
  }
  std::string separator() const override { return ","; }
  void add(std::string& text, const Finding& finding) override {
    std::string written = finding.text;
    fingerprints_.complete(written, before_fingerprint, finding.identity);
    if (finding.rule != nullptr) written.insert(written.size() - 1, ",\"ruleIndex\":" + std::to_string(index_of(*finding.rule)));
    text += "\n        " + written;
  }

 private:
  std::size_t index_of(const RuleInfo& rule) {
    const auto [known, is_new] = indices_.emplace(rule.name, rules_.size());
    if (is_new) rules_.push_back(&rule);
    return known->second;
  }

  Language language_;
  std::string_view version_;
  Fingerprints fingerprints_;
  std::vector<const RuleInfo*> rules_;  // in the order in which they first found something
  std::map<std::string_view, std::size_t> indices_;
};

}  // namespace

std::unique_ptr<Stream> make_sarif_stream(const Wish& wish) { return std::make_unique<SarifStream>(wish); }

}  // namespace ctg::render
