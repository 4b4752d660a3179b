// Reads the words and options of `ctg report` against the reports there are and the plan.
#include "cli/report_request.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <optional>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/version.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{"the report (`overview` by default), then a query: which actions",
                          "le rapport (`overview` par défaut), puis une requête\u00a0: quelles actions"};
constexpr Text words_word{"REPORT", "RAPPORT"};
constexpr Text for_help{"the institution that the report is about, by its id: `--for caf-49`",
                        "l'institution dont le rapport parle, par son identifiant\u00a0: `--for caf-49`"};
constexpr Text for_word{"ID", "ID"};
constexpr Text for_whom{"the report `{0}` is about one institution: `--for ID`",
                        "le rapport `{0}` porte sur une institution\u00a0: `--for ID`"};
constexpr Text for_nobody{"`--for` is of no use to the report `{0}`", "`--for` ne sert pas au rapport `{0}`"};
constexpr Text list_institutions{"`ctg list institutions` gives their ids", "`ctg list institutions` donne leurs identifiants"};
constexpr Text no_such_institution{"no institution has the id `{0}`", "aucune institution n'a l'identifiant `{0}`"};
constexpr Text no_such_report{"there is no report called `{0}`", "aucun rapport ne s'appelle `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text one_of_these{"one of: {0}", "au choix\u00a0: {0}"};

// The institution that `--for` names; needed by the reports that are about one, and by no other.
std::optional<std::uint32_t> institution_asked(const ReportRequest& request, const reports::Report& report, const Plan& plan) {
  if ((report.about == reports::About::institution) == request.institution.empty()) {
    if (report.about == reports::About::institution) throw UsageError{message(for_whom, report.name), message(list_institutions)};
    throw UsageError{message(for_nobody, report.name), std::nullopt};
  }
  if (report.about != reports::About::institution) return std::nullopt;
  if (const auto index = PlanIndex(plan).find(Kind::institution, request.institution)) return index;
  std::vector<std::string_view> ids;
  for (const Institution& institution : plan.institutions) ids.push_back(institution.id.value);
  const Message said = message(no_such_institution, printable(request.institution));
  const auto near = nearest(request.institution, ids);
  throw UsageError{said, near ? message(did_you_mean, *near) : message(list_institutions)};
}

}  // namespace

void declare_request(CLI::App& app, ReportRequest& request, const Session& session) {
  app.add_option("report", request.words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--for", request.institution, session.in(for_help))->type_name(session.in(for_word));
}

const reports::Report& take_report(std::vector<std::string>& words) {
  const reports::Report& overview = reports::reports().front();
  if (words.empty()) return overview;
  if (const reports::Report* report = reports::find_report(words.front())) {
    words.erase(words.begin());
    return *report;
  }
  if (words.front().find(':') != std::string::npos) return overview;
  std::vector<std::string_view> names;
  for (const reports::Report& report : reports::reports()) names.push_back(report.name);
  const Message said = message(no_such_report, printable(words.front()));
  if (const auto near = nearest(words.front(), names)) throw UsageError{said, message(did_you_mean, *near)};
  throw UsageError{said, message(one_of_these, join(std::vector<std::string>(names.begin(), names.end()), ", "))};
}

reports::Edition edition_asked(const ReportRequest& request, const reports::Report& report, const Plan& plan) {
  return {version, institution_asked(request, report, plan)};
}

}  // namespace ctg::cli
