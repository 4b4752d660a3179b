// The pages of the rules about a file's bytes and writing.
#include "yaml/rules.hpp"

namespace ctg::yaml {

const RuleInfo yaml_syntax{
    .name = "yaml-syntax",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A line is not written so that it can be read.", "Une ligne n'est pas écrite de façon à pouvoir être lue."},
    .why =
        {"A plan's file is made of lines `key: value`, of lists whose items begin with `- `, and of indentation that shows what belongs "
         "to what. Where a colon, a quotation mark or a bracket is missing, the program would have to guess what was meant: it does not. "
         "Mend the place that is shown; the rest of the file is checked all the same.",
         "Un fichier de plan est fait de lignes `clé: valeur`, de listes dont les éléments commencent par `- `, et de retraits qui "
         "montrent ce qui va ensemble. Quand il manque un deux-points, un guillemet ou un crochet, il faudrait deviner ce qui était "
         "voulu\u00a0: le programme ne le fait pas. Corriger l'endroit indiqué\u00a0; le reste du fichier est vérifié malgré tout."},
    .bad = "x-note:\n  title: Convention: avenant\n",
    .good = "x-note:\n  title: \"Convention: avenant\"\n",
};

const RuleInfo second_document{
    .name = "second-document",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A file holds a second document after `---`.", "Un fichier contient un second document après `---`."},
    .why =
        {"In YAML a line `---` begins another document. Many programs read the first one only and drop the rest without a word. Here one "
         "file holds one document: remove the line, or move what follows to a file of its own.",
         "En YAML, une ligne `---` commence un autre document. Beaucoup de programmes ne lisent que le premier et laissent tomber la "
         "suite sans rien dire. Ici, un fichier contient un seul document\u00a0: retirez la ligne, ou mettez la suite dans un autre "
         "fichier."},
    .bad = "x-first: 1\n---\nx-second: 2\n",
    .good = "x-first: 1\nx-second: 2\n",
};

const RuleInfo unsupported_yaml{
    .name = "unsupported-yaml",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A file uses a part of YAML that a plan does not use.",
                "Un fichier emploie une partie de YAML qui ne sert pas dans un plan."},
    .why =
        {"Tags (`!`), anchors (`&`), aliases (`*`), merge keys (`<<`) and keys that are not words make a file hard to read and to "
         "edit, and most often they are there by accident: a text that begins with one of these signs has to stand between quotation "
         "marks.",
         "Les étiquettes (`!`), ancres (`&`), alias (`*`), fusions (`<<`) et clés qui ne sont pas des mots rendent un fichier difficile à "
         "lire et à modifier, et sont le plus souvent là par accident\u00a0: un texte qui commence par l'un de ces signes se met entre "
         "guillemets."},
    .bad = "x-note: *important*\n",
    .good = "x-note: \"*important*\"\n",
};

const RuleInfo duplicate_key{
    .name = "duplicate-key",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A key stands twice in one place.", "Une clé est écrite deux fois au même endroit."},
    .why =
        {"Only one of the two values can count, and nothing says which one was meant; often a block was copied and its first line kept. "
         "Keep one of the two, or make a list of both values.",
         "Une seule des deux valeurs peut compter, et rien ne dit laquelle est la bonne\u00a0; souvent un bloc a été copié et sa première "
         "ligne gardée. Gardez l'une des deux, ou faites une liste des deux valeurs."},
    .bad = "x-note:\n  author: Caf\n  author: Commune\n",
    .good = "x-note:\n  author: Caf\n  reviewer: Commune\n",
};

const RuleInfo bad_encoding{
    .name = "bad-encoding",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A file holds bytes that are not text in UTF-8.", "Un fichier contient des octets qui ne sont pas du texte en UTF-8."},
    .why =
        {"Accents written in another encoding come out as other characters, and invisible characters (controls, changes of the direction "
         "of writing) can make a line read differently from what it says. Save the file in UTF-8 and remove the characters that are shown. "
         "A byte-order mark at the start does no harm, and is only a warning.",
         "Des accents écrits dans un autre encodage deviennent d'autres caractères, et des caractères invisibles (commandes, changements "
         "du "
         "sens d'écriture) peuvent faire lire à une ligne autre chose que ce qu'elle dit. Enregistrez le fichier en UTF-8 et retirez les "
         "caractères indiqués. Une marque d'ordre des octets en tête ne gêne pas\u00a0: ce n'est qu'un avertissement."},
    .bad = "x-note: Caf\u202e de l'Ain\n",
    .good = "x-note: Caf de l'Ain\n",
};

const RuleInfo limit_exceeded{
    .name = "limit-exceeded",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A file passes a limit of what a plan's file may be.",
                "Un fichier dépasse une limite de ce que peut être un fichier de plan."},
    .why = {"A file that is too large, nested too deep, or with lines or keys that are too long is no work of a hand, and could exhaust "
            "the computer that reads it. The message names the limit. Split the file, or make its groups flatter.",
            "Un fichier trop gros, aux groupes trop imbriqués, ou aux lignes ou aux clés trop longues n'a pas été écrit à la main, et "
            "pourrait "
            "épuiser l'ordinateur qui le lit. Le message nomme la limite. Partagez le fichier, ou rendez-le moins profond."},
    .bad =
        "x-note: "
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
        "\n",
    .good = "x-note: [[1]]\n",
};

const RuleInfo tab_indentation{
    .name = "tab-indentation",
    .family = Family::file,
    .severity = Severity::error,
    .summary = {"A tab is used for indentation.", "Une tabulation sert de retrait."},
    .why = {"A tab is as wide as each program decides, so YAML does not allow it where indentation shows what belongs to what. Use "
            "spaces, two for each level; most editors can be set to do so.",
            "La largeur d'une tabulation dépend de chaque programme\u00a0: YAML ne l'admet pas là où le retrait montre ce qui va ensemble. "
            "Mettez des espaces, deux par niveau\u00a0; la plupart des éditeurs peuvent être réglés pour le faire."},
    .bad = "x-note:\n\tauthor: Caf\n",
    .good = "x-note:\n  author: Caf\n",
};

}  // namespace ctg::yaml
