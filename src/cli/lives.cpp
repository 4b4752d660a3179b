// Finds things by their ids in the past of plans, and follows each back to where it began.
#include "cli/lives.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/git_troubles.hpp"
#include "views/plan_history.hpp"

namespace ctg::cli {
namespace {

using workspace::PastPlan;

constexpr Text no_such_id{"nothing in any revision of the plan had the id `{0}`",
                          "rien, dans aucune révision du plan, n'a eu l'identifiant `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text see_list{"`ctg list` shows the actions, `ctg list objectives` the objectives…",
                        "`ctg list` montre les actions, `ctg list objectives` les objectifs…"};

// A thing of a plan's past, as its newest revision that has it calls it.
struct Place {
  std::size_t plan = 0;
  Kind kind = Kind::action;
  std::string id;
};

// Where each of the words is the id of something.
class Search {
 public:
  Search(PlanPasts& pasts, const std::vector<std::string>& words) : pasts_(pasts), words_(words), found_(words.size()) {}

  // In the newest revisions first; in older ones where one of the words is in none of these.
  void run() {
    for (std::size_t plan = 0; plan < pasts_.size(); ++plan) look(plan, true);
    const bool all = std::none_of(found_.begin(), found_.end(), [](const auto& places) { return places.empty(); });
    for (std::size_t plan = 0; !all && plan < pasts_.size(); ++plan) look(plan, false);
  }

  const std::vector<Place>& places_of(std::size_t word) const { return found_[word]; }
  std::optional<std::string> nearest_id(const std::string& word) const {
    const std::vector<std::string_view> all(ids_.begin(), ids_.end());
    const auto near = nearest(word, all);
    return near ? std::optional<std::string>(*near) : std::nullopt;
  }

 private:
  void look(std::size_t plan, bool only_newest) {
    std::set<std::size_t> wanted;
    for (std::size_t word = 0; word < words_.size(); ++word)
      if (only_newest || found_[word].empty()) wanted.insert(word);
    pasts_.visit(plan, [&](const std::shared_ptr<const PastPlan>& past) {
      const PlanIndex index(past->plan);
      past->plan.each_thing([&](Kind, std::size_t, const Thing& thing) { ids_.emplace(thing.id.value); });
      std::erase_if(wanted, [&](std::size_t word) {
        const std::size_t before = found_[word].size();
        for (const Kind kind : all_kinds)
          if (const auto place = index.find(kind, words_[word]))
            found_[word].push_back({plan, kind, std::string(past->plan.thing(kind, *place).id.value)});
        if (found_[word].size() == before) find_in_other_capitals(word, plan, past->plan);
        return found_[word].size() > before;
      });
      return !only_newest && !wanted.empty();
    });
  }

  void find_in_other_capitals(std::size_t word, std::size_t place, const Plan& plan) {
    const std::string wanted = lower_ascii(words_[word]);
    plan.each_thing([&](Kind kind, std::size_t, const Thing& thing) {
      if (thing.id.given() && lower_ascii(thing.id.value) == wanted) found_[word].push_back({place, kind, std::string(thing.id.value)});
    });
  }

  PlanPasts& pasts_;
  const std::vector<std::string>& words_;
  std::vector<std::vector<Place>> found_;  // by word
  std::set<std::string> ids_;
};

// Follows one thing from the newest revision back.
class Tracing {
 public:
  Tracing(PlanPasts& pasts, const Place& place, const Session& session)
      : pasts_(pasts), place_(place), session_(session), actions_(session.today), id_(place.id) {}

  reports::Life run() {
    pasts_.visit(place_.plan, [&](const std::shared_ptr<const PastPlan>& past) {
      tell(past);
      return true;
    });
    const reports::PlanInHistory told = pasts_.told(place_.plan);
    if (newer_ != nullptr && newer_thing_ != nullptr)
      add({.revision = revision_of(*newer_), .authors_merged = {}, .is_first = true, .changes = {}});
    std::reverse(life_.entries.begin(), life_.entries.end());
    life_.kind = place_.kind;
    life_.plan = told.folder;
    life_.unreadable = told.unreadable;
    if (place_.kind == Kind::action)
      for (views::ActionHistory& action : actions_.finish().actions)
        if (action.id == place_.id) life_.action = std::move(action);
    return std::move(life_);
  }

