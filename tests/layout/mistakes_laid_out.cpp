// One-keystroke mistakes in plans, by the thousand, laid out: what can still be read keeps its values, and twice is once.
#include <charconv>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "layout/layout.hpp"
#include "typist.hpp"

namespace {

using namespace ctg;

class Trial {
 public:
  void lay_out(const std::string& path, const typing::Mistake& mistake) {
    const layout::LaidOut once = layout::lay_out(mistake.text);
    if (!once.bytes) {
      constexpr const char* names[] = {"", "cannot be read whole", "has no other layout", "would differ"};
      ++counts_[names[static_cast<std::size_t>(once.trouble)]];
      if (once.trouble == layout::Trouble::would_differ) tell("would differ", path, mistake);
      return;
    }
    const layout::LaidOut twice = layout::lay_out(*once.bytes);
    const bool is_settled = twice.bytes == once.bytes;
    ++counts_[*once.bytes == mistake.text ? "stays as it is" : "is laid out"];
    if (is_settled) return;
    ++counts_["is laid out otherwise the second time"];
    tell("twice is not once", path, mistake);
  }

  bool conclude() const {
    for (const auto& [name, count] : counts_) std::cout << count << ' ' << name << '\n';
    return told_ == 0;
  }

 private:
  void tell(const char* what, const std::string& path, const typing::Mistake& mistake) {
    constexpr int most = 20;
    if (++told_ <= most) std::cout << what << ": " << path << ':' << mistake.line << ": " << mistake.made << '\n';
  }

  std::map<std::string, int> counts_;
  int told_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: mistakes_laid_out COUNT FILE...\n";
    return 2;
  }
  const std::string_view asked = arguments[1];
  int mistakes = 0;
  if (std::from_chars(asked.data(), asked.data() + asked.size(), mistakes).ec != std::errc{}) return 2;
  Trial trial;
  for (int file = 2; file < count; ++file) {
    std::ifstream stream(arguments[file], std::ios::binary);
    typing::Typist typist({std::istreambuf_iterator<char>(stream), {}}, static_cast<std::uint32_t>(file));
    for (int i = 0; i < 1 + mistakes / (count - 2); ++i) trial.lay_out(arguments[file], typist.next());
  }
  return trial.conclude() ? 0 : 1;
}
