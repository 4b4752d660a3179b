// Copies a plan, and makes and takes back mistakes in it.
#include "plan_copy.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "base/text.hpp"

namespace ctg::faults {
namespace {

namespace fs = std::filesystem;

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("no such file: " + path);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string with_line_ends(LineEnds line_ends, const std::string& text) {
  return line_ends == LineEnds::crlf ? replace_all(text, "\n", "\r\n") : text;
}

}  // namespace

PlanCopy::PlanCopy(std::string plan) : original_(std::move(plan)) {
  std::string pattern = (fs::temp_directory_path() / "ctg-faults-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder: " + pattern);
  copy_ = pattern;
  fs::copy(original_, copy_, fs::copy_options::recursive);
}

PlanCopy::~PlanCopy() {
  std::error_code ignored;  // what cannot be removed stays in the temporary folder
  fs::remove_all(copy_, ignored);
}

void PlanCopy::prepare(const Fault& fault) {
  if (fault.line_ends == LineEnds::crlf)
    write(copy_ + "/" + fault.path, with_line_ends(LineEnds::crlf, read(original_ + "/" + fault.path)));
}

Change PlanCopy::seed(const Fault& fault) {
  const std::string path = copy_ + "/" + fault.path;
  if (fault.copy_of || fault.before.empty()) {
    if (fs::exists(path)) throw std::runtime_error("the file is there already");
    write(path, fault.copy_of ? read(original_ + "/" + *fault.copy_of) : fault.after);
    return {fault.path, 0, 0, 0};
  }
  std::string text = read(path);
  const std::string before = with_line_ends(fault.line_ends, fault.before);
  const std::string after = with_line_ends(fault.line_ends, fault.after);
  const std::size_t at = text.find(before);
  if (at == std::string::npos) throw std::runtime_error("the text to replace is not there");
  if (text.find(before, at + 1) != std::string::npos) throw std::runtime_error("the text to replace is there twice");
  write(path, text.replace(at, before.size(), after));
  return {fault.path, at, at + before.size(), at + after.size()};
}

void PlanCopy::restore(const Fault& fault) {
  const std::string original = original_ + "/" + fault.path;
  if (fs::exists(original))
    write(copy_ + "/" + fault.path, read(original));
  else
    fs::remove(copy_ + "/" + fault.path);
}

workspace::Options PlanCopy::options() const {
  workspace::Options options;
  options.today = make_date(2026, 6, 30).value();
  options.threads = 1;
  return options;
}

std::unique_ptr<workspace::OpenPlan> PlanCopy::open(const std::map<std::string, std::string>* drafts) const {
  workspace::Options with_drafts = options();
  with_drafts.drafts = drafts;
  auto opened = workspace::open(request(), with_drafts);
  if (!opened) throw std::runtime_error("the plan cannot be opened");
  return std::move(*opened);
}

}  // namespace ctg::faults
