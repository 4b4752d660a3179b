// Entries and items put in, changed and taken away: the bytes around them stay.
#include "edit/entry_edits.hpp"

#include <doctest/doctest.h>

#include <string>

#include "yaml/parse.hpp"

using namespace ctg;

namespace {

class File {
 public:
  explicit File(const std::string& text) : source_({}, text) {
    Findings findings;
    yaml::parse(source_, FileId{0}, tree_, findings);
    REQUIRE(tree_.complete);
  }
  yaml::Cursor root() const { return tree_.root(); }
  yaml::Cursor at(std::string_view key) const { return *root().value_of(key); }
  std::string after(const std::optional<edit::Splice>& splice) const {
    if (!splice) return "no";
    std::string text(source_.bytes());
    return text.replace(splice->begin, splice->end - splice->begin, splice->text);
  }
  std::string set(yaml::Cursor mapping, std::string_view key, const std::string& value) const {
    const edit::Written written = [&](const edit::ScalarPlace& place) { return edit::scalar_text(value, edit::ScalarKind::bare, place); };
    return after(edit::set_entry(mapping, source_.bytes(), key, written,
                                 [](std::string_view name) { return static_cast<std::size_t>(name[0] - 'a'); }));
  }
  std::string remove(yaml::Cursor mapping, std::string_view key) const { return after(edit::remove_entry(mapping, source_.bytes(), key)); }
  std::string add(yaml::Cursor list, const std::string& value) const {
    return after(edit::add_item(list, source_.bytes(), [&](const edit::ScalarPlace&) { return value; }));
  }
  std::string take(yaml::Cursor list, std::size_t place) const { return after(edit::remove_item(list, source_.bytes(), place)); }

 private:
  SourceFile source_;
  yaml::Tree tree_;
};

}  // namespace

TEST_CASE("a value changes alone, its comment and its quotes around it stay") {
  const File file("# head\na: 1  # one\nb: 'two' # 2\nc:\nd: {e: 1, f: 2} # f\n");
  CHECK(file.set(file.root(), "a", "3") == "# head\na: 3  # one\nb: 'two' # 2\nc:\nd: {e: 1, f: 2} # f\n");
  CHECK(file.set(file.root(), "b", "3") == "# head\na: 1  # one\nb: 3 # 2\nc:\nd: {e: 1, f: 2} # f\n");
  CHECK(file.set(file.root(), "c", "3") == "# head\na: 1  # one\nb: 'two' # 2\nc: 3\nd: {e: 1, f: 2} # f\n");
  CHECK(file.set(file.at("d"), "f", "3") == "# head\na: 1  # one\nb: 'two' # 2\nc:\nd: {e: 1, f: 3} # f\n");
}

TEST_CASE("a new entry goes behind those before it in the order of fields") {
  const File file("a: 1\n# about d\nd:\n  - 1\n# tail\n");
  CHECK(file.set(file.root(), "b", "2") == "a: 1\nb: 2\n# about d\nd:\n  - 1\n# tail\n");
  CHECK(file.set(file.root(), "e", "2") == "a: 1\n# about d\nd:\n  - 1\ne: 2\n# tail\n");
  const File item("- b: 1\n  c: 2");
  CHECK(item.set(item.root().first_child(), "a", "0") == "- a: 0\n  b: 1\n  c: 2");
  CHECK(item.set(item.root().first_child(), "d", "3") == "- b: 1\n  c: 2\n  d: 3");
  const File flow("x: {b: 1, d: 2}\n");
  CHECK(flow.set(flow.at("x"), "a", "0") == "x: {a: 0, b: 1, d: 2}\n");
  CHECK(flow.set(flow.at("x"), "c", "0") == "x: {b: 1, c: 0, d: 2}\n");
  const File windows("a: 1\r\nc: 2\r\n");
  CHECK(windows.set(windows.root(), "b", "x") == "a: 1\r\nb: x\r\nc: 2\r\n");
}

TEST_CASE("an entry goes with its lines; comments above it stay, and one behind it is not lost") {
  const File file("a: 1\n# about b\nb: |\n  two\n  lines\nc: 3 # three\nd: {e: 1, f: 2}\n");
  CHECK(file.remove(file.root(), "b") == "a: 1\n# about b\nc: 3 # three\nd: {e: 1, f: 2}\n");
  CHECK(file.remove(file.root(), "c") == "no");
  CHECK(file.remove(file.at("d"), "e") == "a: 1\n# about b\nb: |\n  two\n  lines\nc: 3 # three\nd: {f: 2}\n");
  CHECK(file.remove(file.at("d"), "f") == "a: 1\n# about b\nb: |\n  two\n  lines\nc: 3 # three\nd: {e: 1}\n");
  const File item("- b: 1\n  c: 2\n- b: 2\n");
  CHECK(item.remove(item.root().first_child(), "b") == "- c: 2\n- b: 2\n");
  CHECK(item.remove(item.root().first_child().after(), "b") == "no");
}

TEST_CASE("items are added and taken away in the way that the list is written") {
  const File file("a: [x, y] # flow\nb:\n  - x\n  # about y\n  - y\nc: []\n");
  CHECK(file.add(file.at("a"), "z") == "a: [x, y, z] # flow\nb:\n  - x\n  # about y\n  - y\nc: []\n");
  CHECK(file.add(file.at("b"), "z") == "a: [x, y] # flow\nb:\n  - x\n  # about y\n  - y\n  - z\nc: []\n");
  CHECK(file.add(file.at("c"), "z") == "a: [x, y] # flow\nb:\n  - x\n  # about y\n  - y\nc: [z]\n");
  CHECK(file.take(file.at("a"), 0) == "a: [y] # flow\nb:\n  - x\n  # about y\n  - y\nc: []\n");
  CHECK(file.take(file.at("b"), 0) == "a: [x, y] # flow\nb:\n  # about y\n  - y\nc: []\n");
  const File one("b:\n  - x\nc: 1\n");
  CHECK(one.take(one.at("b"), 0) == "b:\n  []\nc: 1\n");
}
