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
#include <random>

#include "oracles.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace ctg;

constexpr std::chrono::seconds longest{1};

struct Mistake {
  std::string text;
  std::uint32_t line = 1;  // where it was made
  std::string made;        // said where it is told
};

class Typist {
 public:
  Typist(std::string text, std::uint32_t seed) : text_(std::move(text)), random_(seed) {}

  Mistake next() {
    switch (below(6)) {
      case 0:
        return changed(below(text_.size()), 1, "");
      case 1:
        return changed(below(text_.size() + 1), 0, typed());
      case 2:
        return changed(below(text_.size()), 1, typed());
      case 3:
        return changed(begin_of_line(), 0, std::string(1 + below(4), ' '));
      case 4:
        return dedented();
      default:
        break;
    }
    const std::size_t begin = begin_of_line();
    return changed(begin, std::min(text_.find('\n', begin), text_.size() - 1) + 1 - begin, "");
  }

 private:
  // The same on every machine, unlike a distribution of the library.
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string typed() {
    constexpr std::string_view keys = " \n\t:-#'\"[]{},&*!|>%@`?~=+._/\\;()0123456789abcexyzABC";
    return {keys[below(keys.size())]};
  }
  std::size_t begin_of_line() {
    const std::size_t at = below(text_.size());
    return at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
  }
  Mistake dedented() {
    const std::size_t begin = begin_of_line();
    const std::size_t blanks = std::min(text_.find_first_not_of(' ', begin), text_.size()) - begin;
    return changed(begin, blanks == 0 ? 0 : 1 + below(blanks), "");
  }
  Mistake changed(std::size_t at, std::size_t count, const std::string& by) {
    Mistake mistake{
        text_, static_cast<std::uint32_t>(1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at), '\n')), {}};
    mistake.made = "`" + text_.substr(at, count) + "` -> `" + by + "`";
    mistake.text.replace(at, count, by);
    return mistake;
  }

  std::string text_;
  std::mt19937 random_;
};

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
