# Shared by the scripts of this folder; source it, do not run it.

bench=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=${bench%/*}
mastering=$root/mastering

# stop SENTENCE
stop() {
  printf '%s\n' "$1" >&2
  exit 2
}

# number NAME VALUE: stops when the value is no whole number above 0.
number() {
  case $2 in '' | 0* | *[!0-9]*) stop "$1 must be a whole number above 0, but it is \"$2\"." ;; esac
}

# A folder that goes away at the end, into $work; MASTERING_BENCH_DIR says where, tmpfs is best.
make_work() {
  work=$(mktemp -d "${MASTERING_BENCH_DIR:-${TMPDIR:-/tmp}}/mastering-bench.XXXXXX") || exit 70
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT TERM
}

# The version of the JDK that the launcher takes.
jdk() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p;3s/ (.*//p' |
    paste -sd ' ' -
}

cpu_model() {
  sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 | grep . || uname -m
}

load() {
  { cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || uptime | sed 's/.*average[s]*: //'; }
}

# Where and with what was measured, as a Markdown list.
print_place() {
  local changed=
  [ -z "$(git -C "$root" status --porcelain 2>/dev/null)" ] || changed=" with uncommitted changes"
  printf -- '- machine: %s, %s cores, %s %s\n' "$(cpu_model)" \
    "$(getconf _NPROCESSORS_ONLN)" "$(uname -s)" "$(uname -m)"
  printf -- '- load before: %s\n' "$(load)"
  printf -- '- commit: %s%s\n' "$(git -C "$root" rev-parse --short HEAD 2>/dev/null)" "$changed"
  printf -- '- JDK: %s\n\n' "$(jdk)"
}

# Builds when a source is newer, so that no measured run does; makes the class archive as well.
prepare() {
  "$mastering" version >/dev/null || stop "mastering does not start."
}

need_time() {
  [ -x /usr/bin/time ] && /usr/bin/time -f %e true 2>/dev/null ||
    stop "GNU time is needed at /usr/bin/time (package time)."
}

# measure FILE COMMAND...: appends "CPU WALL PEAK" in seconds and MB; exit codes 0 and 1 are results.
measure() {
  local into=$1 status=0
  shift
  /usr/bin/time -q -f '%U %S %e %M' -o "$work/time" "$@" >"$work/said" 2>&1 || status=$?
  if [ "$status" -gt 1 ]; then
    tail -n 5 "$work/said" >&2
    stop "This run failed with exit code $status: $*"
  fi
  tail -n 1 "$work/time" | awk '{printf "%.2f %.2f %.0f\n", $1 + $2, $3, $4 / 1024}' >>"$into"
}

# row NAME FILE: medians of CPU, wall and peak over the lines of the file, with minimum and maximum.
row() {
  local name=$1 file=$2
  column() { cut -d ' ' -f "$1" "$file" | sort -n | awk '{v[NR] = $1}
    END {m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
      printf f, m, v[1], v[NR]}' f="$2"; }
  printf '| %s | %s | %s | %s |\n' "$name" "$(column 1 '%.2f (%.2f-%.2f)')" \
    "$(column 2 '%.2f (%.2f-%.2f)')" "$(column 3 '%.0f (%.0f-%.0f)')"
}

# middle COLUMN FILE: the median of a column.
middle() {
  cut -d ' ' -f "$1" "$2" | sort -n | awk '{v[NR] = $1}
    END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

head_of_table() {
  printf '| %s | CPU s (min-max) | wall s (min-max) | peak MB (min-max) |\n|---|---|---|---|\n' "$1"
}
