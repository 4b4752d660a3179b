// Reads standard input to its end.
#include "cli/standard_input.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>

#include "cli/failures.hpp"

namespace ctg::cli {

std::string standard_input(std::size_t most_bytes) {
  std::string text;
  std::array<char, 1U << 14> bytes{};
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(bytes.data(), static_cast<std::size_t>(count));
    if (text.size() > most_bytes) throw world_error({Failure::Cause::too_large, "-", 0});
  }
}

}  // namespace ctg::cli
