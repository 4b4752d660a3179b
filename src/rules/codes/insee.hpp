// Codes of the code officiel géographique: communes and departments.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ctg::rules {

// `01` to `95` without `20`, `2A`, `2B`; `971` to `978` and `986` to `988` overseas.
bool is_department(std::string_view code);

// Five characters that begin with a department; all 34 990 communes of the official list fit. Within a department communes are
// numbered from 001 (overseas from 01): `49000` is a postal code. Corsica has had 2A and 2B since 1976
// (https://www.insee.fr/fr/information/2560452).
bool is_commune_code(std::string_view code);

// None where the code is not that of a commune.
std::optional<std::string_view> department_of_commune(std::string_view code);

// What was most likely meant by a code that is not that of a commune or a department: the zero that a spreadsheet took away,
// capital letters, no blanks. None where nothing is.
std::optional<std::string> mended_commune_code(std::string_view code);
std::optional<std::string> mended_department(std::string_view code);

}  // namespace ctg::rules
