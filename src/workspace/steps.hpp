// The steps from bytes to findings that every plan goes through, whether it comes from files or from an example.
#pragma once

#include <vector>

#include "load/load.hpp"
#include "workspace/waivers.hpp"
#include "workspace/workspace.hpp"
#include "yaml/tree.hpp"

namespace ctg::workspace {

// One file, read: its tree (kept by the caller, to be used again), then its things and its waivers.
struct FileRead {
  load::FileContent content;
  std::vector<Waiver> waivers;
  Findings findings;
};
void read_into(FileRead& read, SourceFile& source, FileId id, load::FileRole role, yaml::Tree& tree);

// Whether the settings leave a file out, by its path from the plan's folder.
bool is_ignored(std::string_view path, const Settings& settings);

// The files of a plan, read, in order.
struct FilesRead {
  std::vector<load::FileContent> contents;
  std::vector<Waiver> waivers;
  Findings findings;

  void add(FileRead& read);  // what it holds is moved
};
// Joins them as the plan of `open`, whose sources they were read from; runs the rules, waives, weighs, sorts. Against `earlier`, where
// there is one: with what is said of what changed since, without what was found then.
void judge(FilesRead& read, std::vector<PlanFile> files, bool whole, const Options& options, OpenPlan& open,
           const Earlier* earlier = nullptr);

}  // namespace ctg::workspace
