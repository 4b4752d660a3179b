// The words of a query on the command line, understood for a plan or explained.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "reports/subject.hpp"
#include "views/query.hpp"

namespace ctg::cli {

// What is wrong with a query, with the faulty word underlined and the nearest right one.
UsageError query_error(const views::QueryError& error, std::string_view query, const Plan& plan);

// The plan with the actions that the words choose: all of them without words. Throws UsageError.
reports::Subject subject_of(const Plan& plan, const std::vector<std::string>& words, Date today, Language language);

// The same words asked of several plans: what one of them does not know (a lead, an objective) chooses nothing there, and is an error
// only where none of them knows it.
class QueriesOfSeveral {
 public:
  explicit QueriesOfSeveral(std::vector<std::string> words) : words_(std::move(words)) {}
  reports::Subject subject_of(const Plan& plan, Date today, Language language);
  // Once all plans were asked. Throws UsageError.
  void conclude() const;

 private:
  std::vector<std::string> words_;
  std::optional<UsageError> first_error_;
  bool understood_ = false;
};

// What a report of the plan speaks: --lang, else the plan's own language.
Language report_language(const Session& session, const Plan& plan);

}  // namespace ctg::cli
