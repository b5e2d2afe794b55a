# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# What is the same on every system: from the checkout to a linked runtime with a trained cache. Whoever reads this in says
# in WORK where to work, in OUT where the packages go, and in STRIP how native libraries lose their symbols, where they do.
# shellcheck disable=SC2154 # version and date are set by whoever reads this in

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# ---------------------------------------------------------------- what it needs

needs() { # COMMAND PACKAGE
  command -v "$1" > /dev/null || fail "$1 is not here: install $2"
}

find_jdk() {
  local java
  for java in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
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
  mvn --batch-mode --no-transfer-progress -Dstyle.color=never --quiet -Ppackages -Dmaven.test.skip=true package
}

# Native libraries are found beside the runtime's own, and nothing is unpacked at a voter's home, when they come to the
# linker as such: a jar that holds some becomes a jmod.
give_natives() { # JAR
  local name
  name=$(basename "$1" .jar)
  mkdir -p "$WORK/open/$name" "$WORK/natives/$name"
  unzip -q -o "$1" -d "$WORK/open/$name"
  find "$WORK/open/$name" \( -name '*.so' -o -name '*.dll' -o -name '*.dylib' \) -exec mv {} "$WORK/natives/$name/" \;
  # The native libraries of one JavaFX jar are linked against those of another: all go without symbols, none by chance
  if [ -n "$STRIP" ]; then $STRIP "$WORK/natives/$name"/*; fi
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
  binary_css
  for jar in target/modules/*.jar; do
    case $jar in */jspecify-*) continue ;; esac
    if holds "$jar" .class; then cp "$jar" "$WORK/jars/"; fi
    if [[ $(unzip -Z1 "$jar") =~ \.(so|dll|dylib)($'\n'|$) ]]; then
      give_natives "$jar"
    elif holds "$jar" .class; then
      cp "$jar" "$WORK/modules/"
    fi
  done
  for jar in "$WORK"/modules/*.jar; do
    if is_automatic "$jar"; then give_descriptor "$(basename "$jar")"; fi
  done
}

# JavaFX reads a style sheet faster that was parsed before.
binary_css() {
  local open=$WORK/css
  unzip -q "$WORK/modules/stelling.jar" '*.css' -d "$open"
  "$jdk/java" --module-path target/modules --add-modules javafx.graphics packaging/BinaryCss.java \
    "$open"/nl/stelling/screens/*.css
  (cd "$open" && "$jdk/jar" --update --date "$date" --file "../modules/stelling.jar" nl/stelling/screens/*.bss)
}

# What no start and no page uses of Java itself: what reads and writes XML, fetches pages from the web, plays sounds, and
# looks of Swing that the system's way to print does not have. The linker wants each package to hold something.
unused() {
  "$jdk/jimage" list --include "/java.xml/com/sun/org/apache/**,/java.net.http/jdk/**,/java.desktop/com/sun/media/sound/**,\
/java.desktop/com/sun/java/swing/plaf/**,/java.desktop/javax/swing/plaf/nimbus/**" "$jdk/../lib/modules" \
    | awk '/^Module: / { module = $2 } /^    / { package = $1; sub("/[^/]*$", "", package)
      if (seen[module package]++) print "/" module "/" $1 }'
}

# The runtime that a package carries, with nothing but what Stelling uses.
runtime() { # FOLDER
  say "linking the runtime"
  unused > "$WORK/unused.txt"
  "$jdk/jlink" --module-path "$WORK/modules" @packaging/jlink.args --output "$1"
  # What goes with what is left out: sound, a picture before the window, lists and a jar for those who build
  rm -f "$1"/lib/{classlist,jrt-fs.jar} "$1"/{lib/lib,bin/,lib/}{jsound,splashscreen}.{so,dll,dylib}
  chmod -R u+w "$1"
}

# What the jars themselves say about whose they are.
licences() { # FOLDER
  local jar entry
  mkdir "$1"
  install -m 644 target/notices/THIRD-PARTY.txt "$1/"
  for jar in target/modules/*.jar; do
    while read -r entry; do
      unzip -p "$jar" "$entry" > "$1/$(basename "$jar" .jar)-$(basename "$entry" .txt).txt"
    done < <(unzip -Z1 "$jar" | grep -iE '^(META-INF/)?(licen[cs]e|notice)(\.txt|\.md)?$' || true)
  done
}

# The walk is that of the image itself, with the one compiler that a window has. It needs a display: what speaks to one
# belongs into the cache. Nothing of whoever builds is read.
train() { # RUNTIME CACHE
  say "training the cache on a walk through the program"
  mkdir -p "$WORK/nobody"
  env XDG_DATA_HOME="$PWD/$WORK/nobody" APPDATA="$PWD/$WORK/nobody" "$1/bin/java" -XX:AOTCacheOutput="$2" \
    -XX:TieredStopAtLevel=1 -Dprism.order=sw --module nl.stelling/nl.stelling.app.Rehearsal > "$WORK/training.txt" 2>&1 \
    || { grep -v Skipping "$WORK/training.txt"; fail "the walk did not come to its end"; }
  chmod 644 "$2"
  "$1/bin/java" -XX:AOTCache="$2" -XX:AOTMode=on --module nl.stelling/nl.stelling.app.Main \
    --version > /dev/null || fail "the cache does not fit the image it was trained on"
}


# What else belongs beside the packages, and the sums by which anybody can tell that they are whole.
sums() {
  install -m 644 target/bom.json "$OUT/stelling-$version.cdx.json"
  install -m 644 target/notices/THIRD-PARTY.txt "$OUT/"
  (cd "$OUT" && checksum -- * > SHA256SUMS && cat SHA256SUMS)
}

checksum() { if command -v sha256sum > /dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
