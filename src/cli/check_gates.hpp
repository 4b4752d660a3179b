// What `ctg check` is asked to refuse besides findings: warnings, too many late actions, a plan that says too little.
#pragma once

#include <optional>
#include <string>

#include "cli/check_targets.hpp"
#include "diag/rule_info.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

struct GateOptions {
  bool strict = false;
  std::string max_late;
  std::string completeness;
};

void declare_gates(CLI::App& app, GateOptions& options, const Session& session);

// The level from which findings fail: `--fail-on` as given (empty: not given), or `--strict`, which says `warning`; not both.
std::string fail_on(const GateOptions& options, const std::string& given);

// The gates of one run, asked for each plan as it is read. They count what stands in the files asked for; `--only` hides findings and
// changes nothing here.
class Gates {
 public:
  // Throws UsageError where a number is none.
  Gates(const GateOptions& options, const Session& session);
  void count(const CheckTarget& target, const workspace::OpenPlan& open);
  // Says every gate that does not let the plans pass; true where there is one.
  bool refuse() const;

 private:
  struct Incomplete {
    std::string folder;
    std::size_t percent = 0;
    int threshold = 0;
  };

  const Session& session_;
  std::optional<std::size_t> most_late_;
  bool asks_completeness_ = false;
  std::optional<int> threshold_;  // none: each plan's own
  std::size_t late_ = 0;
  std::vector<Incomplete> incomplete_;
};

}  // namespace ctg::cli
