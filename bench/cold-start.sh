#!/usr/bin/env bash
# cold-start.sh [RUNS] [PROJECT]: `check`, `fmt`, `fix`, `explain`, `eval`, `why`, `test` of a small
# project, each as a cold process; prints Markdown. RUNS 11. PROJECT is a folder with a policy and a folder with its snapshot;
# else samples/acme-hub, and without that one made by `mastering new`. Measures the JDK of JAVA_HOME
# or the PATH, and that of JAVA_HOME_25 too when it is set. Times are counted in hundredths of a second.

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

runs=${1:-11}
number RUNS "$runs"
need_time
make_work

prepare
project=${2:-$root/samples/acme-hub}
if [ $# -lt 2 ] && [ ! -d "$project" ]; then
  project=$work/project
  "$mastering" new "$project" >/dev/null || exit
fi
policy=$(find "$project" -maxdepth 1 -name '*.mastering' | sort | head -n 1)
org=$(dirname "$(find "$project" -maxdepth 2 -name users.ndjson | sort | head -n 1)")
[ -n "$policy" ] && [ -f "$org/users.ndjson" ] || stop "No policy with a snapshot in $project."
measure "$work/first" "$mastering" eval "$policy" --snapshot "$org" --output "ndjson:$work/decisions"
user=$(head -n 1 "$work/decisions" | sed -n 's/.*"user":"\([^"]*\)".*/\1/p')
[ -n "$user" ] || stop "No user of $org was decided."

# The verbs take turns, so that a busy moment does not fall on one of them.
measure_verbs() {
  rm -f "$work"/verb-*
  prepare
  local run
  for ((run = 0; run < runs; run++)); do
    measure "$work/verb-check" "$mastering" check "$project"
    measure "$work/verb-fmt" "$mastering" fmt --check "$project"
    measure "$work/verb-fix" "$mastering" fix --dry-run "$project"
    measure "$work/verb-explain" "$mastering" explain MST103
    measure "$work/verb-eval" "$mastering" eval "$policy" --snapshot "$org"
    measure "$work/verb-why" "$mastering" why "$policy" --snapshot "$org" --user "$user"
    measure "$work/verb-test" "$mastering" test "$project"
    measure "$work/verb-java" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xshare:auto -XX:+UseSerialGC \
      -XX:TieredStopAtLevel=1 -version
  done
  head_of_table verb
  for verb in check fmt fix explain eval why test; do row "$verb" "$work/verb-$verb"; done
  row '(java -version)' "$work/verb-java"
}

printf '### Cold start, %s runs\n\n' "$runs"
print_place
measure_verbs
if [ -n "${JAVA_HOME_25:-}" ]; then
  export JAVA_HOME=$JAVA_HOME_25
  printf '\nJDK: %s\n\n' "$(jdk)"
  measure_verbs
fi
printf '\nLoad after: %s\n' "$(load)"
