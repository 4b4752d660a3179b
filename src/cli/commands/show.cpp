// ctg show: one thing of a plan in full, whatever its kind.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "document/writers.hpp"
#include "reports/page_of_thing.hpp"

namespace ctg::cli {
namespace {

constexpr Text ids_help{"ids of actions, objectives, indicators, institutions, people, meetings…",
                        "identifiants d'actions, d'objectifs, d'indicateurs, d'institutions, de personnes, de réunions…"};
constexpr Text ids_word{"ID", "ID"};
constexpr Text format_help{"`text` (default), `markdown` or `json`", "`text` (par défaut), `markdown` ou `json`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text unknown_id{"nothing in the plan has the id `{0}`", "rien dans le plan n'a l'identifiant `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text see_list{"`ctg list` shows the actions, `ctg list objectives` the objectives…",
                        "`ctg list` montre les actions, `ctg list objectives` les objectifs…"};
constexpr Text several_kinds{"`{0}` is the id of {1} things of different kinds: all are shown",
                             "`{0}` est l'identifiant de {1} éléments de natures différentes\u00a0: tous sont montrés"};

struct Options {
  std::vector<std::string> ids;
  std::string format = "text";
};

enum class Format { text, markdown, json };

struct Found {
  Kind kind;
  std::uint32_t index;
};

UsageError no_such_id(const std::string& id, const Plan& plan) {
  std::vector<std::string_view> ids;
  plan.each_thing([&](Kind, std::size_t, const Thing& thing) { ids.push_back(thing.id.value); });
  UsageError error{message(unknown_id, printable(id)), message(see_list)};
  if (const auto near = nearest(id, ids)) error.help = message(did_you_mean, *near);
  return error;
}

// Every kind that has the id, as written or with other capitals.
std::vector<Found> find(const Plan& plan, const PlanIndex& index, const std::string& id) {
  std::vector<Found> found;
  for (const Kind kind : all_kinds)
    if (const auto place = index.find(kind, id)) found.push_back({kind, *place});
  if (!found.empty()) return found;
  const std::string wanted = lower_ascii(id);
  plan.each_thing([&](Kind kind, std::size_t place, const Thing& thing) {
    if (lower_ascii(thing.id.value) == wanted) found.push_back({kind, static_cast<std::uint32_t>(place)});
  });
  return found;
}

ExitCode show(const Options& options, Session& session) {
  static const std::map<std::string, Format, std::less<>> formats{
      {"json", Format::json}, {"markdown", Format::markdown}, {"text", Format::text}};
  const Format format = one_of(formats, options.format, "--format");
  const auto open = open_plan(requested_plan(session), session);
  const reports::Subject subject = subject_of(open->plan, std::string(), session.today, session.language);
  const PlanIndex index(open->plan);
  std::vector<Found> things;
  for (const std::string& id : options.ids) {
    const std::vector<Found> found = find(open->plan, index, id);
    if (found.empty()) throw no_such_id(id, open->plan);
    if (found.size() > 1) session.say(message(several_kinds, printable(id), found.size()));
    things.insert(things.end(), found.begin(), found.end());
  }
  std::vector<Data> data;
  bool first = true;
  for (const Found& thing : things) {
    if (format == Format::json) {
      data.push_back(reports::thing_data(subject, open->sources, thing.kind, thing.index));
      continue;
    }
    const document::Document page = reports::page_of_thing(subject, open->sources, thing.kind, thing.index);
    if (!first) session.write("\n");
    first = false;
    if (format == Format::markdown)
      session.write(document::write_markdown(page));
    else
      session.write_for_people(document::write_terminal(page, session.output_style));
  }
  if (format == Format::json) session.write(write_json(reports::things_data(std::move(data), session.today, open->folder)));
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("ID", options->ids, session.in(ids_help))->type_name(session.in(ids_word))->required();
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return show(*options, session); };
}

}  // namespace

extern const Command show_command{"show", "", {"say all there is about one thing", "tout dire d'un élément du plan"}, declare};

}  // namespace ctg::cli
