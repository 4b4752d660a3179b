// What is missing, field by field.
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "schema/field.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;

constexpr Text field_title{"Field", "Champ"};
constexpr Text given_title{"Given", "Renseigné"};
constexpr Text share_title{"Share", "Part"};
constexpr Text missing_title{"Missing in", "Manque dans"};
constexpr Text recent_note{"Note of the last twelve months", "Note de suivi de moins d'un an"};
constexpr Text and_others{" and {0} {0:other|others}", " et {0} {0:autre|autres}"};
constexpr Text every_action{"all of them", "toutes"};

constexpr std::size_t most_named = 6;

Cell missing_cell(const Subject& subject, const views::FieldCompleteness& field) {
  Line line;
  Data::List ids;
  for (const std::uint32_t index : field.missing) {
    const std::string id(subject.plan.actions[index].id.value);
    ids.emplace_back(id);
    if (ids.size() > most_named) continue;
    if (ids.size() > 1) line.add(", ");
    line.add(document::code(id));
  }
  if (ids.size() > most_named) line.add(subject.say(and_others, ids.size() - most_named));
  if (field.share.part == 0 && ids.size() > 1) line = Line(subject.in(every_action));
  return {std::move(line), Data(std::move(ids))};
}

}  // namespace

std::string asked_field_title(const Subject& subject, std::string_view field) {
  if (field == "recent_note") return subject.in(recent_note);
  const schema::Field* known = schema::table_of(Kind::action).find(field);
  return known == nullptr ? std::string(field) : subject.in(known->title);
}

Table completeness_table(const Subject& subject, const views::Completeness& completeness, bool only_below) {
  Table table{{column(subject, field_title, "field"), number_column(subject, given_title, "given"),
               number_column(subject, share_title, "share"), column(subject, missing_title, "missing", 2)},
              {},
              {}};
  for (const views::FieldCompleteness& field : completeness.fields) {
    if (field.share.whole == 0 || (only_below && !field.is_below_threshold)) continue;
    const document::Tone tone = field.is_below_threshold ? document::Tone::warning : document::Tone::neutral;
    Cell share = share_cell(subject, field.share);
    if (field.share.part == 0)
      share.shown = Line();  // the count says it
    else
      share.shown = Line(document::toned(tone, plain_text(share.shown, subject.language)));
    Cell given = ratio_cell(subject, field.share);
    given.value = Data(field.share.part);
    table.row({{asked_field_title(subject, field.field), Data(field.field)}, given, share, missing_cell(subject, field)});
  }
  return table;
}

}  // namespace ctg::reports
