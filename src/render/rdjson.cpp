// Findings as reviewdog reads them, whose columns count bytes.
#include <algorithm>

#include "base/text.hpp"
#include "document/data.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

std::string_view severity_word(Severity severity) {
  if (severity == Severity::error) return "ERROR";
  return severity == Severity::warning ? "WARNING" : "INFO";
}

// Lines and bytes of a line from 1, the end excluded. A byte order mark counts, as it does for whoever replaces the bytes.
Data position(const SourceFile& file, std::uint32_t line, std::uint32_t byte) {
  const std::uint32_t begin = file.line_begin(line);
  return Data::Object{{"line", line}, {"column", byte - std::min(begin, byte) + 1}};
}

Data range(const Place& place) {
  return Data::Object{{"start", position(*place.file, place.begin.line, place.first)},
                      {"end", position(*place.file, place.end.line, place.last)}};
}

// A suggestion is taken alone and in the finding's own file: a fix of several edits would be taken by halves.
Data::List suggestions(const SourceMap& sources, const Diagnostic& diagnostic, const std::optional<Place>& place) {
  if (!place || !diagnostic.fix || diagnostic.fix->edits.size() != 1) return {};
  const TextEdit& edit = diagnostic.fix->edits.front();
  const std::optional<Place> edited = find_place(sources, edit.at);
  if (!edited || edited->file != place->file) return {};
  return {Data::Object{{"range", range(*edited)}, {"text", edit.replacement}}};
}

Data finding_data(const SourceMap& sources, const Diagnostic& diagnostic, Language language) {
  const std::optional<Place> place = main_place(sources, diagnostic);
  Data::Object object{{"message", join(lines_of(sources, diagnostic, language), "\n")}, {"severity", severity_word(diagnostic.severity)}};
  if (diagnostic.rule != nullptr) object["code"] = Data::Object{{"value", diagnostic.rule->name}};
  if (place) object["location"] = Data::Object{{"path", plain_path(*place->file)}, {"range", range(*place)}};
  if (Data::List list = suggestions(sources, diagnostic, place); !list.empty()) object["suggestions"] = std::move(list);
  return object;
}

class RdjsonStream : public Stream {
 public:
  explicit RdjsonStream(const Wish& wish) : language_(wish.language) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    for (const Diagnostic& diagnostic : diagnostics) {
      std::string line = write_json_line(finding_data(sources, diagnostic, language_));
      line.pop_back();
      part.findings.push_back({"\n    " + line});
    }
    return part;
  }

  std::string end() override {
    return (begun() ? std::string() : begin()) + (shown() > 0 ? "\n  ],\n" : "],\n") + "  \"source\": {\"name\":\"ctg\"}\n}\n";
  }

 protected:
  std::string begin() override { return "{\n  \"diagnostics\": ["; }
  std::string separator() const override { return ","; }

 private:
  Language language_;
};

}  // namespace

std::unique_ptr<Stream> make_rdjson_stream(const Wish& wish) { return std::make_unique<RdjsonStream>(wish); }

}  // namespace ctg::render
