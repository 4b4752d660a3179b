// What changed in a plan, for machines.
#include "diff/change_kinds.hpp"
#include "reports/differences.hpp"
#include "reports/values.hpp"

namespace ctg::reports {
namespace {

using diff::Change;
using diff::ChangeClass;

// Null for the files as they stand.
Data state_data(const State& state) {
  if (state.commit.empty()) return nullptr;
  return Data::Object{{"revision", state.revision}, {"commit", state.commit}, {"date", state.day}};
}

Data concerned_data(const Change& change, bool must_agree_too) {
  Data::List ids;
  for (const diff::Concern& concern : change.concerned)
    if (concern.must_agree == must_agree_too) ids.emplace_back(concern.institution->id.value);
  return ids;
}

Data agreed_data(const diff::Agreement& agreement) {
  if (agreement.decision != nullptr) return Data::Object{{"decision", agreement.decision->id.value}};
  if (agreement.amendment != nullptr) return Data::Object{{"amendment", agreement.amendment->id.value}};
  if (agreement.acceptance != nullptr) return Data::Object{{"acceptance", agreement.acceptance->reason.value}};
  return nullptr;
}

Data change_data(const Change& change) {
  std::string path;
  for (const schema::Field* field : change.path) path += (path.empty() ? "" : ".") + std::string(field->name);
  Data::Object data{{"change", change.kind->name},
                    {"class", name_of(change.kind->of)},
                    {"fingerprint", change.fingerprint},
                    {"kind", change.of_settings  ? std::string_view("settings")
                             : change.thing.kind ? kind_info(*change.thing.kind).name
                                                 : std::string_view("convention")},
                    {"id", change.thing.kind ? Data(change.thing.id()) : Data()},
                    {"field", path.empty() ? Data() : Data(path)},
                    {"item", change.item.empty() ? Data() : Data(change.item)},
                    {"from", machine_data(change.from)},
                    {"to", machine_data(change.to)}};
  if (change.kind->of == ChangeClass::commitment) {
    data["must_agree"] = concerned_data(change, true);
    data["to_be_told"] = concerned_data(change, false);
    data["agreed_by"] = agreed_data(change.agreed);
  }
  return data;
}

}  // namespace

Data differences_data(const Differences& differences, const std::string& folder) {
  Data::List changes;
  for (const Change& change : differences.comparison.changes) changes.push_back(change_data(change));
  Data::List left;
  for (const Acceptance* acceptance : differences.comparison.unused_acceptances) left.emplace_back(acceptance->fingerprint.value);
  Data::Object counts;
  for (const ChangeClass of : diff::all_classes) counts[std::string(name_of(of))] = differences.comparison.count(of);
  counts["open_commitments"] = differences.comparison.open_commitments();
  return Data::Object{{"plan", folder},
                      {"is_new", differences.is_new},
                      {"from", state_data(differences.before_state)},
                      {"to", state_data(differences.after_state)},
                      {"changes", changes},
                      {"counts", counts},
                      {"unused_acceptances", left}};
}

}  // namespace ctg::reports
