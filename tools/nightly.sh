#!/bin/sh
# What takes too long for every day: fuzz targets, sixty thousand one-keystroke mistakes, five hundred commits of a hundred plans.
#
# tools/nightly.sh [SECONDS [TARGET...]]    the time of each target is 120 seconds where it is not said
# A finding is a file in build/fuzz/findings: an input that crashed, took longer than a second, or more than 256 MB. Mend it, then keep
# it in tests/fuzz/corpus, where `make test` replays it.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-120}
[ $# -gt 0 ] && shift
targets=${*:-check load reports arguments edit layout}
jobs=${JOBS:-$(nproc)}
work=$PWD/build/fuzz/work  # whole paths: the target of arguments goes to another folder
findings=$PWD/build/fuzz/findings

cmake --preset fuzz > /dev/null
programs=fuzz_dictionary
for target in $targets; do programs="$programs fuzz_$target"; done
# shellcheck disable=SC2086 # names without blanks
cmake --build --preset fuzz -j "$jobs" --target $programs
cmake --preset dev > /dev/null
cmake --build --preset dev -j "$jobs" --target help | grep -q typing_mistakes && cmake --build --preset dev -j "$jobs" --target typing_mistakes
mkdir -p "$findings"
build/fuzz/tests/fuzz/fuzz_dictionary > build/fuzz/plan.dict

# The inputs to begin with: the fixtures of the rules, the example plans' files alone and in small plans, the commands of the transcripts.
seed() {
  rm -rf "$work/$1"
  mkdir -p "$work/$1"
  case $1 in
    check | edit | layout | load | reports)
      find tests/rules -name '*.yaml' -size -8k | while read -r file; do
        cp "$file" "$work/$1/$(echo "$file" | tr / -)"
      done
      for root in plans/*/ctg.yaml; do
        plan=$(dirname "$root")
        for file in "$plan"/*.yaml "$plan"/actions/*.yaml; do
          { cat "$root" && printf '%%%%%%\n' && cat "$file"; } > "$work/$1/$(echo "$file" | tr / -)"
        done
      done
      ;;
    arguments)
      number=0
      sed -n 's/^\$ ctg //p' tests/cli/*/*.txt | grep -v '[|<>;&$`()]' | while read -r command; do
        number=$((number + 1))
        { eval "printf '%s\\n' $command" && printf '%%%%%%\n' && cat plans/rivemont/ctg.yaml && printf '%%%%%%\n' &&
          cat plans/rivemont/actions/PE-01.yaml; } > "$work/$1/command-$number"
      done
      ;;
  esac
}

failed=0
for target in $targets; do
  seed "$target"
  echo "== $target"
  silence=0
  [ "$target" = arguments ] && silence=2
  ASAN_OPTIONS=quarantine_size_mb=16 build/fuzz/tests/fuzz/fuzz_"$target" -max_total_time="$seconds" -max_len=16384 -timeout=5 \
    -report_slow_units=2 -malloc_limit_mb=256 -rss_limit_mb=1024 -close_fd_mask=$silence -dict=build/fuzz/plan.dict -print_final_stats=1 \
    -artifact_prefix="$findings/$target-" "$work/$target" "$PWD/tests/fuzz/corpus/$target" > "$work/$target.log" 2>&1 || failed=1
  grep -E '^stat::(number_of_executed_units|peak_rss_mb|slowest_unit)' "$work/$target.log" || tail -n 30 "$work/$target.log"
done

mistakes=build/dev/tests/yaml_events/typing_mistakes
if [ -x "$mistakes" ]; then
  echo '== one-keystroke mistakes'
  "$mistakes" 60000 plans/rivemont/ctg.yaml plans/rivemont/actions/PE-01.yaml plans/angers-2019/ctg.yaml || failed=1
else
  echo 'one-keystroke mistakes: not tried, libyaml-dev and libfyaml-dev are not installed'
fi
echo '== a hundred thousand of them, laid out'
cmake --build --preset dev -j "$jobs" --target mistakes_laid_out > /dev/null
build/dev/tests/layout/mistakes_laid_out 100000 plans/*/*.yaml plans/*/actions/*.yaml tests/layout/untidy.yaml || failed=1
echo '== five hundred commits of a hundred plans, held against their ledger'
cmake --build --preset dev -j "$jobs" --target ctg kept_history > /dev/null
build/dev/tests/history/kept_history build/dev/ctg 500 100 || failed=1
found=$(ls "$findings")
[ -z "$found" ] || { echo "findings in $findings:" && echo "$found" && failed=1; }
exit $failed
