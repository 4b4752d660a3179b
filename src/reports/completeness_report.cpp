// Completeness, from the whole to the file to open.
#include "reports/completeness_report.hpp"

#include <algorithm>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/completeness.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::Table;

constexpr Text dated_title{"Completeness of the action sheets, as of {0}", "Complétude des fiches, situation au {0}"};
constexpr Text in_short{
    "{0} of {1} sheets {0:is|are} complete; {2} of what is asked is given. The threshold of the plan is {3}\u202f%.",
    "{0} {0:fiche|fiches} sur {1} {0:est complète|sont complètes}\u00a0; {2} de ce qui est demandé est renseigné. Le seuil "
    "du plan est de {3}\u202f%."};
constexpr Text nothing_asked{"The plan has no action to complete.", "Le plan n'a aucune action à compléter."};
constexpr Text fields_heading{"By field", "Par champ"};
constexpr Text leads_heading{"By lead", "Par pilote"};
constexpr Text files_heading{"Files to open", "Fichiers à ouvrir"};
constexpr Text all_complete{"Every sheet is complete.", "Toutes les fiches sont complètes."};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text no_lead{"no lead", "sans pilote"};
constexpr Text given_title{"Given", "Renseigné"};
constexpr Text incomplete_title{"Incomplete sheets", "Fiches incomplètes"};
constexpr Text file_title{"File", "Fichier"};
constexpr Text action_title{"Action", "Action"};
constexpr Text missing_title{"To be filled in", "À renseigner"};

std::string file_of(const Plan& plan, const Action& action) {
  const Span at = action.place();
  const auto found =
      std::find_if(plan.files.begin(), plan.files.end(), [&](const PlanFile& file) { return at.given() && file.id == at.file; });
  return found == plan.files.end() ? std::string() : found->path;
}

Table leads_completeness_table(const Subject& subject, const views::Completeness& completeness) {
  Table table{{column(subject, lead_title, "lead"), number_column(subject, given_title, "given"),
               number_column(subject, incomplete_title, "incomplete")},
              {},
              {}};
  for (const views::LeadCompleteness& lead : completeness.leads)
    table.row({Line(lead.id.empty() ? subject.in(no_lead) : std::string(lead.name)), share_cell(subject, lead.share),
               number_cell(subject, lead.incomplete.size())});
  return table;
}

Table files_table(const Subject& subject) {
  Table table{
      {column(subject, file_title, "file"), column(subject, action_title, "id"), column(subject, missing_title, "missing")}, {}, {}};
  for (const std::uint32_t index : subject.actions) {
    const Action& action = subject.plan.actions[index];
    if (views::is_cancelled(action)) continue;
    std::string missing;
    for (const std::string_view field : views::missing_fields(subject.plan, action, subject.today))
      missing += (missing.empty() ? "" : ", ") + asked_field_title(subject, field);
    if (!missing.empty()) table.row({Line(document::code(file_of(subject.plan, action))), code_cell(action.id), Line(std::move(missing))});
  }
  return table;
}

}  // namespace

Document completeness_report(const Subject& subject, const Edition& edition) {
  const views::Completeness completeness = views::completeness(subject.plan, subject.actions, subject.today);
  Document page(plan_title(subject), subject.language);
  page.paragraph(subject.say(dated_title, subject.today));
  add_query(page, subject);
  const views::Share& complete = completeness.complete_actions;
  if (complete.whole == 0) {
    page.paragraph(subject.in(nothing_asked));
  } else {
    page.paragraph(subject.say(in_short, complete.part, complete.whole,
                               format_percent(completeness.share.ratio().value_or(0), subject.language), completeness.threshold));
    add_section(page, 2, subject.in(fields_heading), completeness_table(subject, completeness, false));
    add_section(page, 2, subject.in(leads_heading), leads_completeness_table(subject, completeness));
    add_section_or(page, subject.in(files_heading), files_table(subject), subject.in(all_complete));
  }
  add_gaps(page, subject);
  add_footer(page, subject, subject, edition);
  return page;
}

}  // namespace ctg::reports
