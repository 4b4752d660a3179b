// Streams of events and trees told as lines, to be compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yaml/events.hpp"

namespace ctg::yaml {

using Lines = std::vector<std::string>;

// As the official test suite tells events: `+MAP`, `=VAL :text`, `-MAP`.
Lines told_events(const Tree& tree);
// What yaml-cpp does not tell apart made equal: quoted, literal and folded, and the texts that mean nothing.
Lines without_styles(Lines lines);

class TellingSink final : public EventSink {
 public:
  void scalar(const ScalarEvent& event) override;
  void begin_collection(Kind kind, Style style, std::uint32_t begin) override;
  void end_collection(std::uint32_t end, bool damaged) override;
  std::uint32_t count() const override { return static_cast<std::uint32_t>(lines.size()); }
  void withdraw(std::uint32_t) override {}

  Lines lines;

 private:
  std::vector<Kind> open_;
};

}  // namespace ctg::yaml
