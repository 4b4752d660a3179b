// The sheets of actions, under their objectives.
#include "reports/action_sheets.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "reports/action_sheet.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"
#include "views/objective_tree.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using document::Line;

constexpr Text sheets_title{"Action sheets", "Fiches action"};
constexpr Text sheet_of{"Action sheet, {0}, as of {1}", "Fiche action, {0}, situation au {1}"};
constexpr Text sheets_of{"{0}, as of {1}", "{0}, situation au {1}"};
constexpr Text contents_heading{"Contents", "Sommaire"};
constexpr Text no_objective{"Without an objective", "Sans objectif"};
constexpr Text no_action{"There is no action to show.", "Il n'y a aucune action à présenter."};
constexpr Text all_sheets{"All the sheets", "Toutes les fiches"};
constexpr Text numbered{"{0} {1}", "{0} {1}"};
constexpr std::string_view index_name = "index";
constexpr std::size_t longest_name = 100;

// The actions whose main objective is below one axis, in the tree's order, then the plan's.
struct Chapter {
  std::string title;
  views::ActionList actions;
};

std::vector<Chapter> chapters_of(const Subject& subject) {
  const views::ObjectiveTree tree(subject.plan);
  std::map<std::uint32_t, std::vector<std::pair<std::uint32_t, std::uint32_t>>> by_root;  // places in the tree: root, then objective
  Chapter rest{subject.in(no_objective), {}};
  for (const std::uint32_t index : subject.actions) {
    const Action& action = subject.plan.actions[index];
    if (action.objectives.empty() || !action.objectives.front().resolved()) {
      rest.actions.push_back(index);
      continue;
    }
    const std::uint32_t objective = action.objectives.front().index;
    by_root[tree.place_of(tree.with_ancestors(objective).back())].emplace_back(tree.place_of(objective), index);
  }
  std::vector<Chapter> chapters;
  for (auto& [root, actions] : by_root) {
    const std::uint32_t objective = tree.nodes()[root].objective;
    const LocatedCode& code = subject.plan.objectives[objective].code;
    const std::string name = called(Kind::objective, subject.plan, objective);
    Chapter chapter{code.given() ? subject.say(numbered, code.value.text, name) : name, {}};
    std::stable_sort(actions.begin(), actions.end());
    for (const auto& [place, index] : actions) chapter.actions.push_back(index);
    chapters.push_back(std::move(chapter));
  }
  if (!rest.actions.empty()) chapters.push_back(std::move(rest));
  return chapters;
}

// A file's name that every file system takes: no folder, no hidden file.
std::string file_name(std::string_view id) {
  std::string name;
  for (const char c : id.substr(0, longest_name)) {
    const bool is_safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    name += is_safe || (c == '.' && !name.empty()) ? c : '-';
  }
  return name.empty() ? "-" : name;
}

std::string anchor_of(const std::string& name) {
  std::string anchor = lower_ascii(name);
  std::replace_if(
      anchor.begin(), anchor.end(), [](char c) { return c == '.' || c == '_'; }, '-');
  return anchor;
}

// By action: a name of its own, also where capitals, points and hyphens are not told apart.
std::map<std::uint32_t, std::string> names_of(const Subject& subject) {
  std::map<std::uint32_t, std::string> names;
  std::set<std::string> taken{std::string(index_name)};
  for (const std::uint32_t index : subject.actions) {
    const std::string wanted = file_name(subject.plan.actions[index].id.value);
    std::string name = wanted;
    for (int copy = 2; !taken.insert(anchor_of(name)).second; ++copy) name = wanted + "-" + std::to_string(copy);
    names.emplace(index, std::move(name));
  }
  return names;
}

std::string numbered_title(const Subject& subject, std::uint32_t index) {
  return subject.say(numbered, number_of(subject.plan.actions[index]), called(Kind::action, subject.plan, index));
}

// Every chapter with its actions, each with its lead and its status.
document::List contents(const Subject& subject, const std::vector<Chapter>& chapters, const ActionPiece& piece_of) {
  document::List list;
  for (const Chapter& chapter : chapters) {
    list.item(Line(chapter.title));
    for (const std::uint32_t index : chapter.actions) {
      const Action& action = subject.plan.actions[index];
      Line line(number_of(action) + "\u00a0");
      line.add(piece_of(index));
      if (const std::string lead = lead_of(subject.plan, action); !lead.empty()) line.add(" · " + lead);
      if (action.status.given()) line.add(" · ").add(status_piece(subject, action));
      list.child(std::move(line));
    }
  }
  return list;
}

Document sheet_alone(const Subject& subject, std::uint32_t index, const ActionPiece& piece_of) {
  Document page(called(Kind::action, subject.plan, index), subject.language);
  page.paragraph(subject.say(sheet_of, plan_title(subject), subject.today));
  add_action_sheet(page, subject, index, 2, piece_of);
  return page;
}

}  // namespace

Document action_sheets(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const auto names = names_of(subject);
  const ActionPiece piece_of = [&](std::uint32_t index) {
    const auto name = names.find(index);
    std::string title = called(Kind::action, subject.plan, index);
    return name == names.end() ? document::Piece(std::move(title)) : document::link_to(std::move(title), anchor_of(name->second));
  };
  if (subject.actions.size() == 1) {
    Document page = sheet_alone(subject, subject.actions.front(), piece_of);
    add_footer(page, subject, subject, edition);
    return page;
  }
  Document page(subject.in(sheets_title), subject.language);
  page.paragraph(subject.say(sheets_of, plan_title(subject), subject.today));
  add_query(page, subject);
  const std::vector<Chapter> chapters = chapters_of(subject);
  if (chapters.empty()) page.paragraph(subject.in(no_action));
  if (!chapters.empty()) {
    page.heading(2, subject.in(contents_heading));
    page.blocks.emplace_back(contents(subject, chapters, piece_of));
    page.lists_its_contents = true;
  }
  for (const Chapter& chapter : chapters) {
    page.heading(2, chapter.title).starts_page = true;
    for (const std::uint32_t index : chapter.actions) {
      document::Heading& heading = page.heading(3, numbered_title(subject, index), anchor_of(names.at(index)));
      heading.starts_page = index != chapter.actions.front();  // the first stands under its chapter
      add_action_sheet(page, subject, index, 4, piece_of);
    }
  }
  add_footer(page, whole, subject, edition);
  return page;
}

std::vector<Page> action_pages(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const auto names = names_of(subject);
  const ActionPiece piece_of = [&](std::uint32_t index) {
    const auto name = names.find(index);
    std::string title = called(Kind::action, subject.plan, index);
    return name == names.end() ? document::Piece(std::move(title)) : document::link_to_page(std::move(title), name->second);
  };
  std::vector<Page> pages;
  Document index(subject.in(sheets_title), subject.language);
  index.paragraph(subject.say(sheets_of, plan_title(subject), subject.today));
  add_query(index, subject);
  const std::vector<Chapter> chapters = chapters_of(subject);
  if (chapters.empty()) index.paragraph(subject.in(no_action));
  if (!chapters.empty()) index.blocks.emplace_back(contents(subject, chapters, piece_of));
  add_footer(index, whole, subject, edition);
  pages.push_back({std::string(index_name), std::move(index)});
  for (const Chapter& chapter : chapters)
    for (const std::uint32_t action : chapter.actions) {
      Document page = sheet_alone(subject, action, piece_of);
      page.footer_line(document::link_to_page(subject.in(all_sheets), index_name));
      add_footer(page, subject, subject, edition);
      pages.push_back({names.at(action), std::move(page)});
    }
  return pages;
}

}  // namespace ctg::reports
