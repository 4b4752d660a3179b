// A list of things of one kind.
#include "reports/listing.hpp"

#include <algorithm>
#include <numeric>

#include "base/unicode.hpp"
#include "i18n/format.hpp"
#include "reports/sentence.hpp"
#include "reports/values.hpp"
#include "views/related_things.hpp"
#include "views/sorting.hpp"

namespace ctg::reports {
namespace {

constexpr Text plan_title{"Plan", "Plan"};
constexpr Text count_title{"Number", "Nombre"};
constexpr Text total_row{"Total", "Total"};
constexpr Text group_heading{"{0} ({1})", "{0} ({1})"};
constexpr Text counted_things{"{0} {1}", "{0} {1}"};
constexpr Text nothing_at_all{"The plan has no {0}.", "Le plan ne contient rien de cette nature\u00a0: {0}."};
constexpr Text nothing_found{"Nothing answers to `{0}` among the {1}.", "Rien ne répond à `{0}` parmi les {1}."};

// The folded texts of a record, nested ones included, one a line.
void append_texts(const schema::Value& value, std::string& texts) {
  if (const auto* text = std::get_if<std::string_view>(&value.held)) texts.append(folded(*text)).append("\n");
  if (const auto* list = std::get_if<schema::Value::List>(&value.held))
    for (const schema::Value& item : *list) append_texts(item, texts);
  if (const auto* group = std::get_if<schema::RecordValue>(&value.held))
    for (const schema::Field& field : group->table->fields)
      if (!is_never_published(field)) append_texts(field.value(group->record), texts);
}

// Numbers by value, texts as in a dictionary, truths before untruths, nothing last.
struct SortValue {
  int rank = 2;
  double number = 0;
  std::string text;
};

SortValue sort_value(const Data& data) {
  if (const auto* truth = std::get_if<bool>(&data.value())) return {0, *truth ? 0.0 : 1.0, {}};
  if (const auto* number = std::get_if<std::int64_t>(&data.value())) return {0, static_cast<double>(*number), {}};
  if (const auto* number = std::get_if<Data::Number>(&data.value()))
    return {0, parse_decimal(number->digits).value_or(Decimal{}).value(), {}};
  if (const auto* text = std::get_if<std::string>(&data.value())) return {1, 0, views::natural_key(collation_key(*text))};
  if (const auto* list = std::get_if<Data::List>(&data.value()); list != nullptr && !list->empty()) return sort_value(list->front());
  return {};
}

bool comes_before(const SortValue& a, const SortValue& b, bool is_descending) {
  if (a.rank == 2 || b.rank == 2) return a.rank < b.rank;
  const auto order = [](const SortValue& one, const SortValue& other) {
    return std::tie(one.rank, one.number, one.text) < std::tie(other.rank, other.number, other.text);
  };
  return is_descending ? order(b, a) : order(a, b);
}

}  // namespace

bool has_words(const Plan& plan, Kind kind, std::uint32_t index, std::span<const views::QueryTerm> words) {
  if (words.empty()) return true;
  std::string texts;
  append_texts({schema::RecordValue{&schema::table_of(kind), schema::record_of(plan, kind, index)}, {}}, texts);
  return std::all_of(words.begin(), words.end(), [&](const views::QueryTerm& term) {
    const bool any = std::any_of(term.values.begin(), term.values.end(), [&](const views::QueryValueText& value) {
      return !value.text.empty() && texts.find(folded(value.text)) != std::string::npos;
    });
    return any != term.negated;
  });
}

Listing::Listing(ListWish wish, Language language) : wish_(std::move(wish)), language_(language) {
  if (wish_.grouping != nullptr) {
    lines_.emplace(*wish_.grouping, language);
    table_.columns.push_back({.title = lines_->heading(), .key = "group"});
  }
  if (wish_.counts) {
    table_.columns.push_back({.title = std::string(count_title.in(language)), .alignment = document::Alignment::right, .key = "count"});
    return;
  }
  if (wish_.several_plans) table_.columns.push_back({.title = std::string(plan_title.in(language)), .key = "plan"});
  for (const ListColumn& column : wish_.columns) table_.columns.push_back(column.column);
}

std::vector<std::uint32_t> Listing::chosen(const Subject& subject, std::span<const views::QueryTerm> words) const {
  std::vector<std::uint32_t> indexes;
  if (subject.is_whole()) {
    indexes.resize(subject.plan.count(wish_.kind));
    std::iota(indexes.begin(), indexes.end(), 0U);
  } else {
    indexes = views::related_things(subject.plan, wish_.kind, subject.actions);
  }
  indexes.erase(std::remove_if(indexes.begin(), indexes.end(),
                               [&](std::uint32_t index) { return !has_words(subject.plan, wish_.kind, index, words); }),
                indexes.end());
  return indexes;
}

// By the last wish first: each order leaves equals as the one before it put them.
void Listing::sort(ListFigures& figures, std::vector<std::uint32_t>& indexes) const {
  for (auto order = wish_.orders.rbegin(); order != wish_.orders.rend(); ++order) {
    const auto known = wish_.kind == Kind::action ? views::parse_sort(order->key) : tl::unexpected(views::SortError{});
    if (known && known->size() == 1) {
      const views::SortTerm term{known->front().key, order->is_descending};
      views::sort_actions(figures.plan(), {&term, 1}, figures.subject().today, indexes);
      continue;
    }
    const auto column = find_list_column(wish_.kind, order->key, language_);
    if (!column) continue;
    std::vector<std::pair<SortValue, std::uint32_t>> keyed;
    keyed.reserve(indexes.size());
    for (const std::uint32_t index : indexes) keyed.emplace_back(sort_value(cell_data(column->cell(figures, index))), index);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [&](const auto& a, const auto& b) { return comes_before(a.first, b.first, order->is_descending); });
    std::transform(keyed.begin(), keyed.end(), indexes.begin(), [](const auto& entry) { return entry.second; });
  }
}

