#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Restarts the booth when its window has not answered for a minute. A booth that the staff ended is left alone.
set -eu
heartbeat=${1:-/run/stelling/heartbeat}
for unit in stelling-kiosk-x11.service stelling-kiosk-wayland.service; do
  systemctl is-active --quiet "$unit" || continue
  # It needs a moment to start before there is a heartbeat
  if [ -e "$heartbeat" ] && [ -n "$(find "$heartbeat" -mmin +1)" ]; then
    echo "$unit: no heartbeat for a minute"
    rm -f "$heartbeat"
    systemctl kill --signal=SIGKILL "$unit"
  fi
done
