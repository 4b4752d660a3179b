// The shape of `ctg.list/1`: what is alike in every list, whatever its columns.
#include "document/data_shape.hpp"
#include "reports/listing.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"A list of ctg list", "Une liste de ctg list"};
constexpr Text about{"what `ctg list --format json` writes", "ce qu'écrit `ctg list --format json`"};
constexpr Text date_is{"the day that the plans are judged by", "le jour auquel les plans sont jugés"};
constexpr Text kind_is{"what is listed", "ce qui est listé"};
constexpr Text query_is{"what was asked for; null: all", "ce qui a été demandé\u00a0; null\u00a0: tout"};
constexpr Text plans_are{"the plans' folders", "les dossiers des plans"};
constexpr Text group_by_is{"what the rows are put together by, where they are (`--group`, `--count=KEY`)",
                           "ce par quoi les lignes sont regroupées, si elles le sont (`--group`, `--count=CLÉ`)"};
constexpr Text rows_are{
    "a value for each column, by its name; `group` first where the rows are put together, `plan` where there are several, "
    "`count` alone where they are only counted",
    "une valeur par colonne, sous son nom\u00a0; `group` si les lignes sont regroupées, `plan` s'il y a plusieurs plans, "
    "`count` seul si elles sont seulement comptées"};

}  // namespace

std::string list_schema(Language language) {
  const auto said = [&](Text sentence, Data::Object schema) { return shape::said(sentence.in(language), std::move(schema)); };
  Data::List kinds;
  for (const Kind kind : all_kinds) kinds.emplace_back(kind_info(kind).name);
  Data::List keys;
  for (const views::Grouping& grouping : views::groupings()) keys.emplace_back(grouping.name);
  const Data::Object schema = shape::output("ctg.list/1", language, title, about,
                                            {{"date", said(date_is, shape::date())},
                                             {"kind", said(kind_is, shape::one_of(std::move(kinds)))},
                                             {"plans", said(plans_are, shape::list_of(shape::only("string")))},
                                             {"query", said(query_is, shape::or_null("string"))},
                                             {"rows", said(rows_are, shape::list_of(shape::only("object")))}});
  return write_json(shape::with_optional(schema, "group_by", said(group_by_is, shape::one_of(std::move(keys)))));
}

}  // namespace ctg::reports
