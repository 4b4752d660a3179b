// Findings for machines, schema `ctg.check/1`: both languages, so that nothing changes with the reader's.
#include <algorithm>

#include "document/data.hpp"
#include "render/place.hpp"
#include "render/render.hpp"

namespace ctg::render {
namespace {

void add_sentence(Data::Object& object, const std::optional<Message>& message, const std::string& key) {
  object[key] = message ? Data(spoken(*message, Language::english)) : Data();
  object[key + "_fr"] = message ? Data(spoken(*message, Language::french)) : Data();
}

// Lines and columns (characters) from 1, bytes from 0, ends excluded; null where the span stands nowhere.
void add_place(Data::Object& object, const SourceMap& sources, Span span) {
  const std::optional<Place> place = find_place(sources, span);
  object["path"] = place ? Data(place->file->path()) : Data();
  object["line"] = place ? Data(place->begin.line) : Data();
  object["column"] = place ? Data(place->begin.column) : Data();
  object["end_line"] = place ? Data(place->end.line) : Data();
  object["end_column"] = place ? Data(place->end.column) : Data();
  object["start_byte"] = place ? Data(place->first) : Data();
  object["end_byte"] = place ? Data(place->last) : Data();
}

Data fix_data(const Diagnostic& diagnostic, const SourceMap& sources) {
  if (!diagnostic.fix) return {};
  Data::List edits;
  for (const TextEdit& edit : diagnostic.fix->edits) {
    Data::Object object{{"replacement", edit.replacement}};
    add_place(object, sources, edit.at);
    edits.emplace_back(std::move(object));
  }
  Data::Object object{{"edits", std::move(edits)}, {"safe", diagnostic.fix->safe}};
  add_sentence(object, diagnostic.fix->says, "message");
  return object;
}

Data finding_data(const Diagnostic& diagnostic, const SourceMap& sources) {
  Data::List labels;
  for (std::size_t i = 1; i < diagnostic.labels.size(); ++i) {
    Data::Object object;
    add_place(object, sources, diagnostic.labels[i].at);
    add_sentence(object, diagnostic.labels[i].says, "message");
    labels.emplace_back(std::move(object));
  }
  Data::Object object{{"rule", diagnostic.rule == nullptr ? Data() : Data(diagnostic.rule->name)},
                      {"family", diagnostic.rule == nullptr ? Data() : Data(family_name(diagnostic.rule->family))},
                      {"severity", severity_name(diagnostic.severity)},
                      {"labels", std::move(labels)},
                      {"fix", fix_data(diagnostic, sources)}};
  add_place(object, sources, diagnostic.labels.empty() ? Span{} : diagnostic.at());
  add_sentence(object, diagnostic.message, "message");
  add_sentence(object, diagnostic.labels.empty() ? std::nullopt : diagnostic.labels.front().says, "label");
  add_sentence(object, diagnostic.help, "help");
  return object;
}

Data count(const Input& input, Severity severity) {
  const auto found = std::count_if(input.diagnostics.begin(), input.diagnostics.end(),
                                   [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; });
  return static_cast<std::int64_t>(found);
}

}  // namespace

std::string render_json(const Input& input) {
  Data::List findings;
  for (const Diagnostic& diagnostic : input.diagnostics) findings.push_back(finding_data(diagnostic, input.sources));
  return write_json(Data::Object{{"schema", "ctg.check/1"},
                                 {"findings", std::move(findings)},
                                 {"summary", Data::Object{{"error", count(input, Severity::error)},
                                                          {"warning", count(input, Severity::warning)},
                                                          {"info", count(input, Severity::information)},
                                                          {"files", input.summary.files},
                                                          {"plans", input.summary.plans}}}});
}

}  // namespace ctg::render
