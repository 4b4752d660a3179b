// Tests of the query language: what it finds, what it leaves, and what it says of a query it cannot read.
#include "views/query.hpp"

#include <doctest/doctest.h>

#include <set>

#include "base/text.hpp"
#include "sample_plan.hpp"
#include "views/action_fields.hpp"
#include "views/query_key.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

SamplePlan sample_plan() {
  SamplePlan sample;
  sample.institution("caf-49", "Caisse d'allocations familiales de Maine-et-Loire", "Caf 49").aliases = {text("CAF")};
  sample.institution("ville", "Ville d'Angers").former_ids = {text("mairie")};
  sample.person("m-durand", "Marie Durand", "caf-49");
  sample.place("monplaisir", "Monplaisir", "QN04901M");
  sample.objective("jeunesse", "Jeunesse");
  sample.objective("loisirs", "Loisirs des jeunes", "jeunesse");
  sample.indicator("departs", "Départs en vacances");
  sample.body("copil", "Comité de pilotage");
  ActionMaker first = sample.action("AVS-01", "Soutenir les départs en vacances");
  first.status(Status::in_progress).lead("caf-49").lead_person("m-durand").objectives({"loisirs"}).themes({Theme::holidays, Theme::youth});
  first.planned("2025-01", "2026-05-31").note("2026-06-01", "Onze séjours retenus").places({"monplaisir"}).indicators({"departs"});
  first.fields().code = located(Code{"1.10"});
  first.fields().lead_service = text("Direction de la Jeunesse");
  ActionMaker second = sample.action("AVS-02", "Créer un lieu d'accueil enfants-parents");
  second.status(Status::done).lead("ville").objectives({"jeunesse"}).planned("2025", "2025").budget(2025, "1000", "900");
  second.partner("caf-49", PartnerRole::funder).actual("2025-02-01", "2025-11-30");
  ActionMaker third = sample.action("EEJ-01", "Étudier les besoins");
  third.status(Status::blocked).lead("inconnue").planned("2026-01", "2026").blocker("Pas de local", "2025-11-01").co_lead("ville");
  third.step("Rencontrer les associations", "2026-02", "", "m-durand");
  sample.action("EEJ-02", "Sans rien");
  Amendment& amendment = sample.plan.amendments.emplace_back();
  amendment.at = somewhere;
  amendment.id = text("avenant-1");
  amendment.number = located(std::int64_t{1});
  amendment.adds.push_back(reference<SubjectReference>(sample.plan, "EEJ-01"));
  return sample;
}

// The ids of the actions a query finds, with blanks between; the query must be readable.
std::string found(std::string_view words, const SamplePlan& sample = sample_plan()) {
  const auto query = parse_query(words, sample.plan);
  REQUIRE_MESSAGE(query.has_value(), std::string(words));
  std::vector<std::string> ids;
  for (const std::uint32_t action : select(*query, sample.plan, today)) ids.emplace_back(sample.plan.actions[action].id.value);
  return join(ids, " ");
}

QueryError refused(std::string_view words) {
  const SamplePlan sample = sample_plan();
  const auto query = parse_query(words, sample.plan);
  REQUIRE_MESSAGE(!query.has_value(), std::string(words));
  return query.error();
}

TEST_CASE("an empty query means every action") {
  CHECK(found("") == "AVS-01 AVS-02 EEJ-01 EEJ-02");
  CHECK(found("  \t ") == "AVS-01 AVS-02 EEJ-01 EEJ-02");
  CHECK(found("", SamplePlan{}).empty());
}

TEST_CASE("a blank is and, a comma is or, not negates") {
  CHECK(found("status:in_progress,blocked") == "AVS-01 EEJ-01");
  CHECK(found("status:in_progress,blocked lead:caf-49") == "AVS-01");
  CHECK(found("not:status:in_progress,blocked") == "AVS-02 EEJ-02");
  CHECK(found("not:not:status:done") == "AVS-02");
  CHECK(found("status:done not:lead:caf-49") == "AVS-02");
  CHECK(found("STATUS:done") == "AVS-02");
  CHECK(found("status:done\u00A0lead:ville") == "AVS-02");
}

