// Replays inputs that were kept through a fuzz target: as every other test, without a fuzzer.
#include <sys/resource.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

constexpr std::clock_t longest = CLOCKS_PER_SEC;  // of the processor: a busy machine is no fault of the input
constexpr long most_memory = 256L << 10;          // KiB

#if defined(__SANITIZE_ADDRESS__)
constexpr long memory_factor = 4;  // what the sanitizer keeps beside
#else
constexpr long memory_factor = 1;
#endif

bool replay(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const std::clock_t begin = std::clock();
  static_cast<void>(LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
  if (std::clock() - begin < longest) return true;
  std::cerr << path.string() << ": longer than a second\n";
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  std::set<std::filesystem::path> inputs;
  for (int i = 1; i < count; ++i) {
    const std::filesystem::path path = std::filesystem::absolute(arguments[i]);  // a target may go to another folder
    if (!std::filesystem::is_directory(path)) inputs.insert(path);
    if (std::filesystem::is_directory(path))
      for (const auto& entry : std::filesystem::directory_iterator(path)) inputs.insert(entry.path());
  }
  if (inputs.empty()) {
    std::cerr << "no inputs to replay\n";
    return 2;
  }
  bool right = true;
  for (const std::filesystem::path& path : inputs) right = replay(path) && right;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const long taken = usage.ru_maxrss;  // NOLINT(cppcoreguidelines-pro-type-union-access): so the system tells it
  if (taken > most_memory * memory_factor) {
    std::cerr << "more than 256 MiB of memory: " << taken << " KiB\n";
    right = false;
  }
  std::cerr << inputs.size() << " inputs replayed\n";
  return right ? 0 : 1;
}
