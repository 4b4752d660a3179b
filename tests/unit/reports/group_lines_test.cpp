// Tests of groups of actions, of one plan and of several.
#include "reports/group_lines.hpp"

#include "document/writers.hpp"
#include "example_plans.hpp"
#include "reports/listing.hpp"

namespace ctg::reports {
namespace {

const views::Grouping& by(std::string_view name) { return *views::find_grouping(name); }

std::string text_of(const document::Document& page) { return document::write_terminal(page, {.width = 0}); }

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

Listing listed(const Subject& subject, std::string_view key, bool counts) {
  ListWish wish{.kind = Kind::action, .columns = {*find_list_column(Kind::action, "id", subject.language)}, .orders = {}};
  wish.grouping = &by(key);
  wish.counts = counts;
  Listing listing(std::move(wish), subject.language);
  listing.add(subject, {}, ".");
  listing.conclude();
  return listing;
}

TEST_CASE("the same thing of two plans is one line, and things that share an id only are two") {
  const auto one = open_example("rivemont");
  const auto other = open_example("rivemont");
  other->plan.institutions[1].title.value = "Une autre institution";
  other->plan.institutions[1].short_name = {};
  const auto shared = other->plan.institutions.size();
  GroupLines lines(by("lead"), Language::french);
  lines.add(whole(one->plan, Language::french));
  const std::size_t leads = lines.in_order().size();
  lines.add(whole(other->plan, Language::french));
  CHECK(lines.in_order().size() == leads + 1);
  CHECK(shared == one->plan.institutions.size());
}

TEST_CASE("lines of what actions have but once add up to the plan, and what is not said comes last") {
  const auto open = open_example("rivemont");
  open->plan.actions.front().status = {};
  GroupLines lines(by("status"), Language::english);
  lines.add(whole(open->plan, Language::english));
  std::size_t sum = 0;
  for (const GroupLine* line : lines.in_order()) sum += line->progress.total;
  CHECK(sum == open->plan.actions.size());
  CHECK(lines.in_order().back()->name.empty());
  CHECK(lines.in_order().back()->label == "not given");
}

TEST_CASE("a total counts once an action that stands in several groups") {
  const auto open = open_example("rivemont");
  StandingByGroup standing(by("theme"), Language::french);
  standing.add(whole(open->plan, Language::french), ".");
  const std::string text = text_of(standing.document(example_day, ""));
  CHECK(has(text, "Une action peut figurer dans plusieurs groupes"));
  const Data data = standing.data(example_day, "");
  const Data::Object& total = std::get<Data::Object>(std::get<Data::Object>(data.value()).at("total").value());
  CHECK(std::get<std::int64_t>(total.at("total").value()) == static_cast<std::int64_t>(open->plan.actions.size()));
}

TEST_CASE("a list by group has a table under each heading, and every row says its group to machines") {
  const auto open = open_example("rivemont");
  const Subject subject = whole(open->plan, Language::french);
  const Listing listing = listed(subject, "status", false);
  CHECK(listing.table().rows.size() == subject.actions.size());
  CHECK(listing.table().columns.front().key == "group");
  CHECK(has(text_of(listing.document("")), "réalisée (7)"));
  CHECK(has(text_of(listing.document("")), "42 actions"));
}

TEST_CASE("counts by group are the groups' sizes, and counts of nothing are 0") {
  const auto open = open_example("rivemont");
  Subject subject = whole(open->plan, Language::french);
  const Listing counts = listed(subject, "lead", true);
  std::int64_t sum = 0;
  for (const document::Row& row : counts.table().rows)
    if (!row.total) sum += std::get<std::int64_t>(document::cell_data(row.cells[1]).value());
  CHECK(sum == 42);
  ListWish wish{.kind = Kind::action, .columns = {}, .orders = {}};
  wish.counts = true;
  Listing none(std::move(wish), Language::french);
  none.conclude();
  CHECK(text_of(none.document("late:")) == "0\n");
}

}  // namespace
}  // namespace ctg::reports
