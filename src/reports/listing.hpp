// A list of things of one kind, of one plan or several: which, in what order, with which columns.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/group_lines.hpp"
#include "reports/list_columns.hpp"
#include "views/query_scanner.hpp"

namespace ctg::reports {

struct ListOrder {
  std::string key;  // a key of views/sorting.hpp, for actions; else a column's name
  bool is_descending = false;
};

struct ListWish {
  Kind kind = Kind::action;
  std::vector<ListColumn> columns;
  std::vector<ListOrder> orders;
  bool several_plans = false;                 // each row begins with the folder of its plan
  const views::Grouping* grouping = nullptr;  // of actions: an action stands in the rows of each of its groups
  bool counts = false;                        // how many there are instead, in all or group by group
};

class Listing {
 public:
  explicit Listing(ListWish wish, Language language);

  // The things of a plan that the subject's actions and the words choose. Every one of them where the subject is whole.
  void add(const Subject& subject, std::span<const views::QueryTerm> words, const std::string& folder);

  // Once all plans were added.
  void conclude();

  bool is_empty() const { return things_ == 0; }
  const document::Table& table() const { return table_; }
  // For people: the table, or one under each group's heading, and how many there are, or that there are none.
  document::Document document(const std::string& query) const;
  // `ctg.list/1`.
  Data data(Date today, const std::string& query) const;

 private:
  std::vector<std::uint32_t> chosen(const Subject& subject, std::span<const views::QueryTerm> words) const;
  // The group's cell first, where there is one.
  void add_rows(ListFigures& figures, std::span<const std::uint32_t> indexes, const std::string& folder, const GroupLine* line);
  void add_groups(ListFigures& figures, std::span<const std::uint32_t> indexes, const std::string& folder);
  document::Document grouped_document() const;
  document::Line count_line() const;
  void sort(ListFigures& figures, std::vector<std::uint32_t>& indexes) const;

  ListWish wish_;
  Language language_;
  document::Table table_;
  std::vector<std::string> folders_;
  std::optional<GroupLines> lines_;
  std::size_t things_ = 0;  // each once
};

// The JSON Schema (draft 7) of `ctg.list/1`.
std::string list_schema(Language language);

// Whether the words stand in the texts of a thing, nested ones included.
bool has_words(const Plan& plan, Kind kind, std::uint32_t index, std::span<const views::QueryTerm> words);

}  // namespace ctg::reports
