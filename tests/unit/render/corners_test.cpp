// Findings that formats have to make room for: without a rule, nowhere, of several files, of several plans, beyond a limit.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "base/digest.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "render/finding_words.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

constexpr Text odd{"odd", "singulier"};
constexpr Text here{"here", "ici"};
constexpr Text write_it{"write it", "l'écrire"};

const RuleInfo& another_rule() {
  static const RuleInfo rule{.name = "code-gap",
                             .family = Family::reference,
                             .severity = Severity::information,
                             .summary = {"A code is missing.", "Un code manque."},
                             .why = {"Because.", "Parce que."},
                             .bad = "a: 1\n",
                             .good = ""};
  return rule;
}

// One finding of each kind, in two files.
void fill_corners(Sample& sample, const std::string& folder) {
  const FileId one = sample.sources.add(folder + "one.yaml", "a: x\nb: x\nc: x\n");
  const FileId two = sample.sources.add(folder + "two.yaml", "  d: x  \n");
  const Span nowhere{};
  const auto fix = [](std::vector<TextEdit> edits, bool safe) { return Fix{message(write_it), std::move(edits), safe}; };
  Findings findings;
  findings.add(rule_for_tests(), Span{one, 3, 4}, odd).severity = Severity::error;
  findings.all().back().labels.front().says = message(here);
  findings.add(rule_for_tests(), Span{one, 3, 4}, odd).fix = fix({{Span{one, 3, 4}, "y"}, {Span{one, 8, 9}, "z"}}, true);
  findings.add(rule_for_tests(), Span{one, 8, 9}, odd).fix =
      fix({{Span{one, 8, 9}, "y"}, {Span{two, 5, 6}, "z"}, {Span{one, 13, 14}, ""}}, false);
  findings.add(rule_for_tests(), Span{one, 8, 9}, odd).fix = fix({{Span{two, 5, 6}, "y"}}, true);
  findings.add(rule_for_tests(), Span{one, 8, 9}, odd).fix = fix({{Span{one, 8, 9}, "y"}, {nowhere, "z"}}, true);
  findings.add(rule_for_tests(), Span{one, 8, 9}, odd).fix = fix({}, true);
  findings.add(another_rule(), Span{one, 13, 14}, odd).note(Span{two, 5, 6}, here).note(nowhere, here).note(Span{one, 3, 4}, here);
  findings.all().back().labels.push_back({Span{one, 8, 9}, std::nullopt});
  findings.add(another_rule(), Span{two, 5, 6}, odd).remedy(write_it);
  findings.add(rule_for_tests(), Span{one, 3, 4}, odd).severity = Severity::error;  // after another file
  findings.add(rule_for_tests(), nowhere, odd).severity = Severity::off;
  findings.add(rule_for_tests(), Span{FileId{9}, 1, 2}, odd).remedy(write_it).fix = fix({{nowhere, "y"}}, true);
  findings.all().push_back({nullptr, Severity::warning, message(odd), {}, std::nullopt, std::nullopt});
  sample.diagnostics = findings.all();
}

std::string page_of(std::string_view format, const Wish& wish) {
  Sample first;
  fill_corners(first, "./");
  Sample second;
  fill_corners(second, "plan/");
  const auto stream = find_format(format)->make(wish);
  std::string text = stream->part(stream->prepare(first.sources, first.diagnostics));
  text += stream->part(stream->prepare(second.sources, second.diagnostics));
  return "== " + std::string(format) + "\n" + text + stream->end();
}

Totals totals_of(std::size_t errors, std::size_t warnings, std::size_t informations, std::size_t plans) {
  return {.errors = errors, .warnings = warnings, .informations = informations, .files = 2, .plans = plans};
}

}  // namespace

TEST_CASE("every format makes room for every kind of finding") {
  std::string page;
  const Wish wish{.language = Language::english, .today = *make_date(2026, 6, 30), .fail_on = Severity::warning, .version = "1.2.3"};
  for (const Format& format : formats()) page += page_of(format.name, wish);
  test::check_golden("render/corners.txt", page);
}

