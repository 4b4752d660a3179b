// The fields that every thing has, put around those of its own.
#pragma once

#include <utility>

#include "schema/row.hpp"

namespace ctg::schema {

namespace detail {

template <class T, std::size_t N, std::size_t... I>
constexpr std::array<Field, N + 7> around(const std::array<Field, N>& own, std::index_sequence<I...>, std::string_view example_id,
                                          std::string_view example_title, std::string_view title_name, Text title_title,
                                          Presence id_presence) {
  return {
      id_row<T, &T::id>("id", {"Id", "Identifiant"},
                        {"The short name by which everything else refers to it. It never changes.",
                         "Le nom court par lequel tout le reste y renvoie. Il ne change jamais."},
                        example_id, id_presence),
      row<T, &T::title>(title_name, title_title, {"What people call it.", "Ce qu'on lit dans les documents."}, example_title,
                        Presence::required),
      row<T, &T::code>("code", {"Code", "Numéro"},
                       {"The number printed in documents. It may change at each revision; the id does not.",
                        "Le numéro imprimé dans les documents. Il peut changer à chaque révision, pas l'identifiant."},
                       "\"1.10\""),
      own[I]...,
      row<T, &T::former_ids>("former_ids", {"Former ids", "Anciens identifiants"},
                             {"Ids it had before, so that old minutes still lead to it.",
                              "Les identifiants d'avant, pour que les anciens comptes rendus y mènent encore."},
                             "[AVS-3]"),
      row<T, &T::source>("source", {"Source", "Source"},
                         {"The document it was taken from, with its words.", "Le document d'origine, avec ses mots."},
                         "{document: convention signée, quote: \"Fixer un cap\"}"),
      row<T, &T::certainty>("certainty", {"Certainty", "Certitude"},
                            {"Whether the source says it, it was inferred, or the source is ambiguous.",
                             "Dit par la source, déduit, ou ambigu dans la source."},
                            "stated"),
      row<T, &T::documents>("documents", {"Documents", "Documents"}, {"Documents to read with it.", "Les documents à lire avec."},
                            "[{title: Délibération, url: \"https://example.org/deliberation.pdf\"}]"),
  };
}

}  // namespace detail

// id, title and code first, then the thing's own fields, then where it comes from: the canonical key order.
template <class T, std::size_t N>
constexpr std::array<Field, N + 7> thing_fields(const std::array<Field, N>& own, std::string_view example_id,
                                                std::string_view example_title, Presence id_presence = Presence::required) {
  return detail::around<T>(own, std::make_index_sequence<N>{}, example_id, example_title, "title", Text{"Title", "Intitulé"}, id_presence);
}

// The same for institutions and people, whose title is called `name`.
template <class T, std::size_t N>
constexpr std::array<Field, N + 7> named_thing_fields(const std::array<Field, N>& own, std::string_view example_id,
                                                      std::string_view example_name) {
  return detail::around<T>(own, std::make_index_sequence<N>{}, example_id, example_name, "name", Text{"Name", "Nom"}, Presence::required);
}

}  // namespace ctg::schema
