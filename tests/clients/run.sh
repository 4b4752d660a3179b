#!/usr/bin/env bash
# Tries what ctg writes with the programs that read it: run.sh PROGRAM FOLDER [DRIVER…]; FOLDER keeps what is installed and written.
#
# Each line `DRIVER: what it shows` of clients.txt is a file of this folder, called as `DRIVER PROGRAM FOLDER` from the repository's root:
# PROGRAM is ctg, FOLDER is its own and empty. It exits with 0, with 1 after saying what is wrong, or with 77 where a tool is missing,
# after saying which. What is missing is a fault too, unless CTG_CLIENTS_MAY_BE_MISSING is 1.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
shift 2
cd "$(dirname "$0")/../.."
readonly here=tests/clients missing_tool=77 longest_run=300

# The packages of package.json, as its lock pins them; again only where one of the two has changed.
install_packages() {
  local file fresh=true
  for file in package.json package-lock.json; do
    cmp -s "$here/$file" "$folder/$file" || fresh=false
  done
  if $fresh && [ -e "$folder/installed" ]; then return; fi
  rm -rf "$folder/installed" "$folder/node_modules"
  cp "$here/package.json" "$here/package-lock.json" "$folder/"
  if ! command -v npm >/dev/null; then
    echo "clients: npm is missing, so are the packages of $here/package.json"
  elif (cd "$folder" && timeout "$longest_run" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 </dev/null); then
    touch "$folder/installed"
  else
    echo "clients: npm could not install $here/package.json:"
    tail -5 "$folder/npm.log"
  fi
}

run_driver() {
  local own="$folder/runs/$1"
  rm -rf "$own"
  mkdir -p "$own"
  case $1 in
    *.mjs) set -- node "$here/$1" ;;
    *.py) set -- /usr/bin/python3 "$here/$1" ;;  # the one that Debian's modules are for
    *) set -- bash "$here/$1" ;;
  esac
  NODE_PATH="$folder/node_modules" timeout "$longest_run" "$@" "$program" "$own" </dev/null
}

wanted() {
  local driver=$1
  shift
  [ $# -eq 0 ] && return 0
  for name in "$@"; do [ "$name" = "$driver" ] && return 0; done
  return 1
}

install_packages
failed=0 missing=0 good=0
while IFS= read -r line; do
  driver=${line%%: *}
  if [ -z "$line" ] || [ "${line:0:1}" = '#' ] || ! wanted "$driver" "$@"; then continue; fi
  code=0
  said=$(run_driver "$driver" 2>&1) || code=$?
  case $code in
    0) word=ok good=$((good + 1)) ;;
    "$missing_tool") word='not run' missing=$((missing + 1)) ;;
    *) word="FAILED ($code)" failed=$((failed + 1)) ;;
  esac
  echo "$word: $line"
  if [ -n "$said" ]; then printf '%s\n' "$said" | sed 's/^/    /'; fi
done <"$here/clients.txt"

echo "clients: $good ok, $failed failed, $missing not run"
if [ $((good + failed + missing)) -eq 0 ] || [ "$failed" -gt 0 ]; then exit 1; fi
if [ "$missing" -gt 0 ] && [ "${CTG_CLIENTS_MAY_BE_MISSING:-}" != 1 ]; then exit 1; fi