TEST_CASE("one finding alone is a whole report in every format") {
  std::string page;
  Sample one;
  find_each(one, "a.yaml", "x\n", "x");
  Sample lost;  // what is at fault was not read: only its note can be shown
  const FileId file = lost.sources.add("b.yaml", "x: y\nz: u\n");
  Findings findings;
  findings.add(rule_for_tests(), Span{FileId{7}, 0, 1}, odd).note(Span{file, 3, 4}, here).note(Span{file, 8, 9}, here);
  lost.diagnostics = findings.all();
  const Wish wish{.language = Language::english, .today = *make_date(2026, 6, 30)};
  for (const Format& format : formats())
    for (const Sample* sample : {&one, &lost}) {
      const std::string text = rendered(format.name, *sample, wish);
      if (format.name == "json" || format.name == "gitlab" || format.name == "sarif" || format.name == "rdjson")
        CHECK(nlohmann::json::accept(text));
      page += "== " + std::string(format.name) + "\n" + text;
    }
  for (const Format& format : formats()) page += "== " + std::string(format.name) + ", nothing\n" + rendered(format.name, Sample{}, wish);
  test::check_golden("render/alone.txt", page);
}

TEST_CASE("eleven errors of one plan are told ten times to GitHub, and the eleventh is counted") {
  Sample sample;
  find_each(sample, "a.yaml", std::string(11, 'x') + "\n", "x");
  const std::string text = rendered("github", sample, {.language = Language::english});
  CHECK(text.find("col=10,") != std::string::npos);
  CHECK(text.find("col=11,") == std::string::npos);
  CHECK(text.ends_with("1 more finding than GitHub shows: `ctg check --format text` shows them all\n"));
}

TEST_CASE("colours are where they belong") {
  Sample sample;
  fill_corners(sample, "");
  const Wish wish{.language = Language::english, .style = {.colour = true, .width = 80}};
  const std::string text = rendered("text", sample, wish);
  std::string page;
  for (const std::string_view line : split(text, '\n')) page += printable(line) + "\n";
  test::check_golden("render/colours.txt", page);
}

TEST_CASE("the limit is shared by the plans, and what is beyond it is counted") {
  for (const std::size_t limit : {0U, 1U, 12U, 13U, 23U, 24U, 25U}) {
    CAPTURE(limit);
    const std::string text = page_of("text", {.language = Language::english, .limit = limit});
    std::size_t shown = 0;
    for (const std::string_view line : split(text, '\n'))
      if (line.starts_with("warning") || line.starts_with("error") || line.starts_with("information") || line.starts_with("off")) ++shown;
    CHECK(shown == std::min<std::size_t>(limit, 24));
    const std::string rest = limit >= 24 ? "" : std::to_string(24 - limit) + " more finding" + (24 - limit == 1 ? "" : "s") + ", not shown";
    CHECK((rest.empty() ? text.find("not shown") == std::string::npos : text.find("… " + rest + "\n\n") != std::string::npos));
  }
}

TEST_CASE("what was found is counted by its weight, what was read by file, and plans where there are several") {
  const Wish plain{.language = Language::english};
  CHECK(totals_words(totals_of(0, 0, 0, 1), plain) == "nothing to report · 2 files read");
  CHECK(totals_words(totals_of(1, 0, 0, 1), plain) == "1 error · 2 files read");
  CHECK(totals_words(totals_of(0, 2, 0, 2), plain) == "2 warnings · 2 files read, 2 plans");
  CHECK(totals_words(totals_of(0, 0, 1, 0), plain) == "1 information · 2 files read");
  CHECK(totals_words(totals_of(2, 1, 3, 3), plain) == "2 errors, 1 warning, 3 informations · 2 files read, 3 plans");
  CHECK(totals_words(totals_of(2, 0, 3, 1), {.language = Language::french, .style = {.unicode = false}}) ==
        "2 erreurs, 3 informations - 2 fichiers lus");
}

