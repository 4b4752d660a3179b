// Actions put together by what they have in common, of one plan or of several: a line a group.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/grouping.hpp"

namespace ctg::reports {

struct GroupLine {
  std::string name;   // the value, id or year, for machines; empty where the actions do not say
  std::string label;  // for people
  std::size_t place = 0;
  views::Progress progress;
  std::vector<std::size_t> rows;  // that whoever asks keeps for it
};

class GroupLines {
 public:
  GroupLines(const views::Grouping& grouping, Language language) : grouping_(grouping), language_(language) {}

  // The line of a group of one more plan. Things of several plans share one where both id and name are the same.
  GroupLine& line_of(const views::Group& group);
  // Every group of a plan's actions.
  void add(const Subject& subject);
  // Values and years in their order; things in the order of the first plan that has them; what is not said last.
  std::vector<const GroupLine*> in_order() const;

  const views::Grouping& grouping() const { return grouping_; }
  // `Pilote`.
  std::string heading() const;
  // For people its label, for machines its name, null where the actions do not say.
  static document::Cell cell(const GroupLine& line);

 private:
  const views::Grouping& grouping_;
  Language language_;
  std::vector<GroupLine> lines_;
  std::map<std::pair<std::string, std::string>, std::size_t> places_;  // in lines_, by name and label
};

// What is said where an action stands in several groups.
document::Line several_groups_note(Language language);

// Where the actions stand, group by group: what `ctg status --by` shows.
class StandingByGroup {
 public:
  StandingByGroup(const views::Grouping& grouping, Language language) : lines_(grouping, language), language_(language) {}

  void add(const Subject& subject, const std::string& folder);
  document::Document document(Date today, const std::string& query) const;
  // `ctg.groups/1`.
  Data data(Date today, const std::string& query) const;

 private:
  document::Table table(const Subject& all) const;

  GroupLines lines_;
  Language language_;
  std::string title_;  // of the only plan
  std::vector<std::string> folders_;
  views::Progress total_;
};

// The JSON Schema (draft 7) of `ctg.groups/1`.
std::string groups_schema(Language language);

}  // namespace ctg::reports
