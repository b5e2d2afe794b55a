#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes a .dmg on macOS, with a JDK 25 and Maven. It is not signed: macOS asks whoever opens it first. Not run up to now:
# nobody of us has a Mac to build on; the public CI is to be the first (.github/workflows/packages.yml).
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly OUT=target/packages
readonly WORK=target/packages-work
readonly APP=$WORK/image/Stelling.app/Contents
readonly STRIP=
# shellcheck source=packaging/common.sh
. packaging/common.sh

# What macOS makes an icon of: a folder of pictures with fixed names.
icon() {
  local pictures=src/main/resources/nl/stelling/app folder=$WORK/stelling.iconset
  mkdir "$folder"
  cp "$pictures/icon-16.png" "$folder/icon_16x16.png"
  cp "$pictures/icon-32.png" "$folder/icon_16x16@2x.png"
  cp "$pictures/icon-32.png" "$folder/icon_32x32.png"
  cp "$pictures/icon-128.png" "$folder/icon_128x128.png"
  cp "$pictures/icon-256.png" "$folder/icon_128x128@2x.png"
  cp "$pictures/icon-256.png" "$folder/icon_256x256.png"
  iconutil --convert icns --output "$WORK/stelling.icns" "$folder"
}

app() {
  say "the program"
  "$jdk/jpackage" @packaging/jpackage.args @packaging/mac/app.args --app-version "$(cfversion)"
  train "$APP/runtime/Contents/Home" "$APP/app/stelling.aot"
  cp LICENSE packaging/SETTINGS.md packaging/linux/stelling.conf.example "$APP/Resources/"
  licences "$APP/Resources/licences"
  # What was added afterwards belongs under the seal too, even if nobody vouches for it
  codesign --force --deep --sign - "$WORK/image/Stelling.app"
}

# macOS takes no version that begins with a nought
cfversion() { echo "${version/#0./1.}"; }

find_jdk
needs mvn Maven
needs iconutil "Xcode's command line tools"
version=$(property version)
date=$(property project.build.outputTimestamp)
build
modules
runtime "$WORK/runtime"
icon
app
rm -rf "$OUT"
mkdir -p "$OUT"
say "the .dmg"
"$jdk/jpackage" @packaging/mac/dmg.args --app-version "$(cfversion)"
mv "$OUT"/Stelling-*.dmg "$OUT/stelling-$version-macos-$(uname -m).dmg"
sums
