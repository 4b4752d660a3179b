// One institution stands once in the list.
#include <string>
#include <unordered_map>
#include <vector>

#include "rules/reference/institution_name.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text same_number{"the SIREN `{0}` is already that of `{1}`", "le SIREN `{0}` est déjà celui de `{1}`"};
constexpr Text same_name{"`{0}` is already listed as `{1}`, id `{2}`", "`{0}` figure déjà sous le nom `{1}`, identifiant `{2}`"};
constexpr Text first_here{"listed here first", "cité d'abord ici"};
constexpr Text keep_one{"keep one of the two, and put the other spelling among its `aliases`",
                        "gardez l'une des deux, et rangez l'autre écriture parmi ses `aliases`"};

bool differ(const LocatedCode& a, const LocatedCode& b) { return a.given() && b.given() && a.value != b.value; }

// What the plan itself tells apart: other numbers, one inside or after the other, one ended before the other began.
bool told_apart(const Plan& plan, const Institution& a, const Institution& b) {
  if (differ(a.siren, b.siren) || differ(a.siret, b.siret) || differ(a.insee, b.insee)) return true;
  for (const auto& [one, other] : {std::pair{&a, &b}, std::pair{&b, &a}}) {
    if (plan.at(one->parent) == other || plan.at(one->successor) == other) return true;
    if (one->valid_to && other->valid_from && surely_before(*one->valid_to, *other->valid_from)) return true;
  }
  return a.id.given() && b.id.given() && a.id.value == b.id.value;  // one id twice is `duplicate-id`
}

class Registry {
 public:
  explicit Registry(const Plan& plan) : plan_(plan) {}

  // The first institution that has the key and is not told apart from this one.
  const Institution* other(const std::unordered_map<std::string, std::vector<const Institution*>>& known, const std::string& key,
                           const Institution& institution) const {
    const auto found = known.find(key);
    if (key.empty() || found == known.end()) return nullptr;
    for (const Institution* candidate : found->second)
      if (candidate != &institution && !told_apart(plan_, *candidate, institution)) return candidate;
    return nullptr;
  }
  void check(const Institution& institution, Findings& findings) {
    const std::string siren(institution.siren.value.text);
    const std::string name = institution_key(institution.title.value);
    if (const Institution* same = other(by_siren_, siren, institution)) {
      findings.add(institution.siren.at, same_number, siren, same->id.value).note(same->siren.at, first_here).remedy(keep_one);
    } else if (const Institution* named = other(by_name_, name, institution)) {
      findings.add(institution.title.at, same_name, institution.title.value, named->title.value, named->id.value)
          .note(named->title.at, first_here)
          .remedy(keep_one);
    } else if (const Institution* called = called_before(institution)) {
      findings.add(institution.title.at, same_name, institution.title.value, called->title.value, called->id.value)
          .note(called->title.at, first_here)
          .remedy(keep_one);
    }
    learn(by_siren_, siren, institution);
    learn(by_name_, name, institution);
    if (institution.short_name) learn(by_other_name_, institution_key(institution.short_name.value), institution);
    for (const LocatedText& alias : institution.aliases) learn(by_other_name_, institution_key(alias.value), institution);
  }

 private:
  using Known = std::unordered_map<std::string, std::vector<const Institution*>>;

  // A full name that is another one's alias, in either order of the list. Two aliases that are equal prove nothing: there are many
  // called `Caf`.
  const Institution* called_before(const Institution& institution) const {
    if (const Institution* same = other(by_other_name_, institution_key(institution.title.value), institution)) return same;
    for (const LocatedText& alias : institution.aliases)
      if (const Institution* same = other(by_name_, institution_key(alias.value), institution)) return same;
    return nullptr;
  }
  static void learn(Known& known, const std::string& key, const Institution& institution) {
    if (!key.empty() && known[key].size() < 8) known[key].push_back(&institution);
  }

  const Plan& plan_;
  Known by_siren_;
  Known by_name_;
  Known by_other_name_;
};

void check(const Plan& plan, Date, Findings& findings) {
  Registry registry(plan);
  for (const Institution& institution : plan.institutions) registry.check(institution, findings);
}

}  // namespace

extern const Rule same_institution_twice{
    .info =
        {.name = "same-institution-twice",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"One institution is listed twice.", "Une même institution figure deux fois dans la liste."},
         .why = {"Under two names, neither sheet shows all that it leads and funds, and its load is halved. Compared: the SIREN, then the "
                 "name without capitals, accents, articles and plural. Establishments with SIRETs of their own are told apart.",
                 "Sous deux noms, aucune des deux fiches ne montre tout ce qu'elle pilote et finance, et sa charge est divisée. Sont "
                 "comparés le SIREN, puis le nom sans majuscules, accents, articles ni pluriel. Les établissements qui ont chacun leur "
                 "SIRET sont distingués."},
         .bad = R"(institutions:
  - {id: communes, name: Communes, kind: other}
  - {id: les-communes, name: les communes, kind: other}
)",
         .good = R"(institutions:
  - {id: communes, name: Communes, kind: other, aliases: [les communes]}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
