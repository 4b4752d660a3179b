// Dates, numbers and amounts as people of a language write them. No locale is read: it may not be there.
#pragma once

#include <string>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "i18n/language.hpp"

namespace ctg {

// `1er mars 2026`, `31 mars 2026` · `31 March 2026`.
std::string format_date(Date date, Language language);
// `2026`, `1er semestre 2026`, `3e trimestre 2026`, `mars 2026` · `2026`, `first half of 2026`, `third quarter of 2026`, `March 2026`.
std::string format_date(const PartialDate& date, Language language);
// For tables: `31/03/2026`, `03/2026`, `T3 2026`, `S1 2026` · ISO in English.
std::string format_short_date(const PartialDate& date, Language language);
// `12 345` with narrow no-break spaces · `12,345`.
std::string format_integer(std::int64_t number, Language language);
// Decimals as written: `12,5` · `12.5`.
std::string format_decimal(const Decimal& number, Language language);
// `1 234 567,50 €` (U+202F between thousands, U+00A0 before the sign) · `€1,234,567.50`. No cents where there are none.
std::string format_amount(Amount amount, Language language);
// A share between 0 and 1 as whole percents: `63 %` with U+202F · `63%`. 0.5 rounds up; only 1.0 is 100 and only 0.0 is 0.
std::string format_percent(double share, Language language);

}  // namespace ctg
