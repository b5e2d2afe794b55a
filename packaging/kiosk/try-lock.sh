#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Tries to get out of a booth as a visitor would: every function key with every modifier, the keys of window managers,
# every button of the mouse, long and double presses, dragging, closing, minimising. The screen must stay what it is.
# Then goes in as the staff do, and ends it. Usage: packaging/kiosk/try-lock.sh [COMMAND], as target/stelling.
set -euo pipefail
. "$(dirname "$0")/display.sh"

readonly COMMAND=${1:-target/stelling}
readonly MODIFIERS=('' shift+ ctrl+ alt+ super+ ctrl+shift+ ctrl+alt+ alt+shift+ super+shift+ ctrl+super+ alt+super+
  ctrl+alt+shift+ ctrl+super+shift+ alt+super+shift+ ctrl+alt+super+ ctrl+alt+super+shift+)

cat > "$work/kiosk.conf" <<END
kiosk.idle-seconds = 3600
kiosk.counts-file = $work/balie.counts
kiosk.pin = $PIN_HASH
END

windows_now() { xdotool search --onlyvisible --name '' 2> /dev/null | while read -r each; do
  xwininfo -id "$each" 2> /dev/null | grep -q 'Map State: IsViewable' && xdotool getwindowname "$each"; done | sort | uniq -c; }

# Nothing changed: the same window, all of the screen, the same picture, and no other window.
same() { # WHAT
  is_over && fail "the program ended after $1"
  xdotool getwindowname "$window" > /dev/null 2>&1 || fail "the window is gone after $1"
  until_true 50 looks_as_before || { import -window root target/kiosk-lock.png; fail "the screen changed after $1: target/kiosk-lock.png"; }
  [ "$(windows_now)" = "$windows" ] || fail "there is another window after $1: $(windows_now)"
}
looks_as_before() { ! looks_other "$picture"; }

start_display 1366x768
start_booth "$COMMAND"
xdotool mousemove 300 520
act xdotool click 1
xdotool mousemove 700 20
sleep 1
picture=$(look)
windows=$(windows_now)

for modifier in "${MODIFIERS[@]}"; do
  keys=()
  for number in 1 2 3 4 5 6 7 8 9 10 11 12; do keys+=("${modifier}F$number"); done
  xdotool key --delay 4 "${keys[@]}"
  same "the function keys with ${modifier:-nothing}"
done
for modifier in ctrl+ alt+ super+ ctrl+alt+; do
  keys=()
  for key in a c d e f m n o p q r s t u v w x z space Tab Delete BackSpace Left Right Up Down Home Escape Return; do
    keys+=("$modifier$key")
  done
  xdotool key --delay 4 "${keys[@]}"
  same "letters and arrows with $modifier"
done
xdotool key --delay 4 Menu Print Pause Insert Super_L Super_R Alt_L Control_L XF86Back XF86HomePage XF86Search XF86Calculator
same "the keys beside the letters"
for button in 2 3 6 7 8 9; do xdotool mousemove 500 400 click "$button" mousemove 700 20; done
same "the other buttons of the mouse"
xdotool mousemove 500 300 mousedown 1; sleep 1.5; xdotool mouseup 1 mousemove 700 20
same "a long press"
xdotool mousemove 500 300 click --repeat 2 --delay 40 1 mousemove 700 20
same "a double press"
xdotool mousemove 200 300 mousedown 1 mousemove 600 400 mousemove 1360 760 mouseup 1 mousemove 700 20
same "dragging"

# A window manager that does have such keys: close, hide, leave full screen, let go of all
cat > "$work/usual.xml" <<END
<openbox_config xmlns="http://openbox.org/3.4/rc"><desktops><number>1</number></desktops><mouse/><keyboard>
<keybind key="A-F4"><action name="Close"/></keybind><keybind key="A-F9"><action name="Iconify"/></keybind>
<keybind key="A-F5"><action name="ToggleFullscreen"/></keybind><keybind key="A-F6"><action name="Lower"/></keybind>
<keybind key="A-Tab"><action name="NextWindow"/></keybind></keyboard></openbox_config>
END
openbox --replace --config-file "$work/usual.xml" > "$work/openbox.txt" 2>&1 &
processes+=($!)
sleep 2
same "another window manager"
for key in alt+F4 alt+F9 alt+F5 alt+F6 alt+Tab; do
  xdotool key "$key"
  sleep 1
  same "$key where a window manager heeds it"
done
xdotool windowminimize "$window"; sleep 1
same "minimising"
xdotool windowsize "$window" 300 200 windowmove "$window" 400 400; sleep 1
same "making it smaller"
echo "locked: ${#MODIFIERS[@]} times 12 function keys, 4 times 30 keys, every button, long, double, dragged, closed, minimised"

# The staff: back to the first screen, five presses in the corner, the PIN, the end of the program
stop() { xdotool mousemove 915 46 click 1; }
act stop
act xdotool key Tab
act xdotool key Return
sleep 1
for _ in 1 2 3 4 5; do xdotool mousemove 20 20 click 1; sleep 0.2; done
sleep 1
import -window root target/kiosk-pin.png
act xdotool type "$PIN"
act xdotool key Return
sleep 2
import -window root target/kiosk-staff.png
act xdotool mousemove 1246 718 click 1 || true
until_true 200 is_over || { import -window root target/kiosk-lock.png; fail "the staff could not end it"; }
wait "$program" || fail "it ended with $?"
grep -q broken-off "$work/balie.counts" || fail "the session was not counted"
! grep -qE '(Exception|Error)\b|^[[:space:]]+at ' "$work/stderr.txt" || { cat "$work/stderr.txt"; fail "it threw something"; }
echo "the staff ended it, and the session was counted"
