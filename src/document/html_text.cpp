// Escapes text for HTML, and names its elements.
#include "document/html_text.hpp"

#include <cmath>

#include "base/unicode.hpp"

namespace ctg::document {

std::string escaped_html(std::string_view text) {
  std::string escaped;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string html_identifier(std::string_view text) {
  std::string name;
  for (const char c : folded(text)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept)
      name += c;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  while (name.ends_with('-')) name.pop_back();
  return name.empty() ? name : "ctg-" + name;
}

std::string_view tone_class(Tone tone) {
  switch (tone) {
    case Tone::neutral:
      return {};
    case Tone::good:
      return "good";
    case Tone::warning:
      return "warning";
    case Tone::problem:
      return "problem";
    case Tone::muted:
      break;
  }
  return "muted";
}

std::string svg_number(double value) {
  if (!std::isfinite(value) || std::abs(value) > 1e9) return "0";
  const long long hundredths = std::llround(value * 100);
  const long long whole = std::abs(hundredths) / 100;
  const long long rest = std::abs(hundredths) % 100;
  std::string text = (hundredths < 0 ? "-" : "") + std::to_string(whole);
  if (rest == 0) return text;
  text += rest < 10 ? ".0" : ".";
  text += std::to_string(rest % 10 == 0 && rest >= 10 ? rest / 10 : rest);
  return text;
}

}  // namespace ctg::document
