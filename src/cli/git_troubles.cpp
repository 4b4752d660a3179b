// What git or a repository did not give, as a sentence.
#include "cli/git_troubles.hpp"

#include "base/unicode.hpp"

namespace ctg::cli {
namespace {

using Cause = git::Trouble::Cause;

struct Sentence {
  Cause cause;
  Text said;
  Text help;
};

constexpr Text name_a_revision{"a branch, a tag or a commit: `main`, `v2025`, `HEAD~3`",
                               "une branche, une étiquette ou un commit\u00a0: `main`, `v2025`, `HEAD~3`"};

constexpr Sentence sentences[] = {
    {Cause::not_installed,
     {"`{0}` is not installed: the plan's history cannot be read",
      "`{0}` n'est pas installé\u00a0: l'historique du plan ne peut pas être lu"},
     {"install it: https://git-scm.com/downloads", "installez-le\u00a0: https://git-scm.com/downloads"}},
    {Cause::no_repository,
     {"`{0}` is in no git repository: its history is not kept",
      "`{0}` n'est dans aucun dépôt git\u00a0: son historique n'est pas conservé"},
     {"`git init` begins one, `git add` and `git commit` keep the plan in it",
      "`git init` en crée un, `git add` et `git commit` y conservent le plan"}},
    {Cause::no_work_tree,
     {"`{0}` is a repository without a work tree", "`{0}` est un dépôt sans répertoire de travail"},
     {"work in a clone of it: `git clone {0} FOLDER`", "travaillez dans un clone\u00a0: `git clone {0} DOSSIER`"}},
    {Cause::foreign_owner,
     {"the repository around `{0}` belongs to somebody else: git refuses to read it",
      "le dépôt de `{0}` appartient à quelqu'un d'autre\u00a0: git refuse de le lire"},
     {"if you trust it: `git config --global --add safe.directory FOLDER`, with the repository's full path",
      "si vous lui faites confiance\u00a0: `git config --global --add safe.directory DOSSIER`, avec le chemin complet du dépôt"}},
    {Cause::no_revision, {"`{0}` is not a revision", "`{0}` n'est pas une révision"}, name_a_revision},
    {Cause::unknown_revision,
     {"no revision here is called `{0}`", "aucune révision ne s'appelle `{0}` ici"},
     {"`git log --oneline` and `git branch --all` say which there are",
      "`git log --oneline` et `git branch --all` disent lesquelles existent"}},
    {Cause::no_commit_yet,
     {"the repository holds no commit yet: nothing to compare with",
      "le dépôt ne contient encore aucun commit\u00a0: il n'y a rien à comparer"},
     {"`git add .` and `git commit` keep the plan as it stands", "`git add .` et `git commit` y conservent le plan tel qu'il est"}},
    {Cause::unknown_here,
     {"no revision here is called `{0}`: this clone has only a part of the history",
      "aucune révision ne s'appelle `{0}` ici\u00a0: ce clone n'a qu'une partie de l'historique"},
     {"`git fetch --unshallow` fetches the rest", "`git fetch --unshallow` va chercher le reste"}},
    {Cause::no_common_past,
     {"the revisions of `{0}` have nothing in common", "les révisions de `{0}` n'ont rien en commun"},
     {"compare them with two dots instead of three", "comparez-les avec deux points au lieu de trois"}},
    {Cause::missing_object,
     {"this clone lacks a part of what the revision holds (`{0}`)", "ce clone n'a pas tout ce que contient la révision (`{0}`)"},
     {"`git fetch --refetch --no-filter` fetches it", "`git fetch --refetch --no-filter` va le chercher"}},
    {Cause::not_there,
     {"the revision holds nothing at `{0}`", "la révision ne contient rien à l'emplacement `{0}`"},
     {"`git ls-tree -r --name-only REVISION` says what it holds", "`git ls-tree -r --name-only RÉVISION` dit ce qu'elle contient"}},
    {Cause::too_large,
     {"what `git {0}` answers is larger than the limit", "la réponse de `git {0}` dépasse la taille limite"},
     {"name the plan's own folder: `--plan FOLDER`", "nommez le dossier du plan\u00a0: `--plan DOSSIER`"}},
    {Cause::too_slow,
     {"`git {0}` did not answer in time", "`git {0}` n'a pas répondu à temps"},
     {"try again with the commit's own number", "recommencez avec le numéro du commit"}},
};
constexpr Text refused{"git refuses to read `{0}`: {1}", "git refuse de lire `{0}`\u00a0: {1}"};

}  // namespace

void throw_trouble(const git::Trouble& trouble) {
  const std::string subject = printable(trouble.subject);
  for (const Sentence& sentence : sentences) {
    if (sentence.cause != trouble.cause) continue;
    const bool was_asked = trouble.cause == Cause::no_revision || trouble.cause == Cause::unknown_revision;
    if (was_asked) throw UsageError{message(sentence.said, subject), message(sentence.help, subject)};
    throw WorldError{message(sentence.said, subject), message(sentence.help, subject)};
  }
  throw WorldError{message(refused, subject, printable(trouble.said)), std::nullopt};
}

}  // namespace ctg::cli
