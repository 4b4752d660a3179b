// Reads `--format`, and hands every plan's findings to every format that was asked for.
#include "cli/check_outputs.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/kept_file.hpp"
#include "cli/usage.hpp"
#include "cli/version.hpp"

namespace ctg::cli {
namespace {

constexpr Text format_help{
    "`text`, `json`, `github`, `gitlab`, `sarif`, `junit` or `rdjson`; several times with a file: `--format text --format "
    "sarif=check.sarif`; "
    "`github` by default in GitHub Actions, `text` elsewhere",
    "`text`, `json`, `github`, `gitlab`, `sarif`, `junit` ou `rdjson`\u00a0; plusieurs fois avec un fichier\u00a0: `--format text --format "
    "sarif=check.sarif`\u00a0; par défaut `github` dans GitHub Actions, `text` ailleurs"};
constexpr Text format_word{"FORMAT[=FILE]", "FORMAT[=FICHIER]"};
constexpr Text no_file{"`--format {0}`: the name of a file is expected after `=`",
                       "`--format {0}`\u00a0: un nom de fichier est attendu après `=`"};
constexpr Text two_on_output{"`{0}` and `{1}` cannot both go to standard output",
                             "`{0}` et `{1}` ne peuvent pas aller tous deux sur la sortie standard"};
constexpr Text name_a_file{"write one of them into a file: `--format {0}=FILE`",
                           "écrivez l'un des deux dans un fichier\u00a0: `--format {0}=FICHIER`"};
constexpr Text two_in_file{"two formats cannot both be written into `{0}`", "deux formats ne peuvent pas être écrits tous deux dans `{0}`"};
constexpr Text a_plans_file{"findings are not written into `{0}`: a plan reads every `.yaml` and `.yml` file",
                            "les constats ne sont pas écrits dans `{0}`\u00a0: un plan lit tout fichier `.yaml` ou `.yml`"};

// A file is the same wherever it is written from.
constexpr unsigned width_in_files = 100;

struct Asked {
  const render::Format* format;
  std::string file;  // empty: standard output
};

Asked read_word(const std::string& word) {
  const std::size_t equals = word.find('=');
  const std::string name = word.substr(0, equals);
  const render::Format* format = render::find_format(name);
  if (format == nullptr) {
    std::vector<std::string_view> names;
    for (const render::Format& known : render::formats()) names.push_back(known.name);
    throw unknown_word(name, "--format", names);
  }
  if (equals == std::string::npos) return {format, {}};
  std::string file = word.substr(equals + 1);
  if (file.empty()) throw UsageError{message(no_file, word), std::nullopt};
  if (file == "-") file.clear();
  const std::string ending = lower_ascii(file);
  if (ending.ends_with(".yaml") || ending.ends_with(".yml")) throw UsageError{message(a_plans_file, file), std::nullopt};
  return {format, std::move(file)};
}

std::vector<Asked> read_words(const std::vector<std::string>& words) {
  std::vector<Asked> all;
  for (const std::string& word : words) {
    Asked asked = read_word(word);
    const auto same = std::find_if(all.begin(), all.end(), [&](const Asked& earlier) { return earlier.file == asked.file; });
    if (same != all.end() && asked.file.empty())
      throw UsageError{message(two_on_output, same->format->name, asked.format->name), message(name_a_file, asked.format->name)};
    if (same != all.end()) throw UsageError{message(two_in_file, asked.file), std::nullopt};
    all.push_back(std::move(asked));
  }
  return all;
}

}  // namespace

void declare_formats(CLI::App& app, std::vector<std::string>& asked, const Session& session) {
  app.add_option("--format", asked, session.in(format_help))->type_name(session.in(format_word))->allow_extra_args(false);
}

CheckOutputs::CheckOutputs(const std::vector<std::string>& asked, ContinuousIntegration surroundings, Severity fail_on, Session& session)
    : session_(session) {
  const bool annotates = surroundings == ContinuousIntegration::github;
  const std::vector<std::string> usual{annotates ? "github" : "text"};
  for (Asked& one : read_words(asked.empty() ? usual : asked)) {
    const render::Wish wish{.language = session.language,
                            .style = one.file.empty() ? session.output_style : Style{.width = width_in_files},
                            .today = session.today,
                            .fail_on = fail_on,
                            .version = version};
    outputs_.push_back({one.format->make(wish), std::move(one.file), {}});
  }
}

CheckOutputs::Prepared CheckOutputs::prepare(const workspace::OpenPlan& open) const {
  Prepared prepared;
  for (const Output& output : outputs_) {
    render::Part part = output.stream->prepare(open.sources, open.findings);
    part.totals.files = open.plan.files.size();      // those that its settings leave out are not of the plan
    if (open.folder.empty()) part.totals.plans = 0;  // files on their own are no plan
    prepared.push_back(std::move(part));
  }
  return prepared;
}

void CheckOutputs::write(Output& output, const std::string& text) {
  if (output.file.empty())
    session_.write(text);
  else
    output.text += text;
}

void CheckOutputs::add(const Prepared& prepared) {
  for (std::size_t i = 0; i < outputs_.size(); ++i) write(outputs_[i], outputs_[i].stream->part(prepared[i]));
}

void CheckOutputs::end() {
  for (Output& output : outputs_) write(output, output.stream->end());
  for (const Output& output : outputs_)
    if (!output.file.empty()) keep_in_file(output.file, output.text, session_);
}

}  // namespace ctg::cli
