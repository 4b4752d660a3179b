// One-keystroke mistakes in plans, by the ten thousand: the reader held against two others, and its places against the mistake.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>

#include "oracles.hpp"
#include "typist.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace ctg;
using typing::Mistake;
using typing::Typist;

constexpr std::chrono::seconds longest{1};

struct Reading {
  std::optional<yaml::Lines> events;  // none where it is refused
  std::uint32_t line = 0;             // of the first fault
  std::string rule;
  bool slow = false;
};

Reading read(const std::string& text) {
  SourceMap map;
  const FileId file = map.add("mistake.yaml", text);
  yaml::Tree tree;
  Findings findings;
  const auto begin = std::chrono::steady_clock::now();
  yaml::parse(map.file(file), file, tree, findings);
  Reading reading;
  reading.slow = std::chrono::steady_clock::now() - begin > longest;
  for (const Diagnostic& finding : findings.all()) {
    if (finding.severity != Severity::error) continue;
    reading.line = map.file(file).position(finding.at().begin).line;
    reading.rule = finding.rule->name;
    return reading;
  }
  yaml::Lines lines = yaml::without_styles(yaml::told_events(tree));
  if (!lines.empty()) lines.insert(lines.begin(), "+DOC");
  reading.events = std::move(lines);
  return reading;
}

class Comparison {
 public:
  void compare(const std::string& path, const Mistake& mistake) {
    const Reading ours = read(mistake.text);
    ++counts_["mistakes"];
    if (ours.slow) tell("slow", path, mistake, ours);
    if (!ours.events) return compare_refusal(path, mistake, ours);
    const auto libfyaml = oracle::read_with_libfyaml(mistake.text);
    const auto libyaml = oracle::read_with_libyaml(mistake.text);
    if (!libfyaml && !libyaml) {
      tell("accepted, refused by both", path, mistake, ours);
    } else if ((libfyaml && same(*libfyaml, *ours.events)) || (libyaml && same(*libyaml, *ours.events))) {
      ++counts_[libfyaml && libyaml ? "accepted by all" : libfyaml ? "accepted, refused by libyaml" : "accepted, refused by libfyaml"];
    } else {
      tell("accepted, other events", path, mistake, ours);
    }
  }

  bool conclude() const {
    for (const auto& [name, count] : counts_) std::cout << count << ' ' << name << '\n';
    const auto count = [this](const char* name) {
      const auto found = counts_.find(name);
      return found == counts_.end() ? 0 : found->second;
    };
    const int refused = count("refused");
    const int near = count("refused, on the line of the mistake") + count("refused, a line beside");
    if (refused > 0) std::cout << "place within a line of the mistake: " << 100.0 * near / refused << " %\n";
    return count("accepted, refused by both") + count("accepted, other events") + count("slow") == 0 && near * 100 >= refused * 95;
  }

 private:
  // A file of comments only has no document for one and an empty one for the other.
  static bool same(const yaml::Lines& theirs, const yaml::Lines& ours) { return theirs == ours || (ours.empty() && theirs.size() <= 2); }

  void compare_refusal(const std::string& path, const Mistake& mistake, const Reading& ours) {
    ++counts_["refused"];
    const std::uint32_t distance = ours.line > mistake.line ? ours.line - mistake.line : mistake.line - ours.line;
    ++counts_[distance == 0 ? "refused, on the line of the mistake" : distance == 1 ? "refused, a line beside" : "refused, further away"];
    if (distance > 1 && std::getenv("CTG_TELL_PLACES") != nullptr) tell("refused, further away: each", path, mistake, ours);
  }

  void tell(const char* what, const std::string& path, const Mistake& mistake, const Reading& ours) {
    constexpr int most = 40;
    if (++counts_[what] > most) return;
    std::cout << what << ": " << path << ':' << mistake.line << ": " << mistake.made << "  " << ours.rule << " line " << ours.line << '\n';
  }

  std::map<std::string, int> counts_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: typing_mistakes COUNT FILE...\n";
    return 2;
  }
  const std::string_view asked = arguments[1];
  int mistakes = 0;
  if (std::from_chars(asked.data(), asked.data() + asked.size(), mistakes).ec != std::errc{}) return 2;
  const int each = mistakes / (count - 2);
  Comparison comparison;
  for (int file = 2; file < count; ++file) {
    std::ifstream stream(arguments[file], std::ios::binary);
    Typist typist({std::istreambuf_iterator<char>(stream), {}}, static_cast<std::uint32_t>(file));
    for (int i = 0; i < each; ++i) comparison.compare(arguments[file], typist.next());
  }
  return comparison.conclude() ? 0 : 1;
}
