// Rolls the dice for every commit, writes down what it did, and hands the files to git.
#include "made_history.hpp"

#include <algorithm>
#include <optional>

namespace ctg::made {
namespace {

// A small generator of numbers (SplitMix64), so that no library changes the history.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t roll() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(roll() % limit); }
  int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
  bool one_in(std::size_t times) { return below(times) == 0; }

 private:
  std::uint64_t state_;
};

constexpr const char* words[] = {"ouvrir", "créer", "renforcer", "former", "accueillir", "coordonner", "informer", "équiper"};
constexpr const char* authors[] = {"Claire Morin", "Paul Roy", "Zoé Le Goff", "Bénédicte d'Arc"};

std::string month_after(const std::string& date, int months) {
  return iso_date(add_months(parse_partial_date(date)->first, months)).substr(0, 7);
}

// What happens to one action of a plan; false where it cannot, and nothing is changed then.
class Mutation {
 public:
  Mutation(Dice& dice, MadePlan& plan, Date day, std::vector<LedgerEntry>& ledger) : dice_(dice), plan_(plan), day_(day), ledger_(ledger) {}

  bool happen(std::size_t which, std::size_t place) {
    MadeAction& action = plan_.actions[place];
    switch (which) {
      case 0:
      case 1:
      case 2:
        return move(action, dice_.between(1, 9), "deadline-postponed");
      case 3:
        return move(action, -dice_.between(1, 4), "deadline-advanced");
      case 4:
        return set_or_remove(action);
      case 5:
        return state_exactly(action);
      case 6:
        return lead(action);
      case 7:
        return budget(action);
      case 8:
      case 9:
        return begin(action);
      case 10:
      case 11:
      case 12:
        return finish(action);
      case 13:
        return undo(action);
      case 14:
        return cancel(action);
      case 15:
        return note(action);
      case 16:
        return describe(action);
      case 17:
        return retitle(action);
      case 18:
        return rename(action);
      case 19:
        return relocate(action);
      default:
        return comment(action);
    }
  }
  static constexpr std::size_t count = 21;

  void add_action(bool is_proposal) {
    MadeAction action = fresh(dice_, plan_);
    if (is_proposal) action.status = "proposed";
    note_down(action, is_proposal ? "proposal-added" : "action-added", is_proposal ? "progress" : "commitment");
    plan_.actions.push_back(std::move(action));
  }

  bool remove_action(std::size_t place) {
    const MadeAction& action = plan_.actions[place];
    for (const MadeAction& other : plan_.actions)
      if (other.depends_on == action.number) return false;
    const bool is_proposal = action.status == "proposed";
    note_down(action, is_proposal ? "proposal-removed" : "action-removed", is_proposal ? "progress" : "commitment");
    plan_.actions.erase(plan_.actions.begin() + static_cast<std::ptrdiff_t>(place));
    return true;
  }

  void measure() {
    if (dice_.one_in(3)) {
      const bool is_raised = dice_.one_in(2);
      plan_.target += is_raised ? 10 : -5;
      ledger_.push_back({plan_.folder, -1, "IND", is_raised ? "target-raised" : "target-lowered", "commitment"});
      return;
    }
    if (!plan_.values.empty() && plan_.values.back().first == iso_date(day_)) return;
    plan_.values.emplace_back(iso_date(day_), dice_.between(10, 90));
    ledger_.push_back({plan_.folder, -1, "IND", "value-recorded", "progress"});
  }

  void sign() {
    plan_.is_signed = true;
    plan_.signed_on = iso_date(day_);
    for (int field = 0; field < 2; ++field) ledger_.push_back({plan_.folder, -1, "", "follow-up-recorded", "progress"});
  }

  static MadeAction fresh(Dice& dice, MadePlan& plan) {
    MadeAction action;
    action.number = plan.numbers++;
    action.id = "A-" + std::to_string(action.number);
    action.title = std::string(words[dice.below(8)]) + " " + words[dice.below(8)] + " " + std::to_string(action.number);
    action.description = std::string(words[dice.below(8)]) + " avec les familles.";
    action.lead = "i" + std::to_string(dice.between(1, 4));
    if (!dice.one_in(8)) action.end = month_after("2024-06", dice.between(0, 40));
    action.budget = 1000 * dice.between(1, 60);
    action.file = dice.one_in(3) ? "actions/all.yaml" : "actions/" + action.id + ".yaml";
    return action;
  }

