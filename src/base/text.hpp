// Small operations on text as bytes: trimming, splitting, joining, and the nearest of several words.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ctg {

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
// ASCII letters only.
std::string lower_ascii(std::string_view text);
bool is_digits(std::string_view text);
std::string replace_all(std::string text, std::string_view what, std::string_view with);

// The candidate a person most likely meant by `word`, compared without case and accents; none where nothing is near
// enough (at most one edit for four letters, two up to eight, three beyond; a swap of neighbours is one edit).
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace ctg
