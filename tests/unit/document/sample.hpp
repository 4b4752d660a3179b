// One document with a block of every kind, in either language: what every writer's golden file shows.
#pragma once

#include "document/document.hpp"

namespace ctg::document {

Document sample_document(Language language);
// A table with every kind of cell, for machines.
Table sample_table();

}  // namespace ctg::document
