// A change of a plan in words: what it is, of what, and who must agree.
#pragma once

#include <string>

#include "document/document.hpp"
#include "reports/differences.hpp"

namespace ctg::reports {

class Telling {
 public:
  explicit Telling(const Differences& differences) : differences_(differences), after_(differences.after) {}

  // `échéance reportée : mars 2026 → décembre 2026`.
  std::string say(const diff::Change& change) const;
  // What people call the thing that it is of.
  std::string name(const diff::Change& change) const;
  // The same behind its id.
  document::Line heading(const diff::Change& change) const;
  // What agreed to it.
  std::string agreed(const diff::Agreement& by) const;
  // The line, with what agreed to the change behind it.
  document::Line with_agreement(document::Line line, const diff::Change& change) const;
  // Who must agree and who is to be told; empty where it was agreed, or is no commitment.
  std::string whom(const diff::Change& change) const;

 private:
  std::string place(const diff::Change& change) const;
  std::string field_names(const diff::Change& change) const;
  std::string item_name(const diff::Change& change) const;

  const Differences& differences_;
  const Subject& after_;
};

}  // namespace ctg::reports
