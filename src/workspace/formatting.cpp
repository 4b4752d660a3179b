// Lays out a plan's files, and reads the plan again.
#include "workspace/formatting.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "diff/canonical.hpp"
#include "schema/field.hpp"

namespace ctg::workspace {
namespace {

using Drafts = std::map<std::string, std::string>;

template <class T>
std::string said(const T& record) {
  return diff::canonical(schema::Value{schema::RecordValue{&schema::table_of<T>(), &record}}, nullptr);
}

bool same_things(const Plan& before, const Plan& after, Kind kind) {
  if (before.count(kind) != after.count(kind)) return false;
  for (std::size_t i = 0; i < before.count(kind); ++i) {
    const auto words = [&](const Plan& plan) {
      return diff::canonical(schema::Value{schema::RecordValue{&schema::table_of(kind), schema::record_of(plan, kind, i)}}, nullptr);
    };
    if (words(before) != words(after)) return false;
  }
  return true;
}

bool same_values(const Plan& before, const Plan& after) {
  if (before.complete != after.complete || before.format.value != after.format.value) return false;
  if (said(before.convention) != said(after.convention) || said(before.settings) != said(after.settings)) return false;
  const bool accepted_alike = std::equal(before.acceptances.begin(), before.acceptances.end(), after.acceptances.begin(),
                                         after.acceptances.end(), [](const auto& a, const auto& b) { return said(a) == said(b); });
  return accepted_alike && std::all_of(all_kinds.begin(), all_kinds.end(), [&](Kind kind) { return same_things(before, after, kind); });
}

// How often each thing is said, wherever it stands.
using Said = std::map<std::pair<std::string_view, std::string>, int>;
Said findings_of(const OpenPlan& open, bool only_of_reading) {
  Said counted;
  for (const Diagnostic& finding : open.findings) {
    const bool of_reading = finding.rule->family == Family::file || finding.rule->family == Family::shape;
    if (of_reading || !only_of_reading) ++counted[{finding.rule->name, spoken(finding.message, Language::english)}];
  }
  return counted;
}

bool has_all(const Said& known, const Said& now) {
  return std::all_of(now.begin(), now.end(), [&](const auto& finding) {
    const auto found = known.find(finding.first);
    return found != known.end() && found->second >= finding.second;
  });
}

class Attempt {
 public:
  Attempt(const Request& request, const Options& options, const OpenPlan& before) : request_(request), options_(options), before_(before) {}

  Result<bool> stands(const Drafts& drafts) const {
    if (drafts.empty()) return true;
    Options options = options_;
    options.drafts = &drafts;
    const auto after = workspace::open(request_, options);
    if (!after) return tl::unexpected(after.error());
    return says_the_same(before_, **after);
  }
  // Those that the plan cannot have, one by one; all of them where only all together spoil it.
  Result<Drafts> spoilt(const Drafts& drafts) const {
    Drafts bad;
    Drafts good;
    for (const auto& [path, bytes] : drafts) {
      const auto fits = stands({{path, bytes}});
      if (!fits) return tl::unexpected(fits.error());
      (*fits ? good : bad).emplace(path, bytes);
    }
    const auto together = stands(good);
    if (!together) return tl::unexpected(together.error());
    return *together ? bad : drafts;
  }

 private:
  const Request& request_;
  const Options& options_;
  const OpenPlan& before_;
};

}  // namespace

bool says_the_same(const OpenPlan& before, const OpenPlan& after) {
  if (!same_values(before.plan, after.plan)) return false;
  const Said known = findings_of(before, true);
  const Said now = findings_of(after, true);
  if (known != now) return has_all(known, now);  // quotes have mended something: more is known of it, and more may be said
  return has_all(findings_of(before, false), findings_of(after, false));
}

Result<Formatting> format(const Request& request, const Options& options, const std::function<bool(const std::string& path)>& is_wanted) {
  Formatting result;
  auto opened = workspace::open(request, options);
  if (!opened) return tl::unexpected(opened.error());
  result.open = std::move(*opened);
  const OpenPlan& open = *result.open;
  Drafts drafts;
  for (const PlanFile& file : open.plan.files) {
    const SourceFile& source = open.sources.file(file.id);
    if (!is_wanted(source.path())) continue;
    ++result.asked;
    layout::LaidOut laid = layout::lay_out(source.bytes());
    if (!laid.bytes) {
      result.left_alone.push_back({source.path(), laid.trouble, source.position(laid.stopped_at)});
    } else if (*laid.bytes != source.bytes()) {
      result.files.push_back({source.path(), std::string(source.bytes()), *laid.bytes});
      drafts.emplace(source.path(), std::move(*laid.bytes));
    }
  }
  const Attempt attempt(request, options, open);
  const auto stands = attempt.stands(drafts);
  if (!stands) return tl::unexpected(stands.error());
  if (*stands) return result;
  const auto spoilt = attempt.spoilt(drafts);
  if (!spoilt) return tl::unexpected(spoilt.error());
  std::erase_if(result.files, [&](const EditedFile& file) { return spoilt->contains(file.path); });
  for (const auto& [path, bytes] : *spoilt) result.left_alone.push_back({path, layout::Trouble::would_differ, {}});
  return result;
}

}  // namespace ctg::workspace