void Listing::add_rows(ListFigures& figures, std::span<const std::uint32_t> indexes, const std::string& folder, const GroupLine* line) {
  for (const std::uint32_t index : indexes) {
    std::vector<document::Cell> cells;
    if (line != nullptr) cells.push_back(GroupLines::cell(*line));
    if (wish_.several_plans) cells.emplace_back(folder);
    for (const ListColumn& column : wish_.columns) cells.push_back(column.cell(figures, index));
    table_.row(std::move(cells));
  }
}

void Listing::add_groups(ListFigures& figures, std::span<const std::uint32_t> indexes, const std::string& folder) {
  for (const views::Group& group : views::group_by(figures.plan(), *wish_.grouping, indexes, figures.subject().today)) {
    GroupLine& line = lines_->line_of(group);
    line.progress.add(group.progress);
    if (wish_.counts) continue;
    for (std::size_t i = 0; i < group.actions.size(); ++i) line.rows.push_back(table_.rows.size() + i);
    add_rows(figures, group.actions, folder, &line);
  }
}

void Listing::add(const Subject& subject, std::span<const views::QueryTerm> words, const std::string& folder) {
  folders_.push_back(folder);
  ListFigures figures(subject);
  std::vector<std::uint32_t> indexes = chosen(subject, words);
  things_ += indexes.size();
  if (!wish_.counts) sort(figures, indexes);
  if (lines_)
    add_groups(figures, indexes, folder);
  else if (!wish_.counts)
    add_rows(figures, indexes, folder, nullptr);
}

void Listing::conclude() {
  if (!wish_.counts) return;
  const auto cell = [&](std::size_t count) {
    return document::Cell(document::Line(format_integer(static_cast<std::int64_t>(count), language_)), Data(count));
  };
  if (!lines_) {
    table_.row({cell(things_)});
    return;
  }
  for (const GroupLine* line : lines_->in_order()) table_.row({GroupLines::cell(*line), cell(line->progress.total)});
  table_.total({std::string(total_row.in(language_)), cell(things_)});
}

document::Line Listing::count_line() const {
  const KindInfo& kind = kind_info(wish_.kind);
  return spoken(language_, counted_things, things_, things_ == 1 ? kind.label : kind.label_plural);
}

document::Document Listing::grouped_document() const {
  document::Document page("", language_);
  for (const GroupLine* line : lines_->in_order()) {
    page.heading(2, spoken(language_, group_heading, line->label, line->rows.size()));
    document::Table& table = page.table({table_.columns.begin() + 1, table_.columns.end()});
    for (const std::size_t place : line->rows) {
      const std::vector<document::Cell>& cells = table_.rows[place].cells;
      table.row({cells.begin() + 1, cells.end()});
    }
  }
  return page;
}

document::Document Listing::document(const std::string& query) const {
  document::Document page("", language_);
  if (wish_.counts && !lines_) {
    page.paragraph(std::to_string(things_));
    return page;
  }
  if (is_empty()) {
    const KindInfo& kind = kind_info(wish_.kind);
    page.paragraph(sentence(query.empty() ? spoken(language_, nothing_at_all, kind.label_plural)
                                          : spoken(language_, nothing_found, query, kind.label_plural)));
    return page;
  }
  if (lines_ && !wish_.counts)
    page = grouped_document();
  else
    page.blocks.emplace_back(table_);
  if (lines_ && lines_->grouping().several) page.footer_line(several_groups_note(language_));
  if (!wish_.counts) page.footer_line(count_line());
  return page;
}

Data Listing::data(Date today, const std::string& query) const {
  Data::List folders(folders_.begin(), folders_.end());
  Data::Object object{{"schema", "ctg.list/1"},
                      {"date", today},
                      {"kind", kind_info(wish_.kind).name},
                      {"query", query.empty() ? Data() : Data(query)},
                      {"plans", std::move(folders)},
                      {"rows", table_data(table_)}};
  if (lines_) object.emplace("group_by", lines_->grouping().name);
  return object;
}

}  // namespace ctg::reports
