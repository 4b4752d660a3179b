// A second source of events, yaml-cpp: the authority where the strict reader is in doubt, and its measure in tests.
#include "yaml/yaml_cpp_events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <stdexcept>
#include <string>

namespace ctg::yaml {
namespace {

// A document that gives more events than this for its size is not making progress.
struct TooManyEvents : std::runtime_error {
  TooManyEvents() : std::runtime_error("too many events") {}
};

class Handler final : public YAML::EventHandler {
 public:
  Handler(EventSink& sink, std::size_t budget) : sink_(sink), budget_(budget) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, {}, Style::plain); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, "*", Style::plain); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
    scalar(mark, value, tag == "?" ? Style::plain : Style::double_quoted);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value style) override {
    begin(mark, Kind::sequence, style);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value style) override {
    begin(mark, Kind::mapping, style);
  }
  void OnMapEnd() override { end(); }

 private:
  static std::uint32_t place(const YAML::Mark& mark) { return mark.pos < 0 ? 0U : static_cast<std::uint32_t>(mark.pos); }
  void spend() {
    if (budget_ == 0) throw TooManyEvents();
    --budget_;
  }
  void scalar(const YAML::Mark& mark, std::string_view text, Style style) {
    spend();
    sink_.scalar({text, place(mark), place(mark), style});
  }
  void begin(const YAML::Mark& mark, Kind kind, YAML::EmitterStyle::value style) {
    spend();
    sink_.begin_collection(kind, style == YAML::EmitterStyle::Flow ? Style::flow : Style::block, place(mark));
  }
  void end() {
    spend();
    sink_.end_collection(0, false);
  }

  EventSink& sink_;
  std::size_t budget_;
};

class Silence final : public EventSink {
 public:
  void scalar(const ScalarEvent&) override {}
  void begin_collection(Kind, Style, std::uint32_t) override {}
  void end_collection(std::uint32_t, bool) override {}
  std::uint32_t count() const override { return 0; }
  void withdraw(std::uint32_t) override {}
};

}  // namespace

YamlCppVerdict read_with_yaml_cpp(std::string_view text, EventSink& sink) {
  using Answer = YamlCppVerdict::Answer;
  std::istringstream stream{std::string(text)};
  try {
    YAML::Parser parser(stream);
    Handler handler(sink, text.size() * 4 + 16);
    parser.HandleNextDocument(handler);
    return {Answer::accepted, 0};
  } catch (const YAML::Exception& refusal) {
    return {Answer::rejected, refusal.mark.line};
  } catch (const TooManyEvents&) {
    return {Answer::not_asked, 0};
  }
}

YamlCppVerdict ask_yaml_cpp(std::string_view text) {
  constexpr std::size_t most = 128U << 10;
  if (text.size() > most) return {};
  Silence silence;
  return read_with_yaml_cpp(text, silence);
}

}  // namespace ctg::yaml
