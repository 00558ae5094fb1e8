#!/usr/bin/env bash
# memory.sh [USERS...]: peak memory, CPU and wall time of `eval` on generated orgs, typical and
# adversarial; prints Markdown. USERS 100000 1000000; 10000000 takes 11 GB of disk and is measured
# when it is named. SHAPES picks shapes. MASTERING_BENCH_DIR says where the orgs are generated.

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -gt 0 ] || set -- 100000 1000000
for users; do number USERS "$users"; done
need_time
make_work
prepare

printf '### Memory\n\n'
print_place
head_of_table "users"
for shape in ${SHAPES:-typical adversarial}; do
  for users; do
    "$mastering" snapshot generate "$work/org" --users="$users" --shape="$shape" --quiet || exit
    rm -f "$work/eval"
    measure "$work/eval" "$mastering" eval "$work/org/hub.mastering" --snapshot "$work/org" \
      --output "ndjson:$work/out.ndjson"
    row "$users $shape" "$work/eval"
    rm -rf "$work/org" "$work/out.ndjson"
  done
done
printf '\nLoad after: %s\n' "$(load)"