TEST_CASE("an enumerated value is known by its name or either label, accents and case aside") {
  for (const char* words : {"status:in_progress", "status:\"en cours\"", "status:en_cours", "status:\"In progress\"", "status:EN-COURS"})
    CHECK(found(words) == "AVS-01");
  CHECK(found("status:réalisée") == "AVS-02");
  CHECK(found("status:realisee") == "AVS-02");
  CHECK(found("theme:youth") == "AVS-01");
  CHECK(found("theme:jeunesse") == "AVS-01");
  CHECK(found("theme:housing").empty());
}

TEST_CASE("a thing is known by its id, former id, title, short name, alias or code") {
  for (const char* words :
       {"lead:caf-49", "lead:CAF-49", "lead:caf", "lead:\"caf 49\"", "lead:\"Caisse d’allocations familiales de Maine et Loire\""})
    CHECK(found(words) == "AVS-01");
  CHECK(found("lead:mairie") == "AVS-02");
  CHECK(found("lead:\"ville d'angers\"") == "AVS-02");
  CHECK(found("place:QN04901M") == "AVS-01");
  CHECK(found("place:monplaisir") == "AVS-01");
  CHECK(found("lead_person:\"marie durand\"") == "AVS-01");
  CHECK(found("indicator:departs") == "AVS-01");
  CHECK(found("amendment:1") == "EEJ-01");
  CHECK(found("amendment:avenant-1") == "EEJ-01");
}

TEST_CASE("institutions are found in each part they take") {
  CHECK(found("partner:caf-49") == "AVS-02");
  CHECK(found("funder:caf-49") == "AVS-02");
  CHECK(found("co_lead:ville") == "EEJ-01");
  CHECK(found("institution:ville") == "AVS-02 EEJ-01");
  CHECK(found("owner:m-durand") == "EEJ-01");
}

TEST_CASE("an objective comes with those below it") {
  CHECK(found("objective:jeunesse") == "AVS-01 AVS-02");
  CHECK(found("objective:loisirs") == "AVS-01");
}

TEST_CASE("ids and codes may end with a star") {
  CHECK(found("id:AVS-01") == "AVS-01");
  CHECK(found("id:eej-*") == "EEJ-01 EEJ-02");
  CHECK(found("code:1.10") == "AVS-01");
  CHECK(found("code:1.*") == "AVS-01");
  CHECK(found("id:*") == "AVS-01 AVS-02 EEJ-01 EEJ-02");
}

TEST_CASE("words are looked for in every text, without case and accents") {
  CHECK(found("vacances") == "AVS-01");
  CHECK(found("DEPARTS") == "AVS-01");
  CHECK(found("\"lieu d'accueil\"") == "AVS-02");
  CHECK(found("local") == "EEJ-01");
  CHECK(found("sejours,associations") == "AVS-01 EEJ-01");
  CHECK(found("not:vacances") == "AVS-02 EEJ-01 EEJ-02");
  CHECK(found("title:créer") == "AVS-02");
  CHECK(found("title:onze").empty());
  CHECK(found("service:jeunesse") == "AVS-01");
}

TEST_CASE("a date is in a period where one of its days is") {
  CHECK(found("due:..2026-06") == "AVS-01 AVS-02 EEJ-01");
  CHECK(found("due:2026-05") == "AVS-01 EEJ-01");  // EEJ-01 is due some day of 2026
  CHECK(found("due:2027..").empty());
  CHECK(found("due:2026-06..") == "EEJ-01");
  CHECK(found("start:2025-S1") == "AVS-01 AVS-02");
  CHECK(found("started:2025-Q1 ended:2025-Q4") == "AVS-02");
  CHECK(found("noted:2026-05..2026-06") == "AVS-01");
}

