// What is known of a rule without running it: its name, its family, its weight, and its page of the manual.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "i18n/text.hpp"

namespace ctg {

enum class Severity : std::uint8_t { off, information, warning, error };

enum class Family : std::uint8_t {
  file,
  waiver,
  shape,
  reference,
  convention,
  content,
  time,
  indicators,
  money,
  codes,
  governance,
  privacy,
  revision
};

struct RuleInfo {
  std::string_view name;  // states the fault, `kebab-case`
  Family family;
  Severity severity;      // the default; a plan's settings may change it
  Text summary;           // one sentence: the fault, in general
  Text why;               // what it costs a convention, and what to do; a few sentences
  std::string_view bad;   // a small plan's file in which the rule finds something, and no other rule does
  std::string_view good;  // the same, mended
};

std::string_view severity_name(Severity severity);  // `error`, `warning`, `info`, `off`
Text severity_label(Severity severity);             // for people
std::optional<Severity> parse_severity(std::string_view name);
std::string_view family_name(Family family);  // `file`, `shape`… as `--only` takes it
Text family_label(Family family);
std::optional<Family> parse_family(std::string_view name);
std::vector<std::string_view> family_names();  // in the order of the enumeration

}  // namespace ctg
