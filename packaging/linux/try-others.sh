#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Tries what try-deb.sh does not: the .rpm, installed in a bare system and started; the portable archive, started from a
# folder where nothing can be written, by nobody; and the window of the .deb where there is a display but no Java. As root,
# after try-deb.sh, which makes the bare system; with a word it also fetches GTK for a window in there.
#   packaging/linux/try-others.sh [window]
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
say() { printf '== %s\n' "$*"; }

readonly OUT=$PWD/target/try-deb
readonly ROOT=$OUT/root
readonly DESKTOP=$OUT/root-desktop
readonly PORTABLE=$OUT/portable

[ -e "$OUT/made" ] || fail "run packaging/linux/try-deb.sh first"
[ "$(id -u)" = 0 ] || fail "only root can change its root"

inside() { # ROOT COMMAND...
  local root=$1
  shift
  unshare --mount --pid --fork --mount-proc="$root/proc" chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    LC_ALL=C.UTF-8 "$@"
}

says() { # what it should print, then the command
  local expected=$1 printed
  shift
  printed=$("$@" 2>&1 < /dev/null) || fail "$* ended with $?: $printed"
  [[ $printed == *"$expected"* ]] || fail "$* printed: $printed"
}

rpm_in_a_root() {
  local file
  file=$(ls "$PWD"/target/packages/*.rpm)
  say "the .rpm"
  # Its books know nothing of the libraries that are there
  rpm --root "$ROOT" --nodeps --install "$file"
  says "Stelling" inside "$ROOT" stelling --version
  says "Neem stelling" inside "$ROOT" stelling --text --lang nl
  rpm --root "$ROOT" --erase stelling
  if [ -e "$ROOT/usr/lib/stelling" ] || [ -L "$ROOT/usr/bin/stelling" ]; then fail "the .rpm left something behind"; fi
}

portable() {
  say "the portable archive, read-only, started by nobody"
  rm -rf "$PORTABLE"
  mkdir -p "$PORTABLE/a stick"
  tar --extract --directory "$PORTABLE/a stick" --file target/packages/*.tar.gz
  # shellcheck disable=SC2016 # the words of the inner shell
  unshare --mount sh -c 'mount --bind "$1" /mnt && mount -o remount,bind,ro /mnt && ! touch /mnt/x 2> /dev/null &&
    cd / && exec setpriv --reuid=65534 --regid=65534 --clear-groups env -i HOME=/nonexistent LC_ALL=C.UTF-8 \
      sh -c "/mnt/a\ stick/*/stelling --version && /mnt/a\ stick/*/stelling --text --lang nl < /dev/null"' \
    sh "$PORTABLE" > "$OUT/portable.txt" 2>&1 || { cat "$OUT/portable.txt"; fail "it does not start from there"; }
  grep -q 'Neem stelling' "$OUT/portable.txt" || fail "it printed: $(cat "$OUT/portable.txt")"
  rm -rf "$PORTABLE"
}

# A display is reached without a file: by a name that every root knows.
window_of_deb() {
  local number colours
  say "the window of the .deb in a system without Java"
  if [ ! -e "$DESKTOP/made" ]; then
    rm -rf "$DESKTOP"
    cp -a "$ROOT" "$DESKTOP"
    cp /etc/resolv.conf "$DESKTOP/etc/resolv.conf"
    inside "$DESKTOP" apt-get install -y -qq --no-install-recommends libgtk-3-0 libxtst6 > "$OUT/desktop.txt" 2>&1 \
      || { tail "$OUT/desktop.txt"; fail "no GTK in there"; }
    touch "$DESKTOP/made"
  fi
  cp target/packages/*.deb "$DESKTOP/stelling.deb"
  inside "$DESKTOP" dpkg --install /stelling.deb > /dev/null
  exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2> /dev/null)
  server=$!
  read -r -t 60 -u "$display" number
  inside "$DESKTOP" DISPLAY=":$number" HOME=/root stelling --lang nl > "$OUT/window.txt" 2>&1 &
  program=$!
  # What is begun here is ended here
  trap 'kill "$program" "$server" 2> /dev/null || true' EXIT
  for _ in $(seq 100); do
    DISPLAY=:$number import -window root "$OUT/window.png"
    colours=$(identify -format %k "$OUT/window.png")
    if [ "$colours" -gt 50 ]; then break; fi
    sleep 0.2
  done
  [ "$colours" -gt 50 ] || { cat "$OUT/window.txt"; fail "no window"; }
  say "a window with $colours colours: $OUT/window.png"
  kill "$program"
  wait "$program" || true
  inside "$DESKTOP" dpkg --purge stelling > /dev/null
}

rpm_in_a_root
portable
if [ "${1:-}" = window ]; then window_of_deb; fi
say "all is well"
