// The safe corrections of `ctg check --fix`, written or shown.
#include "cli/check_fixes.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/failures.hpp"
#include "cli/shown_difference.hpp"

namespace ctg::cli {
namespace {

constexpr Text fix_help{"make the safe corrections, then check again", "faire les corrections sûres, puis contrôler à nouveau"};
constexpr Text dry_run_help{"with `--fix`: show what would change, write nothing",
                            "avec `--fix`\u00a0: montrer ce qui changerait, sans rien écrire"};
constexpr Text dry_run_alone{"`-n` shows what `--fix` would change", "`-n` montre ce que `--fix` changerait"};
constexpr Text add_fix{"`ctg check --fix -n`", "`ctg check --fix -n`"};
constexpr Text corrected_file{"`{0}`: {1} {1:correction|corrections}", "`{0}`\u00a0: {1} {1:correction|corrections}"};
constexpr Text corrected_all{"{0} {0:correction|corrections} in {1} {1:file|files}",
                             "{0} {0:correction|corrections} dans {1} {1:fichier|fichiers}"};
constexpr Text would_correct{
    "{0} {0:correction|corrections} in {1} {1:file|files}, not written: without `-n`, `ctg check --fix` makes them",
    "{0} {0:correction|corrections} dans {1} {1:fichier|fichiers}, rien n'est écrit\u00a0: sans `-n`, `ctg check "
    "--fix` les fait"};
constexpr Text nothing_to_correct{"no safe correction to make", "aucune correction sûre à faire"};
constexpr Text left_aside{"`{0}` stays as it is: its corrections would have changed something else",
                          "`{0}` reste tel quel\u00a0: ses corrections auraient changé autre chose"};
constexpr Text a_bug{"this is a bug in ctg: please report it with this file", "c'est un défaut de ctg\u00a0: signalez-le avec ce fichier"};

constexpr std::size_t most_files_named = 10;

// The files that a target names and its plan leaves out, as a target of their own.
std::vector<std::string> files_left_out(const CheckTarget& target, const workspace::OpenPlan& open) {
  std::vector<std::string> files;
  for (const PlanPart& part : parts_not_read(target, open))
    if (!is_folder(part.path)) files.push_back(part.path);
  return files;
}

}  // namespace

void declare_fixes(CLI::App& app, FixOptions& options, const Session& session) {
  app.add_flag("--fix", options.fix, session.in(fix_help));
  app.add_flag("-n,--dry-run", options.dry_run, session.in(dry_run_help));
}

void expect_sense(const FixOptions& options) {
  if (options.dry_run && !options.fix) throw UsageError{message(dry_run_alone), message(add_fix)};
}

std::vector<workspace::Correction> corrections_of(const std::vector<CheckTarget>& targets, const std::set<const RuleInfo*>& rules,
                                                  const workspace::Options& options) {
  std::vector<workspace::Correction> all;
  CheckTarget alone;
  const auto correct = [&](const CheckTarget& target) {
    auto correction = workspace::correct(target.request, options, AskedFindings(target, rules));
    if (!correction) throw world_error(correction.error());
    for (std::string& file : files_left_out(target, *correction->open)) alone.request.lone_files.push_back(std::move(file));
    all.push_back(std::move(*correction));
  };
  for (const CheckTarget& target : targets) correct(target);
  if (!alone.request.lone_files.empty()) correct(alone);
  return all;
}

bool settle(const std::vector<workspace::Correction>& corrections, const FixOptions& options, Session& session) {
  std::size_t files = 0;
  std::size_t made = 0;
  bool any_left_aside = false;
  for (const workspace::Correction& correction : corrections) {
    for (const workspace::CorrectedFile& file : correction.files) {
      if (options.dry_run)
        show_difference(file.path, file.was, file.bytes, session);
      else if (const auto replaced = replace_file(file.path, file.was, file.bytes); !replaced)
        throw world_error(replaced.error());
      if (!options.dry_run && files < most_files_named) session.say(message(corrected_file, printable(file.path), file.corrections));
      ++files;
      made += file.corrections;
    }
    for (const std::string& path : correction.left_aside) {
      session.say_error(message(left_aside, printable(path)), message(a_bug));
      any_left_aside = true;
    }
  }
  static_cast<void>(session.flush());  // the differences first; a failure is kept
  if (files == 0)
    session.say(message(nothing_to_correct));
  else if (options.dry_run)
    session.say(message(would_correct, made, files));
  else if (files > 1)
    session.say(message(corrected_all, made, files));
  return any_left_aside;
}

}  // namespace ctg::cli
