// One plan on its way from names of files to findings; its files may be read by several threads at once.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "workspace/steps.hpp"

namespace ctg::workspace {

class Opening {
 public:
  Opening(const Request& request, const Options& options) : request_(request), options_(options), open_(std::make_unique<OpenPlan>()) {}

  // Finds the plan's files. Before anything else.
  Result<void> list();
  std::size_t file_count() const { return slots_.size(); }
  // Reads one file; each index once, from any thread. True for the last of them to end.
  bool read(std::size_t index, yaml::Tree& tree);
  // After every file was read: joins, runs the rules, waives, weighs, sorts.
  void conclude();
  // The first lone file that could not be opened, in order.
  const std::optional<Failure>& failure() const { return failure_; }
  std::unique_ptr<OpenPlan>& result() { return open_; }

 private:
  struct Slot {
    std::string path;                   // to open it
    const std::string* held = nullptr;  // its bytes, where they are not on the disk
    FileId id;
    load::FileRole role = load::FileRole::member;
    std::optional<Failure> failure;
    FileRead read;
  };

  Slot& announce(const std::string& path, const std::string& name, load::FileRole role, std::optional<Failure> failure);
  Slot& announce_member(const std::string& name, std::optional<Failure::Cause> why_not);
  Result<void> list_folder();
  void list_held();
  Result<std::string> bytes_of(const Slot& slot) const;
  void say_unreadable(Slot& slot) const;
  void leave_out_ignored();

  const Request& request_;
  const Options& options_;
  std::unique_ptr<OpenPlan> open_;
  std::vector<std::unique_ptr<Slot>> slots_;
  std::vector<PlanFile> files_;
  std::atomic<std::size_t> unread_{0};
  std::atomic<std::uint64_t> bytes_{0};
  bool too_many_files_ = false;
  std::optional<Failure> failure_;
};

}  // namespace ctg::workspace
