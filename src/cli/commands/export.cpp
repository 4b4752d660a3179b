// ctg export: the whole plan for other programs, what follows from it too.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>

#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/kept_file.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "reports/plan_data.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{"a query: which actions, with what has to do with them (all by default)",
                          "une requête\u00a0: quelles actions, avec ce qui s'y rapporte (toutes par défaut)"};
constexpr Text words_word{"QUERY", "REQUÊTE"};
constexpr Text to_help{"`json` (one document) or `ndjson` (a line for each thing)",
                       "`json` (un document) ou `ndjson` (une ligne par élément)"};
constexpr Text to_word{"FORMAT", "FORMAT"};
constexpr Text output_help{"write it into FILE instead of standard output", "l'écrire dans FICHIER au lieu de la sortie standard"};
constexpr Text file_word{"FILE", "FICHIER"};

struct Options {
  std::vector<std::string> words;
  std::string to;
  std::string output;
};

// A format that a plan is exported to: its name and what writes it.
struct ExportFormat {
  std::string_view name;
  std::string (*write)(const reports::Subject& subject, const std::string& folder);
};

std::string as_json(const reports::Subject& subject, const std::string& folder) { return write_json(reports::plan_data(subject, folder)); }

constexpr ExportFormat formats[] = {{"json", as_json}, {"ndjson", reports::plan_lines}};

const ExportFormat& format_named(const std::string& name) {
  const auto* found = std::find_if(std::begin(formats), std::end(formats), [&](const ExportFormat& format) { return format.name == name; });
  if (found != std::end(formats)) return *found;
  std::vector<std::string_view> names;
  for (const ExportFormat& format : formats) names.push_back(format.name);
  throw unknown_word(name, "--to", names);
}

ExitCode export_plan(const Options& options, Session& session) {
  const ExportFormat& format = format_named(options.to);
  const auto open = open_plan(requested_plan(session), session);
  const reports::Subject subject = subject_of(open->plan, options.words, session.today, session.language);
  const std::string text = format.write(subject, open->folder);
  if (options.output.empty())
    session.write(text);
  else
    keep_in_file(options.output, text, session);
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("query", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--to", options->to, session.in(to_help))->type_name(session.in(to_word))->required();
  app.add_option("-o,--output", options->output, session.in(output_help))->type_name(session.in(file_word));
  return [options, &session] { return export_plan(*options, session); };
}

}  // namespace

extern const Command export_command{"export", "", {"the whole plan for other programs", "tout le plan, pour d'autres logiciels"}, declare};

}  // namespace ctg::cli
