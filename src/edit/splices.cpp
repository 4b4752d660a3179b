// Changes of bytes, kept in order and applied in one pass.
#include "edit/splices.hpp"

#include <algorithm>
#include <utility>

namespace ctg::edit {
namespace {

// The first that begins at or after `offset`.
std::size_t place_of(const std::vector<Splice>& all, std::uint32_t offset) {
  const auto found =
      std::lower_bound(all.begin(), all.end(), offset, [](const Splice& known, std::uint32_t begin) { return known.begin < begin; });
  return static_cast<std::size_t>(found - all.begin());
}

}  // namespace

bool Splices::is_free(std::uint32_t begin, std::uint32_t end) const {
  const std::size_t next = place_of(all_, begin);
  const bool free_before = next == 0 || all_[next - 1].end <= begin;
  const bool free_behind = next == all_.size() || (all_[next].begin != begin && all_[next].begin >= end);
  return begin <= end && free_before && free_behind;
}

bool Splices::add(Splice splice) {
  if (!is_free(splice.begin, splice.end)) return false;
  const std::size_t place = place_of(all_, splice.begin);
  all_.insert(all_.begin() + static_cast<std::ptrdiff_t>(place), std::move(splice));
  shifts_.resize(all_.size());
  for (std::size_t i = place; i < all_.size(); ++i)
    shifts_[i] = (i == 0 ? 0 : shifts_[i - 1]) + static_cast<std::int64_t>(all_[i].text.size()) - (all_[i].end - all_[i].begin);
  return true;
}

std::string Splices::applied(std::string_view bytes) const {
  std::string result;
  std::size_t done = 0;
  for (const Splice& splice : all_) {
    const std::size_t begin = std::min<std::size_t>(splice.begin, bytes.size());
    result += bytes.substr(done, begin - done);
    result += splice.text;
    done = std::min<std::size_t>(splice.end, bytes.size());
  }
  result += bytes.substr(done);
  return result;
}

std::uint32_t Splices::moved(std::uint32_t offset) const {
  std::size_t next = place_of(all_, offset);
  if (next < all_.size() && all_[next].begin == offset && all_[next].end == offset) ++next;  // what is inserted here stands before it
  const auto shift = [this](std::size_t count) { return count == 0 ? 0 : shifts_[count - 1]; };
  if (next > 0 && all_[next - 1].end > offset) return static_cast<std::uint32_t>(all_[next - 1].begin + shift(next - 1));
  return static_cast<std::uint32_t>(offset + shift(next));
}

bool Splices::touches(std::uint32_t begin, std::uint32_t end) const {
  const std::size_t next = place_of(all_, end);  // all before it begin before the end
  return next > 0 && all_[next - 1].end > begin;
}

bool SplicesOfFiles::add(std::span<const TextEdit> edits) {
  std::map<std::uint32_t, Splices> together;
  for (const TextEdit& edit : edits) {
    if (!edit.at.given()) return false;
    const auto known = files_.find(edit.at.file.index);
    if (known != files_.end() && !known->second.is_free(edit.at.begin, edit.at.end)) return false;
    if (!together[edit.at.file.index].add({edit.at.begin, edit.at.end, edit.replacement})) return false;
  }
  for (const auto& [file, splices] : together)
    for (const Splice& splice : splices.all()) files_[file].add(splice);
  return true;
}

}  // namespace ctg::edit
