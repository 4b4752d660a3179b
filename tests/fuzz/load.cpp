// Fuzz target: several files in one plan, joined and judged, the findings as text.
#include "plan.hpp"
#include "render/render.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ctg;
  const auto open = fuzz::opened({reinterpret_cast<const char*>(data), size});
  const auto stream = render::make_text_stream({.language = Language::french, .style = {}, .today = fuzz::judged_on});
  const render::Part part = stream->prepare(open->sources, open->findings);
  std::string text = stream->part(part);
  text += stream->end();
  fuzz::expect_inert(text);
  return 0;
}