 private:
  reports::PastRevision revision_of(const PastPlan& past) const { return pasts_.revision_of(*past.step->commit); }

  // By the id that it has in the revision after this one, then by those that it had before.
  const Thing* find(const Plan& plan) const {
    const auto named = [&](std::string_view id) -> const Thing* {
      for (std::size_t index = 0; index < plan.count(place_.kind); ++index)
        if (const Thing& thing = plan.thing(place_.kind, index); thing.id.value == id) return &thing;
      return nullptr;
    };
    if (const Thing* thing = named(id_)) return thing;
    for (const std::string& former : former_ids_)
      if (const Thing* thing = named(former)) return thing;
    return nullptr;
  }

  void tell(const std::shared_ptr<const PastPlan>& past) {
    if (place_.kind == Kind::action) actions_.add(past->plan, revision_of(*past).day);
    const Thing* thing = find(past->plan);
    if (thing != nullptr && thing->damaged) return;  // what it does not say may have been said
    if (newer_ == nullptr) life_.is_there = thing != nullptr;
    if (newer_ != nullptr && (thing != nullptr || newer_thing_ != nullptr)) compare(*past, thing);
    if (thing != nullptr) learn(*thing);
    newer_ = past;
    newer_thing_ = thing;
  }

  void compare(const PastPlan& past, const Thing* thing) {
    const diff::Comparison comparison = diff::compare(past.plan, newer_->plan, newer_thing_ != nullptr ? *newer_thing_ : *thing);
    if (comparison.changes.empty()) return;
    const reports::Subject before{past.plan, {}, {}, session_.today, session_.language};
    const reports::Subject after{newer_->plan, {}, {}, session_.today, session_.language};
    reports::LifeEntry entry = reports::life_entry(before, after, comparison, revision_of(*newer_));
    const git::PastCommit& commit = *newer_->step->commit;
    if (commit.is_merge) entry.authors_merged = given(pasts_.repository().authors_merged(commit, newer_->step->folder));
    add(std::move(entry));
  }

  void add(reports::LifeEntry entry) { life_.entries.push_back(std::move(entry)); }

  void learn(const Thing& thing) {
    if (life_.id.empty()) {
      life_.id = thing.id.value;
      life_.title = thing.title.value;
    }
    if (id_ != thing.id.value) life_.former_ids.emplace_back(thing.id.value);
    id_ = thing.id.value;
    former_ids_.clear();
    for (const LocatedText& former : thing.former_ids) former_ids_.emplace_back(former.value);
  }

  PlanPasts& pasts_;
  const Place& place_;
  const Session& session_;
  views::PlanHistoryMaker actions_;
  std::string id_;                       // in the oldest revision so far
  std::vector<std::string> former_ids_;  // that this one names
  std::shared_ptr<const PastPlan> newer_;
  const Thing* newer_thing_ = nullptr;
  reports::Life life_;
};

}  // namespace

std::optional<std::vector<reports::Life>> lives_of(PlanPasts& pasts, const std::vector<std::string>& words, const Session& session) {
  const bool has_key = std::any_of(words.begin(), words.end(), [](const std::string& word) { return word.find(':') != std::string::npos; });
  if (words.empty() || has_key) return std::nullopt;
  Search search(pasts, words);
  search.run();
  std::vector<Place> places;
  std::vector<std::string> unknown;
  for (std::size_t word = 0; word < words.size(); ++word) {
    const auto& of_word = search.places_of(word);
    places.insert(places.end(), of_word.begin(), of_word.end());
    if (of_word.empty()) unknown.push_back(words[word]);
  }
  for (const std::string& word : unknown) {
    const auto near = search.nearest_id(word);
    if (near) throw UsageError{message(no_such_id, printable(word)), message(did_you_mean, *near)};
    if (!places.empty()) throw UsageError{message(no_such_id, printable(word)), message(see_list)};
  }
  if (places.empty()) return std::nullopt;
  std::vector<reports::Life> lives;
  lives.reserve(places.size());
  for (const Place& place : places) lives.push_back(Tracing(pasts, place, session).run());
  return lives;
}

}  // namespace ctg::cli
