// A text read as one file, for tests: its tree, its findings, and how both are told in one line.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/source_map.hpp"
#include "yaml/parse.hpp"

namespace ctg::yaml {

struct Sample {
  explicit Sample(std::string text, const Limits& limits = {}) {
    file = map.add("sample.yaml", std::move(text));
    parse(map.file(file), file, tree, findings, limits);
  }

  // `{a: 'x', b: [y]}`: the tree, with the marks of each scalar's style.
  std::string told() const;
  // `3:7 yaml-syntax`, one line a finding.
  std::string found() const;
  // The bytes of a node.
  std::string_view bytes(Cursor cursor) const { return map.text(cursor.span()); }
  // The first message, in English.
  std::string says() const;
  // The text once every safe fix is made.
  std::string mended() const;

  SourceMap map;
  FileId file;
  Tree tree;
  Findings findings;
};

}  // namespace ctg::yaml