 private:
  void note_down(const MadeAction& action, const char* change, const char* of) {
    ledger_.push_back({plan_.folder, action.number, action.id, change, of});
  }
  bool done(const MadeAction& action, const char* change, const char* of) {
    note_down(action, change, of);
    return true;
  }

  bool move(MadeAction& action, int months, const char* change) {
    if (action.end.empty()) return false;
    action.end = month_after(action.end, months);
    return done(action, change, "commitment");
  }
  bool set_or_remove(MadeAction& action) {
    if (!action.end.empty() && !dice_.one_in(3)) return false;
    const bool was_there = !action.end.empty();
    action.end = was_there ? "" : month_after("2024-06", dice_.between(6, 40));
    return done(action, was_there ? "deadline-removed" : "deadline-set", "commitment");
  }
  bool state_exactly(MadeAction& action) {
    if (action.end.size() != 7) return false;
    action.end = iso_date(parse_partial_date(action.end)->last);
    return done(action, "date-stated", "wording");
  }
  bool lead(MadeAction& action) {
    action.lead = action.lead == "i4" ? "i1" : std::string("i") + static_cast<char>(action.lead[1] + 1);
    return done(action, "lead-changed", "commitment");
  }
  bool budget(MadeAction& action) {
    const bool is_cut = action.budget > 5000 && dice_.one_in(2);
    action.budget += is_cut ? -500 : 700;
    return is_cut ? done(action, "budget-cut", "commitment") : done(action, "budget-raised", "progress");
  }
  bool begin(MadeAction& action) {
    if (action.status != "planned" && action.status != "proposed") return false;
    action.status = action.status == "planned" ? "in_progress" : "planned";
    return done(action, "status-changed", "progress");
  }
  bool finish(MadeAction& action) {
    if (action.status != "in_progress") return false;
    action.status = "done";
    note_down(action, "status-changed", "progress");
    if (dice_.one_in(3)) return true;
    action.done_on = iso_date(add_days(day_, -dice_.between(0, 60)));
    return done(action, "dates-recorded", "progress");
  }
  bool undo(MadeAction& action) {
    if (action.status != "done") return false;
    action.status = "in_progress";
    note_down(action, "done-undone", "progress");
    if (action.done_on.empty()) return true;
    action.done_on.clear();
    return done(action, "dates-recorded", "progress");
  }
  bool cancel(MadeAction& action) {
    if (action.status == "done" || action.status == "cancelled") return false;
    const bool was_proposed = action.status == "proposed";
    action.status = "cancelled";
    return was_proposed ? done(action, "status-changed", "progress") : done(action, "action-cancelled", "commitment");
  }
  bool note(MadeAction& action) {
    action.notes.push_back("note " + std::to_string(action.notes.size()));
    return done(action, "note-added", "progress");
  }
  bool describe(MadeAction& action) {
    if (dice_.one_in(2)) {
      action.description += " Encore.";
      return done(action, "text-changed", "wording");
    }
    action.description += "..";
    return done(action, "typography-changed", "wording");
  }
  bool retitle(MadeAction& action) {
    action.title += " et suivre";
    return done(action, "signed-text-changed", "commitment");
  }
  bool rename(MadeAction& action) {
    if (!action.former_id.empty()) return false;
    action.former_id = action.id;
    action.id = "N-" + std::to_string(action.number);
    return done(action, "id-changed", "structure");
  }
  bool relocate(MadeAction& action) {
    action.file = "actions/autres-" + std::to_string(dice_.below(3)) + ".yaml";
    return true;
  }
  bool comment(MadeAction& action) {
    ++plan_.comments[action.file];
    return true;
  }

  Dice& dice_;
  MadePlan& plan_;
  Date day_;
  std::vector<LedgerEntry>& ledger_;
};

class Maker {
 public:
  Maker(std::size_t commits, std::size_t plans, std::uint64_t seed) : dice_(seed), commits_(commits), plans_(plans) {}

  MadeHistory make() {
    begin();
    for (std::size_t number = 1; number < commits_; ++number) commit(number);
    history_.stream += "done\n";
    return std::move(history_);
  }

