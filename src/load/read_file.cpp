// Reads one file's top-level keys into a part of the plan.
#include <array>

#include "base/text.hpp"
#include "load/load.hpp"
#include "load/load_rules.hpp"
#include "schema/read.hpp"
#include "schema/shape_rules.hpp"

namespace ctg::load {
namespace {

using schema::Reading;

constexpr Text says_nothing{"this file says nothing", "ce fichier ne dit rien"};
constexpr Text write_or_remove{"write what it is for, or remove it", "écrivez-y ce à quoi il sert, ou supprimez-le"};
constexpr Text keys_expected{"a plan's file begins with a key that says what it holds",
                             "un fichier de plan commence par une clé qui dit ce qu'il contient"};
constexpr Text such_as_actions{"for instance `actions:` above the list", "par exemple `actions:` au-dessus de la liste"};
constexpr Text unknown_top{"`{0}` is not a key of a plan's file", "`{0}` n'est pas une clé d'un fichier de plan"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text top_keys_are{"a file holds {0}, or one thing (`action:`)", "un fichier contient {0}, ou un seul élément (`action:`)"};
constexpr Text only_in_root{"`{0}` stands in `ctg.yaml` only", "`{0}` ne s'écrit que dans `ctg.yaml`"};
constexpr Text move_it{"move it to the plan's `ctg.yaml`", "déplacez cette partie dans le `ctg.yaml` du plan"};
constexpr Text list_expected{"`{0}` is a list", "`{0}` est une liste"};
constexpr Text one_or_list{"write `{0}:` for one, or begin each with `- `",
                           "écrivez `{0}:` pour un seul élément, ou commencez chacun par `- `"};
constexpr Text begin_with_dash{"begin each item of `{0}` with `- `", "commencez chaque élément de `{0}` par `- `"};
constexpr std::string_view accepted_key = "accepted";
constexpr Text one_expected{"`{0}` is one single thing", "`{0}` est un seul élément"};
constexpr Text write_plural{"write `{0}:` for a list", "écrivez `{0}:` pour une liste"};
constexpr Text other_format{"this plan is written in format {0}; this program reads format 1",
                            "ce plan est au format {0}\u00a0; ce programme lit le format 1"};
constexpr Text newer_program{"use a newer version of ctg", "utilisez une version plus récente de ctg"};

template <class T, std::vector<T> Plan::*List>
void read_one(Reading& reading, yaml::Cursor node, Plan& plan) {
  T thing;
  schema::read_record(reading, schema::table_of<T>(), node, &thing, thing);
  if (thing.given()) (plan.*List).push_back(std::move(thing));
}

using ReadOne = void (*)(Reading&, yaml::Cursor, Plan&);
constexpr std::array<ReadOne, kind_count> readers{&read_one<Institution, &Plan::institutions>,
                                                  &read_one<Person, &Plan::people>,
                                                  &read_one<Place, &Plan::places>,
                                                  &read_one<Need, &Plan::needs>,
                                                  &read_one<Objective, &Plan::objectives>,
                                                  &read_one<Action, &Plan::actions>,
                                                  &read_one<Indicator, &Plan::indicators>,
                                                  &read_one<Body, &Plan::bodies>,
                                                  &read_one<Meeting, &Plan::meetings>,
                                                  &read_one<Decision, &Plan::decisions>,
                                                  &read_one<Amendment, &Plan::amendments>};

constexpr schema::Field format_field{.name = "format",
                                     .title = {"Format", "Format"},
                                     .sentence = {"The version of the file format.", "La version du format des fichiers."},
                                     .example = "1",
                                     .shape = schema::Shape::integer};

class FileReader {
 public:
  FileReader(const SourceFile& source, FileId file, FileRole role, Findings& findings, FileContent& content)
      : reading_(source, file, findings), findings_(findings), role_(role), content_(content) {}

  void read_root(yaml::Cursor root) {
    if (!root.is_mapping()) {
      findings_.add(schema::wrong_type, root.span(), keys_expected).remedy(such_as_actions);
      return;
    }
    root.each_entry([this](yaml::Cursor key, yaml::Cursor value) {
      if (key.is_scalar()) read_entry(key, value);
    });
  }

 private:
  void read_entry(yaml::Cursor key, yaml::Cursor value) {
    const std::string_view name = key.text();
    for (const Kind kind : all_kinds) {
      if (name == kind_info(kind).plural) return read_list(kind, value);
      if (name == kind_info(kind).name) return read_single(kind, value);
    }
    if (name == accepted_key) return read_accepted(value);
    if (name == "format" || name == "convention" || name == "settings") return read_root_key(key, value);
    if (name.substr(0, 2) != "x-") say_unknown(key);
  }

  // Whether there are items to read; says what is there instead.
  bool is_list(yaml::Cursor value, std::string_view name, Text help, std::string_view help_name) {
    if (value.is_sequence()) return true;
    if (!value.is_null() && !value->damaged) findings_.add(schema::wrong_type, value.span(), list_expected, name).remedy(help, help_name);
    return false;
  }

  void read_accepted(yaml::Cursor value) {
    if (!is_list(value, accepted_key, begin_with_dash, accepted_key)) return;
    value.each_item([&](yaml::Cursor item) { read_one<Acceptance, &Plan::acceptances>(reading_, item, content_.part); });
  }

  void read_list(Kind kind, yaml::Cursor value) {
    if (!is_list(value, kind_info(kind).plural, one_or_list, kind_info(kind).name)) return;
    value.each_item([&](yaml::Cursor item) { readers[static_cast<std::size_t>(kind)](reading_, item, content_.part); });
  }

  void read_single(Kind kind, yaml::Cursor value) {
    if (value.is_sequence()) {
      findings_.add(schema::wrong_type, value.span(), one_expected, kind_info(kind).name).remedy(write_plural, kind_info(kind).plural);
      return;
    }
    readers[static_cast<std::size_t>(kind)](reading_, value, content_.part);
  }

  void read_root_key(yaml::Cursor key, yaml::Cursor value) {
    if (role_ == FileRole::member) {
      findings_.add(misplaced_key, key.span(), only_in_root, key.text()).remedy(move_it);
      return;
    }
    if (key.text() == "format") {
      schema::read_value(reading_, format_field, value, content_.part.format);
      if (content_.part.format.given() && content_.part.format.value != 1)
        findings_.add(unsupported_format, value.span(), other_format, value.text()).remedy(newer_program);
    } else if (key.text() == "convention") {
      content_.convention_key = key.span();
      schema::read_record(reading_, schema::table_of<Convention>(), value, &content_.part.convention, content_.part.convention);
    } else {
      content_.settings_key = key.span();
      schema::read_record(reading_, schema::table_of<Settings>(), value, &content_.part.settings, content_.part.settings);
    }
  }

  void say_unknown(yaml::Cursor key) {
    std::vector<std::string_view> names{"format", "convention", "settings", accepted_key};
    std::vector<std::string> plurals;
    for (const Kind kind : all_kinds) {
      names.push_back(kind_info(kind).plural);
      names.push_back(kind_info(kind).name);
      plurals.push_back("`" + std::string(kind_info(kind).plural) + "`");
    }
    Diagnostic& finding = findings_.add(schema::unknown_key, key.span(), unknown_top, key.text());
    if (const auto near = nearest(key.text(), names))
      finding.replace(key.span(), std::string(*near), did_you_mean, *near);
    else
      finding.remedy(top_keys_are, ctg::join(plurals, ", "));
  }

  Reading reading_;
  Findings& findings_;
  FileRole role_;
  FileContent& content_;
};

}  // namespace

FileContent read_file(const yaml::Tree& tree, const SourceFile& source, FileId file, FileRole role, Findings& findings) {
  FileContent content;
  content.file = file;
  content.complete = tree.complete;
  if (tree.empty() || tree.root().is_null()) {
    if (tree.complete) {
      Diagnostic& finding = findings.add(empty_file, Span{file, 0, 0}, says_nothing).remedy(write_or_remove);
      if (role != FileRole::member) finding.severity = Severity::error;  // it was asked for by name, or it is the plan itself
    }
    return content;
  }
  FileReader(source, file, role, findings, content).read_root(tree.root());
  return content;
}

}  // namespace ctg::load
