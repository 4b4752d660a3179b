// Arranges the past of plans for people: what it was read from, how far they are and slipped, period by period.
#include "reports/history.hpp"

#include "base/unicode.hpp"
#include "i18n/format.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"

namespace ctg::reports {
namespace {

using document::Document;

constexpr Text title_of_plan{"History: {0}", "Historique\u00a0: {0}"};
constexpr Text title_of_several{"History of {0} plans", "Historique de {0} plans"};
constexpr Text of_query{"Actions chosen by", "Actions choisies par"};
constexpr Text revisions_fact{"Read from", "Lu dans"};
constexpr Text one_revision{"one revision of the plan, of {0}", "une seule révision du plan, du {0}"};
constexpr Text revisions_of_a_day{"{0} revisions of the plan, of {1}", "{0} révisions du plan, du {1}"};
constexpr Text some_revisions{"{0} revisions of the plan, from {1} to {2}", "{0} révisions du plan, du {1} au {2}"};
constexpr Text revisions_of_several{"{0} {0:revision|revisions} of {1} plans", "{0} {0:révision|révisions} de {1} plans"};
constexpr Text unreadable_ones{"{0} unreadable {0:one|ones} passed over", "{0} {0:illisible passée|illisibles passées}"};
constexpr Text former_folder{"formerly in `{0}`", "auparavant dans `{0}`"};
constexpr Text begins_shallow{"this clone has nothing older", "ce clone ne contient rien d'antérieur"};
constexpr Text is_cut{"older ones are left out", "les plus anciennes sont laissées de côté"};
constexpr Text signed_fact{"Signed deadlines", "Échéances signées"};
constexpr Text at_signature{"those of {0} (`{1}`), the first revision of a signed convention",
                            "celles du {0} (`{1}`), première révision où la convention est signée"};
constexpr Text signed_before{"the first that are recorded: the convention was signed on {0}, before",
                             "les premières enregistrées\u00a0: la convention était signée depuis le {0}"};
constexpr Text signed_from_start{"the first that are recorded: the convention was already signed",
                                 "les premières enregistrées\u00a0: la convention était déjà signée"};
constexpr Text never_signed{"the first that are recorded: no revision says that the convention is signed",
                            "les premières enregistrées\u00a0: aucune révision ne dit la convention signée"};
constexpr Text situation_fact{"As of {0}", "Au {0}"};
constexpr Text situation{"{0} {0:deadline|deadlines} past as signed, {1} as they stand; {2} {2:action|actions} done",
                         "{0} {0:échéance passée|échéances passées} selon la signature, {1} selon le plan actuel\u00a0; {2} "
                         "{2:action réalisée|actions réalisées}"};
constexpr Text slippage_fact{"Slippage", "Glissement"};
constexpr Text no_signed_deadline{"no action ever had a deadline", "aucune action n'a jamais eu d'échéance"};
constexpr Text nothing_moved{"none of the {0} {0:deadline|deadlines} signed is later or earlier",
                             "aucune des {0} échéances signées n'a bougé"};
constexpr Text one_kept{"the only deadline signed has not moved", "la seule échéance signée n'a pas bougé"};
constexpr Text postponed_ones{"{0} of {1} {1:deadline|deadlines} postponed", "{0} {0:échéance reportée|échéances reportées} sur {1}"};
constexpr Text advanced_ones{"{0} brought forward", "{0} {0:avancée|avancées}"};
constexpr Text mean_days{"{0} {0:day|days} on average over all, {1} at most", "{0} {0:jour|jours} en moyenne sur l'ensemble, {1} au plus"};
constexpr Text since_fact{"Since then", "Depuis"};
constexpr Text added_ones{"{0} {0:action|actions} added", "{0} {0:action ajoutée|actions ajoutées}"};
constexpr Text cancelled_ones{"{0} given up", "{0} {0:abandonnée|abandonnées}"};
constexpr Text removed_ones{"{0} removed from the plan", "{0} {0:retirée|retirées} du plan"};
constexpr Text not_counted{"Not in these counts: {0}.", "Hors de ces comptes\u00a0: {0}."};
constexpr Text undated_ones{"{0} {0:action|actions} without a deadline", "{0} {0:action|actions} sans échéance"};
constexpr Text proposed_ones{"{0} {0:action|actions} only proposed", "{0} {0:action seulement proposée|actions seulement proposées}"};
constexpr Text no_action{"No action is chosen: there is nothing to follow.", "Aucune action n'est retenue\u00a0: il n'y a rien à suivre."};
constexpr Text periods_heading{"Planned and done", "Prévu et réalisé"};
constexpr Text moved_heading{"Deadlines that moved", "Échéances déplacées"};
constexpr Text plans_heading{"Plan by plan", "Plan par plan"};
constexpr Text how_counted{
    "Signed: deadlines as first signed. Standing: as the plan has them now. Done: by the day that the plan records, else that of the "
    "revision that first says so. Late: as the plan said then.",
    "Signées\u00a0: échéances telles qu'elles ont été signées. Actuelles\u00a0: telles que le plan les donne à présent. Réalisées\u00a0: "
    "au "
    "jour que le plan indique, à défaut à celui de la révision qui le dit en premier. En retard\u00a0: d'après le plan d'alors."};

class Page {
 public:
  explicit Page(const PlanHistories& histories)
      : histories_(histories), all_{none_, {}, histories.query, histories.today, histories.language}, actions_(histories.followed()) {}

