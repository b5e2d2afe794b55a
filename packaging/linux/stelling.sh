#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Starts Stelling from a build folder: the application's jar and its modules stand beside this script.
here=$(cd "$(dirname "$0")" && pwd)

is_25() { [ -x "$1" ] && "$1" -version 2>&1 | grep -q 'version "\(2[5-9]\|[3-9][0-9]\)'; }

for java in "${JAVA25_HOME:-}/bin/java" "${JAVA_HOME:-}/bin/java" "$(command -v java)" \
    /usr/lib/jvm/*25*/bin/java /Library/Java/JavaVirtualMachines/*25*/Contents/Home/bin/java; do
  if is_25 "$java"; then
    exec "$java" --module-path "$here/stelling.jar:$here/modules" \
      --enable-native-access=javafx.graphics --module nl.stelling/nl.stelling.app.Main "$@"
  fi
done
echo "Stelling needs Java 25: install one, or set JAVA25_HOME to it." >&2
exit 1
