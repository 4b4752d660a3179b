// A copy of a plan in a temporary folder, to make mistakes in.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "specification.hpp"
#include "workspace/workspace.hpp"

namespace ctg::faults {

// Where a file was changed: [begin, old_end) became [begin, new_end).
struct Change {
  std::string path;
  std::size_t begin = 0;
  std::size_t old_end = 0;
  std::size_t new_end = 0;
};

class PlanCopy {
 public:
  explicit PlanCopy(std::string plan);
  ~PlanCopy();
  PlanCopy(const PlanCopy&) = delete;
  PlanCopy& operator=(const PlanCopy&) = delete;

  // Gives the file the line ends of the fault.
  void prepare(const Fault& fault);
  // Makes the mistake. Throws std::runtime_error where what it replaces does not stand there exactly once.
  Change seed(const Fault& fault);
  // Takes away whatever was done to the fault's file.
  void restore(const Fault& fault);
  // Reads the plan on 30 June 2026; `drafts`: bytes in place of those of its files.
  std::unique_ptr<workspace::OpenPlan> open(const std::map<std::string, std::string>* drafts = nullptr) const;
  workspace::Options options() const;
  workspace::Request request() const { return {copy_, {}}; }

 private:
  std::string original_;
  std::string copy_;
};

}  // namespace ctg::faults
