// The shape of `ctg.groups/1`, key by key.
#include "document/data_shape.hpp"
#include "reports/group_lines.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"Groups of ctg status --by", "Groupes de ctg status --by"};
constexpr Text about{"what `ctg status --by KEY --format json` writes", "ce qu'écrit `ctg status --by CLÉ --format json`"};
constexpr Text date_is{"the day that the plans are judged by", "le jour auquel les plans sont jugés"};
constexpr Text by_is{"what the actions are put together by", "ce par quoi les actions sont regroupées"};
constexpr Text query_is{"which actions were chosen; null: all", "quelles actions ont été choisies\u00a0; null\u00a0: toutes"};
constexpr Text plans_are{"the plans' folders", "les dossiers des plans"};
constexpr Text group_is{"the value, the id or the year; null: the actions do not say",
                        "la valeur, l'identifiant ou l'année\u00a0; null\u00a0: les actions ne le disent pas"};
constexpr Text label_is{"the same for people, in the language of the run",
                        "la même chose en toutes lettres, dans la langue de l'exécution"};
constexpr Text total_is{"each action once, even where it stands in several groups",
                        "chaque action une fois, même si elle figure dans plusieurs groupes"};
constexpr Text share_is{"`part` of `whole`; null where `whole` is 0", "`part` sur `whole`\u00a0; null si `whole` vaut 0"};

class Schema {
 public:
  explicit Schema(Language language) : language_(language) {}

  Data whole() const {
    Data::List keys;
    for (const views::Grouping& grouping : views::groupings()) keys.emplace_back(grouping.name);
    const Data::Object group = shape::object(
        {{"group", said(group_is, shape::or_null("string"))}, {"label", said(label_is, shape::only("string"))}, {"progress", progress()}});
    return shape::output("ctg.groups/1", language_, title, about,
                         {{"by", said(by_is, shape::one_of(std::move(keys)))},
                          {"date", said(date_is, shape::date())},
                          {"groups", shape::list_of(group)},
                          {"plans", said(plans_are, shape::list_of(shape::only("string")))},
                          {"query", said(query_is, shape::or_null("string"))},
                          {"total", said(total_is, progress())}});
  }

 private:
  Data::Object said(Text sentence, Data::Object schema) const { return shape::said(sentence.in(language_), std::move(schema)); }

  Data::Object share() const {
    return shape::object({{"part", shape::count()}, {"share", said(share_is, shape::or_null("number"))}, {"whole", shape::count()}});
  }

  Data::Object progress() const {
    Data::Object by_status;
    for (const EnumerationValue& value : enumeration<Status>().values) by_status.emplace(value.name, shape::count());
    return shape::object({{"by_status", shape::object(std::move(by_status))},
                          {"done_of_all", share()},
                          {"done_of_dated", share()},
                          {"done_of_due", share()},
                          {"done_of_kept", share()},
                          {"due_of_dated", share()},
                          {"late", shape::count()},
                          {"total", shape::count()},
                          {"without_status", shape::count()}});
  }

  Language language_;
};

}  // namespace

std::string groups_schema(Language language) { return write_json(Schema(language).whole()); }

}  // namespace ctg::reports
