#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes an .msi and a portable .zip on Windows, in the bash that comes with Git, with a JDK 25, Maven and WiX. Not run up to
# now: nobody of us has a Windows to build on; the public CI is to be the first (.github/workflows/packages.yml).
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly OUT=target/packages
readonly WORK=target/packages-work
readonly APP=$WORK/image/Stelling
readonly STRIP=
# shellcheck source=packaging/common.sh
. packaging/common.sh

icon() {
  local pictures=src/main/resources/nl/stelling/app
  "$jdk/java" packaging/icons/Ico.java "$WORK/stelling.ico" "$pictures"/icon-{16,32,48,128,256}.png
}

app() {
  say "the program"
  "$jdk/jpackage" @packaging/jpackage.args @packaging/win/app.args --app-version "$version"
  train "$APP/runtime" "$APP/app/stelling.aot"
  cp LICENSE packaging/SETTINGS.md packaging/linux/stelling.conf.example "$APP/"
  licences "$APP/licences"
}

find_jdk
needs mvn Maven
needs unzip "Git for Windows"
version=$(property version)
date=$(property project.build.outputTimestamp)
build
modules
runtime "$WORK/runtime"
icon
app
rm -rf "$OUT"
mkdir -p "$OUT"
say "the portable .zip"
"$jdk/jar" --create --no-manifest --date "$date" --file "$OUT/stelling-$version-windows-x64.zip" -C "$WORK/image" Stelling
say "the .msi"
"$jdk/jpackage" @packaging/win/msi.args --app-version "$version"
sums
