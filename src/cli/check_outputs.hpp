// What `ctg check --format` asks for: findings in one or several formats, one of them on standard output, the others in files.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "cli/session.hpp"
#include "render/render.hpp"
#include "workspace/workspace.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

void declare_formats(CLI::App& app, std::vector<std::string>& asked, const Session& session);

// Every output at once, as the plans are read.
class CheckOutputs {
 public:
  using Prepared = std::vector<render::Part>;  // one an output

  // `FORMAT`, `FORMAT=FILE` or `FORMAT=-`; nothing asked: the format that the surroundings call for. Throws UsageError where a format
  // does not exist, two go to one place, or a file is one that a plan could read.
  CheckOutputs(const std::vector<std::string>& asked, ContinuousIntegration surroundings, Severity fail_on, Session& session);

  // May run on several threads at once.
  Prepared prepare(const workspace::OpenPlan& open) const;
  // One thread at a time, in the order of the plans.
  void add(const Prepared& prepared);
  // Writes the files. Throws WorldError.
  void end();

 private:
  struct Output {
    std::unique_ptr<render::Stream> stream;
    std::string file;  // empty: standard output
    std::string text;  // of a file, written when it is whole
  };
  void write(Output& output, const std::string& text);

  std::vector<Output> outputs_;
  Session& session_;
};

}  // namespace ctg::cli
