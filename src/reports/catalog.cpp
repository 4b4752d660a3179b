// The reports there are.
#include "reports/catalog.hpp"

#include <algorithm>

#include "reports/action_sheets.hpp"
#include "reports/annual_report.hpp"
#include "reports/committee.hpp"
#include "reports/completeness_report.hpp"
#include "reports/evaluation_report.hpp"
#include "reports/institution_sheet.hpp"
#include "reports/matrix_report.hpp"
#include "reports/overview.hpp"
#include "reports/overview_of_several.hpp"
#include "reports/public_summary.hpp"

namespace ctg::reports {

std::span<const Report> reports() {
  static constexpr OfSeveral overview_several{standing_in_overview, overview_of_several};
  static constexpr Report all[] = {
      {"overview",
       {"where the plan stands, or several, to be read in five minutes", "où en est le plan, ou plusieurs, à lire en cinq minutes"},
       overview,
       About::plan,
       nullptr,
       &overview_several},
      {"copil",
       {"the steering committee's pack: what it must know and decide",
        "le dossier du comité de pilotage\u00a0: ce qu'il doit savoir et décider"},
       committee_pack},
      {"annual",
       {"the review of a year (`--year`): done, begun and put off against what was planned, money, indicators",
        "le bilan d'une année (`--year`)\u00a0: fait, commencé et reporté au regard du prévu, budget, indicateurs"},
       annual_report,
       About::year},
      {"evaluation",
       {"the convention judged: needs, objectives and targets, deadlines and budget, what goes on after it",
        "la convention évaluée\u00a0: besoins, objectifs et cibles, délais et budget, ce qui se pose après son terme"},
       evaluation_report},
      {"matrix",
       {"the plan across its domains: publics, institutions and places, what is missing and what overlaps",
        "le plan par-delà ses domaines\u00a0: publics, institutions et lieux, ce qui manque et ce qui se croise"},
       matrix_report},
      {"institution",
       {"an institution's own sheet (`--for`): what it leads and funds, what it owes next",
        "la fiche d'une institution (`--for`)\u00a0: ce qu'elle pilote et finance, ce qu'elle doit faire"},
       institution_sheet,
       About::institution},
      {"action",
       {"the action sheets, one (`action AVS-01`), some or all", "les fiches action : une (`action AVS-01`), quelques-unes ou toutes"},
       action_sheets,
       About::actions,
       action_pages},
      {"public",
       {"for residents: what is done, under way and to come, in plain words",
        "pour les habitants\u00a0: ce qui est fait, en cours et à venir, en mots simples"},
       public_summary},
      {"completeness",
       {"what is missing, by field, by lead and by file", "ce qui manque, par champ, par pilote et par fichier"},
       completeness_report},
  };
  return all;
}

const Report* find_report(std::string_view name) {
  const auto all = reports();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Report& report) { return report.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace ctg::reports
