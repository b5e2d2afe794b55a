#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Kills a booth without warning at random moments of a visit: it must come back to its first screen, its counts must stay
# whole, and nothing that it can write may hold an answer. Answers are found by the statement's id, which stands nowhere
# but in the set itself. Usage: packaging/kiosk/try-kill.sh [COMMAND [TIMES [SEED]]], as target/stelling 30.
set -euo pipefail
. "$(dirname "$0")/display.sh"

readonly COMMAND=${1:-target/stelling} TIMES=${2:-30}
RANDOM=${3:-1}
readonly MARKER=zq7-geheim-merk
readonly ROOM=$work/room

mkdir -p "$ROOM"/{home,tmp,run,state,cache,log} "$work/set-parent"
"$COMMAND" new-set "$work/set-parent/merk" > /dev/null
mv "$work"/set-parent/merk/statements/{bibliotheek-zondag,$MARKER}.json
grep -rl bibliotheek-zondag "$work/set-parent/merk" | xargs sed -i "s/bibliotheek-zondag/$MARKER/g"
cat > "$work/kiosk.conf" <<END
set = $work/set-parent/merk
kiosk.idle-seconds = 3600
kiosk.counts-file = $ROOM/state/balie.counts
kiosk.heartbeat-file = $ROOM/run/heartbeat
END
export HOME=$ROOM/home TMPDIR=$ROOM/tmp XDG_CACHE_HOME=$ROOM/cache XDG_DATA_HOME=$ROOM/home XDG_CONFIG_HOME=$ROOM/home
export XDG_STATE_HOME=$ROOM/log XDG_RUNTIME_DIR=$ROOM/run
export JAVA_TOOL_OPTIONS="-Duser.home=$ROOM/home -Djava.io.tmpdir=$ROOM/tmp -XX:-UsePerfData"

# A visit: it begins, answers, sees the result, and goes; all by keys, for they need no places.
readonly VISIT=(Return Return 1 Return)
settled() { # COMMAND...: does it, and waits until the screen shows something else, for two seconds at the most
  local before
  before=$(look)
  "$@"
  until_true 20 looks_other "$before" || true
}
stop() {
  settled xdotool mousemove 915 46 click 1
  settled xdotool key Tab
  settled xdotool key Return
}

start_display 1366x768
killed=0
for ((round = 1; round <= TIMES; round++)); do
  start_booth "$COMMAND"
  # The first screen, whatever was going on when the last one was killed: its first key begins a visit
  colours=$(import -window root -crop 600x60+60+470 png:- | identify -format %k png:-)
  [ "$colours" -gt 3 ] || { import -window root target/kiosk-kill.png; fail "no first screen after $killed kills: target/kiosk-kill.png"; }
  moment=$((RANDOM % 9))
  if [ "$round" = 1 ]; then moment=8; fi
  for ((step = 0; step < moment; step++)); do
    settled xdotool key "${VISIT[step % 4]}"
    if ((step % 4 == 3)); then stop; fi
  done
  # In the midst of what one more key does
  xdotool key "${VISIT[moment % 4]}"
  sleep "0.$((RANDOM % 10))"
  kill -KILL "$program"
  wait "$program" 2> /dev/null || true
  killed=$((killed + 1))
done

"$COMMAND" kiosk report "$ROOM/state/balie.counts" || fail "the counts are not whole"
found=$(grep -rlaF "$MARKER" "$ROOM" || true)
[ -z "$found" ] || fail "an answer was left in: $found"
! grep -aqF "$MARKER" "$work/stderr.txt" "$work/stdout.txt" || fail "an answer was logged"
echo "killed $killed times; the counts are whole; $(find "$ROOM" -type f | wc -l) files looked through, none with an answer:"
find "$ROOM" -type f -printf '  %P %s bytes\n'
