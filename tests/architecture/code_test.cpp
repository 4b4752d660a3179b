// The reading of C++ text that the other checks rest on.
#include "code.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ctg::architecture;

namespace {

std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t number = 0; number < count; ++number) text += "  work();\n";
  return text;
}

std::size_t longest(std::string_view text) {
  std::size_t most = 0;
  for (const Function& function : functions_of(text).all) most = std::max(most, function.length);
  return most;
}

}  // namespace

TEST_CASE("comments and the insides of literals are no code") {
  CHECK(code_only("a; // b", Directives::keep) == "a;     ");
  CHECK(code_only("a /* b\nc */ d", Directives::keep) == "a     \n     d");
  CHECK(code_only(R"(f("// {", '{', '\'', "\"{");)", Directives::keep) == R"(f("    ", ' ', '  ', "   ");)");
  CHECK(code_only("R\"x({)\" {)x\" + b", Directives::keep).find('{') == std::string::npos);
  CHECK(code_only("R\"(a)\" + b", Directives::keep).ends_with("+ b"));
}

TEST_CASE("an apostrophe between digits opens no literal") {
  CHECK(code_only("int a = 1'000'000; {", Directives::keep) == "int a = 1'000'000; {");
  CHECK(code_only("u8'{' 0xFF'FF {", Directives::keep) == "u8' ' 0xFF'FF {");
}

TEST_CASE("a directive is blanked on request, with the lines that it goes on over") {
  CHECK(code_only("#define A {\\\n{\nint b;", Directives::blank).find('{') == std::string::npos);
  CHECK(code_only("#define A {\n", Directives::keep).find('{') != std::string::npos);
}

TEST_CASE("a function is measured from its head to its closing brace") {
  const Functions found = functions_of("namespace a {\nint f(int b) {\n  if (b) {\n    g();\n  }\n  return 1;\n}\n}\n");
  CHECK(found.balanced);
  REQUIRE(found.all.size() == 1);
  CHECK(found.all[0] == Function{2, 6});
}

TEST_CASE("every form of a function is found") {
  CHECK(longest("struct A {\n  int f() const {\n" + lines(10) + "}\n};\n") == 12);
  CHECK(longest("auto f() -> std::vector<int> {\n" + lines(10) + "}\n") == 12);
  CHECK(longest("A::A(int x) noexcept\n    : a_(x), b_{x}, c_{f(x)} {\n" + lines(10) + "}\n") == 13);
  CHECK(longest("const auto f = [](int a) {\n" + lines(10) + "};\n") == 12);
  CHECK(longest("const Row rows[] = {\n{\"a\", [](int) {\n" + lines(10) + "}},\n};\n") == 12);
  CHECK(longest("template <class T>\nvoid f(T)\n{\n" + lines(10) + "}\n") == 14);
  CHECK(longest("TEST_CASE(\"a {\") {\n" + lines(10) + "}\n") == 12);
  CHECK(longest("void f() try {\n" + lines(10) + "} catch (...) {}\n") == 12);
  CHECK(longest("A operator()(int) && {\n" + lines(10) + "}\n") == 12);
}

TEST_CASE("a table is no function, however long") {
  std::string rows = "constexpr Row rows[] = {\n";
  for (int row = 0; row < 100; ++row) rows += "  {\"name\", Kind::text, make(1)},\n";
  CHECK(longest(rows + "};\n") <= 1);
  CHECK(longest("const auto table = make_table({\n" + std::string(100, '\n') + "});\n") <= 1);
  CHECK(longest("enum class A {\n" + std::string(100, '\n') + "};\n") == 0);
  CHECK(longest("class A : public B {\n" + std::string(100, '\n') + "};\n") == 0);
}

TEST_CASE("a constant table inside a function is data, but only while it holds no statement") {
  const std::string rows(100, '\n');
  CHECK(longest("void f() {\n  static constexpr std::array own{\n" + rows + "  };\n}\n") == 3);
  CHECK(longest("void f() {\n  static constexpr auto own{[] {\n g();" + rows + "  }};\n}\n") == 104);
  CHECK(longest("void f() {\n  static constexpr int a = 1;\n  if (a) {\n" + rows + "  }\n}\n") == 105);
}

TEST_CASE("braces in literals, comments and digits do not hide a long function") {
  const std::string decoy = "  f(\"}\"); // }\n  g('}'); /* } */ h(R\"(})\"); i(1'0);\n";
  CHECK(longest("void f() {\n" + decoy + lines(100) + "}\n") == 104);
}

TEST_CASE("braces that do not match are said, not passed over") {
  CHECK_FALSE(functions_of("void f() {\n").balanced);
  CHECK_FALSE(functions_of("}\n").balanced);
  CHECK_FALSE(functions_of("namespace a {\nvoid f() {}\n").balanced);
}

TEST_CASE("the types of a file are named") {
  const std::vector<Named> found = types_of("class A;\nenum class B { c };\nusing D = int;\ntemplate <class E> struct F {};\n// class G\n");
  std::vector<std::string> names;
  for (const Named& one : found) names.push_back(one.name);
  CHECK(names == std::vector<std::string>{"A", "B", "D", "E", "F"});
  CHECK(found[1].line == 2);
}