TEST_CASE("findings add up over plans") {
  Totals sum = totals_of(1, 2, 3, 1);
  sum.safe_fixes = 4;
  sum += sum;
  CHECK(sum.errors == 2);
  CHECK(sum.warnings == 4);
  CHECK(sum.informations == 6);
  CHECK(sum.safe_fixes == 8);
  CHECK(sum.files == 4);
  CHECK(sum.plans == 2);
}

TEST_CASE("a very long line is known by what is at fault in it, a shorter one by the whole of it") {
  const auto identity_in = [](std::size_t length, const std::string& end) {
    Sample sample;
    const FileId file = sample.sources.add("a.yaml", "x" + std::string(length - 1 - end.size(), '-') + end + "\n");
    Findings findings;
    findings.add(rule_for_tests(), Span{file, 0, 1}, odd);
    return identity(sample.sources, findings.all().front());
  };
  CHECK(identity_in(512, "a") != identity_in(512, "b"));
  CHECK(identity_in(513, "a") == identity_in(513, "b"));
  CHECK(identity_in(513, "a") == identity_in(600, "a"));
  const auto identity_of = [](const std::string& bytes, std::uint32_t end) {
    Sample sample;
    const FileId file = sample.sources.add("a.yaml", bytes);
    Findings findings;
    findings.add(rule_for_tests(), Span{file, 0, end}, odd);
    return identity(sample.sources, findings.all().front());
  };
  CHECK(identity_of(std::string(512, 'x') + "a" + std::string(512, 'x'), 513) ==
        identity_of(std::string(512, 'x') + "b" + std::string(512, 'x'), 513));
  CHECK(identity_of(std::string(511, 'x') + "a" + std::string(512, 'x'), 513) !=
        identity_of(std::string(511, 'x') + "b" + std::string(512, 'x'), 513));
  CHECK(identity_of("   \n", 1) == identity_of("\n", 1));
}

TEST_CASE("digits of a fingerprint are sixteen") {
  CHECK(hexadecimal(0) == "0000000000000000");
  CHECK(hexadecimal(1) == "0000000000000001");
  CHECK(hexadecimal(0xFEDCBA9876543210) == "fedcba9876543210");
}

TEST_CASE("a path is written without the dot it begins with, however often") {
  SourceMap sources;
  const auto plain = [&](const std::string& path) { return plain_path(sources.file(sources.add(path, ""))); };
  CHECK(plain("./a.yaml") == "a.yaml");
  CHECK(plain("././a.yaml") == "a.yaml");
  CHECK(plain("../a.yaml") == "../a.yaml");
  CHECK(plain("./a") == "a");
  CHECK(plain("./") == "./");
  CHECK(plain(".a") == ".a");
}

TEST_CASE("what ends past its file ends with it") {
  SourceMap sources;
  const FileId file = sources.add("a.yaml", "ab\n");
  const auto place = find_place(sources, Span{file, 1, 99});
  REQUIRE(place);
  CHECK(place->first == 1);
  CHECK(place->last == 3);
  CHECK(find_place(sources, Span{file, 99, 100})->first == 3);
  CHECK_FALSE(find_place(sources, Span{FileId{1}, 0, 1}));
}

TEST_CASE("an address keeps letters, digits and four signs") {
  Sample sample;
  find_each(sample, "azAZ09-._~/{|}^`@[]:;<=>+,!$&'()*\".yaml", "x\n", "x");
  const auto run = nlohmann::json::parse(rendered("sarif", sample))["runs"][0];
  CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "azAZ09-._~/%7B%7C%7D%5E%60%40%5B%5D%3A%3B%3C%3D%3E%2B%2C%21%24%26%27%28%29%2A%22.yaml");
}

}  // namespace ctg::render
