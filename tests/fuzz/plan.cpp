// An input as a plan that is opened whole, and what every output has to hold.
#include "plan.hpp"

#include <cstdio>
#include <cstdlib>

#include "base/unicode.hpp"
#include "folder.hpp"
#include "workspace/discovery.hpp"

namespace ctg::fuzz {
namespace {

constexpr std::size_t most_parts = 16;

[[noreturn]] void fail(const char* why, std::string_view text) {
  static_cast<void>(std::fprintf(stderr, "%s\n%s\n", why, printable(text).c_str()));
  std::abort();
}

}  // namespace

std::unique_ptr<workspace::OpenPlan> opened(std::string_view input) {
  std::vector<std::pair<std::string, std::string_view>> files;
  for (const std::string_view part : parts_of(input)) {
    if (files.size() == most_parts) break;
    files.emplace_back(files.empty() ? workspace::root_file_name : "part-" + std::to_string(files.size()) + ".yaml", part);
  }
  workspace::Options options;
  options.today = judged_on;
  options.threads = 1;
  auto open = workspace::open({folder_with(files), {}}, options);
  if (!open) fail("a folder that is there was not opened", input);
  for (const Diagnostic& finding : (*open)->findings)
    for (const Label& label : finding.labels)
      if (label.at.begin > label.at.end) fail("a place ends before it begins", input);
  return std::move(*open);
}

void expect_inert(std::string_view text) {
  if (!text.empty() && text.back() != '\n') fail("no line end at the end", text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < 0x20 && byte != '\n' && !(byte == '\r' && text.substr(i + 1, 1) == "\n")) || byte == 0x7F)
      fail("a control character", text);
  }
  if (!is_utf8(text)) fail("not UTF-8", text);
}

}  // namespace ctg::fuzz
