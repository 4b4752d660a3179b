// The shapes of `ctg.history/1` and `ctg.life/1`, key by key.
#include "document/data_shape.hpp"
#include "model/reference.hpp"
#include "reports/history.hpp"
#include "reports/life.hpp"

namespace ctg::reports {
namespace {

constexpr Text history_title{"History of ctg history", "Historique de ctg history"};
constexpr Text history_about{"what `ctg history --format json` writes of plans", "ce qu'écrit `ctg history --format json` sur des plans"};
constexpr Text life_title{"Lives of ctg history ID", "Éléments suivis par ctg history ID"};
constexpr Text life_about{"what `ctg history ID --format json` writes of things",
                          "ce qu'écrit `ctg history ID --format json` sur des éléments"};
constexpr Text date_is{"the day that it is judged by", "le jour de référence"};
constexpr Text since_is{"what `--since` says: older periods and revisions are left out, and counted in what follows",
                        "ce que dit `--since`\u00a0: les périodes et révisions plus anciennes sont omises, et comptées dans la suite"};
constexpr Text query_is{"the query that chose the actions; null: all of them",
                        "la requête qui a choisi les actions\u00a0; null\u00a0: toutes"};
constexpr Text group_is{"what `--group` says; null: it was not asked for", "ce que dit `--group`\u00a0; null\u00a0: pas demandé"};
constexpr Text groups_are{"in the order of the text; null where no group was asked for",
                          "dans l'ordre du texte\u00a0; null si aucun groupe n'est demandé"};
constexpr Text group_name_is{"a value, an id or a year; null: the actions do not say",
                             "une valeur, un identifiant ou une année\u00a0; null\u00a0: les actions ne le disent pas"};
constexpr Text signed_due_is{"actions whose first signed deadline has passed by then",
                             "actions dont la première échéance signée est alors passée"};
constexpr Text due_is{"actions whose deadline, as it stands, has passed by then", "actions dont l'échéance actuelle est alors passée"};
constexpr Text done_is{"actions done by then; null for what is to come", "actions réalisées alors\u00a0; null pour ce qui est à venir"};
constexpr Text within_is{"in this period alone", "dans cette seule période"};
constexpr Text so_far_is{"since the beginning", "depuis le début"};
constexpr Text then_is{"as the plan said at the end of the period, or today; null where no revision is that old",
                       "ce que disait le plan à la fin de la période, ou aujourd'hui\u00a0; null si aucune révision n'est aussi ancienne"};
constexpr Text period_is{"`2026-03`, `2026-Q1` or `2026`", "`2026-03`, `2026-Q1` ou `2026`"};
constexpr Text days_are{"of all that are comparable, added up", "de toutes celles qui se comparent, additionnés"};
constexpr Text comparable_is{"signed deadlines that still have a standing one", "échéances signées qui en ont encore une"};
constexpr Text undated_is{"promised without any deadline: in no count", "promises sans échéance\u00a0: dans aucun compte"};
constexpr Text proposed_is{"only proposed: in no count", "seulement proposées\u00a0: dans aucun compte"};
constexpr Text author_is{"by the commit; any text", "d'après le commit\u00a0; un texte quelconque"};
constexpr Text day_is{"the author's, no later than the commit's and no earlier than that of the commit before it",
                      "celui de l'auteur, ni postérieur au commit, ni antérieur au commit précédent"};
constexpr Text signed_is{"the first revision whose convention is signed; null: none is",
                         "la première révision dont la convention est signée\u00a0; null\u00a0: aucune"};
constexpr Text unreadable_are{"revisions that could not be read and are passed over", "révisions illisibles, passées"};
constexpr Text former_folders_are{"where the plan stood before, the latest first", "où se trouvait le plan auparavant, le dernier d'abord"};
constexpr Text fate_is{"what became of it", "ce qu'elle est devenue"};
constexpr Text signed_end_is{"the first deadline of the signed plan, as written", "la première échéance du plan signé, telle qu'écrite"};
constexpr Text end_is{"the deadline as it stands; null for what was given up or is only proposed",
                      "l'échéance actuelle\u00a0; null pour ce qui est abandonné ou seulement proposé"};
constexpr Text signed_in_is{"the commit that has it", "le commit qui l'a"};
constexpr Text is_added_is{"promised after the signature", "promise après la signature"};
constexpr Text done_on_is{"the day that the plan records, else that of the revision that first says so",
                          "le jour que le plan indique, à défaut celui de la révision qui le dit en premier"};
constexpr Text revisions_are{"the oldest first", "la plus ancienne d'abord"};
constexpr Text changes_are{"each as in `ctg diff`: `ctg explain --schema diff`",
                           "chacun comme dans `ctg diff`\u00a0: `ctg explain --schema diff`"};
constexpr Text is_first_is{"there as the history begins: nothing is compared", "là dès le début de l'historique\u00a0: rien n'est comparé"};
constexpr Text authors_merged_are{"of a merge: who wrote what it brought", "d'une fusion\u00a0: qui a écrit ce qu'elle apporte"};
constexpr Text action_is{"what follows for its deadline; null for what is no action",
                         "ce qui en suit pour son échéance\u00a0; null hors des actions"};

class Shapes {
 public:
  explicit Shapes(Language language) : language_(language) {}

