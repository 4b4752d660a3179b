// Runs a converter where it can do no harm, and says what it complained of.
#include "office/converter.hpp"

#include <algorithm>

#include "base/file_replacement.hpp"
#include "base/process.hpp"
#include "base/temporary_folder.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::office {
namespace {

constexpr Text not_installed{"`{0}` is not installed: this format is made with it",
                             "`{0}` n'est pas installé\u00a0: ce format est fait avec lui"};
constexpr Text install_it{"on Debian or Ubuntu, `apt install {0}`; elsewhere, {1}; without it, `-o FILE.html` is a page to open and print",
                          "sous Debian ou Ubuntu, `apt install {0}`\u00a0; ailleurs, {1}\u00a0; sans lui, `-o FICHIER.html` donne une "
                          "page à ouvrir et à imprimer"};
constexpr Text no_folder{"no temporary folder can be made in `{0}`", "aucun dossier temporaire ne peut être créé dans `{0}`"};
constexpr Text set_folder{"`TMPDIR=FOLDER ctg …` names another one", "`TMPDIR=DOSSIER ctg …` en désigne un autre"};
constexpr Text not_started{"`{0}` cannot be started (error {1})", "`{0}` ne peut pas être lancé (erreur {1})"};
constexpr Text failed_with_code{"`{0}` failed (exit code {1})", "`{0}` a échoué (code de retour {1})"};
constexpr Text killed{"`{0}` was ended by signal {1}", "`{0}` a été arrêté par le signal {1}"};
constexpr Text too_long{"`{0}` was not done after {1} seconds: it was ended",
                        "`{0}` n'avait pas fini au bout de {1} secondes\u00a0: il a été arrêté"};
constexpr Text too_much{"`{0}` wrote more than any report: it was ended", "`{0}` a écrit plus que tout rapport\u00a0: il a été arrêté"};
constexpr Text interrupted{"`{0}` was interrupted", "`{0}` a été interrompu"};
constexpr Text something_else{"what `{0}` wrote is not the file that was asked for", "ce que `{0}` a écrit n'est pas le fichier demandé"};
constexpr Text it_says{"it says: {0}", "il dit\u00a0: {0}"};

constexpr std::size_t most_lines_told = 2;
constexpr std::size_t longest_line_told = 200;
constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::int32_t first_day_of_archives = 3652;  // 1 January 1980: formats made of ZIP know no day before

// The last lines of its complaints, on one: warnings and traces come before what was fatal.
std::optional<Message> complaint(const ProgramRun& run) {
  std::vector<std::string> told;
  for (const std::string_view line : split(run.messages, '\n'))
    if (!trim(line).empty()) told.push_back(cut_to_width(printable(trim(line)), longest_line_told));
  if (told.empty()) return std::nullopt;
  if (told.size() > most_lines_told) told.erase(told.begin(), told.end() - most_lines_told);
  return message(it_says, join(told, " · "));
}

Fault fault_of(const ProgramRun& run, const Converter& converter, std::chrono::milliseconds longest) {
  using End = ProgramRun::End;
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(longest).count();
  switch (run.end) {
    case End::out_of_time:
      return {message(too_long, converter.program, std::int64_t{seconds}), complaint(run)};
    case End::too_much_output:
      return {message(too_much, converter.program), complaint(run)};
    case End::killed:
      return {message(killed, converter.program, run.code), complaint(run)};
    case End::interrupted:
      return {message(interrupted, converter.program), std::nullopt};
    case End::exited:
      break;
  }
  return {message(failed_with_code, converter.program, run.code), complaint(run)};
}

std::vector<std::string> environment_in(const std::string& folder, const Surroundings& surroundings) {
  const std::int64_t midnight = std::max(surroundings.today.days, first_day_of_archives) * seconds_a_day;
  return {"PATH=" + surroundings.search_path,
          "HOME=" + folder,
          "TMPDIR=" + folder,
          "LC_ALL=C.UTF-8",
          "TZ=UTC",
          "SOURCE_DATE_EPOCH=" + std::to_string(midnight)};
}

}  // namespace

Made convert(const Converter& converter, const Conversion& conversion, const Surroundings& surroundings) {
  const auto program = find_program(converter.program, surroundings.search_path);
  if (!program)
    return tl::unexpected(Fault{message(not_installed, converter.program), message(install_it, converter.package, converter.page)});
  const auto folder = TemporaryFolder::make(surroundings.temporary_folder);
  if (!folder) return tl::unexpected(Fault{message(no_folder, printable(surroundings.temporary_folder)), message(set_folder)});
  const std::string& path = (*folder)->path();
  for (const auto& [name, bytes] : conversion.files)
    if (!replace_file(path + "/" + std::string(name), bytes))
      return tl::unexpected(Fault{message(no_folder, printable(surroundings.temporary_folder)), message(set_folder)});
  Program start;
  start.file = *program;
  start.arguments = conversion.arguments;
  start.environment = environment_in(path, surroundings);
  start.folder = path;
  start.input = conversion.input;
  auto run = run_program(start);
  if (!run) return tl::unexpected(Fault{message(not_started, converter.program, run.error().error_number), std::nullopt});
  if (!run->succeeded()) return tl::unexpected(fault_of(*run, converter, start.longest));
  if (!run->output.starts_with(conversion.beginning))
    return tl::unexpected(Fault{message(something_else, converter.program), complaint(*run)});
  return std::move(run->output);
}

}  // namespace ctg::office
