// One change of one thing, as splices of the file that holds it.
#pragma once

#include <map>
#include <string>

#include "edit/splices.hpp"
#include "workspace/plan_edit.hpp"

namespace ctg::workspace {

class ThingChange {
 public:
  // The thing of that id; a former id will do. `splices`: of the files, by FileId::index, added to.
  ThingChange(const OpenPlan& open, const std::string& id, std::map<std::uint32_t, edit::Splices>& splices)
      : open_(open), id_(id), splices_(splices) {}

  std::optional<Refusal> assign(const Assignment& assignment);
  std::optional<Refusal> add_note(const std::string& text, Date on);

 private:
  struct Place;  // of the thing, in its file, read again

  std::optional<Refusal> add(const Place& place, std::optional<edit::Splice> splice, const std::string& field);
  std::optional<Refusal> descend(Place& place, const Assignment& assignment, std::size_t step);
  std::optional<Refusal> change_field(Place& place, const Assignment& assignment, const schema::Field& field);
  std::optional<Refusal> change_list(Place& place, const Assignment& assignment, const schema::Field& field);

  const OpenPlan& open_;
  const std::string& id_;
  std::map<std::uint32_t, edit::Splices>& splices_;
};

}  // namespace ctg::workspace
