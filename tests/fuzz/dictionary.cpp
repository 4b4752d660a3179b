// Prints a dictionary for the fuzzer: every key and every word that a plan's file may hold, from the tables that read them.
#include <cstdio>
#include <set>
#include <string>

#include "schema/catalog.hpp"
#include "workspace/rule_catalog.hpp"

int main() {
  using namespace ctg;
  std::set<std::string> words{"\\\"", "'",   "---\\x0a", "...\\x0a", "- ",     ": ",      "? ",           "# ctg: allow ",
                              "<<: ", "&a ", "*a",       "!!str ",   "|\\x0a", ">-\\x0a", "\\x0a%%%\\x0a"};
  for (const schema::RecordTable* table : schema::all_tables())
    for (const schema::Field& field : table->fields) {
      words.insert(std::string(field.name) + ": ");
      if (field.choices == nullptr) continue;
      for (const EnumerationValue& value : field.choices().values) words.insert(std::string(value.name));
    }
  for (const Kind kind : all_kinds) words.insert(std::string(kind_info(kind).plural) + ":\\x0a");
  for (const RuleInfo* rule : workspace::all_rules()) words.insert(std::string(rule->name));
  for (const std::string& word : words) std::printf("\"%s\"\n", word.c_str());
  return 0;
}
