// The sample document: a small state of a convention, with figures, tables and authors' odd texts.
#include "sample.hpp"

#include "i18n/text.hpp"

namespace ctg::document {
namespace {

class Speaker {
 public:
  explicit Speaker(Language language) : language_(language) {}
  std::string operator()(Text text) const { return std::string(text.in(language_)); }

 private:
  Language language_;
};

void add_progress(Document& document, const Speaker& say) {
  document.heading(2, say({"Progress", "Avancement"}), "progress");
  document.paragraph({say({"The plan stands at ", "Le plan en est à "}), meter(0.42, 0.55), say({"; ", "\u00A0; "}),
                      toned(Tone::problem, say({"3 actions are late", "3 actions sont en retard"})), ", ",
                      toned(Tone::good, say({"12 are done", "12 sont terminées"})),
                      say({". The steering committee of 31 March asked for a new calendar of the early childhood part, see ",
                           ". Le comité de pilotage du 31 mars a demandé un nouveau calendrier du volet petite enfance, voir "}),
                      link_to(say({"the actions", "les actions"}), "actions"), "."});
  document.facts()
      .fact(say({"Convention", "Convention"}), "Angers Loire Métropole")
      .fact(say({"Period", "Période"}), say({"1 January 2020 – 31 December 2024", "1er janvier 2020 – 31 décembre 2024"}))
      .fact(say({"Lead", "Pilote"}), {"Caf de Maine-et-Loire, ", link("contact", "https://example.org/caf?a=1&b=2")})
      .fact(say({"Since last year", "Sur un an"}), Piece(Sparkline{{0.1, 0.15, std::nullopt, 0.3, 0.42}}));
}

void add_actions(Document& document, const Speaker& say) {
  document.heading(2, say({"Actions of the objective “Youth”", "Actions de l'objectif «\u00A0Jeunesse\u00A0»"}), "actions");
  Table& table = document.table({{.title = say({"Id", "Identifiant"})},
                                 {.title = say({"Title", "Intitulé"}), .wraps = true},
                                 {.title = say({"Lead", "Pilote"}), .priority = 3},
                                 {.title = say({"Due", "Échéance"}), .priority = 2},
                                 {.title = say({"Progress", "Avancement"}), .priority = 2},
                                 {.title = say({"Budget", "Budget"}), .alignment = Alignment::right, .priority = 4}},
                                say({"Actions by date", "Actions par échéance"}));
  table.row({code("AVS-01"), say({"Open a youth centre in the north of the town", "Ouvrir une maison des jeunes au nord de la ville"}),
             "Ville d'Angers", "31/03/2024", meter(1, 1), "12\u202F000\u00A0€"});
  table.row({code("AVS-02"),
             say({"Train early childhood professionals to welcome children with a disability in every nursery of the territory",
                  "Former les professionnels de la petite enfance à l'accueil d'enfants en situation de handicap dans toutes les crèches"}),
             "Caf de Maine-et-Loire", "T3 2024", meter(0.4, 0.6), "1\u202F234\u202F567,50\u00A0€"});
  table.row({code("AVS-03"), say({"A meal for all | <b>10 €</b> a month", "Un repas pour tous | <b>10 €</b> par mois"}), "CCAS 😀", "2024",
             meter(0, 0.25), ""});
  table.total({say({"Total", "Total"}), "", "", "", meter(0.47, 0.62), "1\u202F246\u202F567,50\u00A0€"});
}

void add_remarks(Document& document, const Speaker& say) {
  document.callout(CalloutKind::warning, say({"three actions have no lead", "trois actions sont sans pilote"}))
      .line({code("AVS-04"), ", ", code("AVS-07"), say({" and ", " et "}), code("AVS-09")})
      .line({say({"Give them one with ", "Leur en donner un\u00A0: "}), code("ctg set AVS-04 lead=caf-49")});
  document.callout(CalloutKind::note, "").line(say({"Amounts are without tax.", "Les montants sont hors taxes."}));
  document.callout(CalloutKind::problem, say({"the contract has ended", "la convention est échue"}));
  document.heading(3, say({"What was decided", "Ce qui a été décidé"}));
  document.list()
      .item({strong(say({"Early childhood", "Petite enfance"})), say({": a new calendar", "\u00A0: un nouveau calendrier"})})
      .child(say({"two meetings before summer, of which one with the families and the professionals of the four communes concerned",
                  "deux réunions avant l'été, dont une avec les familles et les professionnels des quatre communes concernées"}))
      .child(say({"a budget of 12,000 €", "un budget de 12\u202F000\u00A0€"}))
      .item({emphasis(say({"Housing", "Logement"})), say({", put off", ", reporté"})});
  document.ordered_list().item(say({"convene", "réunir"})).item(say({"decide", "décider"}));
  document.heading(3, say({"Odd texts", "Textes singuliers"}));
  document.list()
      .item("# 1. Title\n- *item* [x](javascript:alert(1)) <script>alert(1)</script>")
      .item("mail a.b@example.org, @user, #12, https://example.org, www.example.org, snake_case, _emphasis_")
      .item(
          "\xE2\x80\xAE"
          "right to left, \x1B[31mred\x1B[0m, a tab\there")
      .item({code("`tick` | pipe"), " ", link("not a link", "javascript:alert(1)"), " ", link("", "mailto:a@example.org")});
  document.listing("id: AVS-01\ntitle: \"`quotes`\"\n\nlead: caf-49\n", "yaml");
  document.divider();
  document.heading(4, say({"Annex", "Annexe"}));
  document.paragraph({});
  document.paragraph(say({"End of the sample.", "Fin de l'exemple."}));
}

Date day(int year, int month, int day_of_month) { return *make_date(year, month, day_of_month); }

void add_pictures(Document& document, const Speaker& say) {
  document.heading(2, say({"Pictures", "Images"}));
  document.chart({say({"Actions by status", "Actions par statut"}), say({"Bars by axis.", "Barres par axe."}),
                  BarChart{{{say({"done", "réalisées"}), Tone::good}, {say({"in progress", "en cours"}), Tone::neutral}},
                           {{"Petite enfance", {3, 2}, "3 / 5"}, {"Jeunesse \"12-17\" : <b>lieux</b>; %%{init}%%", {1, 6}, "1 / 7"}},
                           {4, 8}}});
  document.chart({say({"Spent", "Dépensé"}), say({"Bars by year.", "Barres par année."}),
                  BarChart{{{"", Tone::neutral}}, {{"2024", {1200.5}, "1\u202F200,50\u00A0€"}, {"2025", {0}, "0\u00A0€"}}, {}}});
  document.chart({say({"Due and done", "Attendu et réalisé"}), say({"Two lines.", "Deux courbes."}),
                  LineChart{{{say({"due", "attendues"}), {{day(2024, 1, 31), 1}, {day(2024, 6, 30), 3}, {day(2025, 1, 31), 8}}, true},
                             {say({"done", "réalisées"}), {{day(2024, 1, 31), 0}, {day(2024, 6, 30), 2}}, false}},
                            false,
                            day(2024, 7, 1)}});
  document.chart(
      {say({"Calendar", "Calendrier"}), say({"Two actions.", "Deux actions."}),
       Calendar{{{"Axe 1", {{"click A1 call alert()", day(2024, 1, 1), day(2024, 12, 31), Tone::good, say({"done", "réalisée"})}}},
                 {"", {{"A2 : été", day(2024, 9, 1), day(2026, 1, 1), Tone::problem, say({"late", "en retard"})}}}},
                day(2024, 1, 1),
                day(2025, 12, 31),
                day(2024, 7, 1)}});
}

}  // namespace

Document sample_document(Language language) {
  const Speaker say(language);
  Document document(say({"State of the convention", "État de la convention"}), language);
  add_progress(document, say);
  add_actions(document, say);
  add_remarks(document, say);
  add_pictures(document, say);
  document.footer_line(say({"state on 31 March 2024", "état au 31 mars 2024"}));
  document.footer_line({say({"revision ", "révision "}), code("0a1b2c3")});
  document.footer_line("ctg 0.1.0");
  return document;
}

Table sample_table() {
  Table table{{{.title = "Identifiant", .key = "id"},
               {.title = "Intitulé", .key = "title"},
               {.title = "Budget", .key = "budget"},
               {.title = "Fait", .key = "done"},
               {.title = "Thèmes", .key = "themes"},
               {.title = "Clos", .key = "closed"}},
              {},
              {}};
  table.row(
      {"A1", "a plain title", {"12 €", Amount{1250}}, meter(0.425), {"youth, housing", Data::List{"youth", "housing"}}, {"oui", true}});
  table.row({"A2", "with \"quotes\", a comma; and\ntwo lines", {"–", Data()}, meter(1), {"", Data::List{}}, {"non", false}});
  table.row({"=1+1", "  +SUM(A1)\n=2+2", {"-5", -5}, {"1,5", Decimal{-15, 1}}, "\t@x", "\uFF1D1"});
  table.total({"Total", "", "12 €"});
  return table;
}

}  // namespace ctg::document
