// A file that holds one thing is called by its id.
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text name_without_id{"the file `{0}` holds `{1}` and does not say so in its name",
                               "le fichier `{0}` contient `{1}` et son nom ne le dit pas"};
constexpr Text call_it{"call it `{0}`", "nommez-le `{0}`"};

struct Holding {
  std::size_t things = 0;
  Kind kind = Kind::action;
  const LocatedText* id = nullptr;
  bool damaged = false;
};

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

void check(const Plan& plan, Date, Findings& findings) {
  std::unordered_map<std::uint32_t, Holding> by_file;
  std::map<std::pair<Kind, std::string>, std::size_t> uses;
  plan.each_thing([&](Kind kind, std::size_t, const Thing& thing) {
    Holding& holding = by_file[thing.at.file.index];
    ++holding.things;
    holding.kind = kind;
    holding.id = &thing.id;
    holding.damaged = thing.damaged;
    ++uses[{kind, lower_ascii(thing.id.value)}];
  });
  for (const PlanFile& file : plan.files) {
    const auto found = by_file.find(file.id.index);
    if (found == by_file.end() || found->second.things != 1 || !found->second.id->given()) continue;
    const Holding& holding = found->second;
    // An id that was refused or is taken by another thing will change.
    if (holding.damaged || uses[{holding.kind, lower_ascii(holding.id->value)}] > 1) continue;
    const std::string_view folder = folder_of(file.path);
    const std::string_view last_folder = folder.substr(folder.rfind('/') + 1);
    if (last_folder != kind_info(holding.kind).plural) continue;  // only a folder such as `actions/` promises one thing a file
    const std::string_view name = std::string_view(file.path).substr(folder.size() + 1);
    const std::string_view id = holding.id->value;
    if (lower_ascii(name).find(lower_ascii(id)) != std::string::npos) continue;
    findings.add(holding.id->at, name_without_id, file.path, id).remedy(call_it, std::string(folder) + "/" + std::string(id) + ".yaml");
  }
}

}  // namespace

extern const Rule file_name_without_id{
    .info =
        {.name = "file-name-without-id",
         .family = Family::reference,
         .severity = Severity::information,
         .summary = {"A file of one thing does not have its id in its name.",
                     "Un fichier qui contient un seul élément n'en porte pas l'identifiant."},
         .why = {"Whoever looks for `AVS-03` opens `actions/AVS-03.yaml`. Under another name the sheet is believed missing and written a "
                 "second time.",
                 "Qui cherche `AVS-03` ouvre `actions/AVS-03.yaml`. Sous un autre nom, on croit que la fiche manque et on l'écrit une "
                 "seconde fois."},
         .bad = R"(# file: actions/nouvelle-fiche.yaml
action:
  id: AVS-03
  title: Ouvrir la ludothèque le samedi
  objectives: [quartiers]
  status: planned
)",
         .good = R"(# file: actions/AVS-03.yaml
action:
  id: AVS-03
  title: Ouvrir la ludothèque le samedi
  objectives: [quartiers]
  status: planned
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
