#!/usr/bin/env bash
# whole-process.sh [USERS] [RUNS] [SHAPE]: `eval` of a generated org as cold processes; prints Markdown.
# USERS 100000, RUNS 5, SHAPE typical (or adversarial). With the kit of peers in ../shared/peers, or
# where MASTERING_PEERS says, its data is taken, everybody runs in turn, and outputs are compared;
# else only mastering is measured, on its own generated org. No findings: the peers look for none. PEERS picks peers (scan,duckdb-memo,...).

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

users=${1:-100000}
runs=${2:-5}
shape=${3:-typical}
number USERS "$users"
number RUNS "$runs"
case $shape in
  typical | adversarial) ;;
  *) stop "SHAPE is typical or adversarial, not \"$shape\"." ;;
esac

prepare
printf '### %s %s users, %s runs\n\n' "$users" "$shape" "$runs"
print_place

kit=${MASTERING_PEERS:-$root/../shared/peers}
if [ -f "$kit/bench.py" ]; then
  command="mastering=$(printf %q "$mastering") eval {policy} --snapshot {snapshot} --without-findings --output ndjson:{out}"
  python3 "$kit/bench.py" --users "$users" --runs "$runs" --shape "$shape" \
    ${PEERS:+--peers "$PEERS"} --product "$command" | grep '^|'
  status=${PIPESTATUS[0]}
else
  echo "No kit of peers here: mastering by itself."
  echo
  need_time
  make_work
  "$mastering" snapshot generate "$work/org" --users="$users" --shape="$shape" --quiet || exit
  for ((run = 0; run < runs; run++)); do
    measure "$work/eval" "$mastering" eval "$work/org/hub.mastering" --snapshot "$work/org" \
      --without-findings --output "ndjson:$work/out.ndjson"
  done
  head_of_table "who"
  row mastering "$work/eval"
  status=0
fi
printf '\nLoad after: %s\n' "$(load)"
exit "$status"
