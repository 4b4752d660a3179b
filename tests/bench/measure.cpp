// Measures ctg on made-up plans, as ratios in one run: against yaml-cpp's parse of the same bytes, against itself, and against peers.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "process.hpp"

namespace ctg::bench {
namespace {

namespace fs = std::filesystem;
using Command = std::vector<std::string>;

constexpr int pairs = 5;

struct Setting {
  std::string ctg;
  std::string baseline;   // yaml_cpp_baseline
  std::string generator;  // generate_corpus
  std::string peers;      // the folder of the peers' drivers
  fs::path folder;        // where corpora are made
  bool large = false;     // with the corpora of two thousand plans
};

Command with(Command command, const Command& more) {
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

class Bench {
 public:
  explicit Bench(Setting setting) : setting_(std::move(setting)) {}

  void run_all() {
    make_corpora();
    std::puts("| what | corpus | figure | measured | aim | |\n| --- | --- | --- | --- | --- | --- |");
    against_yaml_cpp("M");
    if (setting_.large) against_yaml_cpp("L1");
    commands_against_check();
    threads();
    growth();
    start();
    memory();
    peers("S");
    peers("M");
    if (setting_.large) peers("L1");
  }

 private:
  void row(const char* what, const std::string& corpus, const char* figure, double measured, double aim) {
    std::printf("| %s | %s | %s | %.3f | ≤ %.2f | %s |\n", what, corpus.c_str(), figure, measured, aim,
                measured <= aim ? "reached" : "**missed**");
    std::fflush(stdout);
  }

  void make_corpus(const char* name, const char* plans, const char* actions, const char* files) {
    if (!fs::exists(setting_.folder / name)) run({setting_.generator, (setting_.folder / name).string(), plans, actions, files});
  }

  void make_corpora() {
    make_corpus("S", "1", "50", "7");
    make_corpus("M", "100", "50", "7");
    make_corpus("M10", "10", "50", "7");
    make_corpus("one-100", "1", "100", "1");
    make_corpus("one-500", "1", "500", "1");
    if (setting_.large) make_corpus("L", "2000", "50", "0");
    if (setting_.large) make_corpus("L1", "2000", "50", "-1");
  }

  std::string corpus(const std::string& name) const { return (setting_.folder / name).string(); }
  Command check(const std::string& name) const { return {setting_.ctg, "check", corpus(name), "--date", "2026-06-30"}; }
  static Command one_core(const Command& command) { return with({"taskset", "-c", "0"}, command); }

  void against_yaml_cpp(const std::string& name) {
    const Taken ratio = median_ratio(one_core(check(name)), one_core({setting_.baseline, corpus(name)}), pairs);
    row("check, cold, one thread / yaml-cpp events", name, "CPU", ratio.cpu, 0.10);
  }

  void commands_against_check() {
    const std::string plan = corpus("S") + "/plan-0001";
    const Command check_one{setting_.ctg, "check", plan, "--date", "2026-06-30"};
    for (const char* command : {"status", "report"}) {
      const Taken ratio = median_ratio({setting_.ctg, command, "--plan", plan, "--date", "2026-06-30"}, check_one, 4 * pairs);
      row((std::string(command) + " / check").c_str(), "S", "CPU", ratio.cpu, 1.05);
    }
  }

  void threads() {
    const Taken ratio = median_ratio(check("M"), one_core(check("M")), pairs);
    row("check, two threads / one", "M", "wall", ratio.wall, 0.60);
    row("check, two threads / one", "M", "CPU", ratio.cpu, 1.10);
  }

  void growth() {
    const Taken plans = median_ratio(one_core(check("M")), one_core(check("M10")), pairs);
    row("ten times the plans / ten", "M, M10", "CPU", plans.cpu / 10, 1.12);
    const Taken actions = median_ratio(one_core(check("one-500")), one_core(check("one-100")), pairs);
    row("five times the actions of one file / five", "one-500, one-100", "CPU", actions.cpu / 5, 1.12);
  }

  void start() {
    const Taken ratio = median_ratio({setting_.ctg, "--version"}, {"git", "--version"}, 4 * pairs);
    row("--version / git --version", "-", "wall", ratio.wall, 1.5);
    row("check, milliseconds", "S", "wall", median_of(check("S"), 2 * pairs).wall * 1000, 15);
  }

  void memory() {
    row("peak memory, MiB", "M", "memory", median_of(check("M"), 3).memory, 16);
    if (!setting_.large) return;
    row("peak memory, MiB", "L1", "memory", median_of(check("L1"), 1).memory, 32);
    row("peak memory, MiB", "L", "memory", median_of(check("L"), 1).memory, 64);
  }

  // Peers that are installed; the others are left out.
  void peers(const std::string& name) {
    const fs::path schema = setting_.folder / "ctg.schema.json";
    if (!fs::exists(schema)) std::system(("'" + setting_.ctg + "' --lang en explain --schema > '" + schema.string() + "'").c_str());
    if (is_installed("yamllint") && name == "M") {
      const Taken ratio = median_ratio(check(name), {"yamllint", "-d", "relaxed", corpus(name)}, 1);
      row("check / yamllint", name, "CPU", ratio.cpu, 0.05);
    }
    const Command python{"/usr/bin/python3", setting_.peers + "/python_jsonschema.py", schema.string(), corpus(name)};
    if (run(python).exit_code == 0 && name == "M") {
      const Taken ratio = median_ratio(check(name), python, 3);
      row("check / PyYAML and python3-jsonschema", name, "CPU", ratio.cpu, 0.33);
      row("check / PyYAML and python3-jsonschema", name, "wall", ratio.wall, 0.20);
    }
    const Command node{"node", setting_.peers + "/js_yaml_ajv.mjs", schema.string(), corpus(name)};
    if (run(node).exit_code == 0) {
      const Taken ratio = median_ratio(check(name), node, pairs);
      row("check / js-yaml and ajv", name, "wall", ratio.wall, name == "S" ? 1.0 / 15 : 1.0);
    }
  }

  Setting setting_;
};

}  // namespace
}  // namespace ctg::bench

int main(int argument_count, char** arguments) {
  if (argument_count < 6) {
    std::fputs("usage: measure CTG YAML_CPP_BASELINE GENERATE_CORPUS PEERS FOLDER [--large]\n", stderr);
    return 2;
  }
  const bool large = argument_count > 6 && std::string(arguments[6]) == "--large";
  ctg::bench::Bench({arguments[1], arguments[2], arguments[3], arguments[4], arguments[5], large}).run_all();
  return 0;
}