TEST_CASE("time keys take a duration or the plan's threshold") {
  CHECK(found("late:") == "AVS-01");
  CHECK(found("late:29d") == "AVS-01");
  CHECK(found("late:30d").empty());
  CHECK(found("late:4w") == "AVS-01");
  CHECK(found("open:") == "AVS-01 EEJ-01 EEJ-02");
  CHECK(found("soon:").empty());
  CHECK(found("soon:200d") == "EEJ-01");
  CHECK(found("stale:") == "EEJ-01");
  CHECK(found("stale:1y").empty());
  CHECK(found("overdue_steps:") == "EEJ-01");
  CHECK(found("not:late:") == "AVS-02 EEJ-01 EEJ-02");
}

TEST_CASE("has asks for a field by its name, a list also by the name of one item") {
  CHECK(found("has:budget") == "AVS-02");
  CHECK(found("not:has:indicator") == "AVS-02 EEJ-01 EEJ-02");
  CHECK(found("has:indicators") == "AVS-01");
  CHECK(found("has:lead") == "AVS-01 AVS-02 EEJ-01");
  CHECK(found("has:actual.end,blockers") == "AVS-02 EEJ-01");
}

TEST_CASE("an unknown key is refused with the nearest, a French name with the key it means") {
  const QueryError error = refused("late: statuts:done");
  CHECK(error.kind == QueryError::Kind::unknown_key);
  CHECK(error.offset == 6);
  CHECK(error.length == 7);
  CHECK(error.word == "statuts");
  CHECK(error.nearest == "status");
  CHECK(refused("pilote:caf").nearest == "lead");
  CHECK(refused("not:Échéance:2026").nearest == "due");
  CHECK_FALSE(refused("couleur:bleu").nearest);
  CHECK(refused(":done").kind == QueryError::Kind::unknown_key);
}

TEST_CASE("an unknown value is refused where it stands, with the nearest") {
  const QueryError error = refused("status:done,blokced");
  CHECK(error.kind == QueryError::Kind::unknown_value);
  CHECK(error.key == "status");
  CHECK(error.offset == 12);
  CHECK(error.length == 7);
  CHECK(error.nearest == "blocked");
  CHECK(refused("lead:caf-94").nearest == "caf-49");
  CHECK(refused("has:budgets").nearest == "budget");
  CHECK(refused("id:AVS-3").nearest == "AVS-01");
  CHECK(refused("code:2.1").kind == QueryError::Kind::unknown_value);
  CHECK(refused("status:late").kind == QueryError::Kind::unknown_value);
  CHECK(refused("lead:inconnue").kind == QueryError::Kind::unknown_value);
}

TEST_CASE("a value that is missing, or given to a key that takes none, is refused") {
  CHECK(refused("status:").kind == QueryError::Kind::missing_value);
  CHECK(refused("status:done,").kind == QueryError::Kind::missing_value);
  CHECK(refused("status:\"\"").kind == QueryError::Kind::missing_value);
  CHECK(refused("not:").kind == QueryError::Kind::missing_value);
  CHECK(refused("late: not: done").kind == QueryError::Kind::missing_value);
  CHECK(refused("overdue_steps:yes").kind == QueryError::Kind::unexpected_value);
  CHECK(refused("open:,").kind == QueryError::Kind::unexpected_value);
  CHECK(refused("late:30d,").kind == QueryError::Kind::missing_value);
}

TEST_CASE("a malformed period or duration is refused") {
  for (const char* words : {"due:demain", "due:..", "due:2026-13", "due:2026-06..2026-03", "due:2026...2027", "due:2026-Q5", "due:2026-6"})
    CHECK(refused(words).kind == QueryError::Kind::malformed_period);
  for (const char* words : {"late:30", "stale:d", "stale:-3d", "soon:99999999999999999999d", "late:2x"})
    CHECK(refused(words).kind == QueryError::Kind::malformed_duration);
  CHECK(refused("late:30").nearest == "30d");
}

