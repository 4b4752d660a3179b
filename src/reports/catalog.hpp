// The reports there are: each a name, a sentence and a function.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reports/state.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// What a report is made by, told at its end.
struct Edition {
  std::string_view version;                         // of the program
  std::optional<std::uint32_t> institution;         // whose sheet it is, for a report that is about one: index in Plan::institutions
  std::optional<std::int64_t> year = std::nullopt;  // which one, for a report that is about one; the usual one where none is given
  std::optional<State> state = std::nullopt;        // the revision that was asked for; a report of the files names none
};

// What a report is about: the edition names the institution or the year, the words behind the report's name may be ids of actions.
enum class About { plan, institution, year, actions };

// One of several documents that a report can be kept as.
struct Page {
  std::string name;  // of its file, without the ending
  document::Document document;
};

struct PlanStanding;

// A report that can be made of several plans at once, each free to go once what it brings is taken from it, on any thread.
struct OfSeveral {
  PlanStanding (*take)(const Subject& whole, const std::string& folder);
  document::Document (*make)(std::vector<PlanStanding> plans, const std::string& query, Date today, Language language,
                             const Edition& edition);
};

struct Report {
  std::string_view name;
  Text sentence;
  document::Document (*make)(const Subject& subject, const Edition& edition);
  About about = About::plan;
  // The same as several documents, an index first; null for a report that is one.
  std::vector<Page> (*pages)(const Subject& subject, const Edition& edition) = nullptr;
  const OfSeveral* of_several = nullptr;  // null for a report of one plan only
};

std::span<const Report> reports();
// None for a name that is no report's.
const Report* find_report(std::string_view name);

}  // namespace ctg::reports
