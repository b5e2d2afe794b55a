#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Starts Stelling from the folder where this script stands, wherever that is and through whatever links. In a package a
# runtime stands beside it; in a build folder the application's jar and its modules do, and Java 25 is looked for.

self=$0
case $self in */*) ;; *) self=./$self ;; esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
here=${self%/*}
[ -n "$here" ] || here=/

main=nl.stelling/nl.stelling.app.Main

if [ -x "$here/runtime/bin/java" ]; then
  # Each would be told of on the screen of a voter
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS JDK_AOT_VM_OPTIONS
  # A window is there sooner when nothing is compiled twice, and its memory comes in large pages; a command that computes
  # for long is not. Room for code is no reason to stop and collect all memory while the first screens come
  case ${1-} in
    '' | -* | *.* | */*) set -- -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -Xmn16m \
      -XX:+UseTransparentHugePages -XX:SweeperThreshold=100 --module "$main" "$@" ;;
    *) set -- --module "$main" "$@" ;;
  esac
  # Where there is no graphics card, JavaFX need not look for one
  [ -e /dev/dri ] || [ -e /dev/nvidiactl ] || set -- -Dprism.order=sw "$@"
  # Without its cache, or with one that does not fit, it only starts later, and says nothing of it
  exec "$here/runtime/bin/java" -XX:AOTCache="$here/stelling.aot" -Xlog:disable "$@"
fi

is_25() { [ -x "$1" ] && "$1" -version 2>&1 | grep -q 'version "\(2[5-9]\|[3-9][0-9]\)'; }

for java in "${JAVA25_HOME:-}/bin/java" "${JAVA_HOME:-}/bin/java" "$(command -v java)" \
    /usr/lib/jvm/*25*/bin/java /Library/Java/JavaVirtualMachines/*25*/Contents/Home/bin/java; do
  if is_25 "$java"; then
    exec "$java" --module-path "$here/stelling.jar:$here/modules" \
      --enable-native-access=javafx.graphics --module "$main" "$@"
  fi
done
echo "Stelling needs Java 25: install one, or set JAVA25_HOME to it." >&2
exit 1
