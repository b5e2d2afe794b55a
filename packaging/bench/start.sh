#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Times the installed program against a window with one label and against Chromium, each from the start of its process to
# its text on the screen, in turn. Wants what packaging/linux/package.sh left in target/packages-work, and an Xvfb.
#   packaging/bench/start.sh [ROUNDS]           a fresh start each; 15 rounds when not said
#   STELLING=/usr/bin/stelling packaging/bench/start.sh    the program as it is installed there
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly ROUNDS=${1:-15}
readonly BUILT=target/packages-work
readonly BENCH=target/bench
readonly STELLING=${STELLING:-$PWD/$BUILT/image/stelling}

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

find_jdk() {
  local java
  for java in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$java/bin/jlink" ] && [[ $("$java/bin/java" -version 2>&1) == *'version "25'* ]]; then
      jdk=$java/bin
      return
    fi
  done
  fail "this needs a JDK 25: install one, or set JAVA25_HOME to it"
}

# The label's window gets what the program has: runtime, flags, launcher, and a cache trained in the same way.
make_bare() {
  rm -rf "$BENCH/bare"
  mkdir -p "$BENCH/bare" "$BENCH/classes"
  "$jdk/javac" --release 25 --module-path "$BUILT/modules" -d "$BENCH/classes" packaging/bench/bare/module-info.java \
    packaging/bench/bare/bare/Bare.java
  sed 's/nl\.stelling,/bare,/' packaging/jlink.args > "$BENCH/jlink.args"
  "$jdk/jlink" --module-path "$BUILT/modules:$BENCH/classes" @"$BENCH/jlink.args" --output "$BENCH/bare/runtime"
  strip --strip-unneeded "$BENCH"/bare/runtime/lib/server/libjvm.so "$BENCH"/bare/runtime/lib/lib*.so
  sed 's:nl.stelling/nl.stelling.app.Main:bare/bare.Bare:' packaging/linux/stelling.sh > "$BENCH/bare/stelling"
  chmod +x "$BENCH/bare/stelling"
  "$BENCH/bare/runtime/bin/java" -XX:AOTCacheOutput="$BENCH/bare/stelling.aot" -XX:TieredStopAtLevel=1 -Dprism.order=sw \
    --module bare/bare.Bare train > "$BENCH/training.txt" 2>&1 || fail "no cache for the label's window"
}

start_display() {
  local number
  mkdir -p "$BENCH/screen"
  coproc SERVER { exec Xvfb -displayfd 1 -screen 0 1400x900x24 -wr -noreset -fbdir "$BENCH/screen" -nolisten tcp 2> /dev/null; }
  server=$SERVER_PID
  trap 'kill "$server" 2> /dev/null || true; rm -rf "$profile"' EXIT
  read -r -t 30 number <&"${SERVER[0]}" || fail "no display within 30 seconds"
  export DISPLAY=":$number"
}

find_jdk
[ -x "$STELLING" ] || fail "make the program first: packaging/linux/package.sh image"
profile=$(mktemp -d)
start_display
if [ ! -e "$BENCH/bare/stelling.aot" ] || [ "$BUILT/modules" -nt "$BENCH/bare" ]; then make_bare; fi
programs=("bare window=$PWD/$BENCH/bare/stelling" "Stelling=$STELLING")
if command -v chromium > /dev/null; then
  flags=(--app="file://$PWD/packaging/bench/page.html" --user-data-dir="$profile" --no-first-run '--window-position=0,0'
    '--window-size=1366,768')
  if [ "$(id -u)" = 0 ]; then flags+=(--no-sandbox); fi
  programs+=("Chromium=$(IFS=$'\t'; printf '%s\t%s' chromium "${flags[*]}")")
fi
# Before whatever else the machine is doing, where that is allowed: else it is timed too
first=()
if chrt --rr 5 true 2> /dev/null; then
  first=(chrt --rr 5)
  chrt --rr --pid 6 "$server"
fi
uptime
"${first[@]}" "$jdk/java" packaging/bench/StartBenchmark.java "$BENCH/screen/Xvfb_screen0" "$ROUNDS" "${programs[@]}"
uptime
