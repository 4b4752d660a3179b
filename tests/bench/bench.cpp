// Measures reading and checking against yaml-cpp's bare event parse of the same bytes, side by side, as ratios.
#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <functional>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "corpus.hpp"
#include "workspace/workspace.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace ctg;

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/, const std::string& /*value*/) override {}
  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                       YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}
};

double cpu_seconds(const std::function<void()>& work) {
  timespec before{};
  timespec after{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
  work();
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
  return static_cast<double>(after.tv_sec - before.tv_sec) + static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e9;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void parse_with_yaml_cpp(const std::vector<bench::CorpusFile>& files) {
  Nothing nothing;
  for (const bench::CorpusFile& file : files) {
    std::istringstream in(file.bytes);
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(nothing)) {
    }
  }
}

std::size_t parse_with_ctg(const std::vector<bench::CorpusFile>& files) {
  yaml::Tree tree;
  Findings findings;
  for (const bench::CorpusFile& file : files) {
    SourceFile source(file.path, file.bytes);
    yaml::parse(source, FileId{0}, tree, findings);
  }
  return findings.all().size();
}

std::size_t check(const std::vector<std::string>& folders, unsigned threads) {
  std::vector<workspace::Request> requests;
  for (const std::string& folder : folders) requests.push_back({folder, {}});
  workspace::Options options;
  options.today = make_date(2026, 6, 30).value();
  options.threads = threads;
  std::size_t findings = 0;
  const auto done = workspace::open_all(
      requests, options, [](std::size_t, workspace::OpenPlan&) {},
      [&](std::size_t, workspace::OpenPlan& plan) { findings += count(plan.findings, Severity::error); });
  if (!done) throw std::runtime_error("the corpus cannot be opened");
  return findings;
}

struct Line {
  const char* name;
  std::function<void()> work;
  double goal;  // the most CPU time for a second of the first line's; 0: none
  std::vector<double> seconds;
};

// The lines take turns, so that a busy machine slows all of them alike.
void measure(std::vector<Line>& lines, double megabytes) {
  constexpr int rounds = 7;
  for (int round = 0; round < rounds; ++round)
    for (Line& line : lines) line.seconds.push_back(cpu_seconds(line.work));
  const double base = median(lines.front().seconds);
  for (const Line& line : lines) {
    const double ratio = median(line.seconds) / base;
    std::cout << std::left << std::setw(34) << line.name << std::right << std::fixed << std::setprecision(1) << std::setw(8)
              << megabytes / median(line.seconds) << " MB/s" << std::setprecision(3) << std::setw(9) << ratio;
    if (line.goal > 0) std::cout << "   goal " << line.goal << (ratio <= line.goal ? "  met" : "  MISSED");
    std::cout << "\n";
  }
}

}  // namespace

int main(int count, char** arguments) {
  const unsigned plans = count > 1 ? static_cast<unsigned>(std::stoul(arguments[1])) : 20;
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("ctg-bench-" + std::to_string(::getpid()));
  const std::vector<std::string> folders = bench::write_corpus(folder.string(), plans, 50);
  std::vector<bench::CorpusFile> files;
  double megabytes = 0;
  for (unsigned number = 0; number < plans; ++number)
    for (bench::CorpusFile& file : bench::make_plan(number, 50)) {
      megabytes += static_cast<double>(file.bytes.size()) / 1e6;
      files.push_back(std::move(file));
    }
  std::cout << plans << " plans, " << files.size() << " files, " << std::fixed << std::setprecision(1) << megabytes
            << " MB; CPU time, medians of 7\n";
  const std::size_t faults = parse_with_ctg(files) + check(folders, 1);
  if (faults > 0) std::cout << "the corpus has " << faults << " faults: what follows measures those too\n";
  std::vector<Line> lines{{"yaml-cpp events (F)", [&] { parse_with_yaml_cpp(files); }, 0, {}},
                          {"yaml::parse", [&] { parse_with_ctg(files); }, 0.10, {}},
                          {"check, 1 thread, from disk", [&] { check(folders, 1); }, 1.15, {}},
                          {"check, 2 threads, from disk", [&] { check(folders, 2); }, 1.265, {}}};
  measure(lines, megabytes);
  std::filesystem::remove_all(folder);
  return 0;
}
