// Diagnostics put in the order in which people read them, and counted.
#include "diag/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace ctg {

void sort(std::vector<Diagnostic>& diagnostics) {
  const auto key = [](const Diagnostic& diagnostic) {
    const Span& at = diagnostic.at();
    return std::make_tuple(at.file.index, at.begin, at.end, diagnostic.rule->name);
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

std::size_t count(const std::vector<Diagnostic>& diagnostics, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; }));
}

}  // namespace ctg
