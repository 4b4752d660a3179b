#!/usr/bin/env bash
# Installs the Debian packages named on the command line that are not there yet; calls apt only if one is missing.
set -euo pipefail

command -v dpkg-query >/dev/null || {
  echo "packages: not a Debian system, nothing installed; needed: $*" >&2
  exit 0
}

missing=()
for package in "$@"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "packages: missing ${missing[*]}" >&2
    echo "packages: installing them needs root or sudo; as root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  }
  as_root=(sudo)
fi

echo "packages: installing ${missing[*]}"
# A stale list is better than none: where the update fails, the installation says whether it matters.
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null || echo "packages: apt-get update failed, going on with the lists that are there" >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  -o Dpkg::Use-Pty=0 "${missing[@]}" </dev/null >/dev/null
