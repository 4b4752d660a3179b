#!/usr/bin/env bash
# Shows a plan checked, broken in a copy, summed up and reported: says what it does, runs the command, shows what it says.
# usage: demo.sh CTG PLAN DATE, from the root of the repository; the report is written beside CTG. The plan is only read.
set -euo pipefail
ctg=$1 plan=$2 date=$3
report=$(dirname "$ctg")/$(basename "$plan").md
copy=$(dirname "$ctg")/$(basename "$plan")-copy
trap 'rm -rf "$copy"' EXIT

language=${CTG_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-fr}}}}
bold='' plain=''
if [ -t 1 ]; then bold=$'\e[1m' plain=$'\e[0m'; fi

# One sentence in each language: said in English where the program would speak English, in French elsewhere.
say() {
  case $language in
    en*) printf '\n%s# %s%s\n' "$bold" "$1" "$plain" ;;
    *) printf '\n%s# %s%s\n' "$bold" "$2" "$plain" ;;
  esac
}

# 1 says that the plan has findings: that is an answer, and no reason to stop. Anything above is one.
run() {
  printf '%s$ %s%s\n\n' "$bold" "$*" "$plain"
  "$@" || [ $? -eq 1 ]
}

say "Is the plan right? These are real questions for its committee, none is a mistake in the files." \
  "Le plan est-il juste ? Ce sont de vraies questions pour son comité, aucune n'est une faute dans les fichiers."
run "$ctg" -C "$plan" check --date "$date" --only late,unresolved-ambiguity

say "Two mistakes, made on purpose in a copy: a misspelt objective, and a date as one writes it in a letter." \
  "Deux fautes, faites exprès dans une copie : un objectif mal écrit, et une date comme on l'écrit dans une lettre."
rm -rf "$copy"
cp -R "$plan" "$copy"
sed -i -e 's/objectives: \[animation, vacances\]/objectives: [animation, vacance]/' -e 's/due: 2026-05-29/due: 29\/05\/2026/' \
  "$copy/actions/AVS-03.yaml"
run "$ctg" -C "$copy" check actions/AVS-03.yaml --date "$date"

say "Where does the plan stand?" "Où en est le plan ?"
run "$ctg" -C "$plan" status --date "$date"

say "What does the Caf lead that is not finished?" "Que pilote la Caf qui n'est pas terminé ?"
run "$ctg" -C "$plan" list lead:caf-49 open: --sort due --date "$date"

say "One action in full." "Une action en entier."
run "$ctg" -C "$plan" show JEU-03 --date "$date"

say "The same as a document to hand on, in the language of the plan." "La même chose en document à transmettre, dans la langue du plan."
run "$ctg" --plan "$plan" report overview --date "$date" -o "$report"
printf '\n'
head -n 11 "$report"
say "The whole report: $report ($(wc -l <"$report") lines)" "Le rapport entier : $report ($(wc -l <"$report") lignes)"
