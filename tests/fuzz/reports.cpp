// Fuzz target: a plan, its reports, status, lists and pages, by every writer.
#include "document/csv.hpp"
#include "document/writers.hpp"
#include "plan.hpp"
#include "reports/catalog.hpp"
#include "reports/listing.hpp"
#include "reports/overview_of_several.hpp"
#include "reports/page_of_thing.hpp"
#include "reports/status.hpp"

namespace {

using namespace ctg;

void write_all(const document::Document& page) {
  Style narrow;
  narrow.width = 40;
  for (const document::Format& format : document::formats()) {
    fuzz::expect_inert(format.write(page, Style{}));
    fuzz::expect_inert(format.write(page, narrow));
  }
}

void write_lists(const reports::Subject& subject) {
  for (const Kind kind : all_kinds) {
    reports::ListWish wish{.kind = kind, .columns = {}, .orders = {}};
    for (const std::string_view name : reports::default_columns(kind))
      if (auto column = reports::find_list_column(kind, name, subject.language)) wish.columns.push_back(std::move(*column));
    reports::Listing listing(std::move(wish), subject.language);
    listing.add(subject, {}, "plan");
    write_all(listing.document(""));
    static_cast<void>(document::write_csv(listing.table()));
    static_cast<void>(document::write_csv(listing.table(), document::french_spreadsheet_csv(subject.language)));
    fuzz::expect_inert(write_json(listing.data(subject.today, "")));
  }
}

void write_pages(const reports::Subject& subject, const SourceMap& sources) {
  constexpr std::size_t most_of_a_kind = 3;
  subject.plan.each_thing([&](Kind kind, std::size_t index, const Thing&) {
    if (index >= most_of_a_kind) return;
    write_all(reports::page_of_thing(subject, sources, kind, static_cast<std::uint32_t>(index)));
    fuzz::expect_inert(write_json(
        reports::things_data({reports::thing_data(subject, sources, kind, static_cast<std::uint32_t>(index))}, subject.today, "plan")));
  });
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto open = fuzz::opened({reinterpret_cast<const char*>(data), size});
  for (const Language language : {Language::english, Language::french}) {
    const reports::Subject subject{open->plan, views::all_actions(open->plan), "", fuzz::judged_on, language};
    for (const reports::Report& report : reports::reports()) write_all(report.make(subject, {"0.0.0"}));
    write_all(reports::status(subject));
    write_all(reports::status_of_several({reports::summary(subject, "plan")}, subject.today, language));
    write_all(reports::overview_of_several({reports::standing_in_overview(subject, "plan")}, "", subject.today, language, {"0.0.0"}));
    fuzz::expect_inert(write_json(reports::status_data({reports::status_data(subject, "plan")}, subject.today)));
    write_lists(subject);
    write_pages(subject, open->sources);
  }
  return 0;
}
