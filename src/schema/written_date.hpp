// The date that a person meant who did not write it in ISO form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ctg::schema {

struct DateGuess {
  std::string iso;       // as a plan writes it
  bool certain = false;  // false where another reading is possible (`12/14/20`, a spreadsheet's number)
  bool exists = true;    // false where no calendar has the day that was written (`2026-02-30`), only the one offered
};

// `31/12/2024`, `31.12.24`, `2024-1-5`, `31 mars 2026`, `1er janv 2023`, `mars 2026`, `T3 2026`, `2e semestre 2026`, `mi-2024`,
// `fin 2025`, `printemps 2023`, `45078` (days since 1899-12-30, as spreadsheets count), `2026-03-31T00:00:00Z`.
std::optional<DateGuess> guess_date(std::string_view text);

}  // namespace ctg::schema
