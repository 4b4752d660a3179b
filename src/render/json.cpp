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

class JsonStream : public Stream {
 public:
  explicit JsonStream(Date today) : today_(today) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    for (const Diagnostic& diagnostic : diagnostics) {
      std::string line = write_json_line(finding_data(diagnostic, sources));
      line.pop_back();
      part.findings.push_back({"\n    " + line});
    }
    return part;
  }

  std::string end() override {
    std::string text = begun() ? std::string() : begin();
    std::string summary = write_json_line(Data::Object{{"error", totals().errors},
                                                       {"warning", totals().warnings},
                                                       {"info", totals().informations},
                                                       {"files", totals().files},
                                                       {"plans", totals().plans}});
    summary.pop_back();
    text += shown() > 0 ? "\n  ],\n" : "],\n";
    return text + "  \"schema\": \"ctg.check/1\",\n  \"summary\": " + summary + "\n}\n";
  }

 protected:
  std::string begin() override { return "{\n  \"date\": \"" + iso_date(today_) + "\",\n  \"findings\": ["; }
  std::string separator() const override { return ","; }

 private:
  Date today_;
};

}  // namespace

std::unique_ptr<Stream> make_json_stream(const Wish& wish) { return std::make_unique<JsonStream>(wish.today); }

}  // namespace ctg::render