  Document make() const {
    const bool is_one = histories_.plans.size() == 1;
    Document page(is_one ? all_.say(title_of_plan, histories_.plans.front().title) : all_.say(title_of_several, histories_.plans.size()),
                  histories_.language);
    add_facts(page);
    if (actions_.empty()) {
      page.paragraph(all_.in(no_action));
      return page;
    }
    page.heading(2, all_.in(periods_heading));
    page.blocks.emplace_back(periods_table(histories_, actions_));
    page.paragraph(document::muted(paragraph({all_.in(how_counted), left_out()})));
    if (auto chart = burn_up_chart(histories_, actions_)) page.chart(std::move(*chart));
    if (histories_.groups) {
      page.heading(2, histories_.groups->heading());
      page.blocks.emplace_back(groups_table(histories_));
      if (histories_.groups->grouping().several) page.paragraph(several_groups_note(histories_.language));
    }
    if (!is_one) {
      page.heading(2, all_.in(plans_heading));
      page.blocks.emplace_back(plans_table(histories_));
    } else if (auto moved = moved_deadlines_table(histories_); !moved.rows.empty()) {
      page.heading(2, all_.in(moved_heading));
      page.blocks.emplace_back(std::move(moved));
    }
    return page;
  }

 private:
  static void join_to(std::string& line, const std::string& part, std::string_view by = ", ") {
    line += (line.empty() || part.empty() ? "" : std::string(by)) + part;
  }

  void add_facts(Document& page) const {
    document::Facts& facts = page.facts();
    if (!histories_.query.empty()) facts.fact(all_.in(of_query), {document::code(histories_.query)});
    facts.fact(all_.in(revisions_fact), sentence(sources()));
    if (actions_.empty()) return;
    if (histories_.plans.size() == 1) facts.fact(all_.in(signed_fact), sentence(signature()));
    const views::BurnUpCounts now = views::counts_until(actions_, histories_.today);
    facts.fact(all_.say(situation_fact, histories_.today), all_.say(situation, now.signed_due, now.due, now.done));
    const views::Slippage slippage = views::slippage(actions_);
    facts.fact(all_.in(slippage_fact), slipped(slippage));
    if (const std::string words = came_and_went(slippage); !words.empty()) facts.fact(all_.in(since_fact), words);
  }

  std::string sources() const {
    std::size_t revisions = 0;
    std::size_t unreadable = 0;
    for (const PlanInHistory& plan : histories_.plans) {
      revisions += plan.revisions.size();
      unreadable += plan.unreadable.size();
    }
    const PlanInHistory& first = histories_.plans.front();
    std::string line = histories_.plans.size() > 1 ? all_.say(revisions_of_several, revisions, histories_.plans.size()) : kept(first);
    if (unreadable > 0) join_to(line, all_.say(unreadable_ones, unreadable));
    if (histories_.plans.size() > 1) return line;
    const std::string semicolon = all_.in({"; ", "\u00a0; "});
    for (const std::string& folder : first.former_folders)
      join_to(line, all_.say(former_folder, folder.empty() ? std::string(".") : printable(folder)), semicolon);
    if (first.begins_shallow) join_to(line, all_.in(begins_shallow), semicolon);
    if (first.is_cut) join_to(line, all_.in(is_cut), semicolon);
    return line;
  }

