// The pages of the kinds of change that ctg diff tells: one kind, and the list of all.
#include "diff/change_examples.hpp"
#include "diff/change_kinds.hpp"
#include "diff/revision_rules.hpp"
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

using diff::ChangeClass;
using diff::ChangeKind;

constexpr Text changes_title{"Kinds of change", "Natures de changement"};
constexpr Text changes_lead{
    "What `ctg diff` tells, by consequence. `ctg explain NAME` says more of each; `ctg diff --only NAME` shows these alone.",
    "Ce que dit `ctg diff`, par conséquence. `ctg explain NOM` en dit plus sur chacune\u00a0; `ctg diff --only NOM` ne montre "
    "qu'elles."};
constexpr Text name_column{"Name", "Nom"};
constexpr Text title_column{"In words", "En toutes lettres"};
constexpr Text sentence_column{"What it is", "Ce que c'est"};
constexpr Text in_words{"In words", "En toutes lettres"};
constexpr Text class_label{"Class", "Classe"};
constexpr Text who_heading{"Who must agree", "Qui doit donner son accord"};
constexpr Text example_heading{"Example", "Exemple"};
constexpr Text before_text{"Before:", "Avant\u00a0:"};
constexpr Text after_text{"After:", "Après\u00a0:"};
constexpr Text not_there{"Before, it is not in the plan.", "Avant, l'élément n'est pas au plan."};
constexpr Text no_longer_there{"After, it is no longer in the plan.", "Après, l'élément n'est plus au plan."};
constexpr Text what_diff_says{"What `ctg diff` says of it:", "Ce qu'en dit `ctg diff`\u00a0:"};
constexpr Text nobody{"Nobody: it is no commitment.", "Personne\u00a0: ce n'est pas un engagement."};
constexpr Text how_agreed{
    "It is agreed where the newer plan says so: by a new decision or amendment that names the action or the objective, or by an entry of "
    "`accepted` with its fingerprint.",
    "L'accord est acquis si le plan le plus récent le dit\u00a0: par une décision ou un avenant nouveaux qui nomment l'action ou "
    "l'objectif, ou par une entrée d'`accepted` avec son empreinte."};
constexpr Text also_checked{"`ctg check --base` says it too", "`ctg check --base` le signale aussi"};
constexpr Text level{"Level", "Niveau"};
constexpr Text of_action{"Of an action: the institutions that lead and co-lead it. Its partners and funders are told.",
                         "D'une action\u00a0: les institutions qui la pilotent et la copilotent. Ses partenaires et ses financeurs sont "
                         "informés."};
constexpr Text of_action_and_money{
    "Of an action: the institutions that lead, co-lead and fund it, with the one whose part goes. Its partners are told.",
    "D'une action\u00a0: les institutions qui la pilotent, la copilotent et la financent, avec celle dont la part s'en va. Ses partenaires "
    "sont informés."};
constexpr Text of_action_and_partner{
    "Of an action: the institutions that lead and co-lead it, and the one that goes. Its other partners and its funders are told.",
    "D'une action\u00a0: les institutions qui la pilotent et la copilotent, et celle qui s'en va. Ses autres partenaires et ses financeurs "
    "sont informés."};
constexpr Text of_objective{"Of an objective: the institution in charge of it, else every signatory.",
                            "D'un objectif\u00a0: l'institution qui en est responsable, à défaut tous les signataires."};
constexpr Text of_indicator{
    "Of an indicator: the institution in charge of it, else every signatory. Those that lead the actions it measures are told.",
    "D'un indicateur\u00a0: l'institution qui en est responsable, à défaut tous les signataires. Celles qui pilotent les actions qu'il "
    "mesure sont informées."};
constexpr Text every_signatory{"Every signatory.", "Tous les signataires."};
constexpr Text of_convention{"Of the convention: every signatory.", "De la convention\u00a0: tous les signataires."};

struct ClassWords {
  ChangeClass of{};
  Text title;
  Text sentence;
};
constexpr ClassWords class_words[] = {
    {ChangeClass::commitment,
     {"Commitments", "Engagements"},
     {"What was signed is another: the institutions concerned must agree.",
      "Ce qui a été signé n'est plus le même\u00a0: les institutions concernées doivent donner leur accord."}},
    {ChangeClass::progress,
     {"Progress", "Avancement"},
     {"What the plan is kept for: where things stand.", "Ce pour quoi le plan est tenu\u00a0: où en sont les choses."}},
    {ChangeClass::wording, {"Wording", "Rédaction"}, {"Other words, the same promise.", "D'autres mots, la même promesse."}},
    {ChangeClass::structure,
     {"Structure", "Structure"},
     {"How the plan is laid out: ids, links, people, settings.",
      "La façon dont le plan est rangé\u00a0: identifiants, liens, personnes, réglages."}},
};

