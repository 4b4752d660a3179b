// Tables of what needs attention: late, due soon, starting late, stuck, silent, awaited.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/agenda.hpp"

namespace ctg::reports {

// Whom a text is for: what is `internal` is told to nobody but those who keep the plan.
enum class Readers : std::uint8_t { keepers, partners };

document::Table late_table(const Subject& subject, const views::Agenda& agenda);
document::Table due_soon_table(const Subject& subject, const views::Agenda& agenda);
document::Table starting_late_table(const Subject& subject, const views::Agenda& agenda);
enum class Reasons : std::uint8_t { whole, first_sentence };

// Blocked, suspended and postponed, each with its reason.
document::Table stuck_table(const Subject& subject, const views::Agenda& agenda, Reasons reasons = Reasons::whole);
document::Table stale_table(const Subject& subject, const views::Agenda& agenda);
document::Table overdue_steps_table(const Subject& subject, const views::Agenda& agenda);
document::Table awaited_decisions_table(const Subject& subject, const views::Agenda& agenda, Readers readers);
document::Table next_meetings_table(const Subject& subject, const views::Agenda& agenda);

// Every action with its main objective: what there is to tell where nothing is dated yet.
document::Table announced_table(const Subject& subject);
// At least one action tells when it starts, ends, or how it goes.
bool is_followed(const Subject& subject);

std::size_t stuck_count(const views::Agenda& agenda);

}  // namespace ctg::reports
