#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# What becomes of a booth in a real window when the world around it fails: its window is destroyed from outside, it is cut
# off from its display, its disk is full or read-only. After each it must stand there again, or have ended so that whoever
# watches it starts it anew. The disks need root, to mount a small one; without it this part is left out, and says so.
# Usage: packaging/kiosk/try-faults.sh [COMMAND], as target/stelling.
set -euo pipefail
. "$(dirname "$0")/display.sh"

readonly COMMAND=${1:-target/stelling}
readonly DISK=$work/disk

settings() { # COUNTS-FILE
  cat > "$work/kiosk.conf" << END
kiosk.idle-seconds = 3600
kiosk.counts-file = $1
kiosk.pin = $PIN_HASH
END
}

shot() { import -window root "target/kiosk-$1.png"; }
begin() { act xdotool key Return; act xdotool key Return; }
ends() { # CODE WHAT
  local code=0
  until_true 300 is_over || fail "it goes on after $2"
  wait "$program" || code=$?
  [ "$code" "$1" 0 ] || fail "it ended with $code after $2"
  echo "$2: it ended with $code"
}

window_goes() {
  start_booth "$COMMAND"
  begin
  xdotool mousemove 700 20
  sleep 1
  local before
  before=$(look)
  # XDestroyWindow, by another program of the same user
  xdotool windowclose "$window"
  until_true 200 window_is_there || fail "a program without a window"
  looks_as() { ! looks_other "$1"; }
  until_true 200 looks_as "$before" || { shot destroyed; fail "its window came back and is another: target/kiosk-destroyed.png"; }
  echo "its window was destroyed: it came back, at the same statement"
  kill "$program"; wait "$program" 2> /dev/null || true
  start_booth "$COMMAND"
  # XKillClient, as xkill and window managers do with a program that does not answer
  xdotool windowkill "$window"
  ends -ne "it was cut off from its display"
}

# A disk of the booth's own, so small that it is soon full; then the same one read-only; then well again.
disk_fails() {
  [ "$(id -u)" = 0 ] || { echo "not root: no disk was filled"; return 0; }
  mkdir "$DISK"
  mount -t tmpfs -o size=64k none "$DISK" || { echo "no disk can be mounted here: none was filled"; return 0; }
  settings "$DISK/balie.counts"
  dd if=/dev/zero of="$DISK/fill" bs=1k 2> /dev/null || true
  start_booth "$COMMAND"
  visit
  [ ! -s "$DISK/balie.counts" ] || fail "something was written on a full disk"
  rm "$DISK/fill"
  mount -o remount,ro "$DISK"
  visit
  mount -o remount,rw "$DISK"
  visit
  until_true 100 counted 3 || { cat "$DISK/balie.counts"; fail "sessions were lost"; }
  kill "$program"; wait "$program" 2> /dev/null || true
  echo "the disk was full, then read-only: three visits went on, and all three were counted when it was well again"
}
counted() { [ "$(grep -c broken-off "$DISK/balie.counts" 2> /dev/null)" = "$1" ]; }
# Begins, answers one statement, and stops
visit() {
  begin
  act xdotool key 1
  act xdotool mousemove 915 46 click 1
  act xdotool key Tab
  act xdotool key Return
  sleep 1
}

tidy() { if mountpoint -q "$DISK"; then umount "$DISK"; fi; stop_processes; }
trap tidy EXIT

start_display 1366x768
settings "$work/balie.counts"
window_goes
disk_fails