  Data history() const {
    Data::Object group = standing();
    group.emplace("group", said(group_name_is, shape::or_null("string")));
    group.emplace("label", shape::only("string"));
    return shape::output("ctg.history/1", language_, history_title, history_about,
                         {{"by", shape::one_of({"month", "quarter", "year"})},
                          {"date", said(date_is, shape::date())},
                          {"group", said(group_is, shape::or_null("string"))},
                          {"groups", said(groups_are, shape::or_null(shape::list_of(shape::object(std::move(group)))))},
                          {"plans", shape::list_of(plan())},
                          {"query", said(query_is, shape::or_null("string"))},
                          {"since", said(since_is, shape::or_null(shape::date()))},
                          {"total", shape::object(standing())}});
  }

  Data life() const {
    Data::Object revision = revision_keys();
    revision.emplace("authors_merged", said(authors_merged_are, shape::list_of(shape::only("string"))));
    revision.emplace("changes", said(changes_are, shape::list_of(shape::only("object"))));
    revision.emplace("is_first", said(is_first_is, shape::only("boolean")));
    Data::List kinds;
    for (const Kind kind : all_kinds) kinds.emplace_back(kind_info(kind).name);
    Data::Object thing{{"action", said(action_is, shape::or_null(shape::object(action_keys())))},
                       {"former_ids", shape::list_of(shape::only("string"))},
                       {"id", shape::only("string")},
                       {"is_there", shape::only("boolean")},
                       {"kind", shape::one_of(std::move(kinds))},
                       {"plan", shape::only("string")},
                       {"revisions", said(revisions_are, shape::list_of(shape::object(std::move(revision))))},
                       {"title", shape::only("string")},
                       {"unreadable", said(unreadable_are, revisions())}};
    return shape::output("ctg.life/1", language_, life_title, life_about,
                         {{"date", said(date_is, shape::date())},
                          {"since", said(since_is, shape::or_null(shape::date()))},
                          {"things", shape::list_of(shape::object(std::move(thing)))}});
  }

 private:
  Data::Object said(Text sentence, Data::Object schema) const { return shape::said(sentence.in(language_), std::move(schema)); }
  static Data::Object any_count() { return shape::or_null(shape::count()); }

  Data::Object revision_keys() const {
    return {{"author", said(author_is, shape::only("string"))},
            {"commit", Data::Object{{"type", "string"}, {"pattern", "^([0-9a-f]{40}|[0-9a-f]{64})$"}}},
            {"date", said(day_is, shape::date())}};
  }
  Data::Object revisions() const { return shape::list_of(shape::object(revision_keys())); }

  Data::Object counts(Text sentence) const {
    return said(sentence, shape::object({{"done", said(done_is, any_count())},
                                         {"due", said(due_is, shape::count())},
                                         {"signed_due", said(signed_due_is, shape::count())}}));
  }

  Data::Object slippage() const {
    Data::Object keys{{"comparable", said(comparable_is, shape::count())},
                      {"days", said(days_are, shape::only("integer"))},
                      {"mean_days", shape::or_null("integer")},
                      {"most_days", shape::count()},
                      {"proposed", said(proposed_is, shape::count())},
                      {"undated", said(undated_is, shape::count())}};
    for (const char* key : {"added", "advanced", "cancelled", "postponed", "removed", "signed"}) keys.emplace(key, shape::count());
    return shape::object(std::move(keys));
  }

  Data::Object period() const {
    return shape::object({{"first", shape::date()},
                          {"last", shape::date()},
                          {"period", said(period_is, shape::only("string"))},
                          {"so_far", counts(so_far_is)},
                          {"then", said(then_is, shape::object({{"actions", any_count()}, {"late", any_count()}}))},
                          {"within", counts(within_is)}});
  }

  // Of some actions.
  Data::Object standing() const {
    return {{"count", shape::count()}, {"periods", shape::list_of(period())}, {"slippage", slippage()}, {"today", counts(so_far_is)}};
  }

  Data::Object action_keys() const {
    return {{"advances", shape::count()},
            {"done_on", said(done_on_is, shape::or_null(shape::date()))},
            {"end", said(end_is, shape::or_null("string"))},
            {"fate", said(fate_is, shape::one_of({"proposed", "open", "done", "cancelled", "removed"}))},
            {"is_added", said(is_added_is, shape::only("boolean"))},
            {"postponements", shape::count()},
            {"signed_end", said(signed_end_is, shape::or_null("string"))},
            {"slip_days", shape::or_null("integer")}};
  }

  Data::Object plan() const {
    Data::Object action = action_keys();
    action.emplace("id", shape::only("string"));
    action.emplace("signed_in", said(signed_in_is, shape::or_null("string")));
    action.emplace("title", shape::only("string"));
    Data::Object keys = standing();
    keys.emplace("actions", shape::list_of(shape::object(std::move(action))));
    keys.emplace("former_folders", said(former_folders_are, shape::list_of(shape::only("string"))));
    keys.emplace("is_cut", shape::only("boolean"));
    keys.emplace("is_shallow", shape::only("boolean"));
    keys.emplace("plan", shape::only("string"));
    keys.emplace("revisions", said(revisions_are, revisions()));
    keys.emplace("signed", said(signed_is, shape::or_null(shape::object(revision_keys()))));
    keys.emplace("title", shape::only("string"));
    keys.emplace("unreadable", said(unreadable_are, revisions()));
    return shape::object(std::move(keys));
  }

  Language language_;
};

}  // namespace

std::string history_schema(Language language) { return write_json(Shapes(language).history()); }

std::string life_schema(Language language) { return write_json(Shapes(language).life()); }

}  // namespace ctg::reports
