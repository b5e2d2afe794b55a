#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The X session of a booth: the screen never blanks, nothing but Stelling runs, and the session ends with it.
set -eu
xset s off s noblank -dpms || true
# No paste with the middle button, no zapping of the server, no switching to a console
setxkbmap -option '' -option srvrkeys:none || true
openbox --config-file /usr/share/stelling/kiosk/x11/openbox.xml &
code=0
stelling --kiosk --config "${STELLING_CONFIG:-/etc/stelling/kiosk.conf}" || code=$?
# For start.sh, to which xinit does not tell it
echo "$code" > "${STELLING_ENDED:-/dev/null}"
exit "$code"