const ClassWords& words_of(ChangeClass of) { return class_words[static_cast<std::size_t>(of)]; }

std::string in(Text text, Language language) { return std::string(text.in(language)); }

// By what the change is of: diff/concerned does so.
std::vector<Text> who_must_agree(const ChangeKind& kind) {
  namespace kinds = diff::kinds;
  if (&kind == &kinds::signed_text_changed) return {of_action, of_objective, of_indicator, of_convention};
  if (&kind == &kinds::owner_changed) return {of_objective, of_indicator};
  if (&kind == &kinds::partner_removed) return {of_action_and_partner};
  for (const ChangeKind* money :
       {&kinds::action_removed, &kinds::action_cancelled, &kinds::funder_removed, &kinds::budget_cut, &kinds::funding_cut})
    if (&kind == money) return {of_action_and_money};
  const std::string_view section = diff::example_of(kind).section;
  if (section == "actions") return {of_action};
  if (section == "objectives") return {of_objective};
  if (section == "indicators") return {of_indicator};
  return {every_signatory};
}

void add_example(document::Document& page, const ChangeKind& kind, const ToldOf& told_of) {
  const Language language = page.language;
  const diff::ChangeExample example = diff::example_of(kind);
  page.heading(2, in(example_heading, language));
  const auto add_side = [&](const std::string& text, Text lead, Text without) {
    page.paragraph(in(text.empty() ? without : lead, language));
    if (!text.empty()) page.listing(text, "yaml");
  };
  add_side(example.before, before_text, not_there);
  add_side(example.after, after_text, no_longer_there);
  page.paragraph(sentence(what_diff_says.in(language)));
  page.listing(told_of(kind), "text");
}

// The rule of that name, where there is one: it speaks where nothing in the plan explains the change.
void add_rule(document::Document& page, const ChangeKind& kind) {
  for (const RuleInfo* rule : diff::revision_rules()) {
    if (rule->name != kind.name) continue;
    page.heading(2, in(also_checked, page.language));
    page.facts().fact(in(level, page.language), {document::code(std::string(severity_name(rule->severity))),
                                                 " (" + in(severity_label(rule->severity), page.language) + ")"});
    page.paragraph(sentence(rule->summary.in(page.language)));
    page.paragraph(sentence(rule->why.in(page.language)));
  }
}

}  // namespace

document::Document explain_change(const ChangeKind& kind, const ToldOf& told_of, Language language) {
  document::Document page(std::string(kind.name), language);
  page.paragraph(sentence(kind.sentence.in(language)));
  const ClassWords& words = words_of(kind.of);
  page.facts()
      .fact(in(in_words, language), in(kind.title, language))
      .fact(in(class_label, language), {document::code(std::string(name_of(kind.of))), " (" + in(words.title, language) + ")"});
  page.heading(2, in(who_heading, language));
  if (kind.of != ChangeClass::commitment) {
    page.paragraph(in(nobody, language));
  } else {
    for (const Text& who : who_must_agree(kind)) page.paragraph(in(who, language));
    page.paragraph(sentence(how_agreed.in(language)));
  }
  add_example(page, kind, told_of);
  add_rule(page, kind);
  return page;
}

document::Document explain_changes(Language language) {
  document::Document page(in(changes_title, language), language);
  page.paragraph(sentence(changes_lead.in(language)));
  for (const ClassWords& words : class_words) {
    page.heading(2, {in(words.title, language) + " ", document::code(std::string(name_of(words.of)))});
    page.paragraph(in(words.sentence, language));
    document::Table& table = page.table({{.title = in(name_column, language)},
                                         {.title = in(title_column, language), .priority = 2, .wraps = true},
                                         {.title = in(sentence_column, language), .wraps = true}});
    for (const ChangeKind* kind : diff::all_change_kinds())
      if (kind->of == words.of)
        table.row(
            {document::Line(document::code(std::string(kind->name))), in(kind->title, language), sentence(kind->sentence.in(language))});
  }
  return page;
}

}  // namespace ctg::reports
