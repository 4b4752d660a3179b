// How far a rule follows things that name one another.
#pragma once

#include <cstddef>

namespace ctg::rules {

// Trees of objectives have three or four levels, institutions a few successors. What is longer is no plan of people: it is not
// judged, so that no plan takes time with the square of its size.
inline constexpr std::size_t longest_chain = 32;

}  // namespace ctg::rules
