// Fuzz target: the safe remedies of a file's findings are carried out, and the file is read again.
#include <algorithm>
#include <cstdlib>

#include "plan.hpp"

namespace {

using namespace ctg;

// The edits of safe remedies, none of which touches another; each remedy whole or not at all.
std::vector<TextEdit> safe_edits(const workspace::OpenPlan& open) {
  std::vector<TextEdit> chosen;
  const auto meets = [](const TextEdit& a, const TextEdit& b) { return a.at.begin <= b.at.end && b.at.begin <= a.at.end; };
  const std::size_t size = open.sources.file(FileId{0}).bytes().size();
  for (const Diagnostic& finding : open.findings) {
    if (!finding.fix || !finding.fix->safe) continue;
    const auto& edits = finding.fix->edits;
    if (std::any_of(edits.begin(), edits.end(), [&](const TextEdit& edit) { return edit.at.file.index != 0; })) continue;
    if (std::any_of(edits.begin(), edits.end(), [&](const TextEdit& edit) { return edit.at.begin > edit.at.end || edit.at.end > size; }))
      std::abort();
    const bool is_free = std::none_of(edits.begin(), edits.end(), [&](const TextEdit& edit) {
      return std::any_of(chosen.begin(), chosen.end(), [&](const TextEdit& other) { return meets(edit, other); });
    });
    if (is_free) chosen.insert(chosen.end(), edits.begin(), edits.end());
  }
  std::sort(chosen.begin(), chosen.end(), [](const TextEdit& a, const TextEdit& b) { return a.at.begin > b.at.begin; });
  return chosen;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  constexpr int most_rounds = 3;
  std::string bytes(reinterpret_cast<const char*>(data), size);
  for (std::size_t at = 0; (at = bytes.find("\n%%%\n", at)) != std::string::npos;) bytes.replace(at, 5, "\n%%\n");
  for (int round = 0; round < most_rounds; ++round) {
    const auto open = fuzz::opened(bytes);
    const std::vector<TextEdit> edits = safe_edits(*open);
    if (edits.empty()) return 0;
    for (const TextEdit& edit : edits) bytes.replace(edit.at.begin, edit.at.end - edit.at.begin, edit.replacement);
  }
  return 0;
}
