// Gathers what is wrong with one file's writing, and settles what only a second parser can tell.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "yaml/rules.hpp"

namespace ctg::yaml {

// The text of a one-line value between quotation marks: double ones where nothing in it has to be escaped.
std::string quoted(std::string_view value);

class Faults {
 public:
  static constexpr std::size_t most = 20;  // more would say nothing new

  Faults(Findings& findings, FileId file, std::string_view text)
      : findings_(findings), file_(file), text_(text), first_(findings.all().size()) {}

  template <class... Values>
  Diagnostic& add(const RuleInfo& rule, std::uint32_t begin, std::uint32_t end, Text text, const Values&... values) {
    return findings_.add(rule, Span{file_, begin, end}, text, values...);
  }
  // Something the strict reader does not read, and of which it does not know whether YAML allows it.
  template <class... Values>
  Diagnostic& add_doubtful(std::uint32_t begin, std::uint32_t end, Text text, const Values&... values) {
    doubtful_.push_back(findings_.all().size());
    return add(unsupported_yaml, begin, end, text, values...);
  }

  std::size_t count() const { return findings_.all().size() - first_; }
  bool full() const { return count() >= most; }
  Span span(std::uint32_t begin, std::uint32_t end) const { return {file_, begin, end}; }
  FileId file() const { return file_; }

  // Asks the other parser about what was doubtful, and puts the findings in the order of the file.
  void settle();

 private:
  Findings& findings_;
  FileId file_;
  std::string_view text_;
  std::size_t first_;
  std::vector<std::size_t> doubtful_;
};

}  // namespace ctg::yaml
