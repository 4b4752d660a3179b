// The words of a query on the command line, understood for a plan or explained.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "reports/subject.hpp"
#include "views/query_scanner.hpp"

namespace ctg::cli {

// What is wrong with a query, with the faulty word underlined and the nearest right one.
UsageError query_error(const views::QueryError& error, std::string_view query, const Plan& plan);

// The plan with the actions that the words choose: all of them without words. Throws UsageError.
reports::Subject subject_of(const Plan& plan, const std::vector<std::string>& words, Date today, Language language);
reports::Subject subject_of(const Plan& plan, std::string query, Date today, Language language);

// The same words asked of one plan or of several: a value that one of them does not know (a lead, an objective) matches nothing there,
// and is an error only where none of them knows it. For things that are no actions, words without a key are set apart: they are looked for
// in the things' own texts.
class QueriesOfSeveral {
 public:
  explicit QueriesOfSeveral(std::vector<std::string> words, Kind kind = Kind::action) : words_(std::move(words)), kind_(kind) {}
  reports::Subject subject_of(const Plan& plan, Date today, Language language);
  // Those set apart by the last question.
  std::span<const views::QueryTerm> words() const { return own_words_; }
  // The same words, asked of another plan elsewhere: what was learnt there is known here.
  void take_from(QueriesOfSeveral other);
  // Once all plans were asked. Throws UsageError.
  void conclude() const;

 private:
  // A value that some plans do not know, and how many.
  struct Unknown {
    std::string key;
    std::string word;
    UsageError error;
    bool has_nearest = false;
    std::size_t plans = 0;
  };

  std::string text_for_actions(const Plan& plan);
  void note(Unknown unknown);

  std::vector<std::string> words_;
  Kind kind_;
  std::vector<views::QueryTerm> own_words_;
  std::optional<UsageError> malformed_;  // wrong in every plan alike
  std::vector<Unknown> unknown_;         // in the order of the query
  std::size_t plans_ = 0;
};

// What a report of the plan speaks: --lang, else the plan's own language.
Language report_language(const Session& session, const Plan& plan);

}  // namespace ctg::cli
