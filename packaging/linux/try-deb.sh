#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs the .deb in a bare Debian that has never seen Java, starts it, upgrades and removes it, and compares the disk
# before and after (a bare Debian that is there is used again). Then runs it where there is no network at all, and watches what it asks of the system. As root.
#   packaging/linux/try-deb.sh [DEB]
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
say() { printf '== %s\n' "$*"; }

debs=(target/packages/*.deb)
readonly DEB=${1:-${debs[0]}}
readonly OUT=$PWD/target/try-deb
readonly ROOT=$OUT/root

[ -f "$DEB" ] || fail "make the package first: packaging/linux/package.sh deb"
[ "$(id -u)" = 0 ] || fail "only root can make a Debian in a folder"

# Its own view of processes goes with it: Java asks the system where it stands.
inside() {
  unshare --mount --pid --fork --mount-proc="$ROOT/proc" chroot "$ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"
}

# Every file with what is in it; not the package manager's own books, which remember that something was there.
disk() {
  (
    cd "$ROOT"
    find . -xdev \( -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache -o -path ./proc \) -prune -o \
      -printf '%p %M %l\n' | sort
    find . -xdev \( -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache -o -path ./proc \) -prune -o \
      -type f -print0 | sort -z | xargs -0 sha256sum
  )
}

make_root() {
  say "a bare Debian"
  mkdir -p "$OUT"
  rm -rf "$ROOT"
  debootstrap --variant=minbase bookworm "$ROOT" > "$OUT/debootstrap.txt" 2>&1 \
    || { tail "$OUT/debootstrap.txt"; fail "no bare Debian"; }
  inside sh -c '! command -v java' > /dev/null || fail "there is a Java in it"
  touch "$OUT/made"
}

ends_well() { # what it should print, then the command
  local expected=$1 printed
  shift
  printed=$(inside "$@" 2>&1 < /dev/null) || fail "$* ended with $?: $printed"
  [[ $printed == *"$expected"* ]] || fail "$* printed: $printed"
}

# Whoever has a slow line, or a small disk full of other things, is to have it too.
small() {
  local packed installed
  packed=$(stat --format %s "$DEB")
  installed=$(dpkg-deb --fsys-tarfile "$DEB" | tar --list --verbose --numeric-owner | awk '{ sum += $3 } END { print sum }')
  say "packed $packed bytes, installed $installed"
  if [ "$packed" -gt 40000000 ] || [ "$installed" -gt 130000000 ]; then
    fail "more than 40 MB packed or 130 MB installed"
  fi
}

starts() {
  ends_well "Stelling $version" stelling --version
  ends_well "" stelling check veiligheid
  ends_well "Neem stelling" stelling --text --lang nl
}

install_start_upgrade_remove() {
  say "installing, starting, upgrading, removing"
  disk > "$OUT/before.txt"
  cp "$DEB" "$ROOT/stelling.deb"
  inside dpkg --install /stelling.deb
  starts
  make_next
  inside dpkg --install /next.deb
  starts
  rm "$ROOT/stelling.deb" "$ROOT/next.deb"
  inside dpkg --purge stelling
  disk > "$OUT/after.txt"
  diff "$OUT/before.txt" "$OUT/after.txt" || fail "something was left behind"
}

# The same with a later version: an upgrade.
make_next() {
  rm -rf "$OUT/next"
  dpkg-deb --raw-extract "$DEB" "$OUT/next"
  sed -i "s/^Version: .*/Version: $version+next/" "$OUT/next/DEBIAN/control"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$OUT/next" "$ROOT/next.deb" > /dev/null
}

# A whole session in the program as it is in the package: no call to a network but the sockets of this computer.
stays_inside() {
  local program=$OUT/next/usr/lib/stelling each
  say "a whole session without a network, watched"
  for each in '--module nl.stelling/nl.stelling.app.Rehearsal' '--module nl.stelling/nl.stelling.app.Main check veiligheid'; do
    # shellcheck disable=SC2086 # the words of a command
    unshare --net strace --follow-forks --trace=network --output "$OUT/network.txt" "$program/runtime/bin/java" \
      -XX:AOTCache="$program/stelling.aot" -Dglass.platform=Headless -Dprism.order=sw $each > "$OUT/session.txt" 2>&1 \
      || { cat "$OUT/session.txt"; fail "no whole session without a network"; }
    # Java asks once whether there is IPv4 and IPv6, by opening a socket and closing it. The system's own voice, which is
    # asked whether it is there, looks for its engines on this computer. Whatever would go further fails.
    if grep -E '^[0-9]+ +(connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg)\(' "$OUT/network.txt" | grep -vE 'AF_UNIX' \
      | grep -E 'AF_INET|AF_PACKET' | grep -vE 'inet_addr\("127\.|"::1"'; then
      fail "it would speak to a network"
    fi
    say "$(grep -c 'socket(AF_UNIX' "$OUT/network.txt" || true) sockets of the desktop," \
      "$(grep -c 'connect(.*"127\.' "$OUT/network.txt" || true) calls within this computer, none further"
  done
}

version=$(dpkg-deb --field "$DEB" Version)
small
if [ -e "$OUT/made" ]; then inside dpkg --purge stelling 2> /dev/null; else make_root; fi
rm -f "$ROOT"/*.deb
install_start_upgrade_remove
stays_inside
say "all is well: nothing left behind, and nothing leaves"