 private:
  void begin() {
    MadeCommit& first = history_.commits.emplace_back();
    first.day = *make_date(2024, 1, 10);
    first.author = authors[0];
    history_.plans.resize(plans_.size());
    std::string files;
    for (std::size_t place = 0; place < plans_.size(); ++place) {
      MadePlan& plan = plans_[place];
      plan.name = "Commune-" + std::to_string(place);
      plan.folder = "plans/p" + std::to_string(place);
      plan.is_signed = place % 3 == 0;
      for (std::size_t i = 8 + dice_.below(8); i > 0; --i) plan.actions.push_back(Mutation::fresh(dice_, plan));
      plan.actions[1].depends_on = plan.actions[0].number;
      for (const auto& [path, text] : files_of(plan)) files += file_command(plan.folder + "/" + path, text);
      history_.plans[place].push_back({0, plan});
    }
    write_commit(first, files);
  }

  void commit(std::size_t number) {
    MadeCommit& made = history_.commits.emplace_back();
    made.day = add_days(history_.commits[number - 1].day, dice_.between(0, 4));
    made.author = authors[dice_.below(4)];
    std::string files;
    std::set<std::size_t> touched;
    if (broken_) touched.insert(*broken_);
    for (std::size_t times = 1 + dice_.below(4); times > 0; --times) touched.insert(dice_.below(plans_.size()));
    for (const std::size_t place : touched) files += touch(place, number, made);
    write_commit(made, files);
  }

  // What a commit does to one plan, as commands for git.
  std::string touch(std::size_t place, std::size_t number, MadeCommit& made) {
    MadePlan& plan = plans_[place];
    const auto before = files_of(plan);
    const std::string folder = plan.folder;
    if (broken_ == place) {
      plan.is_broken = false;
      broken_.reset();
    } else if (number % 17 == 5 && !broken_) {
      plan.is_broken = true;
      broken_ = place;
      made.unreadable.insert(plan.folder);
    } else if (number % 23 == 11 && !has_moved_) {
      plan.folder += "-bis";
      has_moved_ = true;
    } else {
      change(plan, made);
    }
    const auto after = files_of(plan);
    std::string commands;
    for (const auto& [path, text] : before)
      if (folder != plan.folder || after.count(path) == 0) commands += "D " + folder + "/" + path + "\n";
    for (const auto& [path, text] : after)
      if (const auto old = before.find(path); folder != plan.folder || old == before.end() || old->second != text)
        commands += file_command(plan.folder + "/" + path, text);
    if (!commands.empty()) history_.plans[place].push_back({number, plan});
    return commands;
  }

  void change(MadePlan& plan, MadeCommit& made) {
    Mutation mutation(dice_, plan, made.day, made.entries);
    if (!plan.is_signed && dice_.one_in(2)) return mutation.sign();
    if (dice_.one_in(12)) return mutation.add_action(dice_.one_in(3));
    if (dice_.one_in(20) && mutation.remove_action(dice_.below(plan.actions.size()))) return;
    if (dice_.one_in(10)) return mutation.measure();
    const std::size_t first = dice_.below(plan.actions.size());
    while (!mutation.happen(dice_.below(Mutation::count), first)) {
    }
    const std::size_t second = dice_.below(plan.actions.size());
    if (second != first && plan.actions[second].file != plan.actions[first].file)
      static_cast<void>(mutation.happen(dice_.below(Mutation::count), second));
  }

  static std::string data(const std::string& text) { return "data " + std::to_string(text.size()) + "\n" + text + "\n"; }
  static std::string file_command(const std::string& path, const std::string& text) {
    return "M 100644 inline " + path + "\n" + data(text);
  }

  void write_commit(const MadeCommit& made, const std::string& files) {
    const std::string when = std::to_string(std::int64_t{made.day.days} * 86'400 + 36'000) + " +0000";
    history_.stream += "commit refs/heads/main\nauthor " + made.author + " <a@example.org> " + when + "\ncommitter " + made.author +
                       " <a@example.org> " + when + "\n" + data("Un changement") + files + "\n";
  }

  Dice dice_;
  std::size_t commits_;
  std::vector<MadePlan> plans_;
  std::optional<std::size_t> broken_;
  bool has_moved_ = false;
  MadeHistory history_;
};

}  // namespace

MadeHistory made_history(std::size_t commits, std::size_t plans, std::uint64_t seed) { return Maker(commits, plans, seed).make(); }

}  // namespace ctg::made
