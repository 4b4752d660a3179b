// The columns that a list may have: every field of the kind by its name, and what is derived.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "document/document.hpp"
#include "i18n/text.hpp"
#include "reports/list_figures.hpp"

namespace ctg::reports {

using ListCell = std::function<document::Cell(ListFigures& figures, std::uint32_t index)>;

struct ListColumn {
  std::string name;
  document::Column column;
  ListCell cell;
};

// A column that no file holds.
struct DerivedColumn {
  std::string_view name;
  Text title;
  document::Alignment alignment;
  unsigned priority;
  document::Cell (*cell)(ListFigures& figures, std::uint32_t index);
};
std::span<const DerivedColumn> derived_columns(Kind kind);

struct ColumnError {
  std::string word;
  std::optional<std::string> nearest;
  bool is_never_published = false;
};

// A derived column, a field (`lead`, `planned.end`, `steps.due`), or an error with the nearest name.
tl::expected<ListColumn, ColumnError> find_list_column(Kind kind, std::string_view name, Language language);
// What is shown where no columns are asked for.
std::span<const std::string_view> default_columns(Kind kind);
// Every name, derived ones first.
std::vector<std::string> list_column_names(Kind kind);

}  // namespace ctg::reports
