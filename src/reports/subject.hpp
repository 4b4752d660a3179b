// What a report is about: a plan, the actions that were asked for, the day it is judged by and the language it speaks.
#pragma once

#include <string>

#include "i18n/message.hpp"
#include "views/action_list.hpp"

namespace ctg::reports {

struct Subject {
  const Plan& plan;
  views::ActionList actions;
  std::string query;  // that chose the actions, as typed; empty: all of them
  Date today;
  Language language = Language::french;

  bool is_whole() const { return query.empty(); }
  std::string in(Text text) const { return std::string(text.in(language)); }
  template <class... Values>
  std::string say(Text text, const Values&... values) const {
    return spoken(language, text, values...);
  }
};

}  // namespace ctg::reports
