// Writes made-up plans for measurements: the same words in the same places at every run of the same seed.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

// A small generator of numbers (SplitMix64), so that no library changes the corpus.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t roll() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  int below(int limit) { return static_cast<int>(roll() % static_cast<std::uint64_t>(limit)); }
  template <class List>
  std::string_view one_of(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
  }

 private:
  std::uint64_t state_;
};

constexpr std::string_view verbs[] = {"Ouvrir", "Renforcer", "Créer", "Coordonner", "Expérimenter", "Pérenniser", "Accompagner", "Former"};
constexpr std::string_view things[] = {
    "un lieu d'accueil enfants-parents", "l'accueil de loisirs",  "un guichet d'accès aux droits", "un relais petite enfance",
    "les ateliers numériques",           "un conseil des jeunes", "la médiation familiale",        "un espace de vie sociale"};
constexpr std::string_view areas[] = {"au centre", "à Beaulieu", "aux Hauts-Prés", "en itinérance", "près de la gare", "dans les écoles"};
constexpr std::string_view statuses[] = {"in_progress", "in_progress", "in_progress", "planned", "planned", "done"};
constexpr std::string_view themes[] = {"early_childhood", "youth", "parenting", "access_to_rights", "digital_inclusion", "social_life"};
constexpr std::string_view publics[] = {"families", "parents", "children_0_3", "teens_12_17", "residents", "seniors"};
constexpr std::string_view sentences[] = {
    "Le diagnostic partagé a montré que les familles du quartier renoncent à certaines démarches faute d'accompagnement.",
    "L'action est menée avec les associations, qui connaissent les habitants et ouvrent leurs locaux le soir.",
    "Un premier bilan sera présenté au comité technique, puis au comité de pilotage.",
    "Les horaires ont été choisis avec les parents : le mercredi matin et le samedi.",
    "La fréquentation progresse d'un trimestre à l'autre, surtout chez les familles monoparentales."};

std::string date(int year, int month, int day) {
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
  return text;
}

std::string number(int value, int digits) {
  char text[16];
  std::snprintf(text, sizeof text, "%0*d", digits, value);
  return text;
}

std::string paragraph(Dice& dice, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + std::string(dice.one_of(sentences));
  return text;
}

constexpr int objectives = 10;
constexpr int institutions = 8;
constexpr int indicators = 6;

std::string objective_id(int i) { return "OBJ-" + number(i + 1, 2); }
std::string institution_id(int i) { return "inst-" + number(i + 1, 2); }

std::string action(Dice& dice, int index, const std::string& indent) {
  const int later = dice.below(2);
  const int month = 1 + dice.below(12);
  const std::string_view status = dice.one_of(statuses);
  const int start = status == "planned" ? 2027 : status == "done" ? 2024 : 2024 + later;
  const int budget = 1000 * (1 + dice.below(60));
  std::string text;
  const auto line = [&](const std::string& words) { text += indent + words + "\n"; };
  line("id: ACT-" + number(index + 1, 4));
  line("title: " + std::string(dice.one_of(verbs)) + " " + std::string(dice.one_of(things)) + " " + std::string(dice.one_of(areas)) + " (" +
       std::to_string(index + 1) + ")");
  line("code: \"" + std::to_string(1 + index / 10) + "." + std::to_string(1 + index % 10) + "\"");
  line("objectives: [" + objective_id(dice.below(objectives)) + "]");
  line("status: " + std::string(status));
  line("maturity: validated");
  line("lead: " + institution_id(dice.below(institutions)));
  line("partners:");
  line("  - {institution: " + institution_id(0) + ", role: funder}");
  line("  - {institution: " + institution_id(1) + ", role: funder}");
  line("  - {institution: " + institution_id(2 + dice.below(institutions - 2)) + ", role: associated}");
  line("description: >-");
  line("  " + paragraph(dice, 2));
  line("  " + paragraph(dice, 2));
  line("themes: [" + std::string(dice.one_of(themes)) + "]");
  line("publics: [" + std::string(dice.one_of(publics)) + "]");
  line("planned: {start: " + date(start, month, 1) + ", end: " + date(status == "done" ? start + 1 : 2027, month, 28) + "}");
  if (status != "planned") line("actual:");
  if (status != "planned") line("  start: " + date(start, month, 5));
  if (status == "done") line("  end: " + date(start + 1, month, 20));
  line("steps:");
  line("  - title: Convention de partenariat");
  line("    due: " + date(start, month, 28));
  if (status != "planned") line("    done_on: " + date(start, month, 27));
  line("  - title: Bilan avec les partenaires");
  line("    due: " + date(status == "done" ? start + 1 : 2027, month, 15));
  if (status == "done") line("    done_on: " + date(start + 1, month, 18));
  line("budget:");
  line("  - {year: " + std::to_string(start) + ", kind: operating, planned: " + std::to_string(budget) +
       ", spent: " + std::to_string(budget / 2) + "}");
  line("funding:");
  line("  - {institution: " + institution_id(0) + ", year: " + std::to_string(start) + ", requested: " + std::to_string(budget / 2) +
       ", granted: " + std::to_string(budget / 2) + "}");
  line("  - {institution: " + institution_id(1) + ", year: " + std::to_string(start) + ", granted: " + std::to_string(budget - budget / 2) +
       "}");
  line("indicators: [IND-" + number(1 + dice.below(indicators), 2) + "]");
  line("notes:");
  line("  - on: " + date(2026, 1 + dice.below(6), 10));
  line("    text: \"" + std::string(dice.one_of(sentences)) + "\"");
  line("    visibility: partners");
  return text;
}

