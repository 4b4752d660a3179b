#!/usr/bin/env bash
# Shows a plan checked, summed up and reported: each command, then what it says.
set -euo pipefail
ctg=$1 plan=$2 date=$3
report=$(dirname "$ctg")/$(basename "$plan").md

run() {
  printf '\n$ %s\n' "$*"
  "$@"
}

# 1 says that the plan has findings: shown, and no reason to stop. Anything above is.
run "$ctg" -C "$plan" check --date "$date" || [ $? -eq 1 ]
run "$ctg" -C "$plan" status --date "$date"

printf '\n$ %s -C %s report overview --date %s > %s\n' "$ctg" "$plan" "$date" "$report"
"$ctg" -C "$plan" report overview --date "$date" >"$report"
run head -n 40 "$report"
