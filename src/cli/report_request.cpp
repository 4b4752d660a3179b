// Reads the words and options of `ctg report` against the reports there are and the plan.
#include "cli/report_request.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <optional>

#include "base/decimal.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/revisions.hpp"
#include "cli/version.hpp"
#include "views/annual_review.hpp"

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
constexpr Text year_help{"the year that a review is of; without it, the last year that is over",
                         "l'année dont le bilan est fait\u00a0; sans cette option, la dernière année achevée"};
constexpr Text year_word{"YEAR", "ANNÉE"};
constexpr Text year_for_nothing{"`--year` is of no use to the report `{0}`", "`--year` ne sert pas au rapport `{0}`"};
constexpr Text not_a_year{"`{0}` is not a year", "`{0}` n'est pas une année"};
constexpr Text four_digits{"write it with four digits: `--year 2025`", "écrivez-la avec quatre chiffres\u00a0: `--year 2025`"};
constexpr Text no_such_year{"there is nothing to review of `{0}`", "il n'y a pas de bilan à faire de `{0}`"};
constexpr Text years_there_are{"the years of the convention that have begun: {0}",
                               "les années de la convention déjà commencées\u00a0: {0}"};
constexpr Text years_up_to{"years up to {0}", "les années jusqu'à {0}"};
constexpr Text still_to_begin{"the convention is still to begin", "la convention n'a pas encore commencé"};
constexpr Text list_institutions{"`ctg list institutions` gives their ids", "`ctg list institutions` donne leurs identifiants"};
constexpr Text no_such_institution{"no institution has the id `{0}`", "aucune institution n'a l'identifiant `{0}`"};
constexpr Text no_such_action{"no action has the id `{0}`", "aucune action n'a l'identifiant `{0}`"};
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

Message years_to_ask_for(const std::optional<views::ReviewYears>& years) {
  if (!years) return message(still_to_begin);
  if (!years->first) return message(years_up_to, std::to_string(years->last));
  constexpr std::int64_t most_listed = 12;
  if (years->last - *years->first >= most_listed)
    return message(years_there_are, std::to_string(*years->first) + "\u2013" + std::to_string(years->last));
  std::vector<std::string> all;
  for (std::int64_t year = *years->first; year <= years->last; ++year) all.push_back(std::to_string(year));
  return message(years_there_are, join(all, ", "));
}

// The year that `--year` names; reports that are about none refuse it.
std::optional<std::int64_t> year_asked(const ReportRequest& request, const reports::Report& report, const Plan& plan, Date today) {
  if (request.year.empty()) return std::nullopt;
  if (report.about != reports::About::year) throw UsageError{message(year_for_nothing, report.name), std::nullopt};
  const auto year = request.year.size() == 4 && is_digits(request.year) ? parse_integer(request.year) : std::nullopt;
  if (!year || *year == 0) throw UsageError{message(not_a_year, printable(request.year)), message(four_digits)};
  const auto years = views::review_years(plan, today);
  if (!years || !years->hold(*year)) throw UsageError{message(no_such_year, request.year), years_to_ask_for(years)};
  return year;
}

}  // namespace

void declare_request(CLI::App& app, ReportRequest& request, const Session& session) {
  app.add_option("report", request.words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--for", request.institution, session.in(for_help))->type_name(session.in(for_word));
  app.add_option("--year", request.year, session.in(year_help))->type_name(session.in(year_word));
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

void name_actions(std::vector<std::string>& words, const Plan& plan) {
  const PlanIndex index(plan);
  std::vector<std::string_view> ids;
  for (const Action& action : plan.actions) ids.push_back(action.id.value);
  std::string named;
  std::erase_if(words, [&](const std::string& word) {
    if (word.find(':') != std::string::npos) return false;
    if (const auto action = index.find(Kind::action, word)) {
      named.append(named.empty() ? "id:" : ",").append(plan.actions[*action].id.value);
      return true;
    }
    if (const auto near = nearest(word, ids)) throw UsageError{message(no_such_action, printable(word)), message(did_you_mean, *near)};
    return false;
  });
  if (!named.empty()) words.insert(words.begin(), std::move(named));
}

reports::Edition edition_asked(const ReportRequest& request, const reports::Report& report, const Plan& plan, const Session& session) {
  reports::Edition edition{version, institution_asked(request, report, plan), year_asked(request, report, plan, session.today)};
  if (const auto commit = commit_asked(session)) edition.state = reports::State{{}, commit->id, commit->day};
  return edition;
}

}  // namespace ctg::cli
