#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Starts an X server with the session of a booth in it, and ends as Stelling ended: xinit itself ends with 0 whatever its
# client did, and then nobody would start a booth again that was killed. What is given goes to the X server.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
ended=${RUNTIME_DIRECTORY:-/run/stelling}/ended
export STELLING_ENDED="$ended"
rm -f "$ended"
xinit "$here/session.sh" -- "$@" || true
# Nothing there: the X server or the session itself was killed
code=$(cat "$ended" 2> /dev/null) || code=1
exit "${code:-1}"
