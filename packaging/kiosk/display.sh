# SPDX-License-Identifier: EUPL-1.2
# A display of its own with the window manager of a booth, for the scripts beside this one to source.

processes=()
work=$(mktemp -d)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

stop_processes() {
  local each
  for each in "${processes[@]}"; do kill -KILL "$each" 2> /dev/null || true; done
  wait 2> /dev/null || true
  rm -rf "$work"
}
trap stop_processes EXIT

# Tries a command until it succeeds, for so many tenths of a second at the most.
until_true() { # TENTHS COMMAND...
  local left=$1
  shift
  until "$@"; do
    ((left-- > 0)) || return 1
    sleep 0.1
  done
}

manager_is_there() { xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q 'window id'; }

start_display() { # WIDTHxHEIGHT
  local number
  exec 9> >(cat > "$work/number")
  Xvfb -displayfd 9 -screen 0 "$1x24" -nolisten tcp 2> /dev/null &
  processes+=($!)
  exec 9>&-
  until_true 300 test -s "$work/number" || fail "no display within 30 seconds"
  number=$(cat "$work/number")
  export DISPLAY=":$number"
  openbox --config-file "$here/x11/openbox.xml" > "$work/openbox.txt" 2>&1 &
  processes+=($!)
  until_true 300 manager_is_there || fail "no window manager within 30 seconds"
}

# The PIN of the tests is 280414; the salt is no secret here.
readonly PIN=280414
readonly PIN_HASH=pbkdf2-sha512:220000:MDEyMzQ1Njc4OWFiY2RlZg:8IIBXi71rNZYGuJQXmiN639ecC-4gJm72XXw1iyiecQ

start_booth() { # COMMAND...
  "$@" --kiosk --config "$work/kiosk.conf" > "$work/stdout.txt" 2>> "$work/stderr.txt" < /dev/null &
  program=$!
  processes+=("$program")
  until_true 900 window_is_there || { cat "$work/stderr.txt" >&2; fail "no window within 90 seconds"; }
  until_true 300 is_painted || fail "nothing painted within 30 seconds"
}

window_is_there() {
  window=$(xdotool search --onlyvisible --name '^Stelling$' 2> /dev/null | head -n 1)
  [ -n "$window" ]
}
is_painted() { [ "$(import -window root png:- | identify -format %k png:-)" -gt 20 ]; }
look() { import -window root -depth 8 rgb:- | sha256sum; }
looks_other() { [ "$(look)" != "$1" ]; }
is_over() { ! kill -0 "$program" 2> /dev/null; }

# Does something and waits until the screen shows it.
act() {
  local before
  before=$(look)
  "$@"
  until_true 100 looks_other "$before" || fail "nothing changed on the screen after: $*"
}
