// The shape of `ctg.diff/1`, key by key.
#include "diff/change_kinds.hpp"
#include "document/data_shape.hpp"
#include "reports/differences.hpp"

namespace ctg::reports {
namespace {

using diff::ChangeClass;

constexpr Text title{"Changes of ctg diff", "Changements de ctg diff"};
constexpr Text about{"what `ctg diff --format json` writes", "ce qu'écrit `ctg diff --format json`"};
constexpr Text gone_is{"the folders of plans that are no longer there", "les dossiers des plans qui ne sont plus là"};
constexpr Text plan_is{"the plan's folder, from where the program was started",
                       "le dossier du plan, depuis l'endroit où le programme a été lancé"};
constexpr Text is_new_is{"there was no such plan before: nothing is compared", "ce plan n'existait pas avant\u00a0: rien n'est comparé"};
constexpr Text state_is{"a revision; null for the files as they stand", "une révision\u00a0; null pour les fichiers tels quels"};
constexpr Text revision_is{"as it was asked for", "telle qu'elle a été demandée"};
constexpr Text date_is{"the day of the commit", "le jour du commit"};
constexpr Text changes_are{"commitments first", "les engagements d'abord"};
constexpr Text change_is{"the kind of change: `ctg explain NAME`", "la nature du changement\u00a0: `ctg explain NOM`"};
constexpr Text fingerprint_is{"the same for the same change, in whatever commit: what `accepted` names",
                              "la même pour le même changement, quel que soit le commit\u00a0: ce que désigne `accepted`"};
constexpr Text kind_is{"of what it is a change", "de quoi c'est un changement"};
constexpr Text id_is{"null for the convention and the settings", "null pour la convention et les réglages"};
constexpr Text field_is{"the path of the field; null: the whole thing was added or removed",
                        "le chemin du champ\u00a0; null\u00a0: l'élément entier a été ajouté ou supprimé"};
constexpr Text item_is{"which item of a list on that path, by what tells its items apart",
                       "quel élément d'une liste sur ce chemin, par ce qui les distingue"};
constexpr Text from_is{"the older value as in `ctg export`; null: there was none",
                       "l'ancienne valeur, comme dans `ctg export`\u00a0; null\u00a0: aucune"};
constexpr Text to_is{"the newer value; null: there is none", "la nouvelle valeur\u00a0; null\u00a0: aucune"};
constexpr Text must_agree_is{"institutions, by id", "des institutions, par identifiant"};
constexpr Text agreed_by_is{"what in the newer plan says that it was agreed; null: nothing does",
                            "ce qui, dans le plan le plus récent, dit que c'est convenu\u00a0; null\u00a0: rien"};
constexpr Text unused_is{"entries of `accepted` that match no change here, by fingerprint",
                         "les entrées d'`accepted` qui ne correspondent à aucun changement ici, par empreinte"};

class Schema {
 public:
  explicit Schema(Language language) : language_(language) {}

  Data whole() const {
    return shape::output("ctg.diff/1", language_, title, about,
                         {{"gone", said(gone_is, shape::list_of(shape::only("string")))}, {"plans", shape::list_of(plan())}});
  }

 private:
  Data::Object said(Text sentence, Data::Object schema) const { return shape::said(sentence.in(language_), std::move(schema)); }

  Data::Object state() const {
    Data::Object properties{{"commit", Data::Object{{"type", "string"}, {"pattern", "^([0-9a-f]{40}|[0-9a-f]{64})$"}}},
                            {"date", said(date_is, shape::or_null(shape::date()))},
                            {"revision", said(revision_is, shape::only("string"))}};
    return said(state_is, shape::or_null(shape::object(std::move(properties))));
  }

  Data::Object plan() const {
    Data::Object counts{{"open_commitments", shape::count()}};
    for (const ChangeClass of : diff::all_classes) counts.emplace(diff::name_of(of), shape::count());
    return shape::object({{"changes", said(changes_are, shape::list_of(shape::any_of({change(true), change(false)})))},
                          {"counts", shape::object(std::move(counts))},
                          {"from", state()},
                          {"is_new", said(is_new_is, shape::only("boolean"))},
                          {"plan", said(plan_is, shape::only("string"))},
                          {"to", state()},
                          {"unused_acceptances", said(unused_is, shape::list_of(fingerprint()))}});
  }

  static Data::Object fingerprint() { return {{"type", "string"}, {"pattern", "^[0-9a-f]{16}$"}}; }

  // A commitment says whom it concerns.
  Data::Object change(bool is_commitment) const {
    Data::List classes;
    Data::List names;
    for (const ChangeClass of : diff::all_classes)
      if ((of == ChangeClass::commitment) == is_commitment) classes.emplace_back(diff::name_of(of));
    for (const diff::ChangeKind* kind : diff::all_change_kinds())
      if ((kind->of == ChangeClass::commitment) == is_commitment) names.emplace_back(kind->name);
    Data::List kinds{"convention", "settings"};
    for (const Kind kind : all_kinds) kinds.emplace_back(kind_info(kind).name);
    Data::Object properties{{"change", said(change_is, shape::one_of(std::move(names)))},
                            {"class", shape::one_of(std::move(classes))},
                            {"field", said(field_is, shape::or_null("string"))},
                            {"fingerprint", said(fingerprint_is, fingerprint())},
                            {"from", said(from_is, {})},
                            {"id", said(id_is, shape::or_null("string"))},
                            {"item", said(item_is, shape::or_null("string"))},
                            {"kind", said(kind_is, shape::one_of(std::move(kinds)))},
                            {"to", said(to_is, {})}};
    if (is_commitment) {
      properties.emplace("agreed_by", agreement());
      properties.emplace("must_agree", said(must_agree_is, shape::list_of(shape::only("string"))));
      properties.emplace("to_be_told", said(must_agree_is, shape::list_of(shape::only("string"))));
    }
    return shape::object(std::move(properties));
  }

  Data::Object agreement() const {
    Data::List ways;
    for (const char* way : {"acceptance", "amendment", "decision"}) ways.emplace_back(shape::object({{way, shape::only("string")}}));
    ways.emplace_back(shape::only("null"));
    return said(agreed_by_is, shape::any_of(std::move(ways)));
  }

  Language language_;
};

}  // namespace

std::string differences_schema(Language language) { return write_json(Schema(language).whole()); }

}  // namespace ctg::reports
