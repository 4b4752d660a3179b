// Finds e-mail addresses and telephone numbers, in one pass.
#include "model/contact.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/byte_set.hpp"
#include "base/text.hpp"

namespace ctg {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_local(char c) { return is_letter(c) || is_digit(c) || std::string_view("._%+-").find(c) != std::string_view::npos; }
bool is_domain(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-'; }

// Addresses of an office, not of a person.
bool is_generic(std::string_view local) {
  constexpr std::string_view names[] = {"contact", "accueil",  "mairie",      "info",     "infos",   "secretariat",
                                        "ctg",     "ccas",     "dpo",         "courrier", "caf",     "direction",
                                        "enfance", "jeunesse", "parentalite", "noreply",  "no-reply"};
  const std::string lower = lower_ascii(local);
  return std::any_of(std::begin(names), std::end(names),
                     [&](std::string_view name) { return lower == name || lower.starts_with(std::string(name) + "."); });
}

// The address around the `@` at `sign`. Neither side crosses another `@`, so every byte is looked at twice at most.
std::optional<Contact> email_at(std::string_view text, std::size_t sign) {
  std::size_t begin = sign;
  while (begin > 0 && is_local(text[begin - 1])) --begin;
  while (begin < sign && !is_letter(text[begin]) && !is_digit(text[begin])) ++begin;
  std::size_t end = sign + 1;
  while (end < text.size() && is_domain(text[end])) ++end;
  while (end > sign + 1 && !is_letter(text[end - 1])) --end;
  const std::string_view domain = text.substr(sign + 1, end - sign - 1);
  const std::size_t dot = domain.rfind('.');
  const bool has_domain = dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2;
  if (begin == sign || !has_domain || is_generic(text.substr(begin, sign - begin))) return std::nullopt;
  return Contact{Contact::Kind::email, begin, end};
}

// Blanks of one kind or another, a point, a hyphen or a slash between groups of digits; 0 bytes where there is none.
std::size_t separator_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (std::string_view(" .-/").find(text[at]) != std::string_view::npos) return 1;
  if (text.substr(at, 2) == "\u00a0") return 2;
  if (text.substr(at, 3) == "\u202f") return 3;
  return 0;
}

// Digits in groups, each pair of groups parted by the same single separator.
struct Run {
  std::string digits;
  std::string groups;  // the size of each group, as a letter: `a` is 1
  std::size_t end = 0;
};

constexpr std::size_t most_digits = 16;  // more are no telephone number

Run run_at(std::string_view text, std::size_t begin) {
  Run run;
  std::string_view separator;
  for (std::size_t at = begin;;) {
    const std::size_t group = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (run.digits.size() < most_digits) {
      run.digits.append(text, group, std::min(at - group, most_digits));
      run.groups += static_cast<char>('a' + std::min<std::size_t>(at - group, 25) - 1);
    }
    run.end = at;
    const std::size_t bytes = separator_at(text, at);
    if (bytes == 0 || at + bytes >= text.size() || !is_digit(text[at + bytes])) return run;
    const std::string_view found = text.substr(at, bytes);
    if (!separator.empty() && found != separator) return run;
    separator = found;
    at += bytes;
  }
}

bool is_one_of(std::string_view groups, std::initializer_list<std::string_view> allowed) {
  return std::find(allowed.begin(), allowed.end(), groups) != allowed.end();
}

// `06 12 34 56 78`, `0612345678`, `0612 34 56 78`, `0612 345 678`; 08 are numbers of services.
bool is_national(const Run& run) {
  return run.digits.size() == 10 && run.digits[0] == '0' && run.digits[1] != '0' && run.digits[1] != '8' &&
         is_one_of(run.groups, {"bbbbb", "j", "dbbb", "dcc"});
}

// Metropolitan France, Réunion and Mayotte, Guadeloupe, Guyane, Martinique: https://www.arcep.fr (plan de numérotation).
constexpr std::string_view country_codes[] = {"33", "262", "590", "594", "596"};

// What follows the code of the country: `6 12 34 56 78`, `612345678`, `612 34 56 78`, `612 345 678`.
bool is_subscriber(std::string_view digits, std::string_view groups) {
  return digits.size() == 9 && digits[0] != '0' && digits[0] != '8' && is_one_of(groups, {"abbbb", "i", "cbbb", "ccc"});
}

// `+33` is at `at`: the code, perhaps `(0)`, the rest.
std::optional<Contact> international_at(std::string_view text, std::size_t at, std::size_t prefix) {
  for (const std::string_view code : country_codes) {
    std::size_t next = at + prefix;
    if (text.substr(next, code.size()) != code) continue;
    next += code.size();
    next += separator_at(text, next);
    if (text.substr(next, 3) == "(0)") next += 3;
    next += separator_at(text, next);
    if (next >= text.size() || !is_digit(text[next])) continue;
    const Run run = run_at(text, next);
    if (is_subscriber(run.digits, run.groups)) return Contact{Contact::Kind::telephone, at, run.end};
  }
  return std::nullopt;
}

class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  std::vector<Contact> all() {
    while (at_ < text_.size()) step();
    return std::move(found_);
  }

 private:
  void step() {
    const char c = text_[at_];
    std::optional<Contact> contact;
    if (c == '@')
      contact = email_at(text_, at_);
    else if (c == '+')
      contact = international_at(text_, at_, 1);
    else if (is_digit(c))
      return number();
    if (contact) found_.push_back(*contact);
    at_ = contact ? contact->end : at_ + 1;
  }

  // A whole run of digits is one number or none: a part of a longer one is none.
  void number() {
    const Run run = run_at(text_, at_);
    std::optional<Contact> contact;
    if (text_.substr(at_, 2) == "00") contact = international_at(text_, at_, 2);
    if (!contact && is_national(run) && !is_glued(at_, run.end)) contact = Contact{Contact::Kind::telephone, at_, run.end};
    if (contact) found_.push_back(*contact);
    at_ = contact ? contact->end : run.end;
  }

  // To a letter, or to a sign that makes it part of something else: a reference, a path, an address.
  bool is_glued(std::size_t begin, std::size_t end) const {
    const auto glues = [](char c) { return is_letter(c) || c == '_' || c == '/' || c == '=' || c == '@'; };
    return (begin > 0 && glues(text_[begin - 1])) || (end < text_.size() && glues(text_[end]));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Contact> found_;
};

}  // namespace

std::vector<Contact> contacts_in(std::string_view text) {
  constexpr ByteSet telling("@0+");
  if (!telling.any_in(text)) return {};
  return Scan(text).all();
}

}  // namespace ctg