TEST_CASE("a quote that is not closed is refused where it opens") {
  const QueryError error = refused("status:done title:\"lieu d'accueil");
  CHECK(error.kind == QueryError::Kind::unclosed_quote);
  CHECK(error.offset == 18);
  CHECK(refused("\"").kind == QueryError::Kind::unclosed_quote);
}

TEST_CASE("quotes keep blanks, commas and colons") {
  CHECK(found("\"status:done\"").empty());
  CHECK(found("lead:\"Ville d'Angers\",caf-49") == "AVS-01 AVS-02");
  CHECK(found("\"rien, du tout\"").empty());
}

TEST_CASE("the quotes that a shell took away are put back where that makes sense") {
  const SamplePlan sample = sample_plan();
  const auto joined = [&](std::vector<std::string> words) { return query_text(words, sample.plan); };
  CHECK(joined({"lead:Ville d'Angers", "late:"}) == "lead:\"Ville d'Angers\" late:");
  CHECK(joined({"not:lead:Ville d'Angers,caf-49"}) == "not:lead:\"Ville d'Angers\",\"caf-49\"");
  CHECK(joined({"title:petite enfance"}) == "title:\"petite enfance\"");
  CHECK(joined({"status:done late:"}) == "status:done late:");
  CHECK(joined({"status:done vacances"}) == "status:done vacances");
  CHECK(joined({"petite enfance"}) == "petite enfance");
  CHECK(joined({}).empty());
}

TEST_CASE("every key of the catalogue has its own name, and an example that means something") {
  const SamplePlan sample = sample_plan();
  std::set<std::string_view> names;
  for (const QueryKey& key : query_keys()) {
    CHECK(names.insert(key.name).second);
    CHECK(find_query_key(key.name) == &key);
    CHECK(key.example.starts_with(std::string(key.name) + ":"));
    const auto query = parse_query(key.example, sample.plan);
    const bool only_the_value_is_unknown = !query && query.error().kind == QueryError::Kind::unknown_value && key.values != nullptr;
    CHECK_MESSAGE((query || only_the_value_is_unknown), std::string(key.example));
  }
}

TEST_CASE("every value that a key offers is accepted by it") {
  const SamplePlan sample = sample_plan();
  for (const QueryKey& key : query_keys()) {
    if (key.values == nullptr) continue;
    for (const QueryValue& value : key.values(sample.plan)) CHECK_MESSAGE(key.compile(value.name, sample.plan).has_value(), value.name);
  }
}

TEST_CASE("no query of odd bytes does harm") {
  const SamplePlan sample = sample_plan();
  for (const char* words :
       {"\"\"\"", "::::", "not:not:not:", ",,,,", "\xC3", "lead:\xFF\xFE", "title:\xE2\x80", "a:b:c:d", "id:**", "\x01"}) {
    const auto query = parse_query(words, sample.plan);
    if (query) CHECK(select(*query, sample.plan, today).size() <= 4);
  }
}

TEST_CASE("for one plan of several, a value that it does not know matches nothing and is told") {
  const SamplePlan sample = sample_plan();
  const auto chosen = [&](std::string_view words, std::vector<QueryError>& unknown) {
    const auto query = parse_query(words, sample.plan, unknown);
    REQUIRE_MESSAGE(query.has_value(), std::string(words));
    return select(*query, sample.plan, today);
  };
  std::vector<QueryError> unknown;
  CHECK(chosen("lead:caf-49,nobody", unknown) == ActionList{0});
  REQUIRE(unknown.size() == 1);
  CHECK(unknown.front().key == "lead");
  CHECK(unknown.front().word == "nobody");
  unknown.clear();
  CHECK(chosen("lead:nobody status:done", unknown).empty());
  CHECK(chosen("not:lead:nobody", unknown).size() == sample.plan.actions.size());
  CHECK(unknown.size() == 2);
  CHECK_FALSE(parse_query("led:caf-49", sample.plan, unknown).has_value());
  CHECK_FALSE(parse_query("due:soon", sample.plan, unknown).has_value());
  CHECK(unknown.size() == 2);
}

}  // namespace
}  // namespace ctg::views
