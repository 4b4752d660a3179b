// Fuzz target: a file is laid out, which may not change what it says, and the result laid out again, which may change nothing.
#include "layout/layout.hpp"

#include <cstdlib>

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ctg;
  const layout::LaidOut once = layout::lay_out({reinterpret_cast<const char*>(data), size});
  if (once.trouble == layout::Trouble::would_differ) std::abort();
  if (once.bytes && layout::lay_out(*once.bytes).bytes != once.bytes) std::abort();
  return 0;
}
