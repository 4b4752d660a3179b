# The hook of pre-commit, from this repository and as a local one: a sound plan passes, a misspelt key does not.
set -euo pipefail
program=$(realpath "$1") folder=$(realpath "$2") root=$PWD
command -v pre-commit >/dev/null || {
  echo "pre-commit is missing"
  exit 77
}
export PATH="$folder/bin:$PATH" PRE_COMMIT_HOME="$folder/home" CTG_LANG=en SOURCE_DATE_EPOCH=1782820800
export GIT_CONFIG_GLOBAL="$folder/gitconfig" GIT_AUTHOR_DATE='2026-06-30T12:00:00Z' GIT_COMMITTER_DATE='2026-06-30T12:00:00Z'
mkdir "$folder/bin"
ln -s "$program" "$folder/bin/ctg"
git config --file "$GIT_CONFIG_GLOBAL" user.name essai
git config --file "$GIT_CONFIG_GLOBAL" user.email essai@example.org
git config --file "$GIT_CONFIG_GLOBAL" --add safe.directory '*'

# What pre-commit reads of this repository, as a repository of its own.
mkdir "$folder/hooks"
cp "$root/.pre-commit-hooks.yaml" "$folder/hooks/"
git -C "$folder/hooks" init -q
git -C "$folder/hooks" add .
git -C "$folder/hooks" commit -qm hooks

cp -r "$root/plans/rivemont" "$folder/plan"
cp "$root/docs/ci/pre-commit/.pre-commit-config.yaml" "$folder/plan/"
cd "$folder/plan"
git init -q
git add .
git commit -qm plan

checks=0
# passes|fails WORD…: the command does, and pre-commit says why.
passes() {
  "$@" >"$folder/said" 2>&1 || {
    echo "refused although it is sound: $*"
    cat "$folder/said"
    exit 1
  }
  checks=$((checks + 1))
}
fails() {
  if "$@" >"$folder/said" 2>&1 || ! grep -q 'unknown-key' "$folder/said"; then
    echo "accepted although it is broken, or for another reason: $*"
    cat "$folder/said"
    exit 1
  fi
  checks=$((checks + 1))
}

pre-commit validate-manifest "$root/.pre-commit-hooks.yaml"
pre-commit validate-config .pre-commit-config.yaml
passes pre-commit try-repo "$folder/hooks" ctg-check --all-files
passes pre-commit run ctg-check --all-files
echo 'pilote: caf-49' >>lieux.yaml
git add lieux.yaml
fails pre-commit try-repo "$folder/hooks" ctg-check --all-files
fails pre-commit run ctg-check
if sed 's/entry:/entrée:/' "$root/.pre-commit-hooks.yaml" >"$folder/broken.yaml" && pre-commit validate-manifest "$folder/broken.yaml" >/dev/null 2>&1; then
  echo 'a broken manifest was not seen'
  exit 1
fi
echo "$((checks + 1)) checks"