std::string convention(int plan) {
  return "# Plan inventé pour les mesures.\nformat: 1\n\nconvention:\n  title: Convention territoriale globale n° " +
         std::to_string(plan + 1) + "\n  language: fr\n  territory: {kind: commune, name: Commune " + std::to_string(plan + 1) +
         ", insee: \"49007\", department: \"49\"}\n  status: in_force\n  period: {start: 2024-01-01, end: 2027-12-31}\n  signed_on: "
         "2024-02-01\n"
         "  signatories:\n    - {institution: inst-01, deliberation: {date: 2024-01-15, reference: 2024-12}}\n"
         "    - {institution: inst-02, deliberation: {date: 2024-01-20, reference: CA-3}}\n  levels: [objectif]\n";
}

std::string institution_list() {
  constexpr std::string_view kinds[] = {"caf", "commune", "ccas", "department", "association", "association", "social_centre", "msa"};
  std::string text = "institutions:\n";
  for (int i = 0; i < institutions; ++i)
    text +=
        "  - id: " + institution_id(i) + "\n    name: Institution " + std::to_string(i + 1) + "\n    kind: " + std::string(kinds[i]) + "\n";
  return text;
}

std::string objective_list(Dice& dice) {
  std::string text = "objectives:\n";
  for (int i = 0; i < objectives; ++i)
    text += "  - id: " + objective_id(i) + "\n    title: Objectif " + std::to_string(i + 1) +
            " de la convention\n    level: objectif\n    description: \"" + std::string(dice.one_of(sentences)) + "\"\n    themes: [" +
            std::string(dice.one_of(themes)) + "]\n    audience: residents\n";
  return text;
}

std::string indicator_list(Dice& dice) {
  std::string text = "indicators:\n";
  for (int i = 0; i < indicators; ++i) {
    const int base = 20 + dice.below(100);
    text += "  - id: IND-" + number(i + 1, 2) + "\n    title: Familles accompagnées " + std::to_string(i + 1) +
            "\n    unit: familles\n    direction: up\n    baseline: {value: " + std::to_string(base) +
            ", on: 2023-12-31}\n    targets:\n      - {value: " + std::to_string(base * 2) +
            ", on: 2027-12-31}\n    values:\n      - {value: " + std::to_string(base + 10) + ", on: 2024-12-31}\n";
  }
  return text;
}

constexpr std::string_view governance =
    "bodies:\n  - {id: copil, title: Comité de pilotage, kind: steering, meetings_per_year: 2}\nmeetings:\n"
    "  - {id: copil-2026, title: Comité de pilotage de mars, body: copil, on: 2026-03-12, minutes: compte-rendu-2026-03.pdf}\n";

void write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::string item(std::string text) {
  text.replace(2, 2, "- ");
  return text;
}

// files_per_plan: 1 (everything in ctg.yaml), or the root files and that many files of actions; 0: a file an action.
void write_plan(const std::filesystem::path& folder, int plan, int actions, int action_files) {
  Dice dice(static_cast<std::uint64_t>(plan) + 1);
  const std::string things_of_plan = institution_list() + objective_list(dice) + indicator_list(dice) + std::string(governance);
  if (action_files < 0) {
    std::string text = convention(plan) + things_of_plan + "actions:\n";
    for (int i = 0; i < actions; ++i) text += item(action(dice, i, "    "));
    return write(folder / "ctg.yaml", text);
  }
  write(folder / "ctg.yaml", convention(plan));
  write(folder / "institutions.yaml", institution_list());
  write(folder / "objectives.yaml", objective_list(dice));
  write(folder / "indicators.yaml", indicator_list(dice));
  write(folder / "governance.yaml", std::string(governance));
  if (action_files == 0) {
    for (int i = 0; i < actions; ++i)
      write(folder / "actions" / ("ACT-" + number(i + 1, 4) + ".yaml"), "action:\n" + action(dice, i, "  "));
    return;
  }
  for (int file = 0; file < action_files; ++file) {
    std::string text = "actions:\n";
    for (int i = file; i < actions; i += action_files) text += item(action(dice, i, "    "));
    write(folder / ("actions-" + number(file + 1, 2) + ".yaml"), text);
  }
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 5) {
    std::fputs("usage: generate_corpus FOLDER PLANS ACTIONS FILES_OF_ACTIONS (0: one each, -1: all in ctg.yaml)\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const int plans = std::atoi(arguments[2]);
  for (int plan = 0; plan < plans; ++plan)
    write_plan(folder / ("plan-" + number(plan + 1, 4)), plan, std::atoi(arguments[3]), std::atoi(arguments[4]));
  return 0;
}
