// Writes made-up plans out of a few lists of words and a seeded sequence of numbers.
#include "corpus.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace ctg::bench {
namespace {

// splitmix64: small, portable, good enough to choose words.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}

  std::size_t below(std::size_t limit) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % limit);
  }

  template <std::size_t size>
  std::string_view one_of(const std::array<std::string_view, size>& words) {
    return words.at(below(size));
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 8> verbs{"Ouvrir",     "Élargir", "Créer",    "Soutenir",
                                                "Coordonner", "Évaluer", "Informer", "Accompagner"};
constexpr std::array<std::string_view, 8> matters{"les horaires d'accueil du jeune enfant",
                                                  "un relais petite enfance",
                                                  "le réseau d'écoute des parents",
                                                  "l'accueil de loisirs du mercredi",
                                                  "les permanences numériques",
                                                  "un lieu d'accueil enfants-parents",
                                                  "les projets portés par les jeunes",
                                                  "l'accès aux droits dans les quartiers"};
constexpr std::array<std::string_view, 4> themes{"early_childhood", "youth", "parenting", "access_to_rights"};
constexpr std::array<std::string_view, 4> institutions{"caf-99", "rivemont", "ccas", "centre-social"};
constexpr std::array<std::string_view, 6> sentences{"Les familles attendent une réponse plus proche de chez elles.",
                                                    "Le diagnostic partagé a montré un écart entre les quartiers.",
                                                    "Les partenaires se retrouvent chaque trimestre pour faire le point.",
                                                    "L'offre reste peu connue des nouveaux habitants.",
                                                    "Une convention précise ce que chacun apporte.",
                                                    "Le bilan de la première année invite à poursuivre."};

std::string two_digits(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string convention(unsigned number) {
  return "# Une convention inventée pour mesurer.\nformat: 1\nconvention:\n  title: \"Convention territoriale n° " +
         std::to_string(number) +
         "\"\n  language: fr\n  status: in_force\n  territory: {kind: commune, name: Rivemont}\n  period: {start: 2023-01-01, end: "
         "2027-12-31}\n"
         "  signed_on: 2023-02-01\n  signatories:\n    - institution: caf-99\n    - institution: rivemont\n";
}

std::string action(const std::string& id, Numbers& numbers) {
  const std::string year = std::to_string(2023 + numbers.below(4));
  std::string text = "# " + id + " : fiche action\naction:\n  id: " + id + "\n  title: " + std::string(numbers.one_of(verbs)) + " " +
                     std::string(numbers.one_of(matters)) + "\n  objectives: [objectif-" + std::to_string(1 + numbers.below(8)) +
                     "]\n  status: planned  # à venir\n  lead: " + std::string(numbers.one_of(institutions)) + "\n  themes: [" +
                     std::string(numbers.one_of(themes)) + "]\n  publics:\n    - families\n    - parents\n  description: |\n";
  for (std::size_t count = 2 + numbers.below(5); count > 0; --count) text += "    " + std::string(numbers.one_of(sentences)) + "\n";
  text += "  finding: \"" + std::string(numbers.one_of(sentences)) + "\"\n  planned: {start: " + year + "-01, end: " + year + "-" +
          two_digits(2 + numbers.below(11)) + "}\n  steps:\n";
  for (std::size_t step = 1 + numbers.below(4); step > 0; --step)
    text += "    - title: '" + std::string(numbers.one_of(verbs)) + " la démarche'\n      due: " + year + "-" +
            two_digits(1 + numbers.below(12)) + "-15\n";
  text += "  budget:\n    - {year: " + year +
          ", kind: operating, label: Fonctionnement, planned: " + std::to_string(1000 + numbers.below(90000)) + "}\n";
  return text;
}

}  // namespace

std::vector<CorpusFile> make_plan(unsigned number, unsigned actions) {
  Numbers numbers(number);
  std::vector<CorpusFile> files{{"ctg.yaml", convention(number)}};
  std::string text = "institutions:\n";
  for (const std::string_view id : institutions)
    text += "  - {id: " + std::string(id) + ", name: \"Institution " + std::string(id) +
            "\", kind: " + (id == "caf-99" ? "caf" : "commune") + "}\n";
  files.push_back({"institutions.yaml", text});
  text = "objectives:\n";
  for (int objective = 1; objective <= 8; ++objective)
    text += "  - id: objectif-" + std::to_string(objective) + "\n    title: " + std::string(numbers.one_of(verbs)) + " " +
            std::string(numbers.one_of(matters)) + " (" + std::to_string(objective) + ")\n";
  files.push_back({"objectives.yaml", text});
  for (unsigned index = 1; index <= actions; ++index) {
    const std::string id = "A-" + std::to_string(index);
    files.push_back({"actions/" + id + ".yaml", action(id, numbers)});
  }
  return files;
}

std::vector<std::string> write_corpus(const std::string& folder, unsigned plans, unsigned actions) {
  namespace fs = std::filesystem;
  std::vector<std::string> folders;
  for (unsigned number = 0; number < plans; ++number) {
    const fs::path plan = fs::path(folder) / ("plan-" + std::to_string(number));
    fs::create_directories(plan / "actions");
    for (const CorpusFile& file : make_plan(number, actions)) std::ofstream(plan / file.path, std::ios::binary) << file.bytes;
    folders.push_back(plan.string());
  }
  return folders;
}

}  // namespace ctg::bench
