// One thing of a plan in full: what it says, what follows from it, what refers to it, where it stands.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "source/source_map.hpp"

namespace ctg::reports {

// The subject is the whole plan.
document::Document page_of_thing(const Subject& subject, const SourceMap& sources, Kind kind, std::uint32_t index);

// One thing of `ctg.show/1`.
Data thing_data(const Subject& subject, const SourceMap& sources, Kind kind, std::uint32_t index);
// The whole of `ctg.show/1`.
Data things_data(std::vector<Data> things, Date today, const std::string& folder);

}  // namespace ctg::reports
