// Fuzz target: a plan of one file, checked whole, its findings in every format and language.
#include "plan.hpp"
#include "render/render.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ctg;
  const std::string input(reinterpret_cast<const char*>(data), size);
  std::string one_file = input;
  for (std::size_t at = 0; (at = one_file.find("\n%%%\n", at)) != std::string::npos;) one_file.replace(at, 5, "\n%%\n");
  const auto open = fuzz::opened(one_file);
  for (const render::Format& format : render::formats())
    for (const Language language : {Language::english, Language::french}) {
      const auto stream = format.make({.language = language, .style = {}, .today = fuzz::judged_on});
      const render::Part part = stream->prepare(open->sources, open->findings);
      std::string text = stream->part(part);
      text += stream->end();
      fuzz::expect_inert(text);
    }
  return 0;
}
