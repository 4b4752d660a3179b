// Changes that people ask for by id and field, made on bytes that nobody has written yet, and read again after each.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/splices.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

// One step down to a field: `planned`, or `steps[Recruter]`: the item that is called so, or the one of that number, counted from 1.
struct FieldStep {
  std::string name;
  std::optional<std::string> item;
};

struct Assignment {
  enum class Act {
    set,   // the value; of a list, its items, separated by commas; an empty value takes the field away
    add,   // an item to a list, unless it is there
    take,  // an item from a list, unless it is not there
  };
  std::vector<FieldStep> path;
  Act act = Act::set;
  std::string value;

  std::string shown() const;  // `planned.end`
};

// Why something is not done: a sentence, and what to do.
struct Refusal {
  Message message;
  std::optional<Message> help;
};

struct EditedFile {
  std::string path;   // as the plan's sources name it
  std::string was;    // the bytes that were read
  std::string bytes;  // what they become
};

class ThingChanges;

class PlanEdit {
 public:
  static Result<PlanEdit> begin(const Request& request, const Options& options);

  // The plan with every change that was made so far.
  const OpenPlan& open() const { return *now_; }
  // Makes one change of several things, given by their ids; all or none. Spellings that have one meaning are written as a plan has them
  // (`31/03/2026`, `en cours`). Failed where the plan cannot be opened again.
  Result<std::optional<Refusal>> assign(const std::vector<std::string>& ids, const Assignment& assignment);
  // A dated note on each.
  Result<std::optional<Refusal>> add_note(const std::vector<std::string>& ids, const std::string& text, Date on);

  // Files that are not what they were, by path.
  std::vector<EditedFile> files() const;
  // Errors that were not there before.
  std::vector<const Diagnostic*> new_errors() const;

 private:
  PlanEdit(Request request, Options options) : request_(std::move(request)), options_(std::move(options)) {}
  using Change = std::function<std::optional<Refusal>(ThingChanges& changes, const std::string& id)>;
  Result<std::optional<Refusal>> make(const std::vector<std::string>& ids, const Change& change);
  Result<std::optional<Refusal>> apply(std::map<std::uint32_t, edit::Splices> splices);
  Result<std::unique_ptr<OpenPlan>> reopened();

  Request request_;
  Options options_;
  std::map<std::string, std::string> drafts_;  // by path
  std::map<std::string, std::string> was_;
  std::shared_ptr<const OpenPlan> first_;
  std::shared_ptr<const OpenPlan> now_;
};

}  // namespace ctg::workspace
