#!/usr/bin/env bash
# scale.sh [USERS...]: `eval` of generated typical orgs with one thread and with two; prints Markdown and
# draws cost-against-users.svg and threads.svg beside this script. USERS 10000 100000 1000000 10000000: the
# largest needs 11 GB where MASTERING_BENCH_DIR says. RUNS of each, median; RUNS=3. Decisions are not kept.

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -gt 0 ] || set -- 10000 100000 1000000 10000000
for users; do number USERS "$users"; done
runs=${RUNS:-3}
number RUNS "$runs"
need_time
make_work
prepare
(cd "$root" && mvn -q -B -DskipTests -pl bench -am package) || exit
jar=$(find "$bench/target" -maxdepth 1 -name 'mastering-bench-*.jar' | head -n 1)

printf '### Growth and threads\n\n'
print_place
head_of_table "users, threads"
for users; do
  "$mastering" snapshot generate "$work/org" --users="$users" --shape=typical --quiet || exit
  rm -f "$work"/with-*
  for ((run = 0; run < runs; run++)); do
    for threads in 1 2; do
      measure "$work/with-$threads" "$mastering" eval "$work/org/hub.mastering" --snapshot "$work/org" \
        --without-findings --threads "$threads" --output ndjson:/dev/null
    done
  done
  for threads in 1 2; do
    row "$users, $threads" "$work/with-$threads"
    printf '%s %s %s %s\n' "$users" "$threads" "$(middle 1 "$work/with-$threads")" \
      "$(middle 2 "$work/with-$threads")" >>"$work/points"
  done
  rm -rf "$work/org"
done
printf '\nLoad after: %s\n' "$(load)"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true -cp "$jar:$bench/target/lib/*" \
  io.mastering.bench.Charts "$bench" <"$work/points"
