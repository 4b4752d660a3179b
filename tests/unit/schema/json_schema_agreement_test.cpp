// The reader and the JSON Schema accept and refuse the same files; the schema is tried where python3-jsonschema is installed.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "schema/json_schema.hpp"
#include "schema/read.hpp"
#include "yaml/parse.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

struct Sample {
  bool accepted;
  const char* file;  // JSON, which is YAML too
};

// One action, institution, indicator or settings each: what stands under its key.
const std::vector<Sample> samples{
    {true, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done"}})"},
    {true,
     R"({"action": {"id": "a.b_c", "title": "T", "objectives": ["o"], "status": "done", "lead": null, "themes": null, "planned": null}})"},
    {true, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "priority": null, "x-mine": {"a": 1}}})"},
    {true,
     R"({"action": {"id": 2024, "title": 2024, "objectives": ["o"], "status": "done", "planned": {"start": 2024, "end": "2026-Q3"}}})"},
    {true,
     R"({"action": {"id": "A", "title": "T", "objectives": ["o"], "status": "done", "budget": [{"year": 2025, "planned": "12000.50"}]}})"},
    {true, R"({"institution": {"id": "caf", "name": "Caf", "kind": "caf", "siren": "244900015", "valid_to": "2021-S1"}})"},
    {true, R"({"indicator": {"id": "i", "title": "T", "unit": "u", "counts_persons": true, "bounds": {"min": -0.5, "max": 100}}})"},
    {true, R"({"settings": {"rules": {"late": "off", "stale": null, "x-mine": 3}, "thresholds": {"stale_days": 90}}})"},
    {true, R"({"settings": {"rules": null, "ignore": ["modeles"]}})"},
    {false, R"({"action": {"id": "A-1"}})"},
    {false, R"({"action": {"id": "é", "title": "T", "objectives": ["o"], "status": "done"}})"},
    {false, R"({"action": {"id": "-a", "title": "T", "objectives": ["o"], "status": "done"}})"},
    {false, R"({"action": {"id": "A-1", "title": null, "objectives": ["o"], "status": "done"}})"},
    {false, R"({"action": {"id": "A-1", "title": "", "objectives": ["o"], "status": "done"}})"},
    {false, R"({"action": {"id": "A-1", "title": ["T"], "objectives": ["o"], "status": "done"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": "o", "status": "done"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "late"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "en cours"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "pilote": "caf"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "themes": ["jeunesse"]}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "planned": {"start": "mi-2024"}}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "planned": {"start": "2024-13"}}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "planned": {"start": 45078}}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "planned": "2024"}})"},
    {false, R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "budget": [{"planned": 1}]}})"},
    {false,
     R"({"action": {"id": "A-1", "title": "T", "objectives": ["o"], "status": "done", "budget": [{"year": 2025, "planned": "12 000"}]}})"},
    {false, R"({"institution": {"id": "caf", "name": "Caf", "kind": "caf", "siren": 244900015}})"},
    {false, R"({"institution": {"id": "caf", "title": "Caf", "kind": "caf"}})"},
    {false, R"({"indicator": {"id": "i", "title": "T", "unit": "u", "counts_persons": "oui"}})"},
    {false, R"({"action": {"id": "A", "title": "T", "objectives": [], "status": "planned"}})"},
    {false, R"({"indicator": {"id": "i", "title": "T", "unit": "u", "values": [{"value": "12 %"}]}})"},
    {false, R"({"settings": {"rules": ["late"]}})"},
    {false, R"({"settings": {"rules": {"late": "eror"}}})"},
    {false, R"({"settings": {"thresholds": {"stale_days": 1.5}}})"},
};

template <class T>
void read_thing(Reading& reading, yaml::Cursor node) {
  T thing;
  read_record(reading, table_of<T>(), node, &thing, thing);
}

bool reader_accepts(const Sample& sample) {
  SourceMap sources;
  const FileId file = sources.add("sample.yaml", sample.file);
  yaml::Tree tree;
  Findings findings;
  yaml::parse(sources.file(file), file, tree, findings);
  REQUIRE(findings.all().empty());
  Reading reading(sources.file(file), file, findings);
  const yaml::Cursor key = tree.root().first_child();
  if (key.text() == "action") read_thing<Action>(reading, key.after());
  if (key.text() == "institution") read_thing<Institution>(reading, key.after());
  if (key.text() == "indicator") read_thing<Indicator>(reading, key.after());
  if (key.text() == "settings") read_thing<Settings>(reading, key.after());
  return findings.all().empty();
}

}  // namespace

TEST_CASE("the reader accepts and refuses the samples as they are marked") {
  for (const Sample& sample : samples) {
    CAPTURE(std::string(sample.file));
    CHECK(reader_accepts(sample) == sample.accepted);
  }
}

TEST_CASE("a validator with the JSON Schema says the same") {
  if (std::system("python3 -c 'import jsonschema' >/dev/null 2>&1") != 0) return;
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("ctg_json_schema_" + std::to_string(std::random_device()()));
  std::filesystem::create_directories(folder);
  std::string json;
  for (const Sample& sample : samples) {
    json += json.empty() ? "[" : ",\n";
    json += std::string("{\"accepted\": ") + (sample.accepted ? "true" : "false") + ", \"file\": " + sample.file + "}";
  }
  std::ofstream(folder / "samples.json") << json << "]\n";
  for (const Language language : {Language::english, Language::french}) {
    std::ofstream(folder / "schema.json") << json_schema(language);
    const std::string command = "python3 " CTG_SOURCE_DIR "/tests/clients/schema/samples_of_reader.py " +
                                (folder / "schema.json").string() + " " + (folder / "samples.json").string();
    CHECK(std::system(command.c_str()) == 0);
  }
  std::filesystem::remove_all(folder);
}
