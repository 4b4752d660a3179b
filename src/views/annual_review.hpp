// One year of a plan: what was to begin and end by the plan as it is now, what did, what stopped, and how far that led.
#pragma once

#include "views/means.hpp"
#include "views/modifications.hpp"
#include "views/share.hpp"

namespace ctg::views {

// The years that there is something to review of on a day: those of the convention's period that have begun; without a period,
// since its signature, or all that have begun.
struct ReviewYears {
  std::optional<std::int64_t> first;
  std::int64_t last = 0;

  bool hold(std::int64_t year) const { return (!first || year >= *first) && year <= last; }
};
// None where the convention is still to begin.
std::optional<ReviewYears> review_years(const Plan& plan, Date today);
// The last year that is over, for a review is written when a year has ended; the first one while it lasts; the last of the period
// once that is over.
std::int64_t usual_review_year(const Plan& plan, Date today);

struct YearEvent {
  std::uint32_t action = 0;  // index in Plan::actions
  PartialDate on;
  std::optional<PartialDate> planned;
  // After the last day that was planned, or, below 0, before the first; 0 within. None where nothing was planned.
  std::optional<int> days_late;
};

struct ObjectiveYear {
  ObjectiveMeans means;  // of the actions under way in the year; money of that year
  std::size_t started = 0;
  std::size_t done = 0;
  IndicatorCounts indicators;  // as they stood at `as_of`
};

struct AnnualReview {
  std::int64_t year = 0;
  Days days;   // the whole year
  Date as_of;  // its last day, or today while it lasts

  // What is dated within the year and up to `as_of`, in the order of the days.
  std::vector<YearEvent> done;
  std::vector<YearEvent> started;
  std::vector<YearEvent> cancelled;
  std::vector<YearEvent> stopped;  // by their status: postponed, suspended, blocked
  Share done_in_time;              // of those done in the year whose end was planned

  // By the plan's dates as they are now, without what was cancelled by `as_of`: whole, what was to happen in the year; part, what
  // had happened by `as_of`, be it before the year.
  Share finished_of_planned;
  Share begun_of_planned;
  ActionList unfinished;  // of those to finish, the others
  ActionList not_begun;   // of those to begin, the others

  // How far the plan was at `as_of`.
  Share done_of_all;        // cancelled ones included in the whole
  Share on_time_of_all;     // done, cancelled, without a planned end, or the end not before `as_of`
  std::size_t undated = 0;  // done or cancelled, but nobody knows when: counted only where `as_of` is today

  ActionList under_way;  // begun by `as_of` and not ended before the year
  Decimal staff;         // of these
  Modifications modifications;
  Money money;                                // of the year
  std::vector<IndicatorProgress> indicators;  // of every indicator, as it stood at `as_of`
  std::vector<ObjectiveYear> objectives;

  bool is_over() const { return as_of == days.last; }
  // Nothing is dated in it, planned for it, spent or measured.
  bool is_silent() const;
};

AnnualReview annual_review(const Plan& plan, Actions actions, std::int64_t year, Date today);

// The value measured in a year; none where the latest is older.
std::optional<IndicatorPoint> value_of_year(const IndicatorProgress& indicator, std::int64_t year);

// What is planned for a year, whatever has happened since, cancelled actions left out.
struct YearAhead {
  std::size_t to_begin = 0;
  std::size_t to_finish = 0;
  Sum planned;
};
YearAhead year_ahead(const Plan& plan, Actions actions, std::int64_t year);

}  // namespace ctg::views
