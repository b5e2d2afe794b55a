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

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# ---------------------------------------------------------------- what it needs

needs() { # COMMAND PACKAGE
  command -v "$1" > /dev/null || fail "$1 is not here: install Debian's package $2"
}

find_jdk() {
  local java
  for java in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$java/bin/jlink" ] && [[ $("$java/bin/java" -version 2>&1) == *'version "25'* ]]; then
      jdk=$java/bin
      return
    fi
  done
  fail "this needs a JDK 25: install one, or set JAVA25_HOME to it"
}

property() { sed -n "s:^ *<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1; }

# ---------------------------------------------------------------- the program

build() {
  say "building the module"
  mvn --batch-mode --no-transfer-progress -Dstyle.color=never --quiet -Ppackages -DskipTests package
}

# Native libraries are found beside the runtime's own, and nothing is unpacked at a voter's home, when they come to the
# linker as such: a jar that holds some becomes a jmod.
give_natives() { # JAR
  local name
  name=$(basename "$1" .jar)
  mkdir -p "$WORK/open/$name" "$WORK/natives/$name"
  unzip -q -o "$1" -d "$WORK/open/$name"
  mv "$WORK/open/$name"/*.so "$WORK/natives/$name/"
  # The native libraries of one JavaFX jar are linked against those of another: all go without symbols, none by chance
  strip --strip-unneeded "$WORK/natives/$name"/*.so
  "$jdk/jmod" create --date "$date" --class-path "$WORK/open/$name" --libs "$WORK/natives/$name" "$WORK/modules/$name.jmod"
}

# The linker takes no automatic modules: such a jar is told what it is. What tells it reads jars and no jmods.
give_descriptor() { # JAR
  local name=$WORK/descriptors/$1
  mkdir -p "$name"
  "$jdk/jdeps" --ignore-missing-deps --multi-release 25 --module-path "$WORK/jars" --generate-module-info "$name" "$WORK/modules/$1" \
    > /dev/null || fail "jdeps cannot tell what $1 needs"
  "$jdk/javac" --release 25 -Xlint:none --module-path "$WORK/jars" \
    --patch-module "$(basename "$(ls -d "$name"/*/)")=$WORK/modules/$1" -d "$name" "$(find "$name" -name module-info.java)"
  "$jdk/jar" --update --date "$date" --file "$WORK/modules/$1" -C "$name" module-info.class
}

is_automatic() { [[ $("$jdk/jar" --describe-module --file "$1") == *automatic* ]]; }
holds() { [[ $(unzip -Z1 "$1") == *"$2"* ]]; } # JAR ENDING

modules() {
  local jar
  say "making modules of all jars"
  rm -rf "$WORK"
  mkdir -p "$WORK/modules" "$WORK/jars"
  cp target/stelling.jar "$WORK/modules/"
  for jar in target/modules/*.jar; do
    case $jar in */jspecify-*) continue ;; esac
    if holds "$jar" .class; then cp "$jar" "$WORK/jars/"; fi
    if holds "$jar" .so; then
      give_natives "$jar"
    elif holds "$jar" .class; then
      cp "$jar" "$WORK/modules/"
    fi
  done
  for jar in "$WORK"/modules/*.jar; do
    if is_automatic "$jar"; then give_descriptor "$(basename "$jar")"; fi
  done
}

image() {
  say "linking the runtime"
  "$jdk/jlink" --module-path "$WORK/modules" @packaging/jlink.args --output "$IMAGE/runtime"
  strip --strip-unneeded "$IMAGE"/runtime/lib/server/libjvm.so "$IMAGE"/runtime/lib/lib*.so
  rm "$IMAGE/runtime/lib/classlist"
  chmod -R u+w "$IMAGE/runtime"
  install -m 755 "$HERE/stelling.sh" "$IMAGE/stelling"
  install -m 644 LICENSE "$IMAGE/LICENSE"
  mkdir "$IMAGE/licences"
  install -m 644 target/notices/THIRD-PARTY.txt "$IMAGE/licences/"
  licences
}

# What the jars themselves say about whose they are.
licences() {
  local jar entry
  for jar in target/modules/*.jar; do
    while read -r entry; do
      unzip -p "$jar" "$entry" > "$IMAGE/licences/$(basename "$jar" .jar)-$(basename "$entry" .txt).txt"
    done < <(unzip -Z1 "$jar" | grep -iE '^(META-INF/)?(licen[cs]e|notice)(\.txt|\.md)?$' || true)
  done
}

# The walk is that of the image itself. Only what it draws on is another: nothing, instead of a display.
train() {
  say "training the cache on a walk through the program"
  "$IMAGE/runtime/bin/java" -XX:AOTCacheOutput="$IMAGE/stelling.aot" -Dglass.platform=Headless -Dprism.order=sw \
    --module nl.stelling/nl.stelling.app.Rehearsal > "$WORK/training.txt" 2>&1 \
    || { grep -v Skipping "$WORK/training.txt"; fail "the walk did not come to its end"; }
  chmod 644 "$IMAGE/stelling.aot"
  "$IMAGE/runtime/bin/java" -XX:AOTCache="$IMAGE/stelling.aot" -XX:AOTMode=on --module nl.stelling/nl.stelling.app.Main \
    --version > /dev/null || fail "the cache does not fit the image it was trained on"
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
  install -m 755 "$kiosk/x11/session.sh" "$1/stelling/kiosk/x11/"
  install -m 644 "$kiosk/x11/openbox.xml" "$1/stelling/kiosk/x11/"
  install -m 644 "$kiosk"/systemd/*.service "$kiosk"/systemd/*.timer "$STAGE/usr/lib/systemd/system/"
  install -m 644 "$kiosk"/systemd/*.sysusers "$kiosk"/systemd/*.tmpfiles "$1/stelling/kiosk/"
  install -m 644 "$kiosk/README.md" "$kiosk/kiosk.conf.example" "$1/doc/stelling/kiosk/"
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
  dpkg-deb --root-owner-group -Zxz --build "$WORK/deb" "$OUT/stelling_${version}_amd64.deb"
}

rpm() {
  say "the .rpm"
  fill_in "$HERE/stelling.spec" "$WORK/stelling.spec"
  rpmbuild -bb --quiet --define "_topdir $PWD/$WORK/rpm" --define "_rpmdir $PWD/$OUT" --define "stage $PWD/$STAGE" \
    --define "_rpmfilename stelling-$version.x86_64.rpm" --define "_buildhost localhost" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_binary_payload w12.zstdio" --target x86_64 "$WORK/stelling.spec"
}

sums() {
  install -m 644 target/bom.json "$OUT/stelling-$version.cdx.json"
  install -m 644 target/notices/THIRD-PARTY.txt "$OUT/"
  (cd "$OUT" && sha256sum ./* > SHA256SUMS && cat SHA256SUMS)
  du -sh "$STAGE" "$OUT"/*
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
if $with_cache; then train; fi
rm -rf "$OUT"
mkdir -p "$OUT"
if wanted tar; then tarball; fi
if wanted deb || wanted rpm; then stage; fi
if wanted deb; then deb; fi
if wanted rpm; then rpm; fi
if ! wanted image; then sums; fi
say "all is in $OUT; the program itself is $IMAGE/stelling"
