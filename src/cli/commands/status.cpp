// ctg status: where a plan stands, or several.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/grouping_option.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "document/writers.hpp"
#include "reports/group_lines.hpp"
#include "reports/status.hpp"

namespace ctg::cli {
namespace {

constexpr Text query_help{"which actions: `lead:caf-49`, `objective:jeunesse`; all of them where there is none",
                          "quelles actions\u00a0: `lead:caf-49`, `objective:jeunesse`\u00a0; à défaut, toutes"};
constexpr Text query_word{"QUERY", "REQUÊTE"};
constexpr Text format_help{"`text` (default) or `json`", "`text` (par défaut) ou `json`"};
constexpr Text format_word{"FORMAT", "FORMAT"};

constexpr Text by_help{"a line for each group of actions: {0}", "une ligne par groupe d'actions\u00a0: {0}"};

enum class Format { text, json };

struct Options {
  std::vector<std::string> query;
  std::string by;
  std::string format = "text";
};

ExitCode status_of_one(const workspace::Request& request, const Options& options, Format format, Session& session) {
  const auto open = open_plan(request, session);
  const reports::Subject subject = subject_of(open->plan, options.query, session.today, session.language);
  if (format == Format::json)
    session.write(write_json(reports::status_data({reports::status_data(subject, open->folder)}, session.today)));
  else
    session.write_for_people(document::write_terminal(reports::status(subject), session.output_style));
  return ExitCode::as_asked;
}

ExitCode status_of_several(const std::vector<workspace::Request>& requests, const Options& options, Format format, Session& session) {
  std::vector<reports::PlanSummary> summaries;
  std::vector<Data> plans;
  QueriesOfSeveral queries(options.query);
  open_each(requests, session, [&](const workspace::OpenPlan& open) {
    const reports::Subject subject = queries.subject_of(open.plan, session.today, session.language);
    if (format == Format::json)
      plans.push_back(reports::status_data(subject, open.folder));
    else
      summaries.push_back(reports::summary(subject, open.folder));
  });
  queries.conclude();
  if (format == Format::json)
    session.write(write_json(reports::status_data(std::move(plans), session.today)));
  else
    session.write_for_people(
        document::write_terminal(reports::status_of_several(std::move(summaries), session.today, session.language), session.output_style));
  return ExitCode::as_asked;
}

ExitCode status_by_group(const std::vector<workspace::Request>& requests, const Options& options, Format format, Session& session) {
  reports::StandingByGroup standing(grouping_named(options.by, "--by"), session.language);
  QueriesOfSeveral queries(options.query);
  const auto add = [&](const workspace::OpenPlan& open) {
    standing.add(queries.subject_of(open.plan, session.today, session.language), open.folder);
  };
  if (requests.size() == 1)
    add(*open_plan(requests.front(), session));
  else
    open_each(requests, session, add);
  queries.conclude();
  const std::string query = join(options.query, " ");
  if (format == Format::json)
    session.write(write_json(standing.data(session.today, query)));
  else
    session.write_for_people(document::write_terminal(standing.document(session.today, query), session.output_style));
  return ExitCode::as_asked;
}

ExitCode status(const Options& options, Session& session) {
  static const std::map<std::string, Format, std::less<>> formats{{"json", Format::json}, {"text", Format::text}};
  const Format format = one_of(formats, options.format, "--format");
  const auto requests = requested_plans(session);
  if (!options.by.empty()) return status_by_group(requests, options, format, session);
  return requests.size() == 1 ? status_of_one(requests.front(), options, format, session)
                              : status_of_several(requests, options, format, session);
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("query", options->query, session.in(query_help))->type_name(session.in(query_word));
  app.add_option("--by", options->by, spoken(session.language, by_help, grouping_names()))->type_name(key_word(session));
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return status(*options, session); };
}

}  // namespace

extern const Command status_command{"status", "", {"say where a plan stands", "dire où en est un plan"}, declare};

}  // namespace ctg::cli