  std::string kept(const PlanInHistory& plan) const {
    const Date first = plan.revisions.front().day;
    const Date last = plan.revisions.back().day;
    const std::size_t count = plan.revisions.size();
    if (count == 1) return all_.say(one_revision, first);
    return first == last ? all_.say(revisions_of_a_day, count, first) : all_.say(some_revisions, count, first, last);
  }

  std::string signature() const {
    const PlanInHistory& plan = histories_.plans.front();
    if (!plan.history.signed_at) return all_.in(never_signed);
    const PastRevision& revision = plan.revisions[*plan.history.signed_at];
    if (!plan.history.is_signed_before()) return all_.say(at_signature, revision.day, revision.short_id());
    if (plan.signed_on && plan.signed_on->last < revision.day) return all_.say(signed_before, *plan.signed_on);
    return plan.signed_on ? all_.say(at_signature, revision.day, revision.short_id()) : all_.in(signed_from_start);
  }

  std::string slipped(const views::Slippage& slippage) const {
    if (slippage.signed_ones == 0) return all_.in(no_signed_deadline);
    if (slippage.postponed + slippage.advanced == 0)
      return slippage.signed_ones == 1 ? all_.in(one_kept) : all_.say(nothing_moved, slippage.signed_ones);
    std::string line;
    if (slippage.postponed > 0) line = all_.say(postponed_ones, slippage.postponed, slippage.signed_ones);
    if (slippage.advanced > 0) join_to(line, all_.say(advanced_ones, slippage.advanced));
    if (const auto mean = slippage.mean_days(); mean && slippage.postponed > 0)
      join_to(line, all_.say(mean_days, *mean, slippage.most_days), all_.in({"; ", "\u00a0; "}));
    return line;
  }

  std::string left_out() const {
    const views::Slippage slippage = views::slippage(actions_);
    std::string line;
    if (slippage.undated > 0) join_to(line, all_.say(undated_ones, slippage.undated));
    if (slippage.proposed > 0) join_to(line, all_.say(proposed_ones, slippage.proposed));
    return line.empty() ? line : all_.say(not_counted, line);
  }

  std::string came_and_went(const views::Slippage& slippage) const {
    std::string line;
    if (slippage.added > 0) join_to(line, all_.say(added_ones, slippage.added));
    if (slippage.cancelled > 0) join_to(line, all_.say(cancelled_ones, slippage.cancelled));
    if (slippage.removed > 0) join_to(line, all_.say(removed_ones, slippage.removed));
    return line;
  }

  const PlanHistories& histories_;
  Plan none_;
  Subject all_;
  std::vector<views::FollowedAction> actions_;
};

}  // namespace

std::vector<views::FollowedAction> PlanHistories::followed() const {
  std::vector<views::FollowedAction> all;
  for (const auto& [plan, action] : chosen) all.push_back({&plans[plan].history.actions[action], &plans[plan].history.days});
  return all;
}

std::vector<views::FollowedAction> PlanHistories::followed_of_plan(std::size_t plan) const {
  std::vector<views::FollowedAction> all;
  for (const auto& [of, action] : chosen)
    if (of == plan) all.push_back({&plans[plan].history.actions[action], &plans[plan].history.days});
  return all;
}

std::vector<views::FollowedAction> PlanHistories::followed_of(const GroupLine& group) const {
  std::vector<views::FollowedAction> all;
  for (const std::size_t row : group.rows) {
    const auto& [plan, action] = chosen[row];
    all.push_back({&plans[plan].history.actions[action], &plans[plan].history.days});
  }
  return all;
}

Document history_document(const PlanHistories& histories) { return Page(histories).make(); }

}  // namespace ctg::reports
