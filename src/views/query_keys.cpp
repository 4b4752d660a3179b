// The catalogue of the keys of the query language.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "views/query_tests.hpp"

namespace ctg::views {
namespace {

template <auto Member>
constexpr QueryKey enumerated(std::string_view name, std::string_view french, Text sentence, std::string_view example) {
  return {name, french, sentence, example, ValueNeed::required, compile_enumeration<Member>, enumeration_values<Member>};
}

template <NamesThings Names, Kind... Kinds>
constexpr QueryKey things(std::string_view name, std::string_view french, Text sentence, std::string_view example) {
  return {name, french, sentence, example, ValueNeed::required, compile_things<Names, Kinds...>, things_values<Kinds...>};
}

template <DateOf date>
constexpr QueryKey dated(std::string_view name, std::string_view french, Text sentence, std::string_view example) {
  return {name, french, sentence, example, ValueNeed::required, compile_date<date>, nullptr};
}

constexpr std::array table{
    enumerated<&Action::status>("status", "statut", {"Its status.", "Son statut."}, "status:in_progress,blocked"),
    enumerated<&Action::maturity>("maturity", "maturité", {"How firm it is.", "Son degré de maturité."}, "maturity:validated"),
    enumerated<&Action::outlook>("outlook", "perspective", {"Whether its goals look safe.", "La perspective d'atteinte de ses objectifs."},
                                 "outlook:compromised"),
    enumerated<&Action::priority>("priority", "priorité", {"Its priority.", "Sa priorité."}, "priority:high"),
    enumerated<&Action::audience>(
        "audience", "destinataires",
        {"Whether it is for residents, for institutions or both.", "Si elle est en direction des habitants, des institutions ou des deux."},
        "audience:residents"),
    enumerated<&Action::visibility>("visibility", "visibilité", {"Who may read it.", "Qui peut la lire."}, "visibility:public"),
    enumerated<&Action::participation>("participation", "", {"The part that residents take in it.", "La part qu'y prennent les habitants."},
                                       "participation:consultation"),
    enumerated<&Action::recurring>("recurring", "récurrente", {"How often it comes round.", "Sa périodicité."}, "recurring:yearly"),
    enumerated<&Action::themes>("theme", "thème", {"One of its themes.", "Une de ses thématiques."}, "theme:youth"),
    enumerated<&Action::publics>("public", "publics", {"One of the publics it is for.", "Un des publics qu'elle vise."},
                                 "public:teens_12_17"),
    enumerated<&Action::tax>(
        "tax", "taxe", {"Whether its amounts include tax.", "Si ses montants sont hors taxes ou toutes taxes comprises."}, "tax:included"),
    enumerated<&Action::certainty>("certainty", "certitude",
                                   {"How sure its transcription is.", "Le degré de certitude de sa transcription."}, "certainty:ambiguous"),
    QueryKey{"id",
             "identifiant",
             {"Its id; `*` at the end stands for anything.", "Son identifiant ; `*` à la fin remplace n'importe quoi."},
             "id:AVS-*",
             ValueNeed::required,
             compile_id,
             things_values<Kind::action>},
    QueryKey{"code",
             "numéro",
             {"Its printed number; `*` at the end stands for anything.", "Son numéro imprimé ; `*` à la fin remplace n'importe quoi."},
             "code:1.*",
             ValueNeed::required,
             compile_code,
             code_values},
    QueryKey{"title",
             "titre",
             {"Words of its title.", "Des mots de son intitulé."},
             "title:vacances",
             ValueNeed::required,
             compile_title,
             nullptr},
    QueryKey{"text",
             "texte",
             {"Words of any of its texts, notes and steps included.", "Des mots de l'un de ses textes, notes et étapes comprises."},
             "text:\"lieu d'accueil\"",
             ValueNeed::required,
             compile_words,
             nullptr},
    things<member_names<&Action::lead>, Kind::institution>(
        "lead", "pilote", {"The institution that leads it.", "L'institution qui la pilote."}, "lead:caf-49"),
    things<member_names<&Action::lead_person>, Kind::person>(
        "lead_person", "personne_pilote", {"The person who leads it.", "La personne qui la pilote."}, "lead_person:m-durand"),
    QueryKey{"service",
             "direction",
             {"Words of the service that leads it.", "Des mots du nom du service pilote."},
             "service:jeunesse",
             ValueNeed::required,
             compile_service,
             nullptr},
    things<member_names<&Action::co_leads>, Kind::institution>(
        "co_lead", "copilote", {"An institution that leads it too.", "Une institution copilote."}, "co_lead:ccas-rivemont"),
    things<member_names<&Action::elected_referent>, Kind::person>(
        "elected_referent", "élu", {"The elected member in charge.", "L'élu référent ou l'élue référente."}, "elected_referent:s-moreau"),
    things<names_partner, Kind::institution>("partner", "partenaire", {"One of its partners.", "Un de ses partenaires."}, "partner:msa-49"),
    things<names_funder, Kind::institution>("funder", "financeur", {"One of its funders.", "Un de ses financeurs."}, "funder:caf-49"),
    things<names_anywhere, Kind::institution>(
        "institution", "structure",
        {"An institution that has any part in it.", "Une institution qui y prend part, à quelque titre que ce soit."},
        "institution:msa-49"),
    things<names_owner, Kind::institution, Kind::person>(
        "owner", "responsable",
        {"Who owns one of its steps or open blockers.", "Qui a la charge d'une de ses étapes ou d'un blocage non levé."}, "owner:m-durand"),
    QueryKey{"objective",
             "objectif",
             {"An objective it serves, with those below.", "Un objectif qu'elle sert, avec ceux qui en dépendent."},
             "objective:jeunesse",
             ValueNeed::required,
             compile_objective,
             things_values<Kind::objective>},
    things<member_names<&Action::places>, Kind::place>(
        "place", "lieu", {"A place it is for, by id or code.", "Un territoire concerné, par identifiant ou par code."}, "place:QN04901M"),
    things<member_names<&Action::body>, Kind::body>("body", "instance", {"The body that follows it.", "L'instance qui la suit."},
                                                    "body:copil"),
    things<member_names<&Action::indicators>, Kind::indicator>(
        "indicator", "indicateur", {"An indicator it is measured by.", "Un indicateur qui la mesure."}, "indicator:places-creche"),
    things<member_names<&Action::depends_on>, Kind::action>(
        "depends_on", "dépend_de", {"An action it depends on.", "Une action dont elle dépend."}, "depends_on:AVS-03"),
    things<names_amendment, Kind::amendment>(
        "amendment", "avenant",
        {"An amendment that adds or changes it, by id or number.", "Un avenant qui l'ajoute ou la modifie, par identifiant ou par numéro."},
        "amendment:1"),
    QueryKey{"note",
             "notes",
             {"The kind of one of its notes.", "La nature d'une de ses notes."},
             "note:decision_needed",
             ValueNeed::required,
             compile_note,
             note_values},
    QueryKey{"has",
             "avec",
             {"It has something in this field.", "Ce champ est renseigné."},
             "has:budget",
             ValueNeed::required,
             compile_has,
             has_values},
    dated<due_date>("due", "échéance", {"Its planned end may fall in the period.", "Sa fin prévue peut tomber dans la période."},
                    "due:..2026-06"),
    dated<start_date>("start", "début", {"Its planned start may fall in the period.", "Son début prévu peut tomber dans la période."},
                      "start:2026-Q3"),
    dated<started_date>("started", "commencée", {"Its actual start may fall in the period.", "Son début réel peut tomber dans la période."},
                        "started:2026"),
    dated<ended_date>("ended", "terminée", {"Its actual end may fall in the period.", "Sa fin réelle peut tomber dans la période."},
                      "ended:2025"),
    dated<noted_date>("noted", "nouvelles",
                      {"Its last news may fall in the period.", "Ses dernières nouvelles peuvent tomber dans la période."}, "noted:..2025"),
    QueryKey{"open",
             "ouverte",
             {"Neither done nor cancelled.", "Ni réalisée ni abandonnée."},
             "open:",
             ValueNeed::refused,
             compile_open,
             nullptr},
    QueryKey{"late",
             "retard",
             {"Its planned end has passed, by more than so long where it is said.",
              "Sa fin prévue est passée, de plus que la durée donnée le cas échéant."},
             "late:30d",
             ValueNeed::optional,
             compile_late,
             nullptr},
    QueryKey{"starting_late",
             "",
             {"It should have begun and has not, by more than so long where it is said.",
              "Elle aurait dû commencer, depuis plus que la durée donnée le cas échéant."},
             "starting_late:",
             ValueNeed::optional,
             compile_starting_late,
             nullptr},
    QueryKey{"soon",
             "bientôt",
             {"It is due within the duration, or the plan's threshold.", "Son échéance vient dans le délai donné, ou celui du plan."},
             "soon:30d",
             ValueNeed::optional,
             compile_soon,
             nullptr},
    QueryKey{"stale",
             "silencieuse",
             {"Nothing is heard of it for more than the duration, or the plan's threshold.",
              "Sans nouvelles depuis plus que la durée donnée, ou que le seuil du plan."},
             "stale:180d",
             ValueNeed::optional,
             compile_stale,
             nullptr},
    QueryKey{"overdue_steps",
             "étapes_en_retard",
             {"One of its steps should be done and is not.", "Une de ses étapes aurait dû être réalisée."},
             "overdue_steps:",
             ValueNeed::refused,
             compile_overdue_steps,
             nullptr},
};

}  // namespace

std::span<const QueryKey> query_keys() { return table; }

const QueryKey* find_query_key(std::string_view name) {
  const std::string wanted = lower_ascii(name);
  const auto found = std::find_if(table.begin(), table.end(), [&](const QueryKey& key) { return key.name == wanted; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace ctg::views
