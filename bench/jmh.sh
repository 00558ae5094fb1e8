#!/usr/bin/env bash
# jmh.sh [PATTERN] [JMH OPTIONS]: builds the benchmarks and runs those whose name holds the pattern,
# all without one. For a quick look: jmh.sh Reader -f 1 -wi 2 -i 3 -w 1 -r 1

set -u
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

(cd "$root" && mvn -q -B -DskipTests -pl bench -am package) || exit
jar=$(find "$bench/target" -maxdepth 1 -name 'mastering-bench-*.jar' | head -n 1)
print_place
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$jar:$bench/target/lib/*" org.openjdk.jmh.Main \
  -jvmArgs '-XX:+UseSerialGC' "$@"
