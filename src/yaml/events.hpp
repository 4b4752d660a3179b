// The seam between what reads YAML and what keeps it: a stream of scalars and collections with their places.
#pragma once

#include <cstdint>
#include <string_view>

#include "yaml/tree.hpp"

namespace ctg::yaml {

// Places are bytes of the file, as in Node. A source that does not know where things end gives `end == begin`.
struct ScalarEvent {
  std::string_view text;  // decoded; lives as long as the source of the events promises
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Style style = Style::plain;
};

// Takes the events of one document, in document order. A mapping's events are key, value, key, value…
class EventSink {
 public:
  EventSink() = default;
  EventSink(const EventSink&) = delete;
  EventSink& operator=(const EventSink&) = delete;
  virtual ~EventSink() = default;

  virtual void scalar(const ScalarEvent& event) = 0;
  virtual void begin_collection(Kind kind, Style style, std::uint32_t begin) = 0;
  virtual void end_collection(std::uint32_t end, bool damaged) = 0;

  // For a source that can find out late that what it gave was not so: how many nodes came, and forget those after the
  // first `kept`. No collection that begins after them is open then.
  virtual std::uint32_t count() const = 0;
  virtual void withdraw(std::uint32_t kept) = 0;
};

}  // namespace ctg::yaml
