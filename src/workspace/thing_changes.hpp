// Changes of things, as splices of the files that hold them.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "edit/splices.hpp"
#include "workspace/plan_edit.hpp"

namespace ctg::workspace {

// Of one state of a plan: a file is read again once, however many of its things are changed.
class ThingChanges {
 public:
  explicit ThingChanges(const OpenPlan& open);
  ~ThingChanges();
  ThingChanges(const ThingChanges&) = delete;
  ThingChanges& operator=(const ThingChanges&) = delete;

  // Of the thing of that id; a former id will do.
  std::optional<Refusal> assign(const std::string& id, const Assignment& assignment);
  std::optional<Refusal> add_note(const std::string& id, const std::string& text, Date on);

  // By FileId::index.
  const std::map<std::uint32_t, edit::Splices>& splices() const { return splices_; }

 private:
  struct File;   // read again, with its tree
  struct Place;  // the thing, or a group of its fields, in its file

  std::optional<Refusal> find(const std::string& id, Place& place);
  std::optional<Refusal> add(const Place& place, std::optional<edit::Splice> splice, const std::string& field);
  std::optional<Refusal> descend(Place& place, const Assignment& assignment, std::size_t step);
  std::optional<Refusal> change_field(const Place& place, const Assignment& assignment, const schema::Field& field);
  std::optional<Refusal> change_list(const Place& place, const Assignment& assignment, const schema::Field& field);

  const OpenPlan& open_;
  PlanIndex index_;
  std::map<std::uint32_t, std::unique_ptr<File>> files_;
  std::map<std::uint32_t, edit::Splices> splices_;
};

}  // namespace ctg::workspace
