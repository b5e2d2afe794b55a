#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes what a voter installs, from a clean checkout: a portable .tar.gz, a .deb and an .rpm, each with a trimmed runtime
# and a cache of loaded classes that was trained on a whole walk through the program. They end up in target/packages,
# with their checksums, the notices of third parties and the bill of materials.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly HERE=packaging/linux
readonly OUT=target/packages
readonly WORK=target/packages-work
readonly IMAGE=$WORK/image
readonly STAGE=$WORK/stage
readonly APP=nl.stelling.Stelling

usage() {
  cat << END
usage: $HERE/package.sh [--no-cache] [--as-built] [FORMAT...]
FORMAT is image, tar, deb or rpm; all of them when none is named. image leaves the program, ready to run, in $IMAGE.
--as-built takes what mvn -Ppackages package left in target, and builds nothing anew.
--no-cache leaves out the cache of loaded classes: the one file that differs from build to build.
END
}

readonly STRIP="strip --strip-unneeded"
# shellcheck source=packaging/common.sh
. packaging/common.sh

# ---------------------------------------------------------------- the program

image() {
  runtime "$IMAGE/runtime"
  $STRIP "$IMAGE"/runtime/lib/server/libjvm.so "$IMAGE"/runtime/lib/lib*.so
  install -m 755 "$HERE/stelling.sh" "$IMAGE/stelling"
  install -m 644 LICENSE "$IMAGE/LICENSE"
  licences "$IMAGE/licences"
}

# Somebody's own display is no place for a rehearsal.
rehearse() {
  local number
  exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2> /dev/null)
  server=$!
  # Also when the walk fails
  trap 'kill "$server" 2> /dev/null || true' EXIT
  read -r -t 60 -u "$display" number || fail "no display within a minute"
  DISPLAY=:$number train "$IMAGE/runtime" "$IMAGE/stelling.aot"
  kill "$server"
  trap - EXIT
}

# ---------------------------------------------------------------- the packages

fill_in() { # FROM TO
  sed -e "s/@VERSION@/$version/; s/@DATE@/${date%T*}/; s/@SIZE@/$(du -sk --apparent-size "$STAGE" | cut -f1)/" "$1" > "$2"
}

icons() { # FOLDER
  local size
  for size in 16 22 24 32 48 64 128 256 512; do
    local from=packaging/icons/icon.svg
    if [ "$size" -lt 22 ]; then from=packaging/icons/icon-16.svg; fi
    mkdir -p "$1/hicolor/${size}x$size/apps"
    rsvg-convert --width "$size" --height "$size" "$from" > "$1/hicolor/${size}x$size/apps/$APP.png"
  done
  mkdir -p "$1/hicolor/scalable/apps"
  install -m 644 packaging/icons/icon.svg "$1/hicolor/scalable/apps/$APP.svg"
}

