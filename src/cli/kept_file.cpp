// Writes a result into a file, and says so.
#include "cli/kept_file.hpp"

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/failures.hpp"

namespace ctg::cli {
namespace {

constexpr Text written{"`{0}` is written", "`{0}` est écrit"};
constexpr Text unchanged{"`{0}` was already up to date", "`{0}` était déjà à jour"};

}  // namespace

void keep_in_file(const std::string& file, const std::string& text, const Session& session) {
  if (exists(file)) {
    const auto kept = read_file(file, text.size());
    if (kept && *kept == text) return session.say(message(unchanged, printable(file)));
  }
  const auto replaced = replace_file(file, text);
  if (!replaced) throw world_error(replaced.error());
  session.say(message(written, printable(file)));
}

}  // namespace ctg::cli
