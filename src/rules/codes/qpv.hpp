// Codes of the quartiers prioritaires de la politique de la ville.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace ctg::rules {

// `QP049012` on the map of 2015, `QN04901M` on that of 2024
// (https://www.data.gouv.fr/datasets/quartiers-prioritaires-politique-de-la-ville-anct-26avril2024/).
struct QpvCode {
  enum class Map { of_2015, of_2024 };
  Map map = Map::of_2015;
  std::string department;  // as elsewhere: `49`, `2A`, `974`

  bool is_overseas() const { return department.size() == 3; }
};

// None where it is not the code of such a neighbourhood, or its department is none.
std::optional<QpvCode> parse_qpv(std::string_view code);

// The map of 2015 (décrets n° 2014-1750 and 2014-1751) held until the end of 2023, overseas until the end of 2024; that of 2024
// (décret n° 2023-1314) follows it the day after.
Date last_day_of_first_map(const QpvCode& code);

}  // namespace ctg::rules