# What a kiosk needs beside the program. Its units lie ready and are switched on by nobody but the administrator.
kiosk() { # SHARE
  local kiosk=packaging/kiosk
  mkdir -p "$1/stelling/kiosk/x11" "$1/doc/stelling/kiosk" "$STAGE"/usr/lib/systemd/system
  install -m 755 "$kiosk/watch.sh" "$1/stelling/kiosk/"
  install -m 755 "$kiosk/x11/start.sh" "$kiosk/x11/session.sh" "$1/stelling/kiosk/x11/"
  install -m 644 "$kiosk/x11/openbox.xml" "$1/stelling/kiosk/x11/"
  install -m 644 "$kiosk"/systemd/*.service "$kiosk"/systemd/*.timer "$STAGE/usr/lib/systemd/system/"
  install -m 644 "$kiosk"/systemd/*.sysusers "$kiosk"/systemd/*.tmpfiles "$1/stelling/kiosk/"
  install -m 644 "$kiosk/README.md" "$kiosk/COUNTS.md" "$kiosk/kiosk.conf.example" "$1/doc/stelling/kiosk/"
}

# The tree that is installed, the same for every Linux.
stage() {
  local share=$STAGE/usr/share each
  say "laying out what is installed"
  mkdir -p "$STAGE/usr/bin" "$STAGE/usr/lib/stelling" "$share"/{applications,metainfo,mime/packages,man/man1,doc/stelling}
  cp -a "$IMAGE/." "$STAGE/usr/lib/stelling/"
  ln -s ../lib/stelling/stelling "$STAGE/usr/bin/stelling"
  install -m 644 "$HERE"/*.desktop "$share/applications/"
  install -m 644 "$HERE/$APP.mime.xml" "$share/mime/packages/$APP.xml"
  icons "$share/icons"
  fill_in "$HERE/$APP.metainfo.xml" "$share/metainfo/$APP.metainfo.xml"
  fill_in "$HERE/stelling.1" "$share/man/man1/stelling.1"
  gzip -9n "$share/man/man1/stelling.1"
  install -m 644 "$HERE/copyright" "$share/doc/stelling/copyright"
  install -m 644 CHANGELOG.md "$share/doc/stelling/changelog"
  gzip -9n "$share/doc/stelling/changelog"
  install -m 644 "$HERE/stelling.conf.example" packaging/SETTINGS.md "$share/doc/stelling/"
  kiosk "$share"
  for each in LICENSE licences; do
    mv "$STAGE/usr/lib/stelling/$each" "$share/doc/stelling/"
  done
  appstreamcli validate --no-net "$share/metainfo/$APP.metainfo.xml"
  desktop-file-validate "$share"/applications/*.desktop
  set_times "$STAGE"
}

# The same bytes from the same commit, whenever and by whomever it is built.
set_times() { find "$1" -exec touch --no-dereference --date "$date" {} +; }

tarball() {
  local name=stelling-$version-linux-x64
  say "the portable archive"
  cp -a "$IMAGE" "$WORK/$name"
  mkdir -p "$WORK/$name/share"
  install -m 644 "$HERE/nl.stelling.Stelling.desktop" packaging/icons/icon.svg "$HERE/stelling.conf.example" packaging/SETTINGS.md \
    "$WORK/$name/share/"
  install -m 644 "$HERE/portable.txt" "$WORK/$name/README.txt"
  set_times "$WORK/$name"
  tar --create --directory "$WORK" --sort=name --owner=0 --group=0 --numeric-owner --mode=go-w,a+rX "$name" \
    | gzip -9n > "$OUT/$name.tar.gz"
}

deb() {
  say "the .deb"
  rm -rf "$WORK/deb"
  cp -a "$STAGE" "$WORK/deb"
  mkdir "$WORK/deb/DEBIAN"
  fill_in "$HERE/control" "$WORK/deb/DEBIAN/control"
  (cd "$WORK/deb" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
  dpkg-deb --root-owner-group -Zxz -z9 -Sextreme --build "$WORK/deb" "$OUT/stelling_${version}_amd64.deb"
}

rpm() {
  say "the .rpm"
  fill_in "$HERE/stelling.spec" "$WORK/stelling.spec"
  # The patterns of %files find nothing below a folder with a space in its name
  top=$(mktemp -d)
  trap 'rm -rf "$top"' EXIT
  rpmbuild -bb --quiet --define "_topdir $top" --define "_rpmdir $PWD/$OUT" --define "stage $PWD/$STAGE" \
    --define "_rpmfilename stelling-$version.x86_64.rpm" --define "_buildhost localhost" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_binary_payload w12.zstdio" --target x86_64 "$WORK/stelling.spec"
}

# ---------------------------------------------------------------- all of it

with_cache=true
with_build=true
formats=()
for each in "$@"; do
  case $each in
    --no-cache) with_cache=false ;;
    --as-built) with_build=false ;;
    image | tar | deb | rpm) formats+=("$each") ;;
    *) usage >&2; exit 2 ;;
  esac
done
[ ${#formats[@]} -gt 0 ] || formats=(tar deb rpm)
wanted() { [[ " ${formats[*]} " == *" $1 "* ]]; }

find_jdk
needs mvn maven
needs strip binutils
needs unzip unzip
needs rsvg-convert librsvg2-bin
needs appstreamcli appstream
needs desktop-file-validate desktop-file-utils
if $with_cache; then needs Xvfb xvfb; fi
if wanted rpm; then needs rpmbuild rpm; fi

version=$(property version)
date=$(property project.build.outputTimestamp)
SOURCE_DATE_EPOCH=$(date --date "$date" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
umask 022

if $with_build; then build; fi
modules
mkdir -p "$IMAGE"
image
if $with_cache; then rehearse; fi
rm -rf "$OUT"
mkdir -p "$OUT"
if wanted tar; then tarball; fi
if wanted deb || wanted rpm; then stage; fi
if wanted deb; then deb; fi
if wanted rpm; then rpm; fi
if ! wanted image; then
  sums
  du -sh "$IMAGE" "$OUT"/*
fi
say "all is in $OUT; the program itself is $IMAGE/stelling"
