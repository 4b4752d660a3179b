// Fuzz target: the safe corrections of a plan of one file are made, compared with what it was, and the result corrected again.
#include <cstdlib>

#include "edit/difference.hpp"
#include "folder.hpp"
#include "plan.hpp"
#include "workspace/correction.hpp"
#include "workspace/discovery.hpp"

namespace {

using namespace ctg;

// The bytes that the corrections leave. A file that they would have made worse stays as it was.
std::string corrected(const std::string& bytes) {
  workspace::Options options;
  options.today = fuzz::judged_on;
  options.threads = 1;
  const auto correction = workspace::correct({fuzz::folder_with({{workspace::root_file_name, bytes}}), {}}, options,
                                             [](const workspace::OpenPlan&, const Diagnostic&) { return true; });
  if (!correction || correction->files.size() > 1) std::abort();
  if (correction->files.empty()) return bytes;
  if (correction->files.front().was != bytes) std::abort();
  return correction->files.front().bytes;
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  for (std::size_t at = 0; (at = bytes.find("\n%%%\n", at)) != std::string::npos;) bytes.replace(at, 5, "\n%%\n");
  const std::string once = corrected(bytes);
  static_cast<void>(edit::difference(bytes, once));
  static_cast<void>(corrected(once));
  return 0;
}
