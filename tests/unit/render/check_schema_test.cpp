// The schema of `ctg.check/1` describes what the stream writes.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "base/unicode.hpp"
#include "render/check_schema.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

using Json = nlohmann::json;

bool has_type(const Json& value, const std::string& type) {
  return (type == "string" && value.is_string()) || (type == "null" && value.is_null()) || (type == "boolean" && value.is_boolean()) ||
         (type == "integer" && value.is_number_integer()) || (type == "object" && value.is_object()) ||
         (type == "array" && value.is_array());
}

bool fits(const Json& value, const Json& schema);

bool fits_object(const Json& value, const Json& schema) {
  for (const auto& name : schema["required"])
    if (!value.contains(name)) return false;
  for (const auto& [name, member] : value.items()) {
    if (!schema["properties"].contains(name)) return false;
    if (!fits(member, schema["properties"][name])) return false;
  }
  return true;
}

// As much of JSON Schema as the schema uses: any other word of it would be a word that nobody heeds here.
bool fits(const Json& value, const Json& schema) {
  bool good = true;
  for (const auto& [word, what] : schema.items()) {
    if (word == "type") {
      const Json types = what.is_array() ? what : Json::array({what});
      bool any = false;
      for (const auto& type : types) any = any || has_type(value, type);
      good = good && any;
    } else if (word == "enum") {
      good = good && std::find(what.begin(), what.end(), value) != what.end();
    } else if (word == "const") {
      good = good && value == what;
    } else if (word == "minimum") {
      good = good && (!value.is_number() || value >= what);
    } else if (word == "items") {
      for (const auto& item : value) good = good && fits(item, what);
    } else if (word == "properties") {
      good = good && fits_object(value, schema);
    } else if (word == "anyOf") {
      bool any = false;
      for (const auto& one : what) any = any || fits(value, one);
      good = good && any;
    } else {
      const bool known = word == "required" || word == "additionalProperties" || word == "description" || word == "title" ||
                         word == "format" || word == "$schema" || word == "$id";
      CHECK_MESSAGE(known, word);
    }
  }
  return good;
}

const Json& schema() {
  static const Json read = Json::parse(check_schema(Language::english));
  return read;
}

TEST_CASE("what the stream writes fits the schema, whatever was found") {
  Sample sample;
  CHECK(fits(Json::parse(rendered("json", sample)), schema()));
  fill(sample);
  CHECK(fits(Json::parse(rendered("json", sample)), schema()));
}

TEST_CASE("the schema is the one that editors are given") {
  std::ifstream stream(CTG_SOURCE_DIR "/schemas/ctg.check.schema.json", std::ios::binary);
  CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == check_schema(Language::english));
  test::check_golden("render/check_schema.fr.json", check_schema(Language::french));
}

TEST_CASE("what is broken does not fit") {
  Sample sample;
  fill(sample);
  const Json whole = Json::parse(rendered("json", sample));
  Json broken = whole;
  broken["findings"][0].erase("line");
  CHECK(!fits(broken, schema()));
  broken = whole;
  broken["findings"][0]["more"] = 1;
  CHECK(!fits(broken, schema()));
  broken = whole;
  broken["findings"][0]["severity"] = "fatal";
  CHECK(!fits(broken, schema()));
  broken = whole;
  broken["findings"][0]["line"] = 0;
  CHECK(!fits(broken, schema()));
  broken = whole;
  broken["findings"][0]["fix"]["edits"][0]["replacement"] = nullptr;
  CHECK(!fits(broken, schema()));
  broken = whole;
  broken["schema"] = "ctg.check/2";
  CHECK(!fits(broken, schema()));
}

TEST_CASE("only what people read depends on the language") {
  const std::string english = check_schema(Language::english);
  const std::string french = check_schema(Language::french);
  CHECK(english != french);
  CHECK(printable_lines(french) == french);
  CHECK(Json::parse(french)["properties"]["findings"]["items"]["required"] == schema()["properties"]["findings"]["items"]["required"]);
}

}  // namespace
}  // namespace ctg::render
