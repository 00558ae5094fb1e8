#!/usr/bin/env bash
# many-policies.sh [POLICIES] [RUNS]: `check` and `fmt --check` of a folder of POLICIES (1000) policies of
# 200 lines, each RUNS (3) times as a cold process; prints Markdown. A small heap shows whether memory
# grows with the number of policies.

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

policies=${1:-1000}
runs=${2:-3}
number POLICIES "$policies"
number RUNS "$runs"
need_time
make_work
prepare

mkdir "$work/policies"
for ((i = 1; i <= policies; i++)); do
  # Every policy is another one: nothing that is remembered of one helps with the next.
  sed "s/Warehouse LDAP/Warehouse LDAP $i/g" "$bench/src/main/resources/io/mastering/bench/two-hundred-lines.mastering" \
    >"$work/policies/policy-$i.mastering"
done
"$mastering" fmt -q "$work/policies" >/dev/null || stop "The policies cannot be formatted."

printf '### %s policies of 200 lines, %s runs\n\n' "$policies" "$runs"
print_place
for ((run = 0; run < runs; run++)); do
  measure "$work/verb-check" "$mastering" check "$work/policies"
  measure "$work/verb-fmt" "$mastering" fmt --check "$work/policies"
  MASTERING_JAVA_OPTS=-Xmx64m measure "$work/verb-small" "$mastering" check "$work/policies"
done
head_of_table verb
row check "$work/verb-check"
row 'check, heap of 64 MB' "$work/verb-small"
row 'fmt --check' "$work/verb-fmt"
printf '\nLoad after: %s\n' "$(load)"
