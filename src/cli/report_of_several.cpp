// A report made of several plans, opened and freed one by one.
#include "cli/report_of_several.hpp"

#include "base/text.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "reports/overview_of_several.hpp"

namespace ctg::cli {
namespace {

constexpr Text have_errors{
    "{0} of {1} plans {0:has|have} errors, `{2}` among them: what follows may not be all; `ctg check` says more",
    "{0} {0:plan|plans} sur {1} {0:contient|contiennent} des erreurs, dont `{2}`\u00a0: ce qui suit peut être incomplet\u00a0; "
    "`ctg check` en dit plus"};

// What a plan leaves behind: written by the thread that opened it, at a place of its own.
struct Taken {
  reports::PlanStanding standing;
  QueriesOfSeveral queries;
  Language language = Language::french;
};

}  // namespace

document::Document report_of_several(const reports::Report& report, const std::vector<workspace::Request>& plans,
                                     const ReportRequest& request, const std::vector<std::string>& words, const Session& session) {
  const reports::Edition edition = edition_asked(request, report, Plan(), session);
  auto options = open_options(session);
  options.run_rules = false;
  std::vector<Taken> taken(plans.size(), Taken{{}, QueriesOfSeveral(words)});
  QueriesOfSeveral queries(words);
  std::size_t with_errors = 0;
  std::string first_with_errors;
  const auto opened = workspace::open_all(
      plans, options,
      [&](std::size_t place, workspace::OpenPlan& open) {
        Taken& mine = taken[place];
        mine.language = report_language(session, open.plan);
        mine.standing = report.of_several->take(mine.queries.subject_of(open.plan, session.today, mine.language), open.folder);
      },
      [&](std::size_t place, workspace::OpenPlan& open) {
        say_opened(open, session);
        queries.take_from(std::move(taken[place].queries));
        if (count(open.findings, Severity::error) > 0 && with_errors++ == 0) first_with_errors = open.folder;
      });
  if (!opened) throw world_error(opened.error());
  queries.conclude();
  if (with_errors > 0) session.say_error(message(have_errors, with_errors, plans.size(), first_with_errors));
  Language language = taken.front().language;
  std::vector<reports::PlanStanding> standings;
  for (Taken& plan : taken) {
    if (plan.language != language) language = session.language;
    standings.push_back(std::move(plan.standing));
  }
  return report.of_several->make(std::move(standings), join(words, " "), session.today, language, edition);
}

}  // namespace ctg::cli
