// The shape of `ctg.check/1`, key by key, beside the stream that writes it.
#include "render/check_schema.hpp"

#include "diag/rule_info.hpp"
#include "document/data_shape.hpp"
#include "i18n/text.hpp"

namespace ctg::render {
namespace {

constexpr Text title{"Findings of ctg check", "Constats de ctg check"};
constexpr Text about{"what `ctg check --format json` writes", "ce qu'écrit `ctg check --format json`"};
constexpr Text date_is{"the day that the plan was judged by", "le jour auquel le plan est jugé"};
constexpr Text findings_are{"plan by plan, by file and place", "plan par plan, par fichier et par endroit"};
constexpr Text summary_is{"how many there are of each level, and what was read", "combien il y en a de chaque niveau, et ce qui a été lu"};
constexpr Text rule_is{"the name of the rule: `ctg explain RULE`", "le nom de la règle\u00A0: `ctg explain RÈGLE`"};
constexpr Text label_is{"what is said of the place itself", "ce qui est dit de l'endroit même"};
constexpr Text labels_are{"the other places that it speaks of", "les autres endroits dont il est question"};
constexpr Text help_is{"what to do next", "ce qu'il faut faire"};
constexpr Text fix_is{"the remedy as an edit, where there is one", "le remède sous forme de modification, s'il y en a un"};
constexpr Text safe_is{"nothing else can have been meant", "rien d'autre n'a pu être voulu"};
constexpr Text replacement_is{"what to write in place of the bytes from `start_byte` to `end_byte`",
                              "ce qu'il faut écrire à la place des octets de `start_byte` à `end_byte`"};
constexpr Text path_is{"from the folder where the program was started; null where the finding stands nowhere",
                       "depuis le dossier où le programme a été lancé\u00A0; null si le constat n'est nulle part"};
constexpr Text line_is{"from 1", "à partir de 1"};
constexpr Text column_is{"in characters (code points), from 1; the end is the character after the last",
                         "en caractères (points de code), à partir de 1\u00A0; la fin est le caractère qui suit le dernier"};
constexpr Text byte_is{"from 0 at the beginning of the file; the end is the byte after the last",
                       "à partir de 0 au début du fichier\u00A0; la fin est l'octet qui suit le dernier"};

class Schema {
 public:
  explicit Schema(Language language) : language_(language) {}

  Data whole() const {
    Data::Object properties{
        {"date", said(date_is, shape::date())},
        {"findings", said(findings_are, shape::list_of(finding()))},
        {"summary",
         said(summary_is,
              shape::object({{"error", count()}, {"warning", count()}, {"info", count()}, {"files", count()}, {"plans", count()}}))}};
    return shape::output("ctg.check/1", language_, title, about, std::move(properties));
  }

 private:
  static Data::Object count() { return shape::count(); }
  static Data::Object number_or_null(int least) { return {{"type", Data::List{"integer", "null"}}, {"minimum", least}}; }

  Data::Object said(Text sentence, Data::Object schema) const { return shape::said(sentence.in(language_), std::move(schema)); }

  static void add_sentence(Data::Object& properties, const std::string& key) {
    properties[key] = properties[key + "_fr"] = shape::or_null("string");
  }

  void add_place(Data::Object& properties) const {
    properties["path"] = said(path_is, shape::or_null("string"));
    properties["line"] = properties["end_line"] = said(line_is, number_or_null(1));
    properties["column"] = properties["end_column"] = said(column_is, number_or_null(1));
    properties["start_byte"] = properties["end_byte"] = said(byte_is, number_or_null(0));
  }

  Data::Object label() const {
    Data::Object properties;
    add_place(properties);
    add_sentence(properties, "message");
    return shape::object(std::move(properties));
  }

  Data::Object fix() const {
    Data::Object edit{{"replacement", said(replacement_is, shape::only("string"))}};
    add_place(edit);
    Data::Object properties{{"edits", shape::list_of(shape::object(std::move(edit)))}, {"safe", said(safe_is, shape::only("boolean"))}};
    add_sentence(properties, "message");
    return said(fix_is, shape::or_null(shape::object(std::move(properties))));
  }

  Data::Object finding() const {
    Data::List families;
    for (const std::string_view name : family_names()) families.emplace_back(name);
    families.emplace_back();
    Data::List levels;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::information})
      levels.emplace_back(severity_name(severity));
    Data::Object properties{{"rule", said(rule_is, shape::or_null("string"))},
                            {"family", shape::one_of(std::move(families))},
                            {"severity", shape::one_of(std::move(levels))},
                            {"labels", said(labels_are, shape::list_of(label()))},
                            {"fix", fix()}};
    add_place(properties);
    add_sentence(properties, "message");
    for (const auto& [key, sentence] : {std::pair{"label", label_is}, std::pair{"help", help_is}}) {
      add_sentence(properties, key);
      properties[key] = said(sentence, shape::or_null("string"));
    }
    return shape::object(std::move(properties));
  }

  Language language_;
};

}  // namespace

std::string check_schema(Language language) { return write_json(Schema(language).whole()); }

}  // namespace ctg::render
